import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askForCards } from './client';

const PAGE = { kind: 'record' as const, indication: null, menopause: null, findings: [] };
const GUIDANCE = { cards: [], knowledge: { version: '1', reviewed: '2026-11-24' } };
const PLACE = '0123456789abcdef';
const ANSWER = { guidance: GUIDANCE, warn: true };

describe('asking the background for cards', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('gives the guidance of a good answer', async () => {
    const send = vi.fn(async () => ({ ok: true, guidance: GUIDANCE, warn: true }));
    expect(await askForCards(send, PAGE, PLACE)).toEqual(ANSWER);
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'findings', page: PAGE, place: PLACE });
  });

  test('tries once more after a connection error', async () => {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('Receiving end does not exist'))
      .mockResolvedValueOnce({ ok: true, guidance: GUIDANCE, warn: true });
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
