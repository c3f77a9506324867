import { describe, expect, test } from 'vitest';
import { hear, phrase, reason, said } from '../../../tests/support/heard-in-words';
import type { Heard } from './draft';
import { ofClass, ofGeneral, ofHers, ofLines, ofPlural, ofSyndrome } from './words';

test('an earlier line of treatment is over, told strongly by its words', () => {
  expect(ofLines(hear('1l § then 2l §', {}, 0))).toEqual({
    status: 'historical',
    detail: 'completed',
    basis: 'strong',
    because: reason('order:lines', 0, 2),
  });
  expect(ofLines(hear('1l § then 2l §'))).toBe(null);
  expect(ofLines(hear('on 2l §', { scene: { lines: 3 } as Heard['scene'] }))).toEqual({
    status: 'historical',
    detail: 'completed',
    basis: 'strong',
    because: reason('order:lines', 3, 5),
  });
  expect(ofLines(hear('on 2l §', { scene: { lines: 2 } as Heard['scene'] }))).toBe(null);
});

test('the syndrome is had, told weakly, unless it is denied or past', () => {
  const named = { class: 'aimss' } as Heard['named'];
  expect(ofSyndrome(hear('§', { named }))).toEqual({
    status: 'active',
    basis: 'weak',
    because: reason('default:narrative', 0, 3),
  });
  expect(ofSyndrome(hear('§', {}))).toBe(null);
  for (const code of ['a', 'c', 's', 'u'])
    expect(ofSyndrome(hear('§', { named, said: said(code) }))?.status).toBe('active');
  for (const code of ['n', 'N', 'g', 'p', 'P'])
    expect(ofSyndrome(hear('§', { named, said: said(code) }))).toBe(null);
});

describe('what is said in general', () => {
  const text = 'women in their fifties who take § often stop it';
  const people = phrase(text, 'women', 'people');
  const general = phrase(text, 'often', 'general');
  const of = (told: Partial<Heard>) => ofGeneral(hear(text, { said: null, ...told }))?.status ?? null;

  test('is told strongly of nobody, by its words', () => {
    expect(ofGeneral(hear(text, { said: null, general }))).toEqual({
      status: 'general',
      who: 'other',
      basis: 'strong',
      because: reason('cue:general', general.start, general.end),
    });
    expect(ofGeneral(hear(text, { said: null, people }))).toMatchObject({
      because: reason('cue:people', 0, 5),
    });
    expect(ofGeneral(hear(text, { said: null, people: phrase(text, 'women', null) }))).toMatchObject({
      because: reason('cue:general', 0, 5),
    });
    expect(of({})).toBe(null);
  });

  test('somewhere in a clause counts where only weak or distant words speak of the drug', () => {
    for (const words of [null, said('o'), said('U'), said('u', 5), said('a', 5)])
      expect(of({ general, said: words })).toBe('general');
    for (const words of [said('u', 4), said('a', 4), said('b', 9), said('c', 5), said('s', 5)])
      expect(of({ general, said: words })).toBe(null);
  });

  test('of this very name counts in any case', () => {
    for (const code of ['u', 'a', 'b', 's'])
      expect(of({ general, told: true, said: said(code) })).toBe('general');
    for (const code of ['s', 'N', 'd', 'h'])
      expect(of({ general, told: true, said: said(code, 0, true) })).toBe('general');
  });

  test('of people counts, but not where it is told behind the name that it ended', () => {
    for (const code of ['s', 'N', 'd', 'h']) {
      expect([code, of({ people, said: said(code, 0, true) })]).toEqual([code, null]);
      expect([code, of({ people, said: said(code, 0, false) })]).toEqual([code, 'general']);
    }
    for (const code of ['c', 'b', 'A', 'P'])
      expect(of({ people, said: said(code, 0, true) })).toBe('general');
  });

  test.each(['in men § is stopped', 'for men § is stopped'])(
    'of all people counts in any case: "%s"',
    (text) => {
      const of = (words: string) =>
        ofGeneral(hear(text, { people: phrase(text, words, 'people'), said: said('s', 0, true) }))?.status ??
        null;
      expect(of(text.slice(0, 6))).toBe('general');
      expect(of('men')).toBe(null);
    },
  );

  test('is not told of a list of what is taken, where a dose follows', () => {
    const of = (rest: string, section: Heard['section']) =>
      ofGeneral(hear(`§${rest}`, { said: null, general, section }))?.status ?? null;
    for (const rest of [' 20 mg', ' 20mg', ' 2.5', ' tabs 2.5 m', ' od', ' daily', 'qd']) {
      expect([rest, of(rest, 'current')]).toEqual([rest, null]);
      expect([rest, of(rest, null)]).toEqual([rest, 'general']);
    }
    for (const rest of [' often', ' weekly', ' tab. 20 mg', ' and of many more things 20 mg'])
      expect([rest, of(rest, 'current')]).toEqual([rest, 'general']);
  });

  test('is not told of "such as" a drug that is thought of', () => {
    const text = 'another such as § might do';
    const of = (code: string, words: string) =>
      ofGeneral(hear(text, { people: phrase(text, words, 'people'), said: said(code) }))?.status ?? null;
    expect([of('u', 'such as'), of('U', 'such as'), of('a', 'such as'), of('u', 'another')]).toEqual([
      null,
      null,
      'general',
      'general',
    ]);
  });
});

