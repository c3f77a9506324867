import { expect, test } from 'vitest';
import { isDayAhead } from './ahead';

const MARCH = { month: 2025 * 12 + 3, exact: true };

test.each([
  ['el 9 de abril ', ''],
  ['no dia 10 de abril ', ''],
  ['1 april ', ''],
  ['', ' 2,5 mg le 14/04, une fois'],
  ['', ' am 01.04.'],
  ['', ' prevista il 3 maggio'],
  ['', ' ab dem 3. mai'],
])('a day to come in "%s§%s"', (before, behind) => {
  expect(isDayAhead(before, behind, MARCH)).toBe(true);
});

test.each([
  ['el 9 de enero ', ''],
  ['el 9 de abril de 2021 ', ''],
  ['', ' am 01.04.2019'],
  ['', ' in margine'],
  ['', ' le 14/40'],
  ['', ' a 5 mg'],
  ['', ''],
])('no day to come in "%s§%s"', (before, behind) => {
  expect(isDayAhead(before, behind, MARCH)).toBe(false);
});

test('every day is to come where the day of writing is not known', () => {
  expect(isDayAhead('el 9 de enero ', '', { ...MARCH, exact: false })).toBe(true);
});
