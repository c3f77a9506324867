import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import type { Heard, Reading } from './draft';
import type { Token } from './lex';
import { saidOf } from './speaks';
import {
  byDefault,
  ofClass,
  ofGeneral,
  ofHers,
  ofLastWord,
  ofLead,
  ofLines,
  ofPhrase,
  ofPlural,
  ofSection,
  ofSyndrome,
} from './words';

const NAME = '\ue000\ue000\ue000';

/** What is heard of the last "§" of a sentence (or of another), in small letters. */
function hear(text: string, told: Partial<Heard> = {}, which = -1): Heard {
  const masked = text.replaceAll('§', NAME);
  const clause = readClause(masked);
  const names = [...clause.tokens.entries()].filter(([, { code }]) => code === 'M');
  const [own, self] = names.at(which) as [number, Token];
  const group = clause.groups.find(({ first, last }) => first <= own && own <= last) as {
    first: number;
    last: number;
  };
  const because = (rule: string, start: number, end: number) => ({ rule, block: 0, start, end });
  return {
    scene: { lines: 0, tale: false, refused: false, now: { month: 2024 * 12 + 4, exact: true } },
    block: { text, role: 'text' },
    section: null,
    clause,
    changes: [],
    masked,
    group,
    own,
    named: { concept: 'letrozole', class: 'aromatase-inhibitor', text: 'letrozole' },
    because,
    later: false,
    general: undefined,
    told: false,
    people: undefined,
    said: saidOf(clause, masked, group),
    rest: masked.slice(self.end),
    end: self.end,
    title: (rule: string) => because(rule, self.start, self.end),
    ...told,
  } as unknown as Heard;
}

/** A phrase said of a name, of a letter, so many words away. */
const said = (code: string, words = 0, behind = false) =>
  ({
    code,
    words,
    behind,
    bend: '',
    rule: ['x', code, ''],
    token: { start: 0, end: 0 },
  }) as unknown as Heard['said'];
/** A phrase of a sentence, by its words. */
const phrase = (text: string, words: string, rule: string | null): Token => ({
  code: 'g',
  rule: rule === null ? null : [rule, 'g', ''],
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  at: 0,
});
const reason = (rule: string, start: number, end: number) => [{ rule, block: 0, start, end }];
const status = (reading: Reading | null) =>
  reading && [reading.status, reading.timing ?? reading.basis].join();

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

