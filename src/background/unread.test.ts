import { expect, test } from 'vitest';
import { unreadFrames } from './unread';

test('a frame that its page counts, and that does not answer, cannot be read', () => {
  const top = { inside: 2, self: false };
  expect(unreadFrames([top, { inside: 0, self: true }, { inside: 0, self: true }])).toBe(0);
  expect(unreadFrames([top, { inside: 1, self: true }])).toBe(2);
  expect(unreadFrames([top])).toBe(2);
  expect(unreadFrames([])).toBe(0);
});

test('a frame that is too small for text is no loss, wherever it is counted', () => {
  expect(
    unreadFrames([
      { inside: 0, self: false },
      { inside: 0, self: true },
    ]),
  ).toBe(0);
});
