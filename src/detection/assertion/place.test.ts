import { expect, test } from 'vitest';
import { annotate } from '../../../tests/support/by-rules';
import type { Block } from '../types';

/** What is read of the names of blocks: status, time, detail, and the rules with the words that decided. */
function read(...parts: readonly (Partial<Block> & { readonly text: string })[]): string[] {
  const blocks = parts.map((part): Block => ({ role: 'text', ...part }));
  return annotate({ kind: 'record', blocks }).mentions.map(({ status, timing, detail, because }) =>
    [
      status,
      timing,
      detail,
      ...because.map(({ rule, block, start, end }) => `${rule}=${blocks[block]?.text.slice(start, end)}`),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const NAME = 'Letrozole 2.5 mg';
const LATER = { text: 'Letrozole.' };

test('a line through the whole name is a stop', () => {
  expect(read({ text: NAME, struck: [[0, 16]] }, LATER)).toEqual([
    `discontinued struck:through=${NAME}`,
    `discontinued struck:through=${NAME}`,
  ]);
  expect(read({ text: `On ${NAME}`, struck: [[0, 12]] })).toEqual([
    'discontinued struck:through=On Letrozole',
  ]);
  expect(read({ text: `On ${NAME}`, struck: [[3, 12]] })).toEqual(['discontinued struck:through=Letrozole']);
  const active = ['active cue:on=On'];
  for (const struck of [[[4, 19]], [[0, 11]], [[13, 19]], [[0, 2]], []] as const)
    expect(read({ text: `On ${NAME}`, struck })).toEqual(active);
});

test('the label of a symbol beside a name says its status', () => {
  expect(read({ text: NAME, hints: ['on', 'hold'] }, LATER)).toEqual([
    'discontinued held hint:status=Letrozole',
    'discontinued held hint:status=Letrozole',
  ]);
  expect(read({ text: NAME, hints: ['active'] })).toEqual(['active hint:status=Letrozole']);
  expect(read({ text: NAME, hints: ['not taking'] })).toEqual(['negated hint:status=Letrozole']);
  expect(read({ text: NAME, hints: ['red'] })).toEqual(['active default:narrative=Letrozole']);
});

test('a row says it by its cells, unless words at the name say that it is not taken', () => {
  const row = (text: string, status: string) =>
    read({ text, role: 'cell', row: 1 }, { text: status, role: 'cell', row: 1, column: 'Status' }, LATER);
  expect(row(NAME, 'stopped')).toEqual(Array(2).fill('discontinued row:status-stopped=stopped'));
  expect(row(NAME, 'pending')[0]).toBe('planned now row:status-planned=pending');
  expect(row(NAME, 'on hold')[0]).toBe('discontinued held row:status-held=on hold');
  expect(row('Not on letrozole', 'active')[0]).toBe('negated cue:negated=Not on');
  expect(row('Stopped letrozole', 'active')[0]).toBe('discontinued cue:stopped=Stopped');
  expect(row('Personal history of letrozole', 'active')[0]).toMatch(/^historical/);
  expect(row('Had surgery and radiotherapy for it, letrozole', 'active')[0]).toBe(
    'active row:status-active=active',
  );
  expect(row('Stopped letrozole', 'completed')[0]).toBe(
    'discontinued completed row:status-completed=completed',
  );
  expect(read({ text: 'x', row: 2 }, { text: NAME }, { text: 'stopped', row: 2 })).toEqual([
    'active default:narrative=Letrozole',
  ]);
});

test('a line that ends with the state of the order', () => {
  const line = (text: string, more: Partial<Block> = {}) => read({ text, ...more })[0];
  expect(line('LETROZOLE 2.5MG TAB  ON HOLD')).toBe('discontinued held row:line-end=ON HOLD');
  expect(line('LETROZOLE 2.5MG TAB - expired.')).toBe('discontinued row:line-end=expired');
  expect(line(`${'x'.repeat(39)} LETROZOLE  EXPIRED`)).toBe('discontinued row:line-end=EXPIRED');
  expect(line(`${'x'.repeat(40)} LETROZOLE  EXPIRED`)).not.toContain('row:line-end');
  expect(line(`LETROZOLE ${'x'.repeat(181)}  EXPIRED`)).toBe('discontinued row:line-end=EXPIRED');
  expect(line(`LETROZOLE ${'x'.repeat(182)}  EXPIRED`)).not.toContain('row:line-end');
  expect(line('LETROZOLE. Daily  EXPIRED')).not.toContain('row:line-end');
  expect(line('LETROZOLE 2.5MG  EXPIRED', { section: ['Allergies'] })).toMatch(/^allergy/);
});

test('a heading of few words speaks for the first sentence, or for bare names', () => {
  const below = (heading: string, text: string) =>
    read({ text, section: [heading] }).map((one) => one.split(' ')[0]);
  expect(below('Allergies', 'None. She takes letrozole.')).toEqual(['active']);
  expect(below('Allergies', 'Letrozole. Tamoxifen.')).toEqual(['allergy', 'allergy']);
  expect(below('Never taken', 'Letrozole. Stopped tamoxifen.')).toEqual(['negated', 'discontinued']);
});

test('names are read in the order of the text, whatever the order they were found in', () => {
  const text = 'AI stopped, letrozole started, AI again, tamoxifen held. Breast cancer.';
  const { mentions } = annotate({ kind: 'record', blocks: [{ text, role: 'text' }] });
  expect(mentions.map(({ start }) => start)).toEqual(
    [...mentions.map(({ start }) => start)].sort((a, b) => a - b),
  );
  const general = annotate({
    kind: 'literature',
    blocks: [
      { text, role: 'text' },
      { text, role: 'text' },
    ],
  }).mentions;
  const places = general.map(({ block, start }) => block * 1000 + start);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(general.map(({ status, who }) => `${status} ${who}`))).toEqual(new Set(['general other']));
});
