import { describe, expect, test } from 'vitest';
import { lex, MASK } from './lex';

/** What is read in a text: the id of its rule or its letter, its words, and how many words stand before it. */
const read = (text: string) =>
  lex(text).map(({ code, rule, start, end, at }) => [rule?.[0] ?? code, text.slice(start, end), at]);

describe('an apostrophe', () => {
  test.each([
    ["patients' old ", 2],
    ["patients' ", 1],
    ["the 90's old ", 3],
    ["the '90 old ", 3],
    ["o'clock old ", 2],
    ["dell'anziana vecchia ", 2],
    ["l'1 vecchia ", 3],
    ["l'- vecchia ", 2],
  ])('joins letters to a word, nothing else: %s', (words, count) => {
    expect(read(words + MASK)).toEqual([['M', MASK, count]]);
  });

  test('is no part of the name of a drug behind it', () => {
    expect(read(`l'${MASK}${MASK}`)).toEqual([['M', MASK + MASK, 1]]);
    expect(read(`d'\u0436 ${MASK}`)).toEqual([['M', MASK, 1]]);
    expect(read(`d'z{x ${MASK}`)).toEqual([['M', MASK, 2]]);
  });
});

describe('a sign', () => {
  test.each([
    [
      'she - well',
      [
        ['patient', 'she', 0],
        ['comma', ' - ', 1],
      ],
    ],
    [
      'she  -  well',
      [
        ['patient', 'she', 0],
        ['comma', ' - ', 1],
      ],
    ],
    ['she well', [['patient', 'she', 0]]],
    [
      'she\t, well',
      [
        ['patient', 'she', 0],
        ['comma', ',', 1],
      ],
    ],
    [
      'she, well',
      [
        ['patient', 'she', 0],
        ['comma', ',', 1],
      ],
    ],
    ['she,well', [['patient', 'she', 0]]],
    [
      'she + well',
      [
        ['patient', 'she', 0],
        ['and', '+', 1],
      ],
    ],
    [
      `${MASK} - no`,
      [
        ['M', MASK, 0],
        ['not-taken', ' - no', 1],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
