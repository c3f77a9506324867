import { expect, test } from 'vitest';
import { cuesBeside, type Read } from './beside';
import { KINDS, numberOf } from './kinds';

const read = (
  concept: string,
  ruled: (typeof KINDS)[number],
  words: (typeof KINDS)[number],
  sure = 1,
): Read => ({
  concept,
  ruled: numberOf(ruled),
  rule: 1,
  words: Float64Array.from(KINDS, (kind) => (kind === words ? sure : (1 - sure) / (KINDS.length - 1))),
});

/** Cues that the second of two lists has and the first has not. */
const added = (before: readonly Read[], after: readonly Read[], of: number): number => {
  const known = new Set(cuesBeside(before)[of]);
  return (cuesBeside(after)[of] ?? []).filter((key) => !known.has(key)).length;
};

test('what the rules say of a name, and by which rule, is a cue of it', () => {
  const one = read('letrozole', 'active', 'active');
  expect(added([one], [{ ...one, ruled: numberOf('negated') }], 0)).toBeGreaterThan(1);
  expect(added([one], [{ ...one, rule: 2 }], 0)).toBe(1);
});

test('the same drug before and behind it tells, by the rules and by the words', () => {
  const one = read('letrozole', 'active', 'active');
  const other = read('letrozole', 'discontinued', 'discontinued');
  expect(added([one, one], [one, other], 0)).toBe(3);
  expect(added([one, one], [other, one], 1)).toBe(3);
});

test('another drug tells nothing', () => {
  const one = read('letrozole', 'active', 'active');
  expect(cuesBeside([one])[0]).toEqual(cuesBeside([one, read('tamoxifen', 'negated', 'negated')])[0]);
});

test('words that are less sure are another cue', () => {
  const one = read('letrozole', 'active', 'active');
  expect(added([one, one], [one, read('letrozole', 'active', 'active', 0.7)], 0)).toBe(1);
  expect(added([one, one], [one, read('letrozole', 'active', 'active', 0.3)], 0)).toBe(1);
});
