import { describe, expect, test } from 'vitest';
import { entryDate, isPastRange, isPastRangeBefore, latestDate, type When } from './time';

const month = (year: number, ofYear: number): number => year * 12 + ofYear;
const seen = (year: number, ofYear: number): When => ({ month: month(year, ofYear), exact: true });
/** A document that names no day and no later year. */
const someDay: When = { month: month(2025, 12), exact: false };
const written = (text: string): When => latestDate([{ text, role: 'text' }]);
/** The words of a span, of a text in small letters; null where it has not ended. */
const behind = (text: string, now: When): string | null => {
  const span = isPastRange(text, now);
  return span && text.slice(...span);
};
const inFront = (text: string, now: When): string | null => {
  const span = isPastRangeBefore(text, now);
  return span && text.slice(...span);
};

describe('a day of writing with a year of two digits', () => {
  test.each(['Typed', 'Clinic:', 'Dictated', 'Seen', 'Date:', 'Dated', 'Reviewed', 'Visit -', 'Today,'])(
    'is the day behind "%s"',
    (word) => {
      expect(written(`${word} 21.6.23`)).toEqual(seen(2023, 6));
      expect(written(`${word} 6/21/23 and more`)).toEqual(seen(2023, 6));
      expect(written(`Letter. ${word} 3/5/23`)).toEqual(seen(2023, 5));
    },
  );

  test('is none of another word, and none that is not alone', () => {
    for (const text of [
      'Rang 21.6.23',
      'Seen on 21.6.23',
      'Typed 21.6.234',
      'Typed 21.6.04',
      'Typed 21-6-23',
    ])
      expect([text, written(text)]).toEqual([text, someDay]);
  });

  test('is not the day of what is older', () => {
    for (const word of [
      'DOB',
      'D.O.B',
      'Born',
      'Birth',
      'Dx',
      'Diagnosed',
      'Started',
      'Began',
      'Since',
      'Start',
    ])
      expect([word, written(`${word} date 3.4.15, and then she was well for a long time`)]).toEqual([
        word,
        someDay,
      ]);
    expect(written('Dx: well. Date 3.4.15, and then she was well')).toEqual(seen(2015, 4));
    expect(written('Dx some years, date 3.4.15')).toEqual(seen(2015, 4));
    expect(written('Dx some year, date 3.4.15')).toEqual(someDay);
    expect(written('Date 3.4.15, years after the dx')).toEqual(seen(2015, 4));
    expect(written('Typed 21.6.23, years after the dx')).toEqual(seen(2023, 6));
  });

  test('counts where no later year is named, and no whole date', () => {
    expect(written('Typed 21.6.23, on it since 2019')).toEqual(seen(2023, 6));
    expect(written('Typed 21.6.23, due in 2023')).toEqual(seen(2023, 6));
    expect(written('Typed 21.12.23, due in 2024')).toEqual(seen(2023, 12));
    expect(written('Typed 21.11.23, due in 2024')).toEqual(someDay);
    expect(written('Typed 21.6.23, seen 3/3/2022')).toEqual(seen(2022, 3));
  });

  test('the first of them counts', () => {
    expect(
      latestDate([
        { text: 'Typed 21.6.22', role: 'text' },
        { text: 'Seen 3.3.23', role: 'text' },
      ]),
    ).toEqual(seen(2022, 6));
    expect(
      latestDate([
        { text: 'Seen 3/3/2022', role: 'text' },
        { text: 'Born 3 March 1961. Seen 4 April 2023', role: 'text' },
      ]),
    ).toEqual(seen(2022, 3));
  });
});

test('the date of an entry, its year first', () => {
  for (const text of ['2024-03-05: x', '2024-03: x', ' - 2024-03-05 x', '* 2024-03-05', '[2024-03-05] x'])
    expect([text, entryDate(text)]).toEqual([text, month(2024, 3)]);
  expect(entryDate('2024-12-05')).toBe(month(2024, 12));
  for (const text of ['2024-13-05', '2024-03-05-06', 'x 2024-03-05'])
    expect([text, entryDate(text)]).toEqual([text, null]);
});