describe('the last word behind a name', () => {
  test('is a stop, told strongly, by its words', () => {
    const text = '§ 20 mg, ordered 1/2020, discontinued 6/2022';
    const start = text.indexOf('disc') + 2;
    expect(ofLastWord(hear(text, { said: null }))).toEqual({
      status: 'discontinued',
      basis: 'strong',
      because: reason('cue:stopped', start, start + 12),
    });
  });

  test.each([
    ['on § 20 mg, refills 3, ordered 1/2020, discontinued 6/2022.', 'discontinued'],
    ['taking § 20 mg, refills 3, ordered 1/2020, discontinued 6/2022.', 'discontinued'],
    ['§ 20 mg, refills 3, ordered 1/2020, discontinued', 'discontinued'],
    ['§ 20 mg, refills 3, ordered 1/2020, discontinued by her', 'discontinued'],
    ['§ 20 mg, refills 3, ordered 1/2020, discontinued because', 'discontinued'],
    ['§ 20 mg, refills 3, ordered 1/2020, discontinued (', null],
    ['§ 20 mg, refills 3, ordered 1/2020, discontinued calcium', null],
    ['§ 20 mg, refills 3, ordered 1/2020; discontinued 6/2022', null],
    ['§ 20 mg, refills 3, ordered 1/2020', null],
  ])('"%s": %s', (text, told) => {
    expect(ofLastWord(hear(text))?.status ?? null).toBe(told);
  });

  test('counts beside words of taking, and not beside those that tell more', () => {
    const of = (code: string, behind: boolean) =>
      ofLastWord(hear('§ 20 mg, discontinued 6/2022', { said: said(code, 0, behind) }))?.status ?? null;
    for (const code of ['o', 'a', 'A']) expect([code, of(code, false)]).toEqual([code, 'discontinued']);
    for (const code of ['b', 'B', 'c', 'T', 's', 'n', 'u'])
      expect([code, of(code, false)]).toEqual([code, null]);
    for (const code of ['b', 'B', 'c', 'a', 'o', 'A', 'T'])
      expect([code, of(code, true)]).toEqual([code, 'discontinued']);
    for (const code of ['s', 'n', 'u', 'd', 'N', 'h']) expect([code, of(code, true)]).toEqual([code, null]);
  });

  /** A name, and behind it phrases of one letter each, with their words. */
  const list = (...behind: readonly (readonly [code: string, words: string])[]) => {
    const tokens: Token[] = [{ code: 'M', rule: null, start: 0, end: 3, at: 0 }];
    let masked = NAME;
    for (const [code, words] of behind) {
      masked += ' ';
      tokens.push({
        code,
        rule: null,
        start: masked.length,
        end: masked.length + words.length,
        at: tokens.length,
      });
      masked += words;
    }
    const clause = {
      tokens,
      groups: [{ first: 0, last: 0 }],
      codes: tokens.map(({ code }) => code).join(''),
    };
    return ofLastWord(hear('§', { said: null, clause, masked }));
  };

  test('is a phrase that stops, no other of the same words', () => {
    expect(list(['s', 'stopped'])).toEqual({
      status: 'discontinued',
      basis: 'strong',
      because: reason('cue:stopped', 4, 11),
    });
    expect(list(['_', 'stopped'])).toBe(null);
    expect(list(['s', 'suspended'])).toBe(null);
    expect(list(['c', 'daily'], ['s', 'stopped'])?.status).toBe('discontinued');
  });

  test.each(['n', 'l', 'u', 'd'])('is no stop behind a word of the letter "%s", but before one', (code) => {
    expect(list([code, 'word'], ['s', 'stopped'])).toBe(null);
    expect(list(['s', 'stopped'], [code, '6/2022'])?.status).toBe('discontinued');
    expect(list([code, 'word'], ['c', 'daily'], ['s', 'stopped'])?.status).toBe('discontinued');
  });

  test('of several stops the last that is one', () => {
    expect(list(['s', 'stopped'], ['s', '6/2022'], ['n', 'word'], ['s', 'ended'])?.because).toEqual(
      reason('cue:stopped', 4, 11),
    );
    expect(list(['s', 'stopped'], ['s', '6/2022'], ['s', 'ended'])?.because).toEqual(
      reason('cue:stopped', 19, 24),
    );
  });
});

describe('a phrase of taking, and the list it stands in', () => {
  const of = (text: string, told: Partial<Heard>) => ofPhrase(hear(text, told))?.status ?? null;

  test('does not count under what was stopped, or never taken', () => {
    for (const [text, told] of [
      ['takes §', 'active'],
      ['start §', 'planned'],
    ] as const) {
      expect([of(text, { section: 'stopped' }), of(text, { section: 'never' })]).toEqual([null, null]);
      expect(of(text, { section: 'stopped', later: true })).toBe(null);
      expect(of(text, { section: 'never', later: true })).toBe(told);
      expect(of(text, {})).toBe(told);
    }
    expect(of('stopped §', { section: 'never' })).toBe('discontinued');
    expect(of('takes §', { section: 'past' })).toBe('active');
  });

  test('counts among options where it is told strongly', () => {
    expect(of('on §', { section: 'options' })).toBe(null);
    expect(of('on §', { section: 'past' })).toBe('active');
    expect(of('continue §', { section: 'options' })).toBe('active');
  });

  test('counts where it is a remark to the reader, or of her', () => {
    for (const text of ['she is on §', 'you are on §', 'pt is on §', 'clot risk, also you are on §'])
      expect([text, of(text, { section: 'stopped' })]).toEqual([text, 'active']);
    for (const text of ['while she is on §', 'on §', 'while on §'])
      expect([text, of(text, { section: 'stopped' }), of(text, {})]).toEqual([text, null, 'active']);
  });
});

