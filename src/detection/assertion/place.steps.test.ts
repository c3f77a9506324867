import { describe, expect, test } from 'vitest';
import { hear, reason, said } from '../../../tests/support/heard-in-place';
import type { Heard } from './draft';
import { asksOfEver, ofAlert, ofAllergies, ofChoice, ofTeaching, ofTickBox } from './place';

describe('a question of any time of life', () => {
  const ASKED = 'Have you ever taken a medicine for bones? ';

  test('is what stands before a place, not behind it', () => {
    const tail = `[x] letrozole${' and more of it'.repeat(30)}`;
    expect(asksOfEver(ASKED + tail, ASKED.length)).toBe(true);
    expect(asksOfEver(tail + ASKED, 4)).toBe(false);
    expect(asksOfEver(`${ASKED}\n${tail}`, ASKED.length + 1)).toBe(false);
    expect(asksOfEver(`${ASKED}[x] letrozole\nand more`, ASKED.length)).toBe(true);
  });

  test.each(['taken', 'used', 'been on', 'had', 'tried', 'received'])('"ever %s"', (verb) => {
    const text = `Have you EVER ${verb} this: `;
    expect(asksOfEver(text, text.length)).toBe(true);
    expect(asksOfEver(text.replace('EVER', 'never'), text.length)).toBe(false);
  });

  test('is near', () => {
    const near = `ever had it ${'x'.repeat(196)}`;
    expect(asksOfEver(near, near.length)).toBe(true);
    const far = `ever had it ${'x'.repeat(200)}`;
    expect(asksOfEver(far, far.length)).toBe(false);
  });
});

describe('a box in front of a name', () => {
  const of = (text: string, told: Partial<Heard> = {}) => ofTickBox(hear(text, told))?.status ?? null;

  test('is told strongly, by the box', () => {
    expect(ofTickBox(hear('taken: [x] letrozole'))).toEqual({
      status: 'active',
      basis: 'strong',
      because: reason('row:tick-box', 7, 10),
    });
    expect(ofTickBox(hear('\u2610  letrozole'))).toEqual({
      status: 'negated',
      basis: 'strong',
      because: reason('row:tick-box', 0, 1),
    });
  });

  test.each(['[x]', '[X]', '[\u2713]', '[\u2714]', '\u2611', '\u2612', '\u2713', '\u2714'])(
    '%s is ticked',
    (box) => {
      expect(of(`${box} letrozole`)).toBe('active');
      expect(of(`${box}letrozole`)).toBe('active');
      expect(of(`Have you ever had this? ${box} letrozole`)).toBe('historical');
      expect(of(`${box} the letrozole`)).toBe(null);
    },
  );

  test.each(['[ ]', '[]', '\u2610'])('%s is not', (box) => {
    expect(of(`${box} letrozole`)).toBe('negated');
    expect(of(`${box} some letrozole`)).toBe(null);
  });

  test('says nothing where words behind the name say that it is not taken, or that it was', () => {
    for (const code of ['s', 'N', 'h', 'd']) {
      expect([code, of('[x] letrozole', { said: said(code, 0, { behind: true }) })]).toEqual([code, null]);
      expect([code, of('[x] letrozole', { said: said(code) })]).toEqual([code, 'active']);
    }
    for (const code of ['s', 'h'])
      expect(of('[ ] letrozole', { said: said(code, 0, { behind: true }) })).toBe(null);
    for (const code of ['N', 'd'])
      expect(of('[ ] letrozole', { said: said(code, 0, { behind: true }) })).toBe('negated');
    expect([
      of('[x] letrozole 2012-2016'),
      of('[x] letrozole 2012-2029'),
      of('[ ] letrozole 2012-2016'),
    ]).toEqual([null, 'active', 'negated']);
  });
});

describe('of several boxes in front of a name the ticked one', () => {
  const of = (text: string) => ofChoice(hear(text));

  test('is told strongly, by its words', () => {
    expect(of('[x] Continue  [ ] Stop  letrozole')).toEqual({
      status: 'active',
      basis: 'strong',
      because: reason('row:tick-box', 0, 14),
    });
    expect(of('[ ] Continue  [x] Hold  letrozole')).toEqual({
      status: 'discontinued',
      detail: 'held',
      basis: 'strong',
      because: reason('row:tick-box', 14, 24),
    });
    expect(of('[ ] Continue [ ] Hold [x]  Stop  letrozole')?.status).toBe('discontinued');
  });

  test('stands before the name, and not far from it', () => {
    expect(of('[ ] Continue  [ ] Stop  letrozole  [x] Stop')).toBe(null);
    const boxes = '[x] Stop  [ ] Continue  ';
    expect(of(`${boxes.padEnd(119, '-')}letrozole`)?.status).toBe('discontinued');
    expect(of(`${boxes.padEnd(120, '-')}letrozole`)).toBe(null);
  });

  test('says something of its use', () => {
    expect(of('[x] substitute  [ ] Stop  letrozole')).toBe(null);
    expect(of('[x] Stop  letrozole')).toBe(null);
    expect(of('See: [x] Stop  [ ] Continue  letrozole')).toBe(null);
  });
});

