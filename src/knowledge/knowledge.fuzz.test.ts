import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge, readKnowledge } from './index';

const loaded = loadKnowledge();
if (!loaded.ok) throw new Error(loaded.why);
const WHOLE: Readonly<Record<string, unknown>> = structuredClone(loaded.knowledge);

/** Walks down by these numbers, one a step, and changes what stands there; says where that was. */
function damage(
  steps: readonly number[],
  put: (old: unknown) => unknown,
): { data: unknown; place: string[] } {
  const data: unknown = structuredClone(WHOLE);
  const place: string[] = [];
  let at = data as Record<string, unknown>;
  for (const [depth, step] of steps.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % keys.length];
    if (key === undefined) break;
    place.push(key);
    const inner = at[key];
    if (depth === steps.length - 1 || typeof inner !== 'object' || inner === null) {
      at[key] = put(inner);
      break;
    }
    at = inner as Record<string, unknown>;
  }
  return { data, place };
}

const steps = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 5 });

test('a knowledge base with one place changed is refused whole and says where, or is what it was', () => {
  let refused = 0;
  fc.assert(
    fc.property(steps, fc.jsonValue({ maxDepth: 1 }), (way, value) => {
      const { data } = damage(way, () => value);
      const read = readKnowledge(data);
      if (read.ok) expect(structuredClone(read.knowledge)).toEqual(data);
      else {
        refused += 1;
        expect(read.why).toMatch(/\S/);
      }
    }),
    { numRuns: 300 },
  );
  // Most places hold words that may be other words; what has a form of its own is refused.
  expect(refused).toBeGreaterThan(50);
});

test('a place that is gone is refused, with its part of the file named', () => {
  fc.assert(
    fc.property(
      steps.filter(({ length }) => length === 1),
      (way) => {
        const { data, place } = damage(way, () => undefined);
        const read = readKnowledge(data);
        expect(read.ok).toBe(false);
        if (!read.ok) expect(read.why).toContain(place[0]);
      },
    ),
  );
});

test('anything at all is refused without a throw', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readKnowledge(data).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});
