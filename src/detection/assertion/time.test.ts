import { describe, expect, test } from 'vitest';
import { entryDate, isPastRange, isPastRangeBefore, isPastUntil, latestDate } from './time';

const now = latestDate([{ text: 'Seen 03/03/2025', role: 'text' }]);

describe('a span of time behind a drug', () => {
  test.each([
    ' 2018-2020',
    ' 3/2019-8/2019',
    ' 03/2018 - 04/2020',
    ' (11/14-11/19)',
    ' 2018-08-30 to 2023-09-11',
    ' until 2021',
  ])('that has ended: %s', (text) => expect(isPastRange(text, now)).not.toBeNull());
  test.each(['2023-06-01', ' 2024-2029', ' since 2021', ' until 09/2026', ' 2.5 mg', ''])(
    'that has not: %s',
    (text) => expect(isPastRange(text, now)).toBeNull(),
  );
  test.each([' until her stroke', ' until last spring', ' until she had a DVT'])(
    'up to what has happened: %s',
    (text) => expect(isPastUntil(text)).not.toBeNull(),
  );
  test.each([' until her ovaries are removed', ' until September', ' untilted'])(
    'up to what has not: %s',
    (text) => expect(isPastUntil(text)).toBeNull(),
  );
});

/** The words of a span, of a text in small letters. */
const words = (text: string, span: readonly [number, number] | null) => span && text.slice(...span);

test('the day of writing is the first that is named whole, after 2004; else the latest year', () => {
  const latest = (text: string) => {
    const { month, exact } = latestDate([{ text, role: 'text' }]);
    return exact ? `${Math.floor((month - 1) / 12)}-${((month - 1) % 12) + 1}` : Math.floor((month - 1) / 12);
  };
  expect(
    ['seen 03/03/2025', '3.4.2021 and 5-6-2022', '13/02/2024', '02/13/2024', '31/12/2024'].map(latest),
  ).toEqual(['2025-3', '2021-4', '2024-2', '2024-2', '2024-12']);
  expect(['1999', '2024 and 2031', '12/2023', '1/1/1980', '01/05/2004', '1/2/2046', ''].map(latest)).toEqual(
    Array(7).fill(2025),
  );
  expect(latest('in 2026, not 2027')).toBe(2026);
});

test('of many long blocks the first are read', () => {
  const block = (text: string) => ({ text, role: 'text' }) as const;
  const long = block('x'.repeat(10_001));
  expect(latestDate([long, block('03/03/2024')]).exact).toBe(true);
  expect(latestDate([long, long, block('03/03/2024')]).exact).toBe(false);
});

test('the date of an entry stands at its beginning', () => {
  const months = (texts: readonly string[]) =>
    texts.map((text) => [text, (entryDate(text) ?? 0) - 2000 * 12]);
  const of = (year: number, month: number, texts: readonly string[]) =>
    expect(months(texts)).toEqual(texts.map((text) => [text, (year - 2000) * 12 + month]));
  of(2024, 5, [
    '03/05/2024: changed',
    '13/05/2024',
    '05/13/24',
    ' - 3.5.24 x',
    '(3/5/2024)',
    '[ 03/05/2024',
    'Copied forward from note 3/5/2024',
    'Pasted per previous visit dated:  3/5/24',
    'Clinic visit on 3-5-2024',
    'Last entry: 3/5/24',
    'Reviewed Monday 3/5/24',
    'x 3/5/2024',
  ]);
  of(2021, 6, ['2021 x', '\u2022 2021 x', '*2021', '-  2021: x', 'Late 2021 x']);
  for (const text of ['2021-22', '2.5 mg', '20210 x', '2021/3 x', 'seen in 2021', 'two words 3/5/2024', ''])
    expect([text, entryDate(text)]).toEqual([text, null]);
});

test('up to what has happened: the words that say so', () => {
  for (const text of [
    'until last year',
    'until june last year',
    'until march of last year',
    'till she had',
    'up to her stroke',
    'until she stopped',
    'until she opted',
    'until he could',
    'until last monday',
    'until last september',
    'until last week',
    'until her embolism',
    'until her embolus in 2019',
    'until the first recurrence of it',
    'until her second diagnosis at age 60',
    'until menopause',
    'until her pain resolved',
    'until her bone density normalised',
    'until her bone density normalized',
    'until the count fell',
    'until progression of disease',
  ])
    for (const [lead, tail] of [
      [' ', ''],
      [', and she was well on it ', '; then'],
    ] as const)
      expect(words(lead + text + tail, isPastUntil(lead + text + tail))).toBe(text);
  for (const text of [
    ' until you went',
    ' until last day',
    ' until her stroke is over',
    ' until her dvt and more',
    '; until last year',
    '. until last year',
    ` ${'and went on with it '.repeat(3)}until last year`,
  ])
    expect([text, isPastUntil(text)]).toEqual([text, null]);
  expect(words(' until her dvt (2019)', isPastUntil(' until her dvt (2019)'))).toBe('until her dvt');
  expect(words(' until diagnosis when', isPastUntil(' until diagnosis when'))).toBe('until diagnosis');
});

test('spans behind a drug: the words that say so', () => {
  const day = { month: 2025 * 12 + 3, exact: true };
  for (const text of [
    '2018-2020',
    '3/2019-8/2019',
    '11/14-11/19',
    '2015 to 2020',
    '2015 → 2020',
    '2015->2020',
    '2015-16',
    'jan 2015 - mar 2018',
    'jan-mar 2018',
    'spring 2015 to autumn 2017',
    'the end of 2015 to 2017',
    "'15-'18",
    '2015 jan to 2018 feb 3',
    'until the end of 2024',
    'till christmas 2024',
    'hasta 2020',
    "jusqu'en 2019",
    'fino al 2019',
    'bis 2019',
    'until 2025',
  ])
    for (const lead of [' ', ' for years, '])
      expect(words(lead + text, isPastRange(lead + text, day))).toBe(text);
  expect(words(' to 2020', isPastRange(' to 2020', day))).toBe('to 2020');
  for (const text of [' through 2025', ' until 2026', ' 1/2015-03/2031', '. 2015-2020', ' 2015-2020/3'])
    expect([text, isPastRange(text, day)]).toEqual([text, null]);
  // Where no day of writing is known, the latest year may be the one that is named.
  const year = { month: 2025 * 12 + 12, exact: false };
  expect([isPastRange(' until 2025', year), isPastRange(' until 2024', year)]).toEqual([null, [1, 11]]);
});

test('spans before a drug: the words that say so', () => {
  const day = { month: 2025 * 12 + 3, exact: true };
  for (const [lead, text, tail] of [
    ['', '2019-2022', ' on '],
    ['from ', '2019 to 2022', ' she was on '],
    ['(', '2019-2022', ' '],
    ['', '2019-2022', ': '],
    ['', '2019-2022', ' took the '],
    ['well; ', '2019 until 2022', ', '],
    ['', '2019-22', ' she had been on her '],
    ['', '2019 through the 2022', ' '],
    [`${'x'.repeat(60)} `, '3/2019-4/2022', ' received '],
    ['', '2019 → 2022', ' '],
  ] as const)
    expect(words(lead + text + tail, isPastRangeBefore(lead + text + tail, day))).toBe(text);
  for (const text of ['2019 - 2031 on ', '12019-2022 on ', '2019-2022 and ', 'in 2019 on '])
    expect([text, isPastRangeBefore(text, day)]).toEqual([text, null]);
});
