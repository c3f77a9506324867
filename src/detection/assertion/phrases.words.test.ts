import { describe, expect, test } from 'vitest';
import { lex } from './lex';
import { phrasesFrom } from './phrases';

describe('the phrases from a word on', () => {
  test.each(['stop', 'not', 'did', 'before', 'start', 'takes', 'on'])(
    '"%s": each rule stands once',
    (word) => {
      const ids = phrasesFrom(word)?.each.map(([, [id, code]]) => `${id} ${code}`) ?? [];
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

  test('are the same object for words that begin the same ones', () => {
    expect(phrasesFrom('friend')).toBe(phrasesFrom('friends'));
    expect(phrasesFrom('friend')).not.toBe(phrasesFrom('colleague'));
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
