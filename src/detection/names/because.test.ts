import { expect, test } from 'vitest';
import { findNames } from './index';

/** The words that made an abbreviation what it is. */
const reasons = (text: string) =>
  findNames({ blocks: [{ text, role: 'text' }] }, { kind: 'record' }).mentions.flatMap(({ because }) =>
    because.map(({ start, end }) => text.slice(start, end)),
  );

test.each([
  'AI for breast cancer',
  // Written together in one character, which folding makes several of, and characters that it leaves out.
  'AIs㌀breast cancer ',
  'AI for\u200b\u200b breast cancer',
  'AI  for\n breast cancer',
])('the reasons for a sense stand where they say: %j', (text) => {
  expect(reasons(text)).toContain('breast cancer');
});
