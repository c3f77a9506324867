import { describe, expect, test } from 'vitest';
import { beforeOf } from './before';
import { readClause } from './clause';
import { MASK } from './lex';
import { aroundOf } from './phrase';

const beforeIn = (text: string, name: number) => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const group = clause.groups[name];
  const around = group && aroundOf(clause, sentence, group);
  if (!around) throw new Error('The sentence names no drug.');
  return { ...beforeOf(around), sentence };
};

/** What is said before a name of a sentence, "§" for each name: letter and words, the letter that bends it first. */
const told = (text: string, name = 0): string | null => {
  const { said, sentence } = beforeIn(text, name);
  if (!said) return null;
  expect(said.behind).toBe(false);
  return `${said.bend}${said.code} ${sentence.slice(said.token.start, said.token.end)}`;
};

describe('a word right before the drug', () => {
  test.each([
    ['years after §', 'p', 'later'],
    ['plan §', 'b', 'future'],
    ['the fallback would be §', 'u', 'thought-of'],
  ])('%s: speaks of it alone', (text, code, rule) => {
    const { said, crossed, alone } = beforeIn(text, 0);
    expect({ crossed, alone }).toEqual({ crossed: 0, alone: true });
    expect({ ...said, rule: said?.rule[0], token: null }).toEqual({
      code,
      rule,
      token: null,
      bend: code === 'b' ? 'l' : '',
      behind: false,
      words: 0,
      crosses: false,
    });
  });

  test.each(['after', 'following', 'nach', 'tras', 'apres', 'dopo', 'apos'])(
    '"%s" tells that it is over',
    (word) => {
      expect(told(`${word} §`)).toBe(`p ${word}`);
    },
  );

  test.each([
    'after a washout § 20 mg',
    'after § was started',
    'after § had been first introduced',
    'until § pain',
  ])('not: %s', (text) => {
    expect(told(text)).toBe(null);
  });

  test('"after" tells so although another drug was started behind it', () => {
    expect(told('after §, aspirin was started')).toBe('p after');
  });
});

describe('a stop with an object of its own', () => {
  test('lets the question go on to an example', () => {
    expect(told('asked whether she could come off it (perhaps to §)')).toBe('u could');
    expect(told('asked whether she could come off it, perhaps to §')).toBe('u could');
    expect(told('asked whether she could come off it, eg to §')).toBe('u could');
    expect(told('asked whether she could come off it, e.g. to §')).toBe('u could');
  });

  test('is one where the object stands right behind it', () => {
    expect(told('stop § for a month and if she needs it, perhaps restart')).toBe('s stop');
  });
});

describe('names between the phrase and the drug', () => {
  test('four of them', () => {
    expect(told('stopped § pills, § pills, § pills, § pills, § pills', 4)).toBe('s stopped');
  });

  test('are told by the phrase even where a word stands between that speaks back', () => {
    expect(told('stopped with hives: § pills and § pills', 1)).toBe('s stopped');
  });

  test('of a drug that is there nothing is told by "to", but by "with" and by other verbs', () => {
    expect(told('add § to her §', 1)).toBe(null);
    expect(told('she is to start § with §', 1)).toBe('lb start');
    expect(told('continue § to §', 1)).toBe('c continue');
  });
});

describe('a condition of another drug', () => {
  test('holds for the drug behind it, where the other is not tolerated', () => {
    expect(told('if § is not tolerated, §', 1)).toBe('u if');
  });

  test.each(['if § was continued, § at night', 'discussed that § was stopped, § continues'])(
    'is none: %s',
    (text) => {
      expect(told(text, 1)).toBe(null);
    },
  );
});

describe('a phrase out of reach', () => {
  test('hides no other behind it where it is "on"', () => {
    expect(told('stopped on the firm advice of the team her §')).toBe('s stopped');
  });

  test('hides one that reaches further where it is a verb', () => {
    expect(told('we discussed taking all of those vitamins and many other herbal pills besides §')).toBe(
      null,
    );
    expect(told('we discussed all of those vitamins and many other herbal pills besides §')).toBe(
      'u discussed',
    );
  });
});
