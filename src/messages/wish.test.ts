import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasWish, leaveWish, takeWish } from './wish';

const session = () => fakeBrowser.storage.session;
beforeEach(() => fakeBrowser.reset());

test('a wish is taken once, by the panel beside the tab it was made in', async () => {
  await leaveWish(session(), { tabId: 7, part: 'assessment' });
  expect(hasWish(await session().get(null))).toBe(true);
  expect(await takeWish(session(), 8)).toBeNull();
  expect(await takeWish(session(), 7)).toBe('assessment');
  expect(await takeWish(session(), 7)).toBeNull();
});

test('what is not a wish is none', async () => {
  await session().set({ 'panel wish': { tabId: 7, part: 'elsewhere' } });
  expect(await takeWish(session(), 7)).toBeNull();
});
