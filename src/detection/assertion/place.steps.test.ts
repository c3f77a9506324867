import { describe, expect, test } from 'vitest';
import type { Block } from '../types';
import { readClause } from './clause';
import type { Heard } from './draft';
import {
  asksOfEver,
  ofAlert,
  ofAllergies,
  ofChoice,
  ofDates,
  ofIcons,
  ofLineEnd,
  ofLineThrough,
  ofRow,
  ofTag,
  ofTeaching,
  ofTickBox,
} from './place';

const NOW = { month: 2024 * 12 + 4, exact: true };
const NAME = 'letrozole';

/** What is heard of the first "letrozole" of a block of one sentence. */
function hear(text: string, told: Partial<Heard> = {}, more: Partial<Block> = {}): Heard {
  const start = text.indexOf(NAME);
  const end = start + NAME.length;
  const masked = text.toLowerCase().replaceAll(NAME, '\ue000'.repeat(NAME.length));
  const clause = readClause(masked);
  const own = clause.tokens.findIndex((token) => token.code === 'M');
  const because = (rule: string, from: number, to: number) => ({ rule, block: 0, start: from, end: to });
  return {
    scene: { now: NOW, rows: new Map() },
    block: { text, role: 'text', ...more },
    section: null,
    clause,
    masked,
    group: { first: own, last: own },
    own,
    named: { block: 0, start, end, text: NAME, concept: NAME, class: 'aromatase-inhibitor', because: [] },
    because,
    later: false,
    general: undefined,
    told: false,
    people: undefined,
    said: null,
    rest: masked.slice(end),
    end,
    title: (rule: string) => because(rule, start, end),
    ...told,
  } as unknown as Heard;
}

/** A phrase said of a name, of a letter, so many words away. */
const said = (code: string, words = 0, more: { bend?: string; behind?: boolean } = {}) =>
  ({
    code,
    words,
    bend: '',
    behind: false,
    rule: ['x', code, ''],
    token: { start: 0, end: 0 },
    ...more,
  }) as unknown as Heard['said'];
const reason = (rule: string, start: number, end: number, block = 0) => [{ rule, block, start, end }];

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

describe('a line through a name', () => {
  const of = (text: string, struck?: Block['struck']) =>
    ofLineThrough(hear(text, {}, struck ? { struck } : {}));

  test('is a stop, told strongly, by the words under it', () => {
    expect(of('on letrozole now', [[3, 16]])).toEqual({
      status: 'discontinued',
      basis: 'strong',
      because: reason('struck:through', 3, 16),
    });
    expect(of('on letrozole now', [[4, 16]])).toBe(null);
  });

  test('in a plain text stands between two signs', () => {
    const tail = ' and more of the same'.repeat(20);
    expect(of(`on ~~letrozole 2.5 mg~~ now${tail}`)).toEqual({
      status: 'discontinued',
      basis: 'strong',
      because: reason('struck:through', 5, 21),
    });
    expect(of('~~the letrozole~~')?.because).toEqual(reason('struck:through', 2, 15));
    expect(of('~~tamoxifen~~ ~~letrozole~~')?.because).toEqual(reason('struck:through', 16, 25));
    for (const text of ['~~tamoxifen~~ letrozole ~~x~~', '~~letrozole', 'letrozole~~', 'letrozole'])
      expect([text, of(text)]).toEqual([text, null]);
  });

  test('not far from it', () => {
    expect(of(`~~${'x'.repeat(197)} letrozole~~`)?.status).toBe('discontinued');
    expect(of(`~~${'x'.repeat(198)} letrozole~~`)).toBe(null);
    expect(of(`~~letrozole${'x'.repeat(198)}~~`)?.status).toBe('discontinued');
    expect(of(`~~letrozole${'x'.repeat(199)}~~`)).toBe(null);
  });
});

describe('the row of a name', () => {
  const of = (status: string, told: Partial<Heard> = {}, more: Partial<Block> = {}, text = 'letrozole') => {
    const name: Block = { text, role: 'cell', row: 7, ...more };
    const cell: Block = { text: status, role: 'cell', row: 7, column: 'Status' };
    const scene = { now: NOW, rows: new Map([[7, [[0, name] as const, [1, cell] as const]]]) };
    return ofRow(hear(text, { scene: scene as unknown as Heard['scene'], ...told }, name));
  };

  test('says its status, told strongly; of what is planned, now', () => {
    expect(of('active')).toEqual({
      status: 'active',
      detail: undefined,
      basis: 'strong',
      because: reason('row:status-active', 0, 6, 1),
    });
    expect(of('on hold')).toEqual({
      status: 'discontinued',
      detail: 'held',
      basis: 'strong',
      because: reason('row:status-held', 0, 7, 1),
    });
    expect(of('pending')).toEqual({
      status: 'planned',
      timing: 'now',
      detail: undefined,
      basis: 'strong',
      because: reason('row:status-planned', 0, 7, 1),
    });
    expect(of('well')).toBe(null);
  });

  test('is none where the name stands in none, or in one that is not known', () => {
    expect(ofRow(hear('letrozole'))).toBe(null);
    expect(ofRow(hear('letrozole', {}, { row: 9 }))).toBe(null);
  });

  test('is not active where words at the name say otherwise', () => {
    for (const code of ['n', 'N', 'd', 's', 'h']) {
      expect([code, of('active', { said: said(code, 9) })]).toEqual([code, null]);
      expect([code, of('stopped', { said: said(code, 9) })?.status]).toEqual([code, 'discontinued']);
    }
    for (const code of ['p', 'P']) {
      expect([code, of('active', { said: said(code, 2) })]).toEqual([code, null]);
      expect([code, of('active', { said: said(code, 3) })?.status]).toEqual([code, 'active']);
    }
    for (const code of ['a', 'b', 'c', 'o'])
      expect(of('active', { said: said(code) })?.status).toBe('active');
  });

  test('is not of a drug that a remark tells of', () => {
    for (const column of ['Comments', 'Notes', 'Remark', 'Reason', 'Observaciones'])
      for (const code of ['t', 'b', 'B', 'u'])
        expect([column, of('stopped', { said: said(code) }, { column })]).toEqual([column, null]);
    for (const code of ['t', 'b', 'B', 'u']) {
      expect(of('stopped', { said: said(code) }, { column: 'Drug' })?.status).toBe('discontinued');
      expect(of('stopped', { said: said(code) })?.status).toBe('discontinued');
      expect(of('stopped', { said: said(code, 0, { bend: 'n' }) }, { column: 'Notes' })?.status).toBe(
        'discontinued',
      );
    }
    expect(of('stopped', { said: said('a') }, { column: 'Notes' })?.status).toBe('discontinued');
    expect(of('stopped', {}, { column: 'Notes' })?.status).toBe('discontinued');
  });
});

