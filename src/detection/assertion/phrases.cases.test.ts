import { expect, test } from 'vitest';
import { phrasesFrom } from './phrases';
import { RULES } from './rules';

test.each(['mammogram', 'window', 'q'])('nothing can be read from "%s" on', (word) => {
  expect(phrasesFrom(word)).toBeNull();
});

test.each(['stopped', 'hermana'])('all that can be read from "%s" on is of a rule', (word) => {
  const phrases = phrasesFrom(word);
  expect(phrases?.each.filter(({ rule }) => !RULES.includes(rule))).toEqual([]);
  expect(phrases?.alone == null || RULES.includes(phrases.alone)).toBe(true);
});
