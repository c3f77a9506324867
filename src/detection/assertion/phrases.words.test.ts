import { describe, expect, test } from 'vitest';
import { alternatives, firstWords } from '../beginnings';
import { lex } from './lex';
import { phrasesFrom } from './phrases';
import { RULES } from './rules';

describe('the phrases from a word on', () => {
  test.each(['stop', 'not', 'did', 'before', 'start', 'takes', 'on'])(
    '"%s": each rule stands once',
    (word) => {
      const ids = phrasesFrom(word)?.each.map(({ rule: [id, code] }) => `${id} ${code}`) ?? [];
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual([...new Set(ids)]);
    },
  );

  test.each([
    ['hermana', 'relative'],
    ['husband', 'relative'],
    ['vecina', 'other-person'],
    ['proband', 'patient'],
  ])('"%s": the word alone says "%s"', (word, id) => {
    expect(phrasesFrom(word)?.alone?.[0]).toBe(id);
  });

  test('no rule reads the word alone that is none, or may go on', () => {
    expect(phrasesFrom('friend')?.alone).toBeNull();
  });

  test('are shared by words that begin the same ones', () => {
    expect(phrasesFrom('friend')?.each).toBe(phrasesFrom('friends')?.each);
    expect(phrasesFrom('friend')?.each).not.toBe(phrasesFrom('colleague')?.each);
  });
});

describe('a phrase whose first word is followed by any sign', () => {
  const read = (text: string) => lex(text).map(({ rule, start, end }) => [rule?.[0], text.slice(start, end)]);

  test.each(["rx'd", 'rx/d', "erx'd", "e-rx'd"])('"%s" is a beginning', (word) => {
    expect(read(word)).toEqual([['begin', word]]);
  });

  test('not without what follows', () => {
    expect(read("rx's")).toEqual([]);
    expect(read("rx'd5")).toEqual([]);
  });

  test('"did not" and its short forms', () => {
    expect(read("didn't like \ue000")[0]).toEqual(['before-that', "didn't like"]);
    expect(read('did not like \ue000')[0]).toEqual(['before-that', 'did not like']);
  });
});

test('no phrase begins with any word at all: it would be tried at every word of a text', () => {
  const begin = RULES.flatMap(([, , words]) => alternatives(words).parts);
  expect(begin.filter((words) => firstWords(words).has('*'))).toEqual([]);
});

test('a word that is read often is read as at first', () => {
  const text = 'stopped \ue000; stop \ue000 until then, 2 weeks off then \ue000, no longer on \ue000';
  const once = lex(text);
  for (let i = 0; i < 500; i++) expect(lex(text)).toEqual(once);
});
