import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askForCards, readFindingsReply } from './client';
import { findingsReplySchema } from './schema';

const PAGE = { kind: 'record' as const, indication: null, menopause: null, findings: [] };
const GUIDANCE = { cards: [], knowledge: { version: '1', reviewed: '2026-11-24' } };
const PLACE = '0123456789abcdef';
const ANSWER = { guidance: GUIDANCE, warn: true, mayDemote: false, withheld: false, badge: null };

describe('asking the background for cards', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('gives the guidance of a good answer', async () => {
    const send = vi.fn(async () => ({ ok: true, ...ANSWER }));
    expect(await askForCards(send, PAGE, PLACE)).toEqual(ANSWER);
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'findings', page: PAGE, place: PLACE });
  });

  test('tries once more after a connection error', async () => {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('Receiving end does not exist'))
      .mockResolvedValueOnce({ ok: true, ...ANSWER });
    expect(await askForCards(send, PAGE, PLACE)).toEqual(ANSWER);
  });

  test('gives up after two errors, even ones thrown at once by a dead context', async () => {
    const send = vi.fn(() => {
      throw new Error('Extension context invalidated');
    });
    expect(await askForCards(send, PAGE, PLACE)).toBeNull();
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('does not wait for ever', async () => {
    const asked = askForCards(() => new Promise(() => undefined), PAGE, PLACE);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toBeNull();
  });

  test('does not ask again when the answer is a refusal', async () => {
    const send = vi.fn(async () => ({ ok: false, error: 'knowledge-unavailable' }));
    expect(await askForCards(send, PAGE, PLACE)).toBeNull();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('takes no answer of another shape for cards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (answer) => {
        expect(await askForCards(async () => answer, PAGE, PLACE)).toBeNull();
      }),
    );
  });
});

const GOOD = {
  ok: true,
  guidance: {
    cards: [
      {
        id: 'serm-bone',
        topic: 'serm-combination',
        indicator: 'warning',
        summary: 'Two drugs.',
        detail: [
          {
            text: 'A line.',
            sources: [{ id: 'a', label: 'A 2020', url: 'https://a.example/' }],
            grade: 'moderate',
            instead: true,
          },
        ],
        sources: [{ id: 'a', label: 'A 2020' }],
        findings: [0, 1],
      },
    ],
    knowledge: { version: '1', reviewed: '2026-11-24' },
  },
  warn: true,
  mayDemote: false,
  withheld: false,
  badge: { elsewhere: { serm: 2, aimss: 1 }, weight: 'warning' },
};

/** Every place inside a value, by the keys that lead there. */
const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
    : [path];

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe('the check of a reply without zod', () => {
  test('takes a good one', () => {
    expect(readFindingsReply(GOOD)).toBe(GOOD);
    const refusal = { ok: false, error: 'internal' };
    expect(readFindingsReply(refusal)).toBe(refusal);
  });

  test('says of any reply what the schema says', () => {
    const odd = fc.oneof(
      fc.anything({ withNullPrototype: false }),
      fc.constantFrom(undefined, null, '', 'low', 'https://a.example', 'x'.repeat(140), 1.5, 0, {}, []),
    );
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(GOOD)), odd, (path, by) => {
        const reply = replaced(GOOD, path, by);
        expect(readFindingsReply(reply) !== null).toBe(findingsReplySchema.safeParse(reply).success);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(GOOD)), fc.string({ minLength: 1 }), (path, extra) => {
        const reply = replaced(GOOD, [...path, extra], 1);
        expect(readFindingsReply(reply) !== null).toBe(findingsReplySchema.safeParse(reply).success);
      }),
    );
  });
});