test('an alert that names what a drug did is an allergy, told strongly', () => {
  const of = (text: string, section: Heard['section'] = 'education') => ofAlert(hear(text, { section }));
  expect(of('letrozole - rash')).toEqual({
    status: 'allergy',
    detail: 'intolerance',
    basis: 'strong',
    because: reason('section:allergy', 0, 9),
  });
  expect([of('letrozole - rash', null), of('letrozole and rash'), of('letrozole. - rash')]).toEqual([
    null,
    null,
    null,
  ]);
  for (const told of [
    ' rash',
    ' allergy',
    ' hives',
    ' anaphylaxis',
    ' intolerance',
    ' reaction',
    ' - DVT 2018',
    ': PE',
    ' (vte)',
    ' => clots',
    ' > a severe clot',
    '-urticaria',
    ' - angioedema',
    ' - angio-oedema',
    ' - adverse reaction',
    ' - reaction',
    ' - itching',
    ' - swelling',
    ' - SJS',
    ' - allergic',
    ' - intolerant',
  ])
    expect([told, of(`letrozole${told}`)?.status]).toEqual([told, 'allergy']);
  for (const told of [' - a very bad old rash', ' - rashes', ' for the clot', ' / rash', ', rash'])
    expect([told, of(`letrozole${told}`)]).toEqual([told, null]);
});

describe('what teaches', () => {
  const of = (text: string, told: Partial<Heard> = {}) =>
    ofTeaching(hear(text, { section: 'education', ...told }));

  test('speaks of nobody, told strongly', () => {
    expect(of('letrozole can cause pain')).toEqual({
      status: 'general',
      who: 'other',
      basis: 'strong',
      because: reason('section:education', 0, 9),
    });
    expect(of('letrozole can cause pain', { section: null })).toBe(null);
  });

  test('but for what is said of her', () => {
    for (const code of ['c', 'a', 'p', 'b', 'B', 'u', 'U']) {
      expect([code, of('she takes letrozole', { said: said(code) })]).toEqual([code, null]);
      expect([code, of('take letrozole', { said: said(code) })?.status]).toEqual([code, 'general']);
    }
    for (const code of ['s', 'n', 'o', 'A'])
      expect([code, of('she takes letrozole', { said: said(code) })?.status]).toEqual([code, 'general']);
    const token = { start: 0, end: 3 } as Heard['people'];
    expect(of('she takes letrozole', { said: said('a'), general: token })?.status).toBe('general');
    expect(of('she takes letrozole', { said: said('a'), people: token })?.status).toBe('general');
  });

  test('or was had', () => {
    expect(of('had letrozole 2014-2019', { said: said('p') })).toBe(null);
    expect(of('last letrozole in 2019', { said: said('p') })).toBe(null);
    expect(of('previous letrozole', { said: said('p') })?.status).toBe('general');
    expect(of('had letrozole 2014-2019', { said: said('a') })?.status).toBe('general');
  });
});

describe('a list of allergies', () => {
  const of = (text: string, told: Partial<Heard> = {}) =>
    ofAllergies(hear(text, { section: 'allergy', ...told }));

  test('says that she is allergic, told strongly', () => {
    expect(of('letrozole')).toEqual({
      status: 'allergy',
      detail: 'intolerance',
      basis: 'strong',
      because: reason('section:allergy', 0, 9),
    });
    expect(of('letrozole', { section: null })).toBe(null);
  });

  test('but for what is said near the name of her use', () => {
    for (const code of ['n', 'N', 'c', 'd', 'a']) {
      expect([code, of('she takes letrozole', { said: said(code, 3) })]).toEqual([code, null]);
      expect([code, of('she takes letrozole', { said: said(code, 4) })?.status]).toEqual([code, 'allergy']);
      expect([code, of('takes letrozole', { said: said(code, 3) })?.status]).toEqual([code, 'allergy']);
      expect([code, of('takes letrozole', { said: said(code, 3), later: true })]).toEqual([code, null]);
    }
    for (const code of ['s', 'b', 'u', 'o']) {
      expect(of('she takes letrozole', { said: said(code) })?.status).toBe('allergy');
      expect(of('she takes letrozole', { said: said(code, 0, { bend: 'n' }) })).toBe(null);
      expect(of('she takes letrozole', { said: said(code, 0, { bend: 'u' }) })?.status).toBe('allergy');
    }
    expect(of('stopped letrozole', { said: said('s'), later: true })).toBe(null);
    expect(of('started letrozole', { said: said('b'), later: true })?.status).toBe('allergy');
  });
});
