import { describe, expect, test } from 'vitest';
import { shape } from '../../../tests/support/shape';

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
