import { describe, expect, test } from 'vitest';
import { hear, phrase, reason, said } from '../../../tests/support/heard-in-words';
import type { Heard } from './draft';
import { ofGeneral, ofHers, ofLines, ofPhrase, ofPlural, ofSyndrome } from './words';

test('a line of treatment is over where a later one follows, not where one stands before it', () => {
  const of = (text: string, which = -1) => ofLines(hear(text, { said: null }, which))?.status ?? null;
  expect(of('1l § then 2l §', 0)).toBe('historical');
  expect(of('2l § then 1l §')).toBe(null);
  expect(of('2l § then 1l § then 3l §', 1)).toBe('historical');
  expect(of('2l § then 1l § then 1l §', 1)).toBe(null);
  expect(of('§ then 1l §', 0)).toBe(null);
});

test('what is said in more than weak words stands before the line', () => {
  const of = (code: string) => ofLines(hear('1l § then 2l §', { said: said(code) }, 0))?.status ?? null;
  for (const code of ['o', 'a', 'P']) expect([code, of(code)]).toEqual([code, 'historical']);
  for (const code of ['s', 'b', 'c', 'u']) expect([code, of(code)]).toEqual([code, null]);
});

describe('a syndrome of a list', () => {
  const named = { class: 'aimss' } as Heard['named'];
  /** A row of a table: what its other cells say. */
  const row = (...cells: string[]) =>
    ({
      block: { text: '', role: 'cell', row: 3 },
      scene: { rows: new Map([[3, cells.map((text, i) => [i, { text, role: 'cell' }])]]) },
    }) as unknown as Partial<Heard>;
  const over = { status: 'historical', basis: 'strong', because: reason('row:status-completed', 0, 3) };
  const had = { status: 'active', basis: 'weak', because: reason('default:narrative', 0, 3) };

  test.each([' resolved', '    Resolved 09/2023', ', resolved', 'resolved'])(
    'is over behind "%s"',
    (rest) => {
      expect(ofSyndrome(hear(`§${rest}`, { named, said: null }))).toEqual(over);
    },
  );

  test.each([' not resolved', ' resolvedly', ' resolving', ''])('is had behind "%s"', (rest) => {
    expect(ofSyndrome(hear(`§${rest}`, { named, said: null }))).toEqual(had);
  });

  test('is over where a cell of its row says so', () => {
    expect(ofSyndrome(hear('§', { named, said: null, ...row('AIMSS', 'Resolved 2023') }))).toEqual(over);
    expect(ofSyndrome(hear('§', { named, said: null, ...row('AIMSS', 'resolved') }))).toEqual(over);
    expect(ofSyndrome(hear('§', { named, said: null, ...row('AIMSS', 'Active') }))).toEqual(had);
    expect(ofSyndrome(hear('§', { named, said: null, ...row('AIMSS', 'not resolved') }))).toEqual(had);
    expect(ofSyndrome(hear('§', { named, said: null, ...row() }))).toEqual(had);
    expect(ofSyndrome(hear('§ resolved', { named, said: null, ...row('AIMSS') }))).toEqual(over);
  });

  test('is had in a row that is not known', () => {
    const { block } = row();
    expect(
      ofSyndrome(
        hear('§', { named, said: null, block, scene: { rows: new Map() } } as unknown as Partial<Heard>),
      ),
    ).toEqual(had);
  });
});

describe('what is said in general', () => {
  test('counts beside "than", where that is what is blamed', () => {
    const text = 'worse than § often';
    const general = phrase(text, 'often', 'general');
    const of = (rule: string, words: string, sentence = text) =>
      ofGeneral(
        hear(sentence, {
          general,
          said: {
            ...said('c'),
            rule: [rule, 'c', ''],
            token: { start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length },
          } as unknown as Heard['said'],
        }),
      )?.status ?? null;
    expect(of('blamed', 'than')).toBe('general');
    expect(of('blamed', 'worse')).toBe(null);
    expect(of('blamed', ' §')).toBe(null);
    expect(of('continue', 'than')).toBe(null);
    expect(of('continue', 'worse')).toBe(null);
  });

  test('read of whole words: worse "than" a drug is general, worse "from" it is not', () => {
    const of = (text: string) =>
      ofGeneral(hear(text, { general: phrase(text, 'often', 'general') }))?.status ?? null;
    expect(of('pain often worse than §')).toBe('general');
    expect(of('pain often due to §')).toBe(null);
  });
});

describe('the class in the plural', () => {
  const class_ = (concept: string) =>
    ({ concept, class: 'serm', text: 'serms' }) as unknown as Heard['named'];
  const of = (text: string, told: Partial<Heard> = {}) =>
    ofPlural(hear(text, { named: class_('serm'), ...told }))?.status ?? null;
  const by = (rule: string, bend = '') =>
    ({ ...said('o'), bend, rule: [rule, 'o', ''] }) as unknown as Heard['said'];

  test('is one of the two classes and no other', () => {
    expect(of('pain on §')).toBe('general');
    expect(of('pain on §', { named: class_('aromatase-inhibitor') })).toBe('general');
    for (const concept of ['no-serm', 'serms', 'old-aromatase-inhibitor', 'aromatase-inhibitors'])
      expect([concept, of('pain on §', { named: class_(concept) })]).toEqual([concept, null]);
  });

  test.each([
    ['on', 'general'],
    ['taking', 'general'],
    ['blamed', 'general'],
    ['been-taking', null],
    ['not-on', null],
    ['on-hold', null],
    ['taking-again', null],
    ['blamed-once', null],
    ['begun', null],
  ])('with a phrase of the rule "%s": %s', (rule, told) => {
    expect(of('pain with §', { said: by(rule) })).toBe(told);
    expect(of('pain with §', { said: by(rule, 'n') })).toBe(null);
  });

  test('is hers only where she is named before it', () => {
    expect(of('pain on § is common, she says')).toBe('general');
    expect(of('she says pain on § is common')).toBe(null);
  });
});

test('a drug tied to her counts where the word of another drug crosses to it', () => {
  const of = (code: string, crosses: boolean) =>
    ofHers(hear('add § to her §', { said: { ...said(code), crosses } as Heard['said'] }))?.status ?? null;
  for (const code of ['b', 'B', 'u', 'n', 'U', 'd'])
    expect([code, of(code, true), of(code, false)]).toEqual([code, 'active', null]);
  for (const code of ['a', 's', 'c']) expect([code, of(code, true)]).toEqual([code, null]);
});

test('a remark to the reader is "you are on", and no longer phrase', () => {
  const of = (words: string) => {
    const text = `clot risk, ${words} §`;
    const start = text.indexOf(words);
    return (
      ofPhrase(
        hear(text, {
          section: 'stopped',
          said: { ...said('o'), token: { start, end: start + words.length } } as Heard['said'],
        }),
      )?.status ?? null
    );
  };
  for (const words of ['you are on', 'she is on', 'he is on', 'pt is on', 'patient is on', 'she are on'])
    expect([words, of(words)]).toEqual([words, 'active']);
  for (const words of [
    'you are only on',
    'also you are on',
    'they are on',
    'she is on and off',
    'you are once',
  ])
    expect([words, of(words)]).toEqual([words, null]);
});
