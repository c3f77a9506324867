import { describe, expect, test } from 'vitest';
import { hear, NOW, reason, said } from '../../../tests/support/heard-in-place';
import type { Heard } from './draft';
import { ofCourse, ofSpan, ofYear } from './spans';

/** A scene of another month. */
const at = (month: number) => ({ scene: { now: { ...NOW, month } } }) as unknown as Partial<Heard>;
/** What is said of a name, by the letter of its phrase; null for nothing. */
const by = (code: string | null, more: { behind?: boolean } = {}): Partial<Heard> => ({
  said: code === null ? null : said(code, 0, more),
});

describe('a span below a title of the past', () => {
  test.each(['past', 'stopped'] as const)('that has not ended is of a drug that is taken: %s', (section) => {
    const of = (text: string) => ofSpan(hear(text, { section }));
    expect(of('letrozole 2/25-')).toEqual({
      status: 'active',
      basis: 'strong',
      because: reason('date:open', 10, 15),
    });
    expect(of('then letrozole (2017-)')).toEqual({
      status: 'active',
      basis: 'strong',
      because: reason('date:open', 16, 21),
    });
    expect([of('letrozole 2012-2017')?.status, of('letrozole')]).toEqual(['historical', null]);
  });

  test.each([null, 'current', 'education'] as const)('is not looked for elsewhere: %s', (section) => {
    expect(ofSpan(hear('letrozole 2/25-', { section }))).toBe(null);
  });

  const open = (text: string) => ofSpan(hear(text, { section: 'past' }))?.because ?? null;

  test.each([
    ['letrozole 2017-', 10, 15],
    ['letrozole2017-', 9, 14],
    ['letrozole(2017-', 10, 15],
    ['letrozole (2017-', 11, 16],
    ['letrozole 1998-', 10, 15],
    ['letrozole 17-', 10, 13],
    ['letrozole 17 -', 10, 14],
    ['letrozole 12/17-', 10, 16],
    ['letrozole 2.2017-', 10, 17],
    ['letrozole 2017-.', 10, 15],
    ['letrozole 2017-, well', 10, 15],
    ['letrozole 2017- ; well', 10, 15],
    ['letrozole 2017- )', 10, 15],
  ])('stands right behind the name: "%s"', (text, start, end) => {
    expect(open(text)).toEqual(reason('date:open', start, end));
  });

  test.each([
    'letrozole 2017- stopped',
    'letrozole 2117-',
    'letrozole 7-',
    'letrozole 123/17-',
    'letrozole 2017',
  ])('and is nothing else: "%s"', (text) => {
    expect(open(text)).toBe(null);
  });
});

describe('a span right before a name', () => {
  const of = (text: string, told: Partial<Heard> = {}) => ofSpan(hear(text, told));

  test('that has ended is that of its use, told strongly', () => {
    expect(of('Took 2012-2017 letrozole')).toEqual({
      status: 'historical',
      detail: 'completed',
      basis: 'strong',
      because: reason('date:range', 5, 14),
    });
    expect(of('2012-2029 letrozole')).toBe(null);
  });

  test.each([null, 'o', 'a', 'p'])('where nothing else is told of it: %s', (code) => {
    expect(of('2012-2017 letrozole', by(code))?.because).toEqual(reason('date:range', 0, 9));
  });

  test.each(['n', 's', 'c', 'u', 'b'])('not where something is: %s', (code) => {
    expect(of('2012-2017 letrozole', by(code))).toBe(null);
  });

  test.each([
    '\ue000 2012-2017, letrozole 2.5 mg',
    '\ue000 20 mg 2012-2017, letrozole',
    '\ue000 20mg 2012-2017, letrozole',
    '\ue000 2.5mcg 2012-2017, letrozole',
    '\ue000 20 2012-2017, letrozole',
    '\ue000 po 2012-2017, letrozole',
    '\ue000 od 2012-2017, letrozole',
    '\ue000 qd 2012-2017, letrozole',
    '\ue000 daily 2012-2017, letrozole',
    '\ue000 from 2012-2017, letrozole',
    '\ue000 20 mg daily 2012-2017, letrozole',
    '\ue000 (2012-2017, letrozole',
  ])('is that of the name before it, where one is: "%s"', (text) => {
    const heard = hear(text);
    const own = heard.clause.tokens.findLastIndex(({ code }) => code === 'M');
    expect(ofSpan({ ...heard, own })).toBe(null);
    const other = hear(text.replace('\ue000', 'vitamins'));
    expect(ofSpan(other)?.status).toBe('historical');
  });

  test.each(['\ue000 20 mg daily, then 2012-2017 letrozole', '\ue000 earlier. 2012-2017: letrozole'])(
    'is its own, where other words stand between: "%s"',
    (text) => {
      const heard = hear(text);
      const own = heard.clause.tokens.findLastIndex(({ code }) => code === 'M');
      expect(ofSpan({ ...heard, own })?.status).toBe('historical');
    },
  );
});

