import { expect, test } from 'vitest';
import { knownReadings, readingOf, texts } from '../../tests/support/readings';

/** Texts in one test: many tests of one text each would make the first run of the mutation tests slow. */
const TOGETHER = 10;

const known = knownReadings();
const all = texts();
const groups = Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, i) =>
  all.slice(i * TOGETHER, (i + 1) * TOGETHER),
);

// Where a change of rules is meant: `npm run readings`, and read the diff (docs/testing.md).
for (const group of groups)
  test(`the reading of ${group[0]?.id} to ${group.at(-1)?.id} is the one written down`, () => {
    expect(group.map(readingOf).join('\n')).toBe(group.map(({ id }) => known.get(id)).join('\n'));
  });

test('no reading is left of a text that is gone', () => {
  expect([...known.keys()]).toEqual(all.map(({ id }) => id));
});
