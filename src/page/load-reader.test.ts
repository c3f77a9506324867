import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { READER_KEY } from './bridge';
import { loadReader } from './load-reader';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const read = () => undefined;

it('asks again when a worker that was ended leaves the question without an answer and without an error', async () => {
  const world: Record<string, unknown> = {};
  let asked = 0;
  const loading = loadReader(
    () => {
      asked += 1;
      if (asked === 1) return new Promise(() => undefined);
      world[READER_KEY] = read;
      return Promise.resolve({ ok: true, salt: 's' });
    },
    world,
    new AbortController().signal,
  );
  await vi.runAllTimersAsync();
  expect(await loading).toEqual({ read, salt: 's' });
  expect(asked).toBe(2);
});

it('takes a reader whose worker was ended between the injection and its answer', async () => {
  const world: Record<string, unknown> = { [READER_KEY]: read };
  const answers = [() => Promise.reject(new Error('channel closed')), () => Promise.resolve({ salt: 's' })];
  const loading = loadReader(
    () => answers.shift()?.() ?? Promise.reject(new Error('asked too often')),
    world,
    new AbortController().signal,
  );
  await vi.runAllTimersAsync();
  expect(await loading).toEqual({ read, salt: 's' });
});

it('gives up in the end, and at once on a page that was left', async () => {
  const send = vi.fn(() => Promise.reject(new Error('nobody there')));
  const loading = loadReader(send, {}, new AbortController().signal);
  await vi.runAllTimersAsync();
  expect(await loading).toBeNull();
  expect(send).toHaveBeenCalledTimes(5);
  expect(await loadReader(send, {}, AbortSignal.abort())).toBeNull();
  expect(send).toHaveBeenCalledTimes(5);
});