describe('a span behind a name', () => {
  const of = (text: string, told: Partial<Heard> = {}) => ofSpan(hear(text, told));
  const completed = (start: number, end: number) => ({
    status: 'historical',
    detail: 'completed',
    basis: 'strong',
    because: reason('date:range', start, end),
  });

  test('that has ended is that of its use, told strongly', () => {
    expect(of('Had letrozole from 2012-2017')).toEqual(completed(19, 28));
    expect(of('letrozole 2012-2029')).toBe(null);
    expect(of('letrozole 2012-2017', at(2016 * 12))).toBe(null);
  });

  test.each([null, 'o', 'a', 'p', 'A', 'B', 'P', 'b'])('counts: %s', (code) => {
    expect(of('letrozole 2012-2017', by(code))).toEqual(completed(10, 19));
  });

  test.each([...'nNdyYuUcsSh'])('does not where its use is told otherwise: %s', (code) => {
    expect(of('letrozole 2012-2017', by(code))).toBe(null);
    expect(of('letrozole 2012-2017 until her stroke', by(code))).toBe(null);
  });

  test('counts before a drug that is told to go on, right behind the name', () => {
    const goesOn = by('c', { behind: true });
    expect(of('letrozole (2012-2017) and more', goesOn)).toEqual(completed(11, 20));
    expect(of('letrozole : 2012-2017', goesOn)).toEqual(completed(12, 21));
    expect(of('letrozole  : 2012-2017', goesOn)).toBe(null);
    expect(of('letrozole (2012-2017) and more', by('c'))).toBe(null);
    expect(of('letrozole (2012-2017) and more', by('s', { behind: true }))).toBe(null);
    expect(of('letrozole', goesOn)).toBe(null);
  });
});

describe('an end that has happened', () => {
  const of = (code: string | null) => ofSpan(hear('Had letrozole daily until her stroke', by(code)));

  test.each([null, ...'oaABpPc'])('is that of its use: %s', (code) => {
    expect(of(code)).toEqual({
      status: 'historical',
      detail: 'completed',
      basis: 'strong',
      because: reason('date:range', 20, 36),
    });
  });

  test.each([...'nNdyYuUsShbt'])('is not where something else is told of it: %s', (code) => {
    expect(of(code)).toBe(null);
  });

  test('is not one to come', () => {
    expect(ofSpan(hear('letrozole until her ovaries are removed'))).toBe(null);
  });
});

