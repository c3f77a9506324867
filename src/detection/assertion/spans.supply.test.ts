import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

/** How each name of a record, written on the day given, is read. */
const read = (text: string): string[] =>
  annotateText(`Clinic note, seen 27/03/2025.\n\n${text}`, { kind: 'record' }).mentions.map(
    ({ concept, status }) => `${concept} ${status}`,
  );

describe('the day of the last supply', () => {
  test.each([
    'Tamoxifen 20 mg od - last issued March 2021',
    'Tamoxifen 20 mg od, last filled 12/2022.',
    'Tamoxifen 20 mg od (last dispensed: 03/05/2022)',
    'Tamoxifen 20 mg od, last collected 5 May 2023.',
  ])('long ago makes an old entry: %s', (text) => {
    expect(read(text)).toEqual(['tamoxifen historical']);
  });

  test('is looked for in the row of a list as well', () => {
    expect(
      read(
        'Repeat medication\n  Anastrozole 1mg od     last issued 27-Mar-2025\n  Tamoxifen 20mg od      last issued 11-May-2020',
      ),
    ).toEqual(['anastrozole active', 'tamoxifen historical']);
  });

  test.each([
    ['lately', 'Tamoxifen 20 mg od - last issued February 2024'],
    ['of this year, without a year', 'Tamoxifen 20 mg od - last collected 04/03'],
    ['of a drug that is told to be taken', 'Tamoxifen 20 mg od - last issued March 2021, still takes it'],
    ['of the drug behind it', 'Tamoxifen 20 mg od, anastrozole last issued March 2021'],
  ])('says nothing %s', (_, text) => {
    expect(read(text)[0]).toBe('tamoxifen active');
  });

  test('says nothing where no day of writing is known', () => {
    expect(
      annotateText('Tamoxifen 20 mg od - last issued March 2021', { kind: 'record' }).mentions[0]?.status,
    ).toBe('active');
  });
});

describe('a month of a year', () => {
  test('is no span of years', () => {
    expect(read('2023-06 exemestane')).toEqual(['exemestane active']);
    expect(read('2016-12 tamoxifen')).toEqual(['tamoxifen active']);
    expect(read('tamoxifen 2023-06')).toEqual(['tamoxifen active']);
  });

  test('is one where its digits can be the end', () => {
    expect(read('2015-19 tamoxifen')).toEqual(['tamoxifen historical']);
    expect(read('2009-12 tamoxifen')).toEqual(['tamoxifen historical']);
  });
});

describe('a class word', () => {
  test('is of the drug she is on, though little is told of it', () => {
    expect(
      read(
        'On exemestane (the second one they tried, the letrozole was stopped for her fingers).\n\nA patient on an aromatase inhibitor.',
      ),
    ).toEqual(['exemestane active', 'letrozole discontinued', 'aromatase-inhibitor active']);
  });

  test('is of the one that was stopped where no other is taken', () => {
    expect(read('Letrozole was stopped in May.\n\nA patient on an aromatase inhibitor.')).toEqual([
      'letrozole discontinued',
      'aromatase-inhibitor discontinued',
    ]);
  });
});
