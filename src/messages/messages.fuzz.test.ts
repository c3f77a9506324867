import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPageCommand } from './commands';
import { requestSchema } from './schema';

/** Words of a page that must never pass. */
const CANARY = 'Ms. Example, born 1941-02-03, takes letrozole';

const FINDING = {
  id: 0,
  concept: 'letrozole',
  class: 'aromatase-inhibitor',
  status: 'active',
  who: 'patient',
  count: 3,
} as const;
/** One of every request, as they are sent. */
const REQUESTS: readonly Record<string, unknown>[] = [
  {
    type: 'findings',
    page: {
      kind: 'literature',
      indication: null,
      menopause: null,
      article: { pmid: '12345678', doi: '10.1000/sample.1' },
      patient: '0123456789abcdef',
      findings: [FINDING],
    },
    place: '0123456789abcdef',
  },
  { type: 'reader' },
  { type: 'here' },
  { type: 'left' },
  { type: 'warning', card: 'serm-bone', did: 'dismissed' },
  { type: 'dismiss-reason', card: 'serm-bone', reason: 'sequential' },
  { type: 'choose', badgeCorner: 'top-start' },
  { type: 'open-panel', part: 'assessment' },
  { type: 'counts' },
  { type: 'erase-counts' },
  { type: 'promote', card: 'serm-bone' },
  { type: 'overview', tabId: 1 },
];

type Path = readonly (string | number)[];

/** The places in a value that hold something, the value itself left out. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    return [own, ...placesIn(inner, own)];
  });
}

/** A copy in which one place holds something else. */
function withAt(value: unknown, [key, ...rest]: Path, put: (old: unknown) => unknown): unknown {
  if (key === undefined) return put(value);
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<number, unknown>)
    : { ...(value as Record<string, unknown>) };
  copy[key] = withAt(copy[key], rest, put);
  return copy;
}

const request = fc.constantFrom(...REQUESTS);

test('the requests below are of the contract, each of them', () => {
  expect(REQUESTS.filter((each) => !requestSchema.safeParse(each).success)).toEqual([]);
});

test('words of a page pass nowhere: not in any place of any request, nor beside them', () => {
  for (const each of REQUESTS) {
    expect(requestSchema.safeParse({ ...each, text: CANARY }).success).toBe(false);
    for (const path of placesIn(each)) {
      const spoken = withAt(each, path, () => CANARY);
      expect(requestSchema.safeParse(spoken).success, `${each.type} at ${path.join('.')}`).toBe(false);
      const beside = withAt(each, path, (old) =>
        typeof old === 'object' && old !== null && !Array.isArray(old)
          ? { ...old, text: CANARY }
          : [old, CANARY],
      );
      expect(requestSchema.safeParse(beside).success, `${each.type} beside ${path.join('.')}`).toBe(false);
    }
  }
});

test('a request with one place changed to anything is refused or means what it says, and nothing throws', () => {
  fc.assert(
    fc.property(request, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (each, place, value) => {
      const paths = placesIn(each);
      const path = paths[place % paths.length] ?? [];
      const changed = withAt(each, path, () => value);
      const parsed = requestSchema.safeParse(changed);
      // Nothing is made up and nothing is dropped on the way in.
      if (parsed.success) expect(parsed.data).toEqual(changed);
    }),
    { numRuns: 3_000 },
  );
});

test('commands to pages of any shape are read as one of ours or not at all', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readPageCommand(message)).toBeNull();
    }),
    { numRuns: 1_000 },
  );
});
