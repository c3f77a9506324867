import { describe, expect, test } from 'vitest';
import { namedDate, namedDays } from './dates';
import { entryDate, isPastRange, latestDate } from './time';

const on = (year: number, month: number) => year * 12 + month;

describe('a date whose month is a word', () => {
  test.each([
    ['14 Mar 2019 - Clinic', on(2019, 3)],
    ['14-Mar-19: seen', on(2019, 3)],
    ['14/Mar/2019', on(2019, 3)],
    ["2nd Sept '21 seen", on(2021, 9)],
    ['1er février 2020 : vue', on(2020, 2)],
    ['14. März 2019', on(2019, 3)],
    ['3 de mayo de 2021', on(2021, 5)],
    ['14 de março de 2022', on(2022, 3)],
    ['5 giugno 2023', on(2023, 6)],
    ['5 gennaio 2023', on(2023, 1)],
    ['5 luglio 2023', on(2023, 7)],
    ['5 ottobre 2023', on(2023, 10)],
    ['5 maggio 2023', on(2023, 5)],
    ['5 maart 2023', on(2023, 3)],
    ['5 mei 2023', on(2023, 5)],
    ['5. Mrz. 2023', on(2023, 3)],
    ['5 juin 2023', on(2023, 6)],
    ['5 juillet 2023', on(2023, 7)],
    ['5 août 2023', on(2023, 8)],
    ['5 avr. 2023', on(2023, 4)],
    ['5 déc. 2023', on(2023, 12)],
    ['5. Okt. 2023', on(2023, 10)],
    ['5. Dezember 2023', on(2023, 12)],
    ['5 ene 2023', on(2023, 1)],
    ['5 abr 2023', on(2023, 4)],
    ['5 ago 2023', on(2023, 8)],
    ['5 set 2023', on(2023, 9)],
    ['5 out 2023', on(2023, 10)],
    ['5 dic 2023', on(2023, 12)],
    ['5 fev 2023', on(2023, 2)],
    ['5 mai 2023', on(2023, 5)],
    ['5 nov 2023', on(2023, 11)],
    ['5 Jan 2023', on(2023, 1)],
    ['5 June 2023', on(2023, 6)],
    ['5 Jul 2023', on(2023, 7)],
    ['March 14, 2019: seen', on(2019, 3)],
    ['Sep. 2nd 2021', on(2021, 9)],
    ['Apr-2014', on(2014, 4)],
    ["May '18", on(2018, 5)],
    ['Oct 2014', on(2014, 10)],
    ['mayo de 2021', on(2021, 5)],
  ])('%s', (text, month) => {
    expect(namedDate(text)).toBe(month);
  });

  test.each([
    'seen 14 Mar 2019',
    'Mar 14: seen, no year',
    'May 20 mg',
    'March 14',
    '14 Nov 14:30 seen',
    '14 tabs 2019',
    'Oct 2014-15',
    'Oct 2014/5',
    '',
  ])('none begins %j', (text) => {
    expect(namedDate(text)).toBe(null);
  });

  test('days in a text, where they stand', () => {
    expect(namedDays('Seen 14 March 2024; scan Apr 2, 2023, DXA in May 2022. Ref A-14 Mar 2024')).toEqual([
      { index: 5, month: on(2024, 3) },
      { index: 25, month: on(2023, 4) },
    ]);
  });
});

describe('where such dates count', () => {
  test.each([
    ['14 Mar 2019 - Clinic. Tamoxifen begun.', on(2019, 3)],
    ['- Clinic note 14 Mar 2019', on(2019, 3)],
    ['Tuesday, 2 Sept 2021: seen', on(2021, 9)],
    ['Mon 2 Sept 2021: seen', on(2021, 9)],
    ['Le 3 juin 2022 : vue', on(2022, 6)],
    ['March 14, 2019: seen', on(2019, 3)],
    ['May 2021 seen', on(2021, 5)],
    ['Sept. 2021 x', on(2021, 9)],
  ])('the date of an entry: %s', (text, month) => {
    expect(entryDate(text)).toBe(month);
  });

  const written = (...texts: string[]) => latestDate(texts.map((text) => ({ text, role: 'text' })));
  test('the day of writing is the first full date, in figures or words', () => {
    expect(written('Clinic 14 March 2019', '02/05/2020')).toEqual({ month: on(2019, 3), exact: true });
    expect(written('Seen 02/13/2020, again 14 March 2019')).toEqual({ month: on(2020, 2), exact: true });
    expect(written('Again 14 March 2019, seen 02/13/2020')).toEqual({ month: on(2019, 3), exact: true });
    expect(written('Born 14 March 1949', 'Letter of 2 May 2021')).toEqual({
      month: on(2021, 5),
      exact: true,
    });
    expect(written('Diagnosed 14 March 2016. Seen 2 May 2021.')).toEqual({ month: on(2021, 5), exact: true });
    expect(written('Nothing but March 2019')).toEqual({ month: 2025 * 12 + 12, exact: false });
    expect(written('On 3 May 2048')).toMatchObject({ exact: false });
  });

  test('a month and its year are no span', () => {
    const now = { month: on(2025, 6), exact: true };
    expect(isPastRange(' apr-2014', now)).toBe(null);
    expect(isPastRange(' apr-jun 2014', now)).not.toBe(null);
  });
});
