import { expect, test } from 'vitest';
import { isOverTime, within } from './within';

test('gives what a function gives, and throws what it throws', () => {
  expect(within(1_000, () => 7)).toBe(7);
  expect(() =>
    within(1_000, () => {
      throw new RangeError('no');
    }),
  ).toThrow(RangeError);
});

test('stops what does not end, also where it catches all errors', () => {
  const endless = () => {
    for (;;)
      try {
        for (;;);
      } catch {}
  };
  let thrown: unknown;
  try {
    within(50, endless);
  } catch (error) {
    thrown = error;
  }
  expect(isOverTime(thrown)).toBe(true);
  expect(isOverTime(new Error('another'))).toBe(false);
});