describe('a span before a drug', () => {
  test('is over in the month in which it ends', () => {
    expect(inFront('1/2019-3/2025 on ', seen(2025, 3))).toBe('1/2019-3/2025');
    expect(inFront('1/2019-4/2025 on ', seen(2025, 3))).toBe(null);
  });
});

describe('a span behind a drug', () => {
  const day = seen(2025, 3);

  test('is over in the month in which it ends, not before', () => {
    expect(behind(' 3/2019-3/2025', day)).toBe('3/2019-3/2025');
    expect(behind(' 3/2019-4/2025', day)).toBe(null);
    expect(behind(' until 12/2025', someDay)).toBe('until 12/2025');
    expect(behind(' until 1/2026', someDay)).toBe(null);
  });

  test('with the year of its end before the month', () => {
    expect(behind(' 2018 to 2024 mar', day)).toBe('2018 to 2024 mar');
    expect(behind(' 2018 to 2026 mar', day)).toBe(null);
    expect(behind(' 2018-08-30 to 2025-03-11', day)).toBe('2018-08-30 to 2025-03-11');
    expect(behind(' 2018-08-30 to 2025-09-11', day)).toBe(null);
    expect(behind(' 2018-08-30 to 2029-01-11', day)).toBe(null);
  });

  test('with the years of its months in two digits', () => {
    expect(behind(' 11/14-11/19', day)).toBe('11/14-11/19');
    expect(behind(' 11/14-11/29', day)).toBe(null);
  });

  test('with the day of its end in front of the month', () => {
    expect(behind(' until 3rd of march 2024', day)).toBe('until 3rd of march 2024');
    expect(behind(' until 3 march 2024', day)).toBe('until 3 march 2024');
    expect(behind(' until 3 march 2026', day)).toBe(null);
  });

  test('up to a year that is named, where the day of writing is not known', () => {
    expect(behind(' 2020-2025', someDay)).toBe('2020-2025');
    expect(behind(' until 2025', someDay)).toBe(null);
    expect(behind(' until 2024', someDay)).toBe('until 2024');
    expect(behind(' until 3/2025', someDay)).toBe('until 3/2025');
    expect(behind(' until 2025-03', someDay)).toBe('until 2025-03');
  });

  test('"through" a year holds to its end', () => {
    expect(behind(' through 2025', seen(2025, 11))).toBe(null);
    expect(behind(' through 2025', seen(2025, 12))).toBe('through 2025');
    expect(behind(' thru 2025', seen(2025, 11))).toBe(null);
    expect(behind(' until 2025', seen(2025, 11))).toBe('until 2025');
  });

  test('"02-12-2024" is one day, "2/2012-2024" a span', () => {
    expect(behind(' 02-12-2024', day)).toBe(null);
    expect(behind(' apr-2014', day)).toBe(null);
    expect(behind(' 2/2012-2024', day)).toBe('2/2012-2024');
  });
});

describe('two years of two digits behind a drug', () => {
  const day = seen(2023, 12);

  test.each([
    [' 06-11', '06-11'],
    ['06-11', '06-11'],
    [' (06-11)', '06-11'],
    [' 06 - 11', '06 - 11'],
    [' 06\u201311 ->', '06\u201311'],
    [' x5y 06-11', '06-11'],
    [' x 5 yrs (06-11)', '06-11'],
    [' for 5 years 06-11', '06-11'],
    [' 22-23', '22-23'],
  ])('"%s" are a span that is over', (text, words) => {
    expect(behind(text, day)).toBe(words);
  });

  test.each([' 11-06', ' 11-11', ' 22-24', ' 24-29', ' 31-35', '  06-11', ' 06-111'])(
    '"%s" are none',
    (text) => {
      expect(behind(text, day)).toBe(null);
    },
  );

  test.each([
    'mg',
    'mcg',
    '%',
    'tabs',
    'caps',
    'yrs',
    'wks',
    'w',
    'months',
    'm',
    'days',
    'd',
    'times',
    '-15',
    '/15',
    '.5',
  ])('nor before "%s"', (unit) => {
    expect(behind(` 06-11${unit}`, day)).toBe(null);
    expect(behind(` 06-11${/^\w/.test(unit) ? ' ' : ''}${unit}`, day)).toBe(null);
  });
});
