import { describe, expect, test } from 'vitest';
import { shape } from '../../../tests/support/shape';

/** Is a line read as a heading over the item below it? */
const heads = (title: string, below = '  - Letrozole', ...above: string[]) =>
  shape(...above, title, below).some((block) => block === `heading ${title}`);

describe('a title on a line of its own, close below other lines', () => {
  test.each([
    'Medications',
    'Medication',
    'Current medications',
    'Current home medications',
    'Past  medications',
    'Discharge medicines',
    'Medication list',
    'Medication history',
    'Allergies',
    'Allergy',
    'Drug allergies',
    'Allergies and intolerances',
    'Allergies & intolerance',
    'Allergies/adrs',
    'Allergies / ADR',
    'Allergies&sensitivities',
    'Medical history',
    'Past medical history',
    'Oncologic history',
    'Oncological history',
    'Family history',
    'Assessment',
    'Assessment and plan',
    'Assessment & plan',
    'Plan',
    'Impression',
    'Expired orders',
    'Expired Rx',
    'Inactive rxs',
    'Discontinued medications',
    'Medication discontinued',
    'Medications stopped at this visit',
  ])('"%s"', (title) => {
    expect(heads(title, '- Letrozole', 'She is well.')).toBe(true);
  });

  test.each([
    'Her medications',
    'No expired orders',
    'Medications stopped 12 May',
    'Medications stopped; none begun',
    'All medications stopped',
    'plan',
    'the plan',
  ])('not "%s"', (title) => {
    expect(heads(title, '- Letrozole', 'She is well.')).toBe(false);
  });
});

describe('a title of a list that stands in from it', () => {
  test.each([
    'Allergies as of 04/22 - reviewed by RN',
    'Drug allergies reviewed by RN',
    'Medications per pharmacy',
    'Medications (per pharmacy)',
    'Current medications reviewed today',
    'Stop taking these',
    'Stop taking these medicines',
    'Continue taking these medications',
    'Stop take the following',
    'Stopped',
    'Changed',
    'Unchanged',
  ])('"%s"', (title) => {
    expect(heads(title, '  Letrozole', 'She is well.')).toBe(true);
    expect(heads(title, 'Letrozole', 'She is well.')).toBe(false);
  });

  test.each([
    'Her allergies reviewed by RN',
    'Do not stop taking these',
    'Stopped smoking',
    'Stop taking these two at night',
  ])('not "%s"', (title) => {
    expect(heads(title, '  Letrozole', 'She is well.')).toBe(false);
  });
});

describe('a heading by its form', () => {
  test.each([
    '# Current medications',
    '## Medications today',
    'MEDICATIONS (per pharmacy)',
    'CURRENT MEDICATIONS',
    '**Medications:**',
    '> Medications:',
    '== Plan: ==',
  ])('"%s"', (title) => {
    expect(heads(title, '- Letrozole', 'She is well.')).toBe(true);
  });

  test.each(['Room #4 was hers', '#4 of the list', 'She takes: letrozole: daily'])('not "%s"', (title) => {
    expect(heads(title, '- Letrozole', 'She is well.')).toBe(false);
  });
});

describe('columns made with spaces', () => {
  test('where a cell is empty, a cell belongs to the title that begins where it does, or nearly so', () => {
    expect(
      shape(
        'Drug          Dose       Status',
        'Letrozole                stopped',
        'Tamoxifen                   active',
        'Evista                        ended',
      ),
    ).toEqual([
      'header Drug          Dose       Status',
      'cell 1:Drug Letrozole',
      'cell 1:Status stopped',
      'cell 2:Drug Tamoxifen',
      'cell 2:Status active',
      'cell 3:Drug Evista',
      'cell 3 ended',
    ]);
  });

  test('a row with more cells than titles has none', () => {
    expect(shape('Drug          Status', 'Letrozole     2.5 mg     stopped')).toEqual([
      'header Drug          Status',
      'cell 1 Letrozole',
      'cell 1 2.5 mg',
      'cell 1 stopped',
    ]);
  });

  test('titles of an order', () => {
    for (const title of ['Order', 'Ordered', 'D/C', "D/C'd", 'Dates', 'Refill'])
      expect(shape(`Drug | ${title}`, 'Letrozole | 2019')).toContain(`cell 1:${title} 2019`);
  });
});

