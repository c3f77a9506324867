import { describe, expect, test } from 'vitest';
import type { Block } from '../types';
import { choiceOf, rowStatus } from './rows';

const NOW = { month: 2025 * 12 + 6, exact: true };

/** The rule by which a row with a drug in its first cell says something of it; null where it does not. */
const rule = (...cells: (Partial<Block> | string)[]) => {
  const row = ['Letrozole 2.5 mg', ...cells].map((cell, i): readonly [number, Block] => [
    i,
    { role: 'cell', text: '', ...(typeof cell === 'string' ? { text: cell } : cell) },
  ]);
  return rowStatus(row, 0, NOW)?.rule ?? null;
};

describe('the label of a ticked box', () => {
  test.each([
    ['Hold', 'discontinued', 'held'],
    ['Held today', 'discontinued', 'held'],
    ['Suspend', 'discontinued', 'held'],
    ['Withhold', 'discontinued', 'held'],
    ['Stop', 'discontinued'],
    ['D/C', 'discontinued'],
    ['DC', 'discontinued'],
    ['Discontinue', 'discontinued'],
    ['Do not order', 'negated'],
    ["Don't take", 'negated'],
    ['Declined', 'negated'],
    ['Continue', 'active'],
    ['Resume after hold', 'active'],
    ['Continue, no stop date', 'active'],
    ['Continue if no rash', 'active'],
    ['Modify', 'active'],
  ])('"%s" is %s', (label, status, detail?) => {
    expect(choiceOf(label)).toEqual(detail ? { status, detail } : { status });
  });

  test.each(['Substitute', 'See order', 'Did not continue'])('"%s" says nothing of the use', (label) => {
    expect(choiceOf(label)).toBe(null);
  });
});

describe('boxes of a row', () => {
  test.each([
    ['[x] Continue', '[ ] Hold'],
    ['[x]Continue', '[ ]Hold'],
    ['[X] Continue', '[] Hold'],
    ['[] Hold', '[x] Stop'],
  ])('of "%s" and "%s" the ticked one counts', (...cells) => {
    expect(rule(...cells)).toBe('row:tick-box');
  });

  test.each([
    ['[x] Continue', '[ ] Hold if there is any fracture of the hip'],
    ['[x] Continue', 'or [ ] Hold'],
    ['[x] Substitute', '[ ] Hold'],
  ])('"%s" and "%s" are no such boxes', (...cells) => {
    expect(rule(...cells)).not.toBe('row:tick-box');
  });
});

describe('the end of a use', () => {
  test.each([
    'End 09/2023',
    'Ended 09/2023',
    'End:09/2023',
    'End: 09/2023',
    'End date: 9/2023',
    'Stop 9/2023',
    'Stopped 9/2023',
    'D/C 9/2023',
    'DC 9/2023',
    'DCd 9/2023',
    "D/C'd 9/2023",
    'End Sep-2023',
    'End 2023-Sep',
    'End 06/2025',
  ])('"%s" is one that has come', (text) => {
    expect(rule(text)).toBe('row:end-date');
  });

  test.each(['End 09/2025', 'End 09/2027', 'End spring-2027', 'Weekend 09/2023', 'The end 09/2023'])(
    '"%s" is none yet',
    (text) => {
      expect(rule(text)).toBe(null);
    },
  );

  test.each(['2023', '12/5/23', '12.5.2023', '15 March 2023'])('in its column "%s" has come', (text) => {
    expect(rule({ column: 'End', text })).toBe('row:end-date');
  });

  test.each(['-', '', 'ongoing', '5 Mar 27', 'after the course of 2027', '3 times 10'])(
    'in its column "%s" is open',
    (text) => {
      expect(rule({ column: 'End', text })).not.toBe('row:end-date');
    },
  );
});