describe('a start and an end behind a name', () => {
  const of = (text: string) => ofDates(hear(text));

  test('are a stop, told strongly, by the end', () => {
    expect(of('letrozole. Start date: 04/2014. End date: 04/2019')).toEqual({
      status: 'discontinued',
      basis: 'strong',
      because: reason('row:end-date', 42, 49),
    });
    // Of two same dates the second.
    expect(of('letrozole, start 04/2019, end 04/2019')?.because).toEqual(reason('row:end-date', 30, 37));
  });

  test('not where the end has not come, or is no date', () => {
    expect(of('letrozole, start 04/2014, end 04/2024')?.status).toBe('discontinued');
    expect(of('letrozole, start 04/2014, end 05/2024')).toBe(null);
    expect(of('letrozole, start 04/2014, end n/a')).toBe(null);
    expect(of('letrozole, start 04/2014, stop week5')).toBe(null);
    expect(of('letrozole, end 04/2019')).toBe(null);
  });
});

describe('a line that ends with the state of an order', () => {
  const of = (text: string, told: Partial<Heard> = {}) => ofLineEnd(hear(text, told));

  test('is a stop, told strongly, by its last word', () => {
    expect(of('letrozole 2.5 mg, stopped')).toEqual({
      status: 'discontinued',
      basis: 'strong',
      because: reason('row:line-end', 18, 25),
    });
    expect(of('letrozole 2.5 mg  on hold')).toEqual({
      status: 'discontinued',
      detail: 'held',
      basis: 'strong',
      because: reason('row:line-end', 18, 25),
    });
    expect(of('letrozole 2.5 mg, stopped', { section: 'allergy' })).toBe(null);
    expect(of('letrozole 2.5 mg, stopped', { section: 'current' })?.status).toBe('discontinued');
    expect(of('letrozole 2.5 mg was stopped')).toBe(null);
  });

  test('is short, its name near its beginning, and one sentence', () => {
    expect(of(`${'x'.repeat(39)} letrozole, stopped`)?.status).toBe('discontinued');
    expect(of(`${'x'.repeat(40)} letrozole, stopped`)).toBe(null);
    expect(of(`letrozole ${'x'.repeat(181)}, stopped`)?.status).toBe('discontinued');
    expect(of(`letrozole ${'x'.repeat(182)}, stopped`)).toBe(null);
    for (const sign of ['.', ';', '!', '?']) expect(of(`Seen${sign} letrozole, stopped`)).toBe(null);
  });
});

describe('a state in front of an order', () => {
  const of = (text: string, told: Partial<Heard> = {}) => ofTag(hear(text, told));

  test('is a stop, told strongly, by its words', () => {
    expect(of('[stopped] letrozole')).toEqual({
      status: 'discontinued',
      basis: 'strong',
      because: reason('row:tag', 1, 8),
    });
    expect(of('- on hold 10/28: letrozole')).toEqual({
      status: 'discontinued',
      detail: 'held',
      basis: 'strong',
      because: reason('row:tag', 2, 9),
    });
    expect(of('[stopped] letrozole', { section: 'allergy' })).toBe(null);
    expect(of('[stopped] letrozole', { section: 'current' })?.status).toBe('discontinued');
    expect(of('stopped letrozole')).toBe(null);
  });

  test('is near', () => {
    expect(of(`[held]${' '.repeat(30)}letrozole`)?.status).toBe('discontinued');
    expect(of(`[held]${' '.repeat(31)}letrozole`)).toBe(null);
  });
});

describe('the symbols of a block', () => {
  const of = (hints: readonly string[] | undefined, block = 0) => {
    const heard = hear('letrozole', {}, hints ? { hints } : {});
    return ofIcons({ ...heard, named: { ...heard.named, block } });
  };

  test('say its status, told strongly of the name', () => {
    expect(of(['active'])).toEqual({
      status: 'active',
      detail: undefined,
      basis: 'strong',
      because: reason('hint:status', 0, 9),
    });
    expect(of(['on hold'])).toMatchObject({ status: 'discontinued', detail: 'held' });
    expect(of(['not', 'taking'])?.status).toBe('negated');
    expect(of(['red'])).toBe(null);
    expect(of(undefined)).toBe(null);
  });

  test('as a column of states does, whatever their length', () => {
    expect(of(['This order in the medication record of the ward is active'])?.status).toBe('active');
  });

  test('in any block, and by a span of time', () => {
    for (const block of [0, 1, 2]) {
      expect(of(['2012-2016'], block)?.status).toBe('historical');
      expect(of(['active'], block)?.status).toBe('active');
    }
  });
});
