import { describe, expect, test } from 'vitest';
import { agreedTo, takenUpAgain } from './again';
import { readClause } from './clause';
import { MASK } from './lex';

/** The words found for the first name of a sentence, "§" for each name. */
const found = (text: string, find: typeof takenUpAgain): string | null => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const [group] = clause.groups;
  if (!group) throw new Error('The sentence names no drug.');
  const token = find(clause, sentence, group);
  return token && sentence.slice(token.start, token.end);
};
const again = (text: string) => found(text, takenUpAgain);
const agreed = (text: string) => found(text, (clause, _, group) => agreedTo(clause, group));

describe('a drug is not taken up again', () => {
  test.each([
    '§ stopped, unclear if restarted',
    '§ stopped, unsure whether restarted',
    '§ stopped, considered resumed',
    '§ stopped, declined restarted',
    '§ stopped, denies restarted',
    '§ stopped, ? restarted',
  ])('where a word right before the verb bends it: %s', (text) => {
    expect(again(text)).toBe(null);
  });

  test.each([
    'has not been',
    'have not yet',
    "hasn't been",
    'had not',
    'did not yet',
    'can',
    "can't be",
    'cannot be',
    'could',
    'may then be',
    'might be',
    'should',
    'must',
    'would later be',
    'never',
    'not',
  ])('where it has not happened: "%s"', (words) => {
    expect(again(`she stopped § in may, ${words} resumed`)).toBe(null);
  });

  test.each([
    ['she stopped § in may and would like it, resumed', 'resumed'],
    ['§ stopped in may, should be well, resumed', 'resumed'],
    ['she may have stopped § in may, and resumed', 'resumed'],
  ])('but is behind other words: %s', (text, words) => {
    expect(again(text)).toBe(words);
  });
});

describe('a word behind the verb does not bend it', () => {
  test.each([
    ['§ stopped in may, restarted, review planned', 'restarted'],
    ['§ stopped in may, restarted, to be reviewed', 'restarted'],
    ['§ stopped in may, restarted, further scans declined', 'restarted'],
  ])('%s', (text, words) => {
    expect(again(text)).toBe(words);
  });

  test('nor a consent', () => {
    expect(agreed('discussed §; she agrees to start, will be reviewed')).toBe('agrees to start');
  });
});

describe('a consent that is only asked for', () => {
  test.each([
    'discussed §; unclear if ready to start',
    'discussed §; asked whether willing to start',
    'discussed §; she never agrees to start',
  ])('is none: %s', (text) => {
    expect(agreed(text)).toBe(null);
  });

  test('is one without the question', () => {
    expect(agreed('discussed §; ready to start')).toBe('ready to start');
  });
});
