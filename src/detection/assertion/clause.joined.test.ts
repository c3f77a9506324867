import { describe, expect, test } from 'vitest';
import { readClause } from './clause';

/** How many names each group of a folded text holds, in which "X" is a name. */
const groups = (text: string) => {
  const { tokens, groups: all } = readClause(text.replaceAll('X', '\ue000\ue000\ue000'));
  return all.map(
    ({ first, last }) => tokens.slice(first, last + 1).filter(({ code }) => code === 'M').length,
  );
};

describe('a stop right behind the second name', () => {
  test.each([
    'began X, X stopped in 2019',
    'began X tab, X stopped in 2019',
    'began X tabs, X stopped in 2019',
    'began X tablet, X stopped in 2019',
    'began X tablets, X stopped in 2019',
    'began X 20 mg od, X stopped in 2019',
    'began X nightly, X stopped in 2019',
    'began X, and X stopped in 2019',
    'began X, and  X stopped in 2019',
    'began X,  and   X stopped in 2019',
  ])('is of it alone: %s', (text) => {
    expect(groups(text)).toEqual([1, 1]);
  });

  test.each([
    ['began X, or X both stopped in 2019', 2],
    ['began X, plus X both stopped in 2019', 2],
    ['began X 20 mcg, X both stopped in 2019', 2],
    ['began X cap, X both stopped in 2019', 2],
    ['began X, X both of them stopped', 2],
    ['began X, X both of them were stopped', 2],
    ['began X, X, X all stopped in 2019', 3],
    ['began X or X, X all stopped in 2019', 3],
  ])('is of all where other words or names stand between, or it stands further off: %s', (text, count) => {
    expect(groups(text)).toEqual([count]);
  });
});

test('names at the end of a very long sentence are told in one breath', () => {
  for (const words of [1, 90, 95, 100, 120])
    expect(groups(`after ${'pain '.repeat(words)}began X, X`)).toEqual([2]);
});