describe('a course of years', () => {
  const of = (text: string, told: Partial<Heard> = {}) => ofCourse(hear(text, told));
  const completed = (start: number, end: number) => ({
    status: 'historical',
    detail: 'completed',
    basis: 'strong',
    because: reason('date:course', start, end),
  });

  test('that was begun long ago has ended, told strongly', () => {
    expect(of('Breast cancer 2010 (letrozole x5y)')).toEqual(completed(29, 33));
    expect(of('2010: letrozole for 5 years')).toEqual(completed(15, 27));
  });

  test('may stand before the name, near or far from the begin of the sentence', () => {
    expect(of('2010: 5 years of letrozole')).toEqual(completed(6, 17));
    expect(of('2010: 5 years letrozole')).toEqual(completed(6, 14));
    expect(of('Breast cancer of the left side in 2010, 5 years of letrozole')).toEqual(completed(40, 51));
    expect(of('Breast cancer in 2010; 5y letrozole')).toEqual(completed(23, 26));
  });

  test.each([
    '2010: letrozole x5y',
    '2010: letrozole x 5y',
    '2010: letrozolex5y',
    '2010: letrozole for 5 y',
    '2010: letrozole x 5 yr',
    '2010: letrozole x5yrs',
    '2010: letrozole x 5 year',
    '2010: letrozole x 5+ years',
    '2010: letrozole x 5 + years',
    '2010: letrozole x 10 years',
    '1998: letrozole x5y',
    '2010: 5 yr letrozole',
    '2010: 5yrs letrozole',
    '2010: 5 year letrozole',
    '2010: 10 years letrozole',
  ])('"%s"', (text) => {
    expect(of(text)?.status).toBe('historical');
  });

  test.each([
    'letrozole x5y',
    'letrozole x5y 2010',
    '2110: letrozole x5y',
    '2010: letrozole x5 yams',
    '2010: letrozole x155y',
    '2010: 3-5 years of letrozole',
    '2010: 155 years of letrozole',
    '2010: letrozole',
  ])('not "%s"', (text) => {
    expect(of(text)).toBe(null);
  });

  test('is counted from the last year told before it', () => {
    expect(of('2004, again 2020: letrozole x5y')).toBe(null);
    expect(of('2020, first 2004: letrozole x5y')?.status).toBe('historical');
  });

  test('has two years to spare', () => {
    expect(of('2010: letrozole x5y', at(2017 * 12))).toBe(null);
    expect(of('2010: letrozole x5y', at(2017 * 12 + 1))?.status).toBe('historical');
  });

  test.each([null, 'o', 'P', 'a'])('counts: %s', (code) => {
    expect(of('2010: letrozole x5y', by(code))?.status).toBe('historical');
    expect(of('2010: 5 years of letrozole', by(code))?.status).toBe('historical');
  });

  test.each(['s', 'n', 'c', 'p', 'A'])('does not where its use is told otherwise: %s', (code) => {
    expect(of('2010: letrozole x5y', by(code))).toBe(null);
    expect(of('2010: 5 years of letrozole', by(code))).toBe(null);
  });
});

describe('a year right behind a name', () => {
  const of = (text: string, told: Partial<Heard> = {}) => ofYear(hear(text, told));

  test('long past is that of its use, told weakly', () => {
    expect(of('Had letrozole in 1999')).toEqual({
      status: 'historical',
      basis: 'weak',
      because: reason('date:year', 13, 21),
    });
  });

  test('is past two years after it', () => {
    expect(of('letrozole 2022', at(2024 * 12))).toBe(null);
    expect(of('letrozole 2022', at(2024 * 12 + 1))?.status).toBe('historical');
  });

  test.each(['1999', ' (1999)', ' im 1999', ' en 1999', ' nel 1999', ' em 1999', ' (in 1999)', ' 1999.'])(
    'may have a word or a bracket before it: "%s"',
    (year) => {
      expect(of(`letrozole${year}`)?.status).toBe('historical');
    },
  );

  test.each([
    'from 1999',
    'daily 1999',
    '1999-',
    '1999 - now',
    '1999/2000',
    '1999+',
    '1999 \u2013',
    '1999 to now',
    '1999 until now',
    '1999 till now',
    '1999 through now',
    '1999 onward',
    '1999 onwards',
    '19991',
    '1799',
  ])('is one of its own: not "%s"', (year) => {
    expect(of(`letrozole ${year}`)).toBe(null);
    expect(of('letrozole 1999 tomorrow')?.status).toBe('historical');
  });

  test('counts where nothing or a "took" is told, not below a list of what is taken', () => {
    expect(of('letrozole 1999', by('o'))?.status).toBe('historical');
    for (const code of ['a', 'c', 'b', 's', 'p']) expect(of('letrozole 1999', by(code))).toBe(null);
    expect(of('letrozole 1999', { section: 'past' })?.status).toBe('historical');
    expect(of('letrozole 1999', { section: 'current' })).toBe(null);
  });

  test('counts of a trial of it, where that is what is said', () => {
    const begun = (text: string, end: number, code = 'b') =>
      of(text, { said: { ...said(code), token: { start: 0, end } } as unknown as Heard['said'] })?.status ??
      null;
    expect(begun('trial of letrozole 1999', 8)).toBe('historical');
    expect(begun('began letrozole 1999 in a trial of drugs', 5)).toBe(null);
    expect(begun('trial of letrozole 1999', 8, 'c')).toBe(null);
  });
});
