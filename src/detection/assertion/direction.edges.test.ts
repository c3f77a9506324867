import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import { isLeft, looksBack, ofAnother } from './direction';
import { MASK } from './lex';

/** A sentence read, "§" for each name, and where its first phrase that begins with some words is. */
function phrase(text: string, words: string) {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const at = clause.tokens.findIndex(({ start }) => sentence.startsWith(words, start));
  if (at < 0) throw new Error(`No phrase ${words} in ${text}`);
  return [clause, sentence, at] as const;
}

describe('a phrase looks back to the name before it', () => {
  const back = (text: string, words: string) => looksBack(...phrase(text, words));

  test.each([
    ['start', 'and § start'],
    ['start', 'pain, § start'],
    ['start', '§ start, well'],
    ['start', '§ now start'],
    ['stopped', '§ a b c d e f g h stopped'],
    ['stopped', 'after all of these many years of being well § stopped'],
    ['could', '§ could not tolerate at any dose §'],
    ['declined', '§ was declined and § is taken now, with some more words behind it'],
    ['declined', 'it was said of all of these in our clinic that § was declined and §'],
  ] as const)('"%s" in "%s"', (words, text) => expect(back(text, words)).toBe(true));

  test.each([
    ['start', '§, start'],
    ['start', '§ and start'],
    ['start', '§ & start'],
    ['could', '§ could not tolerate §'],
    ['declined', '§ declined (again) §'],
    ['replaces', '§ replaces §'],
    ['replacing', '§ replacing §'],
    ['gave', '§ gave her §'],
    ['put', '§ put on §'],
    ['took over', '§ took over from §'],
    ['takes over', '§ takes over from §'],
    ['taking over', '§ taking over from §'],
  ] as const)('not: "%s" in "%s"', (words, text) => expect(back(text, words)).toBe(false));
});

describe('changed to something that is none of our drugs', () => {
  const left = (text: string) => isLeft(...phrase(text, 'changed'));

  test.each([
    '§ was changed to alendronate',
    '§ was changed to alendronate; § stopped',
    'as of may and for reasons of cost her § was changed to alendronate',
  ])('%s', (text) => expect(left(text)).toBe(true));

  test.each([
    '§ was changed to alendronate and §',
    'it was said of many things that her § changed to alendronate',
  ])('not: %s', (text) => expect(left(text)).toBe(false));

  test('nor where there is no such phrase', () => {
    const [clause, sentence] = phrase('§ was changed to alendronate', 'changed');
    expect(isLeft(clause, sentence, 99)).toBe(false);
  });
});

test('a word with a number in it is one of this drug, a number is not', () => {
  expect(ofAnother(', ramipril q2weekly ')).toBe(false);
  expect(ofAnother(', ramipril 2weekly ')).toBe(true);
});
