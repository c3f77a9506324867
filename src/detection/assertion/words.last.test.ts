import { describe, expect, test } from 'vitest';
import { hear, NAME, reason, said, status } from '../../../tests/support/heard-in-words';
import type { Heard } from './draft';
import type { Token } from './lex';
import { byDefault, ofLastWord, ofLead, ofPhrase, ofSection } from './words';

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
    expect(of('after surgery, pain and § 20 mg', { section })).toBe('planned,later');
    expect(of('then her bones, her knees and § 20 mg', { section })).toBe('planned,now');
    expect(of('the spine is in keeping with §', { section })).toBe('active,none');
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
