import { describe, expect, test } from 'vitest';
import { readClause } from './clause';

const masked = (text: string) => text.replaceAll('X', '\ue000\ue000\ue000');

/** How many names each group of a folded text holds, in which "X" is a name. */
const groups = (text: string) => {
  const { tokens, groups: all } = readClause(masked(text));
  return all.map(
    ({ first, last }) => tokens.slice(first, last + 1).filter(({ code }) => code === 'M').length,
  );
};
const codes = (text: string) => readClause(masked(text)).codes;

describe('names told in one breath', () => {
  test.each([
    'X tab X',
    'X tablets, X',
    'X cap, X',
    'X caps, X',
    'X capsules, X',
    'X 20, X',
    'X 20mg, X',
    'X 20 mg, X',
    'X 20mcg, X',
    'X 20 mcg, X',
    'X o X',
    'X o a X',
    'X o al X',
    'X ou X',
    'X ou a X',
    'X ou ao X',
    'X ou para X',
    'X low dose X',
    'X or low-dose X',
    'X high dose X',
    'X or high-dose X',
    'X (X)',
    'takes X, and X, is well',
  ])('%s', (text) => {
    expect(groups(text)).toEqual([2]);
  });

  test.each(['X 2019, X', 'X 20/5, X', 'X weekly rest X', 'X. X', 'X with lunch, X'])('not in %s', (text) => {
    expect(groups(text)).toEqual([1, 1]);
  });
});

describe('a second clause', () => {
  test.each(['was', 'is', 'has', 'had', 'will', 'would'])('with its own "%s"', (verb) => {
    expect(groups(`not with an X, and X ${verb} not given`)).toEqual([1, 1]);
  });

  test('with more blanks than one', () => {
    expect(groups('not with an X,  and X was not given')).toEqual([1, 1]);
    expect(groups('not with an X ,  and  X  was not given')).toEqual([1, 1]);
  });

  test('not without the comma, nor behind two names', () => {
    expect(groups('X and X was not given')).toEqual([2]);
    expect(groups('X or X, and X was not given')).toEqual([3]);
  });
});

describe('a name in a bracket with a word of its own', () => {
  test.each([
    'before',
    'previously',
    'prev',
    'prior',
    'earlier',
    'until 2019',
    'till 2019',
    'in the past',
    'dc',
    'd/c',
    'stopped',
    'discontinued',
    'off',
    'declined',
    'refused',
    'not now',
  ])('stands alone: "%s"', (words) => {
    expect(groups(`X (X ${words})`)).toEqual([1, 1]);
    expect(groups(`X ( X ${words})`)).toEqual([1, 1]);
  });

  test('not behind the bracket', () => {
    expect(groups('X (X) stopped')).toEqual([2]);
    expect(groups('X (20 mg) or X before')).toEqual([2]);
    expect(groups('X, X before')).toEqual([2]);
  });
});

describe('a stop behind the second name', () => {
  test.each([
    'continue X, X discontinued',
    'continue X,  X discontinued',
    'continue X 20, X discontinued',
    'continue X 20 mg, X discontinued',
    'continue X 20mg, X held',
    'continue X 20 mg (1), X discontinued',
    'continue X mg 20, X discontinued',
  ])('is of that name alone: %s', (text) => {
    expect(groups(text)).toEqual([1, 1]);
  });

  test.each([
    'X 20 mg, X discontinued',
    'continue X 20 mg, X',
    'continue X, X helps her to get on and stop her pain',
    'continue X, X unless stopped',
    'continue X/X stopped in may',
  ])('not in %s', (text) => {
    expect(groups(text)).toEqual([2]);
  });
});

describe('a bracket behind a name', () => {
  test.each([
    '20 mg',
    '20 mcg',
    'od',
    'po',
    'twice daily',
    'weekly',
    'tab',
    'tabs',
    'tablet',
    'tablets',
    'cap',
    'caps',
    'hcl',
    'citrate',
  ])('with a dose is no end of what is said: (%s)', (inside) => {
    expect(codes(`X (${inside}) was stopped`)).toBe('M,_s');
    expect(codes(`X(${inside}) was stopped`)).toBe('M,_s');
  });

  test('with other words is one', () => {
    expect(codes('X (brand) was stopped')).toBe('M,;s');
    expect(codes('X (X) was stopped')).toBe('M,M_s');
  });

  test('stays where it is', () => {
    const { tokens } = readClause(masked('X (20 mg) was stopped'));
    expect(tokens.map(({ code, start, end, at }) => [code, start, end, at])).toEqual([
      ['M', 0, 3, 0],
      [',', 4, 5, 1],
      ['_', 10, 11, 4],
      ['s', 16, 23, 6],
    ]);
  });
});
