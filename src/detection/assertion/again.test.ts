import { describe, expect, test } from 'vitest';
import { agreedTo, takenUpAgain } from './again';
import { readClause } from './clause';
import { MASK } from './lex';

/** The words found for the first name of a sentence, "§" for each name. */
const words = (text: string, find: typeof takenUpAgain): string | null => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const [group] = clause.groups;
  if (!group) throw new Error('The sentence names no drug.');
  const token = find(clause, sentence, group);
  return token && sentence.slice(token.start, token.end).trim();
};

describe('a stop that is undone', () => {
  test.each([
    ['she stopped § in may but restarted in june', 'restarted in'],
    ['§ stopped may, restarted june', 'restarted'],
    ['§ was held for surgery and has been resumed', 'resumed'],
    ['took a break from §, back on it now', 'back on'],
    ['§ stopped in may, restarted, later stopped, restarted', 'restarted'],
  ])('%s', (text, found) => {
    expect(words(text, takenUpAgain)).toBe(found);
  });

  test.each([
    '§ stopped, to be restarted after surgery',
    '§ stopped, not resumed',
    '§ held; restart when healed',
    '§ stopped in may, restarted in june, stopped again in july',
    'stopped § in may, restarted § in june',
    '§ stopped; § restarted',
    '§ stopped, her sister restarted',
    'restarted after § was stopped',
    '§ stopped and of all the many other things that were told to us at great length on that one day in may at the clinic by the nurse she restarted',
  ])('not: %s', (text) => {
    expect(words(text, takenUpAgain)).toBe(null);
  });
});

describe('a consent', () => {
  test.each([
    ['discussed §; she agrees to start', 'agrees to start'],
    ['we talked about §, she is willing to try it', 'willing to try it'],
  ])('%s', (text, found) => {
    expect(words(text, (clause, _, group) => agreedTo(clause, group))).toBe(found);
  });

  test.each([
    'discussed §; she is not ready to start',
    "discussed §; she isn't willing to start",
    'discussed §; agrees to start § today',
    'discussed §',
  ])('none: %s', (text) => {
    expect(words(text, (clause, _, group) => agreedTo(clause, group))).toBe(null);
  });
});
