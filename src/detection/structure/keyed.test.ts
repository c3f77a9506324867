import { expect, test } from 'vitest';
import { entriesOf } from './keyed';

/** Each line of an entry: its number, and what each key says. */
const read = (...lines: readonly string[]): Record<number, string> =>
  Object.fromEntries(
    [...entriesOf(lines)].map(([line, { entry, cells }]) => [
      line,
      [entry, ...cells.map(({ key, start, end }) => `${key}=${lines[line]?.slice(start, end)}`)].join(' '),
    ]),
  );

test('lines below each other that name a drug and tell of it are one entry', () => {
  expect(read('Medication: Letrozole 2.5 mg', 'Status: stopped', 'Reason : joint pain ')).toEqual({
    0: '1 Medication=Letrozole 2.5 mg',
    1: '1 Status=stopped',
    2: '1 Reason=joint pain',
  });
});

test('a line can hold several keys, apart by a gap', () => {
  expect(read('Drug: Letrozole    Dose: 2.5 mg  Status: active', '  Start date:  2021')).toEqual({
    0: '1 Drug=Letrozole Dose=2.5 mg Status=active',
    1: '1 Start date=2021',
  });
  expect(read('Drug: Letrozole Dose: 2.5 mg')).toEqual({});
});

test('the key that opens the first entry opens the next', () => {
  expect(
    read(
      'Status: active',
      'Drug: Letrozole',
      'Dose: 2.5 mg',
      'Status: stopped',
      'Drug: Tamoxifen',
      'Dose: 20 mg',
    ),
  ).toEqual({
    0: '1 Status=active',
    1: '1 Drug=Letrozole',
    2: '1 Dose=2.5 mg',
    3: '2 Status=stopped',
    4: '2 Drug=Tamoxifen',
    5: '2 Dose=20 mg',
  });
});

test('the name opens it where the first key does not come again, in any case of letters', () => {
  expect(read('Date: 2021', 'DRUG: Letrozole', 'Dose: 2.5 mg', 'drug: Tamoxifen', 'Dose: 20 mg')).toEqual({
    0: '1 Date=2021',
    1: '1 DRUG=Letrozole',
    2: '1 Dose=2.5 mg',
    3: '2 drug=Tamoxifen',
    4: '2 Dose=20 mg',
  });
});

test('a line without a key, an empty line and a table end an entry', () => {
  for (const between of ['as told', '', 'Note: a | b', 'Note: a\tb'])
    expect(read('Drug: Letrozole', 'Dose: 2.5 mg', between, 'Drug: Tamoxifen', 'Dose: 20 mg')).toEqual({
      0: '1 Drug=Letrozole',
      1: '1 Dose=2.5 mg',
      3: '2 Drug=Tamoxifen',
      4: '2 Dose=20 mg',
    });
});

test('a name alone, or what nothing names, is no entry', () => {
  expect(read('Drug: Letrozole')).toEqual({});
  expect(read('Drug: Letrozole', 'Weather: fine')).toEqual({});
  expect(read('Status: stopped', 'Dose: 20 mg')).toEqual({});
});

test('a line that tells nothing of the drug is left out of its entry', () => {
  expect(read('Drug: Letrozole', 'Weather: fine', 'Dose: 2.5 mg')).toEqual({
    0: '1 Drug=Letrozole',
    2: '1 Dose=2.5 mg',
  });
});

test.each(['Drug:', 'Drug:x', '1 Drug: x', 'D: x', `${'Drug '.repeat(6)}: x`, '/Drug: x'])(
  '%j is no line with a key',
  (line) => {
    expect(read(line, 'Drug: Letrozole', 'Dose: 2.5 mg')).toEqual({
      1: '1 Drug=Letrozole',
      2: '1 Dose=2.5 mg',
    });
  },
);

test.each([
  'medicine',
  'Medication',
  'agent',
  'Product',
  'item',
  'Substance',
  'prescription',
  'Drug name',
  'generic name',
  'Medication order',
])('%s names a drug', (key) => {
  expect(read(`${key}: Letrozole`, 'Dose: 2.5 mg')[0]).toBe(`1 ${key}=Letrozole`);
  expect(read(`x ${key}: Letrozole`, 'Dose: 2.5 mg')).toEqual({});
  expect(read(`${key} x: Letrozole`, 'Dose: 2.5 mg')).toEqual({});
});

test.each([
  'Order status',
  'current status',
  'State',
  'Start date',
  'stop date',
  'Last filled',
  'last dispensed',
  'Date',
  'Dates',
  'Period',
  'Dosage',
  'Strength',
  'Sig',
  'Directions',
  'Route',
  'Freq',
  'Frequency',
  'Status reason',
  'Indication',
  'Written',
  'Expires',
  'Prescriber',
  'Taking',
  'Intent',
  'Note',
  'Comment',
  'Hold from',
  'Last issue',
])('%s tells of a drug', (key) => {
  expect(read('Drug: Letrozole', `${key}: x y`)[1]).toBe(`1 ${key}=x y`);
  expect(read('Drug: Letrozole', `an ${key}: x y`)).toEqual({});
  expect(read('Drug: Letrozole', `${key} as: x y`)).toEqual({});
});