test('a line of small letters goes on where the line before it ends with a word that asks for more', () => {
  const first = 'She has joint pain in both hands since the spring and will';
  expect(shape(`${first} `, 'stop letrozole for six weeks and then see how it goes')).toHaveLength(1);
  expect(shape(`${first}  `, 'stop letrozole for six weeks and then see how it goes')).toHaveLength(1);
  expect(shape(`${first} rest`, 'stop letrozole for six weeks and then see how it goes')).toHaveLength(2);
});

describe('a title begins with a capital', () => {
  test.each(['past Medical history', 'drug Allergies reviewed by RN'])('not "%s"', (title) => {
    expect(heads(title, '  Letrozole', 'She is well.')).toBe(false);
  });

  test('and is no end of a line that is as long as they come', () => {
    const line = 'She has joint pain in both hands since spring, and a rash';
    expect(shape(line, 'Plan', '- Letrozole')).toEqual([
      `text ${line}`,
      'heading Plan',
      'item [Plan] - Letrozole',
    ]);
    expect(shape(line, 'Nobody knows', '- Letrozole')[0]).toBe(`text ${line}\nNobody knows`);
  });

  test('three letters that nobody knows are none', () => {
    expect(heads('Xyz:')).toBe(false);
    expect(heads('Xyza:')).toBe(true);
  });
});

test('a heading with words behind it, in a list or in bold', () => {
  expect(shape('-  Allergies: codeine')).toEqual(['heading -  Allergies:', 'item [Allergies] codeine']);
  expect(shape('**Allergies**: codeine')).toEqual(['heading **Allergies**:', 'text [Allergies] codeine']);
});

test('prose behind a gap stands outside a list', () => {
  const list = ['Current medications:', '- Letrozole', ''];
  expect(shape(...list, 'She is well.').at(-1)).toBe('text She is well.');
  expect(shape(...list, 'Codeine').at(-1)).toBe('text [Current medications] Codeine');
});

describe('a title of few words and no sign, whose lines stand in from it or have columns', () => {
  test.each([
    'Past',
    'Suspended',
    'Past regimens',
    'Prior cycles',
    'Future orders',
    'Health library for you',
  ])('%s', (title) => {
    expect(heads(title, '    Letrozole 2.5 mg', 'Seen in clinic.')).toBe(true);
    expect(heads(title, 'Letrozole     2.5 mg     daily', 'Seen in clinic.')).toBe(true);
    expect(heads(title, 'Letrozole 2.5 mg', 'Seen in clinic.')).toBe(false);
  });

  test.each(['Stopped smoking', 'Newly stopped by her', 'Past.', 'Past, present'])('not "%s"', (title) => {
    expect(heads(title, '    Letrozole 2.5 mg', 'Seen in clinic.')).toBe(false);
  });

  test('ends with the first line that stands in no further', () => {
    expect(shape('Seen in clinic.', 'Past', '    Tamoxifen 20 mg', 'Letrozole 2.5 mg')).toEqual([
      'text Seen in clinic.',
      'heading Past',
      'text [Past]     Tamoxifen 20 mg',
      'text Letrozole 2.5 mg',
    ]);
  });
});

describe('a title that no list has', () => {
  const under = (title: string, below: string) =>
    shape('Family history:', 'Sister on tamoxifen', '', title, below).at(-1);
  const PROSE = 'She was told that the trials show fewer cancers with it and wants to think.';

  test('ends the list above where prose stands below it', () => {
    expect(under('What we talked about', PROSE)).toBe(`text [What we talked about] ${PROSE}`);
    expect(under('Notes for prescriber', PROSE)).toBe(`text [Notes for prescriber] ${PROSE}`);
  });

  test('is an item of the list where no prose does, or where it is one word or a sentence', () => {
    expect(under('Aunt with osteoporosis', 'Uncle well')).toBe('text [Family history] Uncle well');
    expect(under('Aunt', PROSE)).toBe(`text [Family history] ${PROSE}`);
    expect(under('Aunt was well.', PROSE)).toBe(`text ${PROSE}`);
  });
});

describe('the columns of a table of medicines', () => {
  const rows = (head: string) =>
    shape('Allergies:', '  tamoxifen - hives', '', head, 'exemestane          25 mg          daily').at(-3);

  test('end a list of allergies', () => {
    expect(rows('Medication          Dose           How taken')).toBe('cell 1:Medication exemestane');
  });

  test('of allergies do not', () => {
    expect(rows('Medication          Reaction       Severity')).toBe(
      'cell 1:Medication [Allergies] exemestane',
    );
  });
});
