import { expect, test } from 'vitest';
import { knownReadings, readingOf, texts } from '../../tests/support/readings';

const known = knownReadings();
const all = texts();

// Where a change of rules is meant: `npm run readings`, and read the diff (docs/testing.md).
for (const text of all)
  test(`the reading of ${text.id} is the one written down`, () => {
    expect(readingOf(text)).toBe(known.get(text.id));
  });

test('no reading is left of a text that is gone', () => {
  expect([...known.keys()]).toEqual(all.map(({ id }) => id));
});
