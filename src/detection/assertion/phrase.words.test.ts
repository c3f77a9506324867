import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import { MASK } from './lex';
import { aroundOf, phraseAt } from './phrase';

/** A name of a sentence, "§" for each name. */
const aroundIn = (text: string, name: number) => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const group = clause.groups[name];
  const around = group && aroundOf(clause, sentence, group);
  if (!around) throw new Error('The sentence names no drug.');
  return around;
};

/** What the phrase of these words says of a name: its letter, the letter that bends it first. */
const bent = (text: string, words: string, name = 0): string | null => {
  const around = aroundIn(text, name);
  const { clause, sentence, group } = around;
  const i = clause.tokens.findLastIndex(({ start, end }) => sentence.slice(start, end) === words);
  expect(i).not.toBe(-1);
  const said = phraseAt(around, i, i > group.last);
  return said && said.bend + said.code;
};

describe('a sentence that begins with a condition', () => {
  test.each(['if bleeding, takes §', 'well if bleeding, takes §'])('%s', (text) => {
    expect(aroundIn(text, 0).conditional).toBe(true);
    expect(bent(text, 'takes')).toBe('u');
  });

  test.each(['please ring if bleeding, takes §', 'se anade §', 'takes § if bleeding'])('not: %s', (text) => {
    expect(aroundIn(text, 0).conditional).toBe(false);
  });

  test('makes no more than a thought of what is taken, where it begins it', () => {
    expect(bent('please ring if bleeding, takes §', 'takes')).toBe('a');
  });
});

describe('a talk', () => {
  test('is over where somebody acts behind it', () => {
    expect(bent('having discussed this we are starting §', 'starting')).toBe('b');
    expect(bent('having discussed this and that we are starting §', 'starting')).toBe('b');
  });

  test('goes on where nobody does', () => {
    expect(bent('discussed her starting §', 'starting')).toBe('ub');
  });
});

describe('what bends a phrase', () => {
  test('is no word before what is thought of, but "not"', () => {
    expect(bent('she will let us know about §', 'let us know about')).toBe('u');
    expect(bent('would she consider §', 'consider')).toBe('u');
    expect(bent('without considering §', 'considering')).toBe('nu');
  });

  test('is no word before a refusal or an answer', () => {
    expect(bent('she may not have declined §', 'declined')).toBe('d');
    expect(bent('will § be discussed', 'discussed')).toBe('U');
  });

  test('is a word before a list of two names, of both', () => {
    expect(bent('could §, § be stopped', 'stopped')).toBe('us');
  });

  test('is no word before another drug', () => {
    expect(bent('would § help while § is stopped', 'stopped', 1)).toBe('s');
    expect(bent('would § help while it is stopped', 'stopped')).toBe('us');
  });

  test('is "has been" before a stop, not before a beginning', () => {
    expect(bent('all agents including § have been stopped', 'stopped')).toBe('ps');
    expect(bent('§ has been prescribed', 'prescribed')).toBe('B');
    expect(bent('§ had been prescribed', 'prescribed')).toBe('pB');
  });
});

describe('an order to stop', () => {
  test.each([
    ['once healed stop §', 'stop', 'ls'],
    ['dr x says once healed stop §', 'stop', 'ls'],
    ['after surgery hold §', 'hold', 'lh'],
  ])('lies ahead: %s', (text, words, code) => {
    expect(bent(text, words)).toBe(code);
  });

  test('is a thought behind "may"', () => {
    expect(bent('once healed we may stop §', 'stop')).toBe('us');
  });

  test('is of now where the time is over', () => {
    expect(bent('after discussion with her, stop §', 'stop')).toBe('s');
    expect(bent('after starting §, stop § today', 'stop', 1)).toBe('s');
  });

  test('is one in the base form', () => {
    expect(bent('after the clot decided to stop §', 'decided to stop')).toBe('s');
    expect(bent('after the clot stopped §', 'stopped')).toBe('s');
  });
});