describe('the class in the plural', () => {
  const named = {
    concept: 'aromatase-inhibitor',
    class: 'aromatase-inhibitor',
    text: 'aromatase inhibitors',
  } as Heard['named'];

  test('is told weakly of nobody, with "on" or with nothing', () => {
    const text = 'joint pain on § is common';
    const told = { status: 'general', who: 'other', basis: 'weak', because: reason('default:class', 14, 17) };
    expect(ofPlural(hear(text, { named }))).toEqual(told);
    expect(ofClass(hear(text, { named }))).toBe(null);
    expect(ofClass(hear(text, { named, said: null }))).toEqual(told);
    expect(ofPlural(hear(text, { named, said: null }))).toBe(null);
  });

  test('is no single drug, no single inhibitor, and no list of what is taken', () => {
    const of = (told: Partial<Heard>) => ofClass(hear('§', { said: null, named, ...told }))?.status ?? null;
    const named_ = (text: string, concept: string) => ({ ...named, text, concept }) as Heard['named'];
    expect(of({})).toBe('general');
    expect(of({ named: named_('SERMs', 'serm') })).toBe('general');
    expect(of({ named: named_('Aromatasehemmern', 'aromatase-inhibitor') })).toBe('general');
    expect(of({ named: named_('inibidores', 'aromatase-inhibitor') })).toBe('general');
    expect(of({ named: named_('inibitori', 'aromatase-inhibitor') })).toBe('general');
    expect(of({ named: named_('SERM', 'serm') })).toBe(null);
    expect(of({ named: named_('letrozole tablets', 'letrozole') })).toBe(null);
    expect(of({ section: 'current' })).toBe(null);
    expect(of({ section: 'plan' })).toBe('general');
  });

  test('is hers where she is named or a number follows', () => {
    const of = (text: string) => ofPlural(hear(text, { named }))?.status ?? null;
    expect(of('pain on § is common')).toBe('general');
    expect(of('she has pain on §')).toBe(null);
    expect(of('pain on §, 3 years')).toBe(null);
    expect(of('pain on §; 3 years')).toBe('general');
    expect(of('stopped §')).toBe(null);
  });
});

describe('a drug that is hers', () => {
  test('is taken, told weakly, by the words that tie it to her', () => {
    expect(ofHers(hear('add § alongside her §'))).toEqual({
      status: 'active',
      basis: 'weak',
      because: reason('cue:hers', 8, 21),
    });
    expect(ofHers(hear('consider adding § to the existing §'))?.because).toEqual(reason('cue:hers', 20, 35));
    expect(ofHers(hear('add § alongside her §', {}, 0))).toBe(null);
    expect(ofHers(hear('add § with §'))).toBe(null);
    expect(ofHers(hear('add alongside her §'))).toBe(null);
  });
});
