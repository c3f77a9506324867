import { expect, test } from 'vitest';
import { rowsOf } from './from-counts';

test('counts of all warnings are added up, reason by reason', () => {
  const rows = rowsOf({
    version: 1,
    cards: {
      one: { shown: 5, dismissed: 3, reasons: { sequential: 2, other: 1 } },
      two: { shown: 2, dismissed: 1, reasons: { sequential: 1 } },
    },
    demoted: ['two'],
  });
  expect(Object.fromEntries(rows.map(({ id, count }) => [id, count]))).toEqual({
    shown: 7,
    dismissed: 4,
    sequential: 3,
    monitored: 0,
    'not-this-patient': 0,
    other: 1,
  });
});
