import { expect, test } from 'vitest';
import { best, chancesOf, decide, groupOf, KINDS, kindOf, numberOf, ofGroups } from './kinds';

const chances = (of: Partial<Record<(typeof KINDS)[number], number>>): Float64Array =>
  Float64Array.from(KINDS, (kind) => of[kind] ?? 0);

test('a plan without a time is one for later', () => {
  expect([kindOf('planned', 'now'), kindOf('planned', undefined), kindOf('active', undefined)]).toEqual([
    'planned-now',
    'planned-later',
    'active',
  ]);
});

test('stopped and past are one group, plans are another', () => {
  expect(groupOf(numberOf('discontinued'))).toBe(groupOf(numberOf('historical')));
  expect(groupOf(numberOf('planned-now'))).toBe(groupOf(numberOf('planned-later')));
  expect(new Set(KINDS.map((kind) => groupOf(numberOf(kind)))).size).toBe(8);
});

test('chances add up to one, however large the sums', () => {
  const each = chancesOf(Float64Array.of(1000, 1001, -1000), 1);
  expect(each.reduce((a, b) => a + b)).toBeCloseTo(1);
  expect((each[1] ?? 0) / (each[0] ?? 1)).toBeCloseTo(Math.E);
});

test('the words decide where they are far surer than the rules', () => {
  const ruled = numberOf('active');
  expect(decide(chances({ active: 0.2, negated: 0.8 }), ruled)).toBe(ruled);
  expect(decide(chances({ active: 0.05, negated: 0.95 }), ruled)).toBe(numberOf('negated'));
});

test('within a group the rules stand, and of another group the likelier kind is said', () => {
  expect(decide(chances({ discontinued: 0, historical: 1 }), numberOf('discontinued'))).toBe(
    numberOf('discontinued'),
  );
  expect(decide(chances({ discontinued: 0.4, historical: 0.58, active: 0.02 }), numberOf('active'))).toBe(
    numberOf('historical'),
  );
});

test('the chances of a group are those of its kinds together', () => {
  const groups = ofGroups(chances({ discontinued: 0.3, historical: 0.3, active: 0.4 }));
  expect(best(groups)).toBe(groupOf(numberOf('historical')));
  expect(best(groups)).not.toBe(best(chances({ discontinued: 0.3, historical: 0.3, active: 0.4 })));
});
