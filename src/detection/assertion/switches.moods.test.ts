import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import { MASK } from './lex';
import { changesIn } from './switches';

/** The changes a sentence tells of, "§" for each name: which names by their place, "-" for one not named. */
function changes(text: string): string[] {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const names = clause.tokens.flatMap(({ code }, i) => (code === 'M' ? [i] : []));
  const name = (token: number) => (token < 0 ? '-' : String(names.indexOf(token) + 1));
  return changesIn(clause, sentence).map(
    ({ rule, from, to, mood }) => `${rule.replace('switch:', '')} ${name(from)} ${name(to)} ${mood}`,
  );
}
/** The words that tell of the first change. */
function words(text: string): string | undefined {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const token = changesIn(readClause(sentence), sentence)[0]?.token;
  return token && sentence.slice(token.start, token.end);
}

describe('the words of a change', () => {
  test.each([
    ['took from § to §', 'from'],
    ['changed on from § to §', 'from'],
    ['switched to § from §', 'switched to'],
    ['§, changed to §', 'changed to'],
    ['§ -> §', '->'],
    ['§ to § switch', 'to'],
  ])('are those of its kind: %s', (text, told) => {
    expect(words(text)).toBe(told);
  });

  test('"from ... to" is one wherever it stands', () => {
    expect(changes('took from § to §')).toEqual(['from-to 1 2 done']);
    expect(changes('changed on from § to §')).toEqual(['from-to 1 2 done']);
  });
});

describe('a choice of two, with "or" before the change', () => {
  test.each([
    ['§ 2 years, or a change to §', ['changed-to - 2 maybe']],
    ['a trial of §, or a change to §', ['changed-to - 2 maybe']],
    ['§ or change to §', ['changed-to - 2 maybe']],
    ['§, oder change to §', ['changed-to - 2 maybe']],
    ['§, or change to §, or both', ['changed-to - 2 maybe']],
    ['§, changed to §', ['changed-to 1 2 done']],
    // "or" elsewhere.
    ['§, changed to §, or both', ['changed-to 1 2 done']],
    ['or § changed to §', ['changed-to 1 2 done']],
    // No other kind of change.
    ['§, or generic, -> §', ['arrow 1 2 done']],
    ['§, or rarely, then §', ['then 1 2 done']],
  ])('%s', (text, told) => {
    expect(changes(text)).toEqual(told);
  });
});

describe('how far a change has come', () => {
  const moods = (text: string) => changes(text).map((change) => change.split(' ').at(-1));

  test.each([
    // What bends it stands before it, not behind.
    ['switched from never-liked § to §', 'done'],
    ['switched to the declined §', 'done'],
    ['never switched from § to §', 'refused'],
    // In its own half of the sentence.
    ['considering switch to §', 'maybe'],
    ['considering; switch to §', 'now'],
    ['not keen; switched to §', 'done'],
    // Up to nine words away, wherever the sentence begins.
    ['considering a b c d e f g h switch to §', 'maybe'],
    ['considering a b c d e f g h i switch to §', 'now'],
    ['word one two three four five six seven eight nine considering switch to §', 'maybe'],
    ['word one two three four five six seven eight nine ten switch to §', 'now'],
    // What is followed by another: a "not" before an "and" is of something else, a thought is not.
    ['no § followed by §', 'refused'],
    ['considering § & vitamins then §', 'maybe'],
    ['considering § and then §', 'maybe'],
  ])('by the words before it: %s is %s', (text, mood) => {
    expect(moods(text)).toEqual([mood]);
  });

  test.each([
    ['switched § to § might be better', 'maybe'],
    ['switched § to §, might be better', 'maybe'],
    ['switched to §, § might be better', 'maybe'],
    ['switched § to §, § might be better', 'maybe'],
    ['switched § to § if pain', 'maybe'],
    ['switched § to §, § if pain', 'maybe'],
    ['switched § to § & zoladex', 'done'],
    ['switched § to §', 'done'],
  ])('by those behind it: %s is %s', (text, mood) => {
    expect(moods(text)).toEqual([mood]);
  });

  test.each([
    ['no better since switching to §', 'done'],
    ['no better since the switch to §', 'done'],
    ['no better since her switch to §', 'done'],
    ['no better since his switch to §', 'done'],
    ['no better since this switch to §', 'done'],
    ['no better since that switch to §', 'done'],
    ['well after switch to §', 'done'],
    ['well following switch to §', 'done'],
    ['well since then, switch to §', 'now'],
    ['to switch to §', 'later'],
    ['needs to know, switch to §', 'now'],
    ['to switch to § today', 'now'],
    ['told to switch to §', 'now'],
    ['told her to switch to §', 'now'],
    ['asked to switch to §', 'now'],
    ['advised pt to switch to §', 'now'],
    ['instructed him to switch to §', 'now'],
  ])('by an order or what has followed it: %s is %s', (text, mood) => {
    expect(moods(text)).toEqual([mood]);
  });
});