describe('what else the cells of a row say', () => {
  test('of a cell that begins with a state, however it is spelt, if it is no story', () => {
    const why = 'by oncology in spring because of aches and pains';
    for (const state of ["D/C'd", "DC'd", 'DCd', 'D/Cd', 'Stopped', 'Discontinued'])
      expect([state, rule(`${state} ${why}`)]).toEqual([state, 'row:status-stopped']);
    expect(rule(`Held ${why}`)).toBe('row:status-held');
    expect(rule(`Held ${why}, ${why}, ${why}`)).toBe(null);
    expect(rule(`Was held ${why}`)).toBe(null);
  });

  test('a dose that was not given is held, a reason that was not given is nothing', () => {
    expect(rule('Not given')).toBe('row:status-held');
    expect(rule('Reason not given')).toBe(null);
  });

  test('a bare "never" answers a column that asks for it', () => {
    expect(rule({ column: 'Fill date', text: 'never' })).toBe('row:status-not-taking');
    expect(rule({ column: 'Fill dates', text: 'never' })).toBe('row:status-not-taking');
    expect(rule({ column: 'Discrepancy', text: 'none' })).toBe(null);
  });

  test('a long answer of a status column counts', () => {
    expect(
      rule({ column: 'Status', text: 'Says she is not taking it any more, since the aches began' }),
    ).toBe('row:status-not-taking');
  });

  test('the cell of the name is read as text', () => {
    const own = (text: string) =>
      rowStatus(
        [
          [0, { role: 'cell', text }],
          [1, { role: 'cell', text: '1 daily' }],
        ],
        0,
        NOW,
      );
    expect(own('Letrozole 2012-2017')).toBe(null);
    expect(own('Letrozole 2.5 mg tablets, one a day, status: stopped')).toBe(null);
    expect(own('Letrozole, stopped')).toBe(null);
  });

  test('a state stands in its row however far from the name, up to a length that no row has', () => {
    const empty = (n: number) => Array<string>(n).fill('');
    expect(rule(...empty(28), 'stopped')).toBe('row:status-stopped');
    expect(rule(...empty(60), 'stopped')).toBe(null);
  });
});

describe('columns of boxes, one of them ticked', () => {
  const boxes = (...texts: readonly string[]) =>
    ['Continue', 'Hold', 'Stop'].map((column, i) => ({ column, text: texts[i] ?? '' }));
  const said = (...texts: readonly string[]) => {
    const row = [{ text: 'Evista' }, ...boxes(...texts)].map((cell, i): readonly [number, Block] => [
      i,
      { role: 'cell', ...cell },
    ]);
    const { rule: name, status, detail, block } = rowStatus(row, 0, NOW) ?? {};
    return name && [name, status, detail, block].filter((part) => part !== undefined).join(' ');
  };

  test('say what is done', () => {
    expect(said('[x]', '[ ]', '[ ]')).toBe('row:tick-box active 1');
    expect(said('[ ]', '[X]', '[ ]')).toBe('row:tick-box discontinued held 2');
    expect(said('', '', 'x')).toBe('row:tick-box discontinued 3');
    expect(said('\u2610', '\u2610', '\u2612')).toBe('row:tick-box discontinued 3');
  });

  test('say nothing where none is ticked, or two are', () => {
    expect(said('[ ]', '[ ]', '[ ]')).toBe(undefined);
    expect(said('[x]', '[ ]', '[x]')).toBe(undefined);
  });

  test('one such column alone is no choice', () => {
    expect(rule({ column: 'Stop', text: '[x]' })).toBe(null);
  });
});

test('of "not taking" and an order that had ended, the end is told', () => {
  expect(rule({ column: 'Taking', text: 'No' }, 'Expired 11/2022')).toBe('row:status-stopped');
  expect(rule({ column: 'Taking', text: 'No' }, 'Expired')).toBe('row:status-not-taking');
  expect(rule({ column: 'Taking', text: 'No' }, 'Active 11/2022')).toBe('row:status-not-taking');
});

test.each(['9/2023-', '2021 - present', '05/2024 –'])('a span that goes on: %s', (text) => {
  expect(rule(text)).toBe('date:open');
});

test('a cross below what is to be done says it, alone in its row too', () => {
  expect(rule({ column: 'Stop', text: 'X' })).toBe('row:tick-box');
  expect(rule({ column: 'Cont', text: 'x' })).toBe('row:tick-box');
  expect(rule({ column: 'Src', text: 'X' })).toBe(null);
  expect(rule({ column: 'Stop', text: 'X' }, { column: 'Cont', text: 'X' })).toBe(null);
});

test.each(['gestopt', 'gestaakt 01-05', 'Removed from the list', 'remove from med list, see below'])(
  'a cell that begins with a stop: %s',
  (text) => {
    expect(rule(text)).toBe('row:status-stopped');
  },
);

test.each(['not tried', 'Contraindicated', 'N, never had any', 'never had it'])('not taken: %s', (text) => {
  expect(rule(text)).toBe('row:status-not-taking');
});