test('a drug to come after something is planned for later, told strongly', () => {
  const later = { status: 'planned', timing: 'later', basis: 'strong' };
  expect(ofLead(hear('chemo, § after', { said: null }))).toEqual({
    ...later,
    because: reason('cue:later', 7, 10),
  });
  expect(ofLead(hear('after surgery: §', { said: null }))).toEqual({
    ...later,
    because: reason('cue:later', 15, 18),
  });
  expect(ofLead(hear('chemo, § after', { said: said('b') }))).toBe(null);
  expect(ofLead(hear('chemo, §', { said: null }))).toBe(null);
  expect(ofLead(hear('after surgery: §', { said: said('b') }))).toBe(null);
  expect(ofLead(hear('if not tolerated: §', { said: null }))).toEqual({
    status: 'hypothetical',
    basis: 'strong',
    because: reason('cue:considered', 18, 21),
  });
});

describe('the list a name stands in', () => {
  const of = (section: Heard['section'], told: Partial<Heard> = {}) =>
    ofSection(hear('§', { section, said: null, ...told }));

  test('says its status, told weakly; of options it only asks', () => {
    const because = (section: string) => reason(`section:${section}`, 0, 3);
    expect(of('current')).toEqual({
      status: 'active',
      asked: false,
      basis: 'weak',
      because: because('current'),
    });
    expect(of('started')).toEqual({
      status: 'planned',
      timing: 'now',
      asked: false,
      basis: 'weak',
      because: because('started'),
    });
    expect(of('options')).toEqual({
      status: 'hypothetical',
      asked: true,
      basis: 'weak',
      because: because('options'),
    });
    expect([of('stopped')?.status, of('past')?.status, of('never')?.status]).toEqual([
      'discontinued',
      'historical',
      'negated',
    ]);
    expect([of(null), of('plan'), of('narrative')]).toEqual([null, null, null]);
  });

  test('what was asked for and refused is not taken', () => {
    const scene = { refused: true } as Heard['scene'];
    expect(of('started', { scene })).toEqual({
      status: 'negated',
      asked: false,
      basis: 'weak',
      because: reason('section:started', 0, 3),
    });
    expect(of('current', { scene })?.status).toBe('active');
  });

  test('says nothing of an option she is on', () => {
    expect(of('options', { said: said('o') })).toBe(null);
    expect(of('options', { said: said('o', 1) })?.status).toBe('hypothetical');
    expect(of('options', { said: said('a') })?.status).toBe('hypothetical');
    expect(of('current', { said: said('o') })?.status).toBe('active');
  });
});

describe('a name of which nothing is said', () => {
  const of = (text: string, told: Partial<Heard> = {}) => status(byDefault(hear(text, told)));

  test('is taken; in a story of the past it was', () => {
    expect(byDefault(hear('on monday §'))).toEqual({
      status: 'active',
      basis: 'none',
      because: reason('default:narrative', 10, 13),
    });
    expect(of('§ 20 mg')).toBe('active,none');
    const scene = { tale: true } as Heard['scene'];
    expect(of('§ 20 mg', { scene })).toBe('historical,none');
    expect(of('§ 20 mg', { scene, section: 'narrative' })).toBe('active,none');
  });

  test('in a plan it is to come: now where its dose is told and no time', () => {
    const section = 'plan';
    expect(of('§', { section })).toBe('planned,later');
    expect(of('§ 20 mg', { section })).toBe('planned,now');
    expect(of('after surgery § 20 mg', { section })).toBe('planned,later');
    expect(of('after surgery, her pain and § 20 mg', { section })).toBe('planned,later');
    expect(of('after surgery, today § 20 mg', { section })).toBe('planned,now');
    expect(of('after surgery; § 20 mg', { section })).toBe('planned,now');
    expect(of('§ 20 mg after surgery', { section })).toBe('planned,now');
  });

  test('but not the cause of something', () => {
    for (const rest of ['-associated pain', ' associated pain', '-induced pain 3', ' related pain 3'])
      expect(of(`§${rest}`, { section: 'plan' })).toBe('active,none');
    expect(of('§ associate pain', { section: 'plan' })).toBe('planned,later');
    expect(of('§, associated pain', { section: 'plan' })).toBe('planned,later');
  });
});
