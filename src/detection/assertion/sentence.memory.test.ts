import { expect, test } from 'vitest';
import type { Scene } from './draft';
import { draftsOfSentence } from './sentence';

/** How many sentences are remembered before all are forgotten. */
const MOST = 2000;

const scene: Scene = {
  blocks: [],
  rows: new Map(),
  now: { month: 2024 * 12 + 4, exact: true },
  tale: false,
  lines: 0,
  refused: false,
  husband: false,
};

/** Reads a sentence; was it read before? One with a pronoun and no name is read at once, and to read it its end is looked at. */
const known = (words: string): boolean => {
  const text = `; it ${words}`;
  let looks = 0;
  const sentence = {
    start: 0,
    get end() {
      looks++;
      return text.length;
    },
  };
  draftsOfSentence(scene, { text, role: 'text' }, null, sentence, text, [], null, false);
  return looks === 0;
};

test('two thousand sentences are remembered, and all forgotten before the next one is', () => {
  // Whatever other tests had read: until the first sentence is forgotten, of which nothing but the last is left.
  known('one');
  let more = 0;
  while (more <= MOST && known('one')) known(`more ${more++}`);
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThanOrEqual(MOST);
  // "more" and "one" are remembered now.
  const read = (from: number, to: number) => {
    for (let i = from; i < to; i++) known(`then ${i}`);
  };
  read(0, MOST - 3);
  expect([known('one'), known(`more ${more - 1}`), known('then 0')]).toEqual([true, true, true]);
  expect(known('the last of them')).toBe(false);
  expect([known('one'), known('then 0'), known('the last of them')]).toEqual([true, true, true]);
  expect(known('one too many')).toBe(false);
  expect(known('one too many')).toBe(true);
  expect([known('one'), known('then 0')]).toEqual([false, false]);
});
