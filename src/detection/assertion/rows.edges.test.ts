import { describe, expect, test } from 'vitest';
import type { Block } from '../types';
import { rowStatus } from './rows';

const NOW = { month: 2025 * 12 + 6, exact: true };
type Cell = Partial<Block> | string;

/** What a row says of the drug in its first cell. */
const rowOf = (...cells: Cell[]) =>
  rowStatus(
    cells.map((cell, i): readonly [number, Block] => [
      i,
      { role: 'cell', text: '', ...(typeof cell === 'string' ? { text: cell } : cell) },
    ]),
    0,
    NOW,
  );
const said = (...cells: Cell[]) => rowOf('Letrozole 2.5 mg', ...cells);
const rule = (...cells: Cell[]) => said(...cells)?.rule ?? null;

test('a row of forty cells is read to its end, a longer one is not', () => {
  const empty = (n: number) => Array<string>(n).fill('');
  expect(rule(...empty(38), 'stopped')).toBe('row:status-stopped');
  expect(rule(...empty(39), 'stopped')).toBe(null);
});

test('a symbol beside a bare "none" of another column is read, the word is not', () => {
  expect(rule({ column: 'Discrepancy', text: 'none', hints: ['on hold'] })).toBe('row:status-held');
  expect(rule({ column: 'Discrepancy', text: 'none', hints: ['active'] })).toBe('row:status-active');
  expect(rule({ column: 'Discrepancy', text: 'none' })).toBe(null);
});

describe('columns of boxes', () => {
  test.each(['[]', '[ ]', '', '☐', ' [ ] ', ' '])('count with one that is empty: "%s"', (text) => {
    expect(rule({ column: 'Continue', text: '[x]' }, { column: 'Hold', text })).toBe('row:tick-box');
  });

  test('count with blanks around their titles and ticks', () => {
    expect(said({ column: ' Continue', text: ' [ ]' }, { column: ' Hold', text: ' [x] ' })).toEqual({
      rule: 'row:tick-box',
      status: 'discontinued',
      detail: 'held',
      block: 2,
      start: 0,
      end: 5,
    });
  });

  test.each(['[xx]', '[x] or so', 'not [x]', '[y]'])('do not count with other text: "%s"', (text) => {
    expect(rule({ column: 'Continue', text: '[ ]' }, { column: 'Hold', text })).not.toBe('row:tick-box');
  });
});

test('the words of a person that the drug is not taken are found in their place', () => {
  expect(said('so the patient is not taking it')).toEqual({
    rule: 'row:status-not-taking',
    status: 'negated',
    block: 1,
    start: 7,
    end: 28,
  });
});

test('a cell that tells its own end makes the drug a stopped one', () => {
  expect(said('End 09/2023')).toEqual({
    rule: 'row:end-date',
    status: 'discontinued',
    block: 1,
    start: 0,
    end: 11,
  });
});

describe('beside "Taking: No"', () => {
  const no = { column: 'Taking', text: 'No' };

  test('an order that ended is told of in a cell of up to forty characters', () => {
    const fits = 'Expired 11/2022, was ordered by the team';
    expect(fits.length).toBe(40);
    expect(rule(no, fits)).toBe('row:status-stopped');
    expect(rule(no, `${fits}s`)).toBe('row:status-not-taking');
  });

  test('but not in the cell of the name', () => {
    expect(rowOf('Stopped 2022: letrozole', no)?.rule).toBe('row:status-not-taking');
    expect(rowOf('Letrozole', no, 'Stopped by gp 2022')?.rule).toBe('row:status-stopped');
  });
});

test.each([
  ['Jan 2015 to Mar 2020', 20],
  ['JAN 2015 TO MAR 2020', 20],
  ['early 2015 until late 2020', 26],
])('a span of months that has passed is read in letters of any size: %s', (text, end) => {
  expect(said(text)).toEqual({ rule: 'date:range', status: 'historical', block: 1, start: 0, end });
});

describe('a long cell', () => {
  const long = 'Status: stopped, as was agreed at the last visit to the clinic';

  test('that tells a state is read, a head of the table is not', () => {
    expect(rule(long)).toBe('row:status-stopped');
    expect(rule({ role: 'header', text: long })).toBe(null);
  });

  test('that begins with a state is read, the cell of the name is not', () => {
    const begun = 'Stopped as was agreed at the last visit to the clinic';
    expect(rule(begun)).toBe('row:status-stopped');
    expect(rule({ role: 'header', text: begun })).toBe(null);
    expect(rowOf(`${begun}: letrozole`, '1 daily')).toBe(null);
  });
});
