import { expect, test, vi } from 'vitest';
import { askOverview } from './overview';

const FOUND = {
  ok: true,
  read: true,
  unread: 1,
  frames: [],
  knowledge: { version: '1', reviewed: '2026-11-24' },
};

test('gives what was found in the tab that is asked about', async () => {
  const send = vi.fn(async () => FOUND);
  expect(await askOverview(send, 7)).toEqual(FOUND);
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'overview', tabId: 7 });
});

test('takes a refusal, an answer of another shape and no answer for nothing', async () => {
  expect(await askOverview(async () => ({ ok: false, error: 'internal' }), 7)).toBeNull();
  expect(await askOverview(async () => ({ ...FOUND, read: 'yes' }), 7)).toBeNull();
  expect(await askOverview(() => Promise.reject(new Error('no receiver')), 7)).toBeNull();
});
