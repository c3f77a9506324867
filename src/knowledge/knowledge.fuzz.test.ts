import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge, readKnowledge } from './index';
import { knowledgeSchema } from './schema/knowledge';

function shipped(): Record<string, unknown> {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  return loaded.knowledge;
}
const KNOWLEDGE = shipped();

type Place = readonly string[];

/** A walk from the root to any place below it, a step for each number. */
function placeBy(steps: readonly number[]): Place {
  const place: string[] = [];
  let value: unknown = KNOWLEDGE;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) break;
    const entries = Object.entries(value);
    const entry = entries[step % entries.length];
    if (!entry) break;
    place.push(entry[0]);
    [, value] = entry;
  }
  return place;
}

/** The same with another value in a place; `GONE`: with nothing there. Only what lies on the way is copied. */
const GONE = Symbol('gone');
function withAt(value: unknown, [key, ...rest]: Place, to: (was: unknown) => unknown): unknown {
  if (key === undefined) return to(value);
  if (Array.isArray(value)) {
    const at = Number(key);
    const next = withAt(value[at], rest, to);
    return next === GONE
      ? value.filter((_, i) => i !== at)
      : value.map((each, i) => (i === at ? next : each));
  }
  const { [key]: was, ...others } = value as Record<string, unknown>;
  const next = withAt(was, rest, to);
  return next === GONE ? others : { ...(value as object), [key]: next };
}

const place = fc.array(fc.nat(500), { minLength: 1, maxLength: 7 }).map(placeBy);
const change = fc.oneof(
  fc.constant((): unknown => GONE),
  fc.jsonValue({ maxDepth: 2 }).map((other) => (): unknown => other),
  fc.constantFrom('', 0, -1, null, [], {}, '<b>', 'javascript:alert(1)').map((other) => (): unknown => other),
  fc.constant((was: unknown): unknown => (typeof was === 'string' ? `${was}${was}` : [was])),
  fc.constant((was: unknown): unknown =>
    typeof was === 'object' && was !== null && !Array.isArray(was) ? { ...was, more: 1 } : was,
  ),
);

test('a knowledge file that was changed anywhere is valid, or is refused with the name of a place in it', () => {
  let refused = 0;
  fc.assert(
    fc.property(place, change, (at, to) => {
      const changed = withAt(KNOWLEDGE, at, to);
      const read = readKnowledge(changed);
      if (read.ok) {
        // Read again, it is the same: nothing was taken that the schema does not keep.
        expect(knowledgeSchema.parse(read.knowledge)).toEqual(read.knowledge);
        return;
      }
      refused += 1;
      expect(read.why).toMatch(/^[a-z]+(?:\.[\w-]+)*: \S|^version .+; needed is /);
      const [list = ''] = read.why.split(/[.:]/);
      if (!read.why.includes('needed is')) expect(['knowledge', ...Object.keys(KNOWLEDGE)]).toContain(list);
    }),
    { numRuns: 150 },
  );
  expect(refused).toBeGreaterThan(30);
});

test('what is no knowledge file at all is refused without a fault', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = readKnowledge(value);
      expect(read).toEqual({ ok: false, why: expect.any(String) });
    }),
  );
});
