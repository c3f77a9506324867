import { describe, expect, test } from 'vitest';
import { lex, MASK, plain } from './lex';

describe('folding', () => {
  test.each([
    ['\u2017', '\u2017'],
    ['\u2018', "'"],
    ['\u2019', "'"],
    ['\u201a', "'"],
    ['\u201b', "'"],
    ['\u201c', '"'],
    ['\u201d', '"'],
    ['\u201e', '"'],
    ['\u201f', '"'],
    ['\u2020', '\u2020'],
  ])('of the quotation mark %s', (mark, folded) => {
    expect(plain(mark)).toBe(folded);
  });

  test.each([
    ['\u2012', '\u2012'],
    ['\u2013', '-'],
    ['\u2014', '-'],
    ['\u2015', '\u2015'],
  ])('of the dash %s', (dash, folded) => {
    expect(plain(dash)).toBe(folded);
  });

  test('takes the accents from Latin letters, and leaves those of other scripts', () => {
    expect(plain('\u00c9t\u00e9 \u00fcber Ma\u00f1ana')).toBe('ete uber manana');
    expect(plain('\u010d\u01d4')).toBe('cu');
    expect(plain('\uac00 \u0439 \u304c')).toBe('\uac00 \u0439 \u304c');
    expect(plain('gro\u00df \u024f')).toBe('gro\u00df \u024f');
  });
});

describe('how many words stand before a name', () => {
  const before = (text: string) => lex(text + MASK).find(({ code }) => code === 'M')?.at;

  test.each([
    ['', 0],
    ['the window ', 2],
    ["it's ", 1],
    ["patients' ", 1],
    ["the 90's ", 2],
    ["dell'anziana ", 1],
    ["dell'amica ", 1],
    ["l'ozzzi ", 1],
    ['\t\n', 0],
    ['the  old\twindow\n', 3],
    ['the window; ', 3],
    ['! the ', 1],
  ])('"%s": %i', (words, count) => {
    expect(before(words)).toBe(count);
  });
});

describe('phrases and signs', () => {
  const read = (text: string) =>
    lex(text).map(({ code, rule, start, end, at }) => [rule?.[0] ?? code, text.slice(start, end), at]);

  test('each with its place and the words before it', () => {
    expect(read(`she stopped ${MASK}; likes ${MASK}${MASK} - well`)).toEqual([
      ['patient', 'she', 0],
      ['stopped', 'stopped', 1],
      ['M', MASK, 2],
      ['end', ';', 3],
      ['M', MASK + MASK, 5],
      ['comma', ' - ', 6],
    ]);
  });

  test('none in a text without any', () => {
    expect(read('')).toEqual([]);
    expect(read(' ')).toEqual([]);
    expect(read('the window!')).toEqual([]);
  });
});
