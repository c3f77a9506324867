import { describe, expect, test } from 'vitest';
import { blocksFromText } from './lines';

/** Every block of a text in one line: what it is, its row and column, the headings over it (the nearest first), its words. */
function shape(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const { blocks, offsets } = blocksFromText(text);
  return blocks.map(({ text: words, role, row, column, section }, i) => {
    const offset = offsets[i] ?? Number.NaN;
    expect(text.slice(offset, offset + words.length)).toBe(words);
    const place = `${row ?? ''}${column === undefined ? '' : `:${column}`}`;
    return `${role}${place && ` ${place}`}${section ? ` [${section.join(' < ')}]` : ''} ${words}`;
  });
}

describe('nothing to read', () => {
  test('has no blocks', () => {
    expect(shape('')).toEqual([]);
    expect(shape('', '   ', '\t', '')).toEqual([]);
  });

  test('a last line without its end is read, and the end of a line of another system is left out', () => {
    expect(shape('Letrozole daily\r', 'Codeine\rnightly\r')).toEqual([
      'text Letrozole daily',
      'text Codeine\rnightly',
    ]);
    expect(shape('x', 'y')).toEqual(['text x', 'text y']);
  });
});

describe('tables written with signs', () => {
  test('with pipes: columns by the first row, the rule below it left out, rows counted', () => {
    expect(
      shape(
        '| Drug | Dose | Status |',
        '|------|:----:|--------|',
        '| Letrozole | 2.5 mg | Active |',
        '|Tamoxifen|20 mg|Stopped|',
      ),
    ).toEqual([
      'header | Drug | Dose | Status |',
      'cell 1:Drug Letrozole',
      'cell 1:Dose 2.5 mg',
      'cell 1:Status Active',
      'cell 2:Drug Tamoxifen',
      'cell 2:Dose 20 mg',
      'cell 2:Status Stopped',
    ]);
  });

  test('an empty cell keeps the others in their columns', () => {
    expect(shape('Drug | Dose | Status', 'Letrozole |  | Active', 'Evista | 60 mg | ')).toEqual([
      'header Drug | Dose | Status',
      'cell 1:Drug Letrozole',
      'cell 1:Status Active',
      'cell 2:Drug Evista',
      'cell 2:Dose 60 mg',
    ]);
  });

  test('with tabs, however many between two cells', () => {
    expect(shape('Medication\tStatus', 'Letrozole\t\tActive')).toEqual([
      'header Medication\tStatus',
      'cell 1:Medication Letrozole',
      'cell 1:Status Active',
    ]);
    expect(shape('Letrozole\tactive')).toEqual(['cell 1 Letrozole', 'cell 1 active']);
  });

  test('with blanks: cells where the columns or the lines beside it say so', () => {
    expect(shape('Drug      Status', 'Letrozole     Active', 'Tamoxifen  20   Stopped   2019')).toEqual([
      'header Drug      Status',
      'cell 1:Drug Letrozole',
      'cell 1:Status Active',
      'cell 2 Tamoxifen',
      'cell 2 20',
      'cell 2 Stopped',
      'cell 2 2019',
    ]);
    expect(shape('Letrozole     daily', 'Codeine     nightly')).toEqual([
      'cell 1 Letrozole',
      'cell 1 daily',
      'cell 2 Codeine',
      'cell 2 nightly',
    ]);
    expect(shape('Letrozole     daily     active')).toEqual([
      'cell 1 Letrozole',
      'cell 1 daily',
      'cell 1 active',
    ]);
    // One gap in one line alone is a blank too many.
    expect(shape('Letrozole     daily', 'and codeine')).toEqual([
      'text Letrozole     daily',
      'text and codeine',
    ]);
  });

  test('columns end with an empty line, and with a line of prose for a table made with blanks', () => {
    expect(shape('Drug | Status', '', 'Letrozole | Active')).toEqual([
      'header Drug | Status',
      'cell 1 Letrozole',
      'cell 1 Active',
    ]);
    expect(shape('Drug      Status', 'as told today.', 'Letrozole     Active')).toEqual([
      'header Drug      Status',
      'text as told today.',
      'text Letrozole     Active',
    ]);
  });

  test('a first row names columns only in short words, two at least, without doses', () => {
    expect(shape('Letrozole | Status')).toEqual(['cell 1 Letrozole', 'cell 1 Status']);
    expect(shape('Drug 10 mg | Status')).toEqual(['cell 1 Drug 10 mg', 'cell 1 Status']);
    expect(shape('Drug 5mcg | Status')).toEqual(['cell 1 Drug 5mcg', 'cell 1 Status']);
    expect(shape('Drug | Status | Mon | Tue')).toEqual(['header Drug | Status | Mon | Tue']);
    expect(shape('Drug | Status | Mon | Tue | Wed')).toEqual([
      'cell 1 Drug',
      'cell 1 Status',
      'cell 1 Mon',
      'cell 1 Tue',
      'cell 1 Wed',
    ]);
    const long = 'Status as the patient told it to the nurse';
    expect(shape(`Drug | Dose | ${long.slice(0, 39)}`)).toHaveLength(1);
    expect(shape(`Drug | Dose | ${long.slice(0, 40)}`)).toHaveLength(3);
  });

  test('one cell is no table', () => {
    expect(shape('| codeine')).toEqual(['text | codeine']);
  });
});

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

  test('short capitals need to be a section; a dose, a sentence and an item are no heading', () => {
    expect(shape('RX', 'codeine')).toEqual(['text RX', 'text codeine']);
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

  test('words of a title after a gap, in front of something', () => {
    expect(shape('', 'Discharge medications', 'codeine')).toEqual([
      'heading Discharge medications',
      'text [Discharge medications] codeine',
    ]);
    expect(shape('as told', 'Discharge medications', 'codeine')).toEqual([
      'text as told',
      'text Discharge medications',
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

describe('a paragraph that was wrapped', () => {
  /** 60 characters, without an end. */
  const line = 'She is well and goes on with her tablets as she was told ago';
  const joined = (first: string, next: string, ...more: string[]) =>
    shape(first, next, ...more).some((block) => block.includes(`${first}\n${next}`));

  test.each([
    ['small letters', 'and has no complaints'],
    ['a bracket', '(for which she asked)'],
    ['a capital that would not have fitted', 'Letrozole was named'],
    ['a word with a colon that is no section', 'and garden: it grows'],
  ])('goes on with %s', (_, next) => {
    expect(joined(line, next)).toBe(true);
  });

  test.each([
    ['an empty line', ''],
    ['blanks', '   '],
    ['an item', '- and codeine'],
    ['a heading', 'Medications:'],
    ['a close title', 'expired prescriptions'],
    ['a date', '3/4 seen again'],
    ['a line that stands in', '  and has no complaints'],
    ['columns', 'and then     daily'],
    ['a section', 'allergies: latex'],
  ])('not with %s', (_, next) => {
    expect(joined(line, next, 'x')).toBe(false);
  });

  test('not from columns, nor from a short line', () => {
    expect(joined(line.replace('well and', 'well     and'), 'and has no complaints')).toBe(false);
    expect(joined(line.slice(0, 50), 'and has no complaints')).toBe(true);
    expect(joined(line.slice(0, 49), 'and has no complaints')).toBe(false);
  });

  test('from a line that stands in, with one that does', () => {
    expect(joined(`  ${line}`, '  and has no complaints')).toBe(true);
  });

  test.each(['.', '!', '?', ':', ';', '."', ".')", '.  '])(
    'not with a capital after a line that ends in %j',
    (end) => {
      expect(joined(`${line}${end}`, 'Letrozole was named')).toBe(false);
      expect(joined(`${line}${end}`, 'and letrozole was named')).toBe(!end.includes(':'));
    },
  );

  test('with a capital only where the break is a margin’s', () => {
    // Its first word would have fitted into the longest line.
    expect(joined(line, 'Letrozole was named', 'x'.repeat(80))).toBe(false);
    const fits = 60 + 1 + 'Letrozole'.length;
    expect(joined(line, 'Letrozole was named', 'x'.repeat(fits + 2))).toBe(true);
    expect(joined(line, 'Letrozole was named', 'x'.repeat(fits + 3))).toBe(false);
  });

  test('a text whose longest line has more than 120 characters has no margin, short of 200', () => {
    const of = (length: number) => line.repeat(4).slice(0, length);
    expect(joined(of(120), 'Letrozole was named')).toBe(true);
    expect(joined(of(121), 'Letrozole was named')).toBe(false);
    expect(joined(of(190), 'Letrozole was named')).toBe(false);
    expect(joined(of(191), 'Letrozole was named')).toBe(true);
  });
});

test('entries of keyed lines are rows, their keys the columns', () => {
  expect(
    shape(
      'as told',
      'Drug: Letrozole    Dose: 2.5 mg',
      'Status: active',
      'Drug: Evista',
      'Status: stopped',
      '',
      'a|b',
    ),
  ).toEqual([
    'text as told',
    'cell 1:Drug Letrozole',
    'cell 1:Dose 2.5 mg',
    'cell 1:Status active',
    'cell 2:Drug Evista',
    'cell 2:Status stopped',
    'cell 3 a',
    'cell 3 b',
  ]);
});

test.each(['-', '*', '•', '>', '1.', '12)', '(3)', 'a)', '#7', '[]', '[ ]', '[x]', '[X]', '  –'])(
  '"%s" begins an item',
  (sign) => {
    expect(shape(`${sign} codeine`)).toEqual([`item ${sign} codeine`]);
    expect(shape(`${sign}codeine`)).toEqual([`text ${sign}codeine`]);
  },
);

test.each(['123.', 'A)', '#x', '[y]', 'x -'])('"%s" does not', (sign) => {
  expect(shape(`${sign} codeine`)).toEqual([`text ${sign} codeine`]);
});

test.each([
  'Medication',
  'Medications',
  'Ended',
  'Freq',
  'Frequency',
  'Comment',
  'Comments',
  'Date',
  'Dates',
  'Reaction',
  'Reports',
  'Report',
  'Refill',
  'Refills',
  'Fármaco',
  'Farmaco',
  'Stärke',
  'Médicament',
])('%s names a column', (word) => {
  expect(shape(`${word} | Status`)).toEqual([`header ${word} | Status`]);
  expect(shape(`x${word} | Status`)).toHaveLength(2);
});

test.each(['1/2', '12.3', ' 3-4', '31/12'])('a line that begins with %s is dated', (date) => {
  const line = ` She is well and goes on with her tablets as she was told ago`;
  expect(shape(line, `${date} and codeine`)).toHaveLength(2);
});
