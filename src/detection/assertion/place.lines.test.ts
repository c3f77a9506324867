import { describe, expect, test } from 'vitest';
import { hear, NOW, reason, said } from '../../../tests/support/heard-in-place';
import type { Block } from '../types';
import type { Heard } from './draft';
import { ofDates, ofIcons, ofLineEnd, ofLineThrough, ofRow, ofTag } from './place';

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
