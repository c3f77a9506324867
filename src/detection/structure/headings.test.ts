import { describe, expect, test } from 'vitest';
import { shape } from '../../../tests/support/shape';

describe('headings', () => {
  test('a line that ends in a colon, stands in capitals, or is marked so', () => {
    expect(shape('Medications:', 'codeine')).toEqual(['heading Medications:', 'text [Medications] codeine']);
    expect(shape('MEDICATIONS (home)', 'codeine')).toEqual([
      'heading MEDICATIONS (home)',
      'text [MEDICATIONS (home)] codeine',
    ]);
    expect(shape('## Current medications', 'codeine')).toEqual([
      'heading ## Current medications',
      'text [Current medications] codeine',
    ]);
    expect(shape('**Allergies:**', 'codeine')).toEqual([
      'heading **Allergies:**',
      'text [Allergies] codeine',
    ]);
    expect(shape('_Plan: _', 'codeine')).toEqual(['heading _Plan: _', 'text [Plan] codeine']);
    expect(shape('=== Follow-up plan: ===', 'codeine')).toEqual([
      'heading === Follow-up plan: ===',
      'text [Follow-up plan] codeine',
    ]);
  });

  test('the text of an alert that was copied, up to its colon', () => {
    const head = '** Interaction, level 2:';
    expect(shape(`${head} codeine`)).toEqual([`heading ${head}`, 'text [Interaction, level 2] codeine']);
    for (const line of ['!! Drug-drug interaction found: x', '*** drug interaction: x', '>> Interaction: x'])
      expect(shape(line)).toHaveLength(2);
    for (const line of [
      '* Interaction, level 2: x',
      '** No interaction, so far: x',
      '** Interaction. Note: x',
    ])
      expect(shape(line)).toHaveLength(1);
  });

  test('short capitals need to be a section; a dose, a sentence and an item are no heading', () => {
    expect(shape('XR', 'codeine')).toEqual(['text XR', 'text codeine']);
    expect(shape('RX', 'codeine')).toEqual(['heading RX', 'text [RX] codeine']);
    expect(shape('PLAN', 'codeine')).toEqual(['heading PLAN', 'text [PLAN] codeine']);
    expect(shape('ABCD', 'codeine')).toEqual(['heading ABCD', 'text [ABCD] codeine']);
    expect(shape('At 9:', 'x')).toEqual(['heading At 9:', 'text [At 9] x']);
    expect(shape('at:', 'x')).toEqual(['text at:', 'text x']);
    expect(shape('LETROZOLE 5MG', 'codeine')).toEqual(['text LETROZOLE 5MG', 'text codeine']);
    expect(shape('Letrozole 5 mg:', 'codeine')).toEqual(['text Letrozole 5 mg:', 'text codeine']);
    expect(shape('She is well.', 'codeine')).toEqual(['text She is well.', 'text codeine']);
    expect(shape('1. Bring the cat:', 'codeine')).toEqual(['item 1. Bring the cat:', 'text codeine']);
    expect(shape('- Medications:', 'codeine')).toEqual([
      'heading - Medications:',
      'text [Medications] codeine',
    ]);
    expect(shape('- Garden work:', 'codeine')).toEqual(['item - Garden work:', 'text codeine']);
    expect(shape('### - Garden work:', 'codeine')).toEqual(['text ### - Garden work:', 'text codeine']);
  });

  test('the next heading takes the place of the last', () => {
    expect(shape('Medications:', 'codeine', 'Allergies:', 'latex')).toEqual([
      'heading Medications:',
      'text [Medications] codeine',
      'heading Allergies:',
      'text [Allergies] latex',
    ]);
  });

  test('the plain title of a list stands alone wherever it is, in capitals or not, and not within a line', () => {
    expect(shape('Penicillin - rash', 'Medications', 'codeine')).toEqual([
      'text Penicillin - rash',
      'heading Medications',
      'text [Medications] codeine',
    ]);
    expect(shape('as told', 'Past medication', '  codeine')[1]).toBe('heading Past medication');
    expect(shape('as told', 'medications', 'codeine')[1]).toBe('text medications');
    expect(shape('as told', 'Medications reviewed by phone', 'codeine')[1]).toBe(
      'text Medications reviewed by phone',
    );
  });

  test('words of a title after a gap, in front of something', () => {
    expect(shape('', 'Discharge medications', 'codeine')).toEqual([
      'heading Discharge medications',
      'text [Discharge medications] codeine',
    ]);
    expect(shape('as told', 'Told at discharge of medications', 'codeine')).toEqual([
      'text as told',
      'text Told at discharge of medications',
      'text codeine',
    ]);
    expect(shape('', 'Discharge medications', ' ', 'codeine')).toEqual([
      'text Discharge medications',
      'text codeine',
    ]);
    expect(shape('', 'Garden work', 'codeine')).toEqual(['text Garden work', 'text codeine']);
    expect(shape('', 'medications as told', 'codeine')).toEqual(['text medications as told', 'text codeine']);
  });

  test('a close title stands without a gap', () => {
    expect(shape('Medications:', 'codeine', 'Expired prescriptions', 'Evista')).toEqual([
      'heading Medications:',
      'text [Medications] codeine',
      'heading Expired prescriptions',
      'text [Expired prescriptions] Evista',
    ]);
    expect(shape('codeine', 'Medications stopped this month', 'Evista')).toEqual([
      'text codeine',
      'heading Medications stopped this month',
      'text [Medications stopped this month] Evista',
    ]);
  });

  test('a title of items does where its items stand in from it', () => {
    expect(shape('as told', 'Stop taking these', '  Evista')).toEqual([
      'text as told',
      'heading Stop taking these',
      'text [Stop taking these]   Evista',
    ]);
    expect(shape('as told', 'Stop taking these', ' Evista')).toEqual([
      'text as told',
      'text Stop taking these',
      'text  Evista',
    ]);
    expect(shape('as told', ' Stop taking these', '  Evista')).toEqual([
      'text as told',
      'text  Stop taking these',
      'text   Evista',
    ]);
  });
});

describe('a heading with words behind it', () => {
  test('holds for its line and the items below, under the heading over both', () => {
    expect(shape('Medications:', 'Stopped: Evista', '- codeine', 'as told', '', 'x')).toEqual([
      'heading Medications:',
      'heading [Medications] Stopped:',
      'text [Stopped < Medications] Evista',
      'item [Stopped < Medications] - codeine',
      'text [Medications] as told',
      'text [Medications] x',
    ]);
  });

  test('a line that stands in goes on below it', () => {
    expect(shape('Allergies: latex', '  codeine', 'Evista')).toEqual([
      'heading Allergies:',
      'text [Allergies] latex',
      'text [Allergies]   codeine',
      'text Evista',
    ]);
  });

  test('is a section or stands in capitals; words in brackets that go on are none', () => {
    expect(shape('SOCIAL WORK: seen')).toEqual(['heading SOCIAL WORK:', 'text [SOCIAL WORK] seen']);
    expect(shape('GARDEN: seen')).toEqual(['heading GARDEN:', 'text [GARDEN] seen']);
    expect(shape('MILK: seen')).toEqual(['text MILK: seen']);
    expect(shape('GARDEN work: seen')).toEqual(['text GARDEN work: seen']);
    expect(shape('Garden: seen')).toEqual(['text Garden: seen']);
    expect(shape('my GARDEN: seen')).toEqual(['text my GARDEN: seen']);
    expect(shape('Medications (as told: none')).toEqual(['text Medications (as told: none']);
    expect(shape('Medications (home): none')).toEqual([
      'heading Medications (home):',
      'text [Medications (home)] none',
    ]);
  });

  test('an item can begin with one', () => {
    expect(shape('- Allergies: latex')).toEqual(['heading - Allergies:', 'item [Allergies] latex']);
  });
});

describe('what stands below a list', () => {
  const sentence = 'She is well and came alone.';
  test('a sentence after a gap is outside of it', () => {
    expect(shape('Medications:', '- codeine', '', sentence)).toEqual([
      'heading Medications:',
      'item [Medications] - codeine',
      `text ${sentence}`,
    ]);
  });

  test('not without a gap, and not where it is short, an item, or no list', () => {
    expect(shape('Medications:', sentence)).toEqual([
      'heading Medications:',
      `text [Medications] ${sentence}`,
    ]);
    expect(shape('Medications:', '', 'codeine at night')).toEqual([
      'heading Medications:',
      'text [Medications] codeine at night',
    ]);
    expect(shape('Medications:', '', `- ${sentence}`)).toEqual([
      'heading Medications:',
      `item [Medications] - ${sentence}`,
    ]);
    expect(shape('Plan:', '', sentence)).toEqual(['heading Plan:', `text [Plan] ${sentence}`]);
    expect(shape('Garden work:', '', sentence)).toEqual([
      'heading Garden work:',
      `text [Garden work] ${sentence}`,
    ]);
    expect(shape('Medications:', '', 'Garden: x.')).toEqual([
      'heading Medications:',
      'text [Medications] Garden: x.',
    ]);
  });

  test('a line of ninety characters is a sentence too', () => {
    const long = 'goes on '.repeat(12).trim();
    expect(shape('Medications:', '', long.slice(0, 89))).toEqual([
      'heading Medications:',
      `text [Medications] ${long.slice(0, 89)}`,
    ]);
    expect(shape('Medications:', '', long.slice(0, 91))).toEqual([
      'heading Medications:',
      `text ${long.slice(0, 91)}`,
    ]);
  });
});
