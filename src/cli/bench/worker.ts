import type { Browser } from 'wxt/browser';
import { serveSamples } from '../demo/samples';
import { launchWithExtension, openExtensionPage } from '../support/launch';
import { waitForShown } from '../support/shadow';
import { stopWorker, tabOf } from '../support/worker';

const ROUNDS = 15;

/**
 * From a message to a stopped worker until its answer, in milliseconds: the browser starts the worker, the worker validates the
 * knowledge base, reads what the tab holds and decides its cards. Chromium; asked from an extension page.
 */
export async function benchWorker(): Promise<{ median: number; worst: number }> {
  const server = await serveSamples();
  const session = await launchWithExtension('chromium', '.output/chrome-mv3-e2e');
  const page = await session.browser.newPage();
  await page.goto(server.address('chart-concurrent'));
  await waitForShown(session, page, ({ cards }) => cards.length > 0);
  const tabId = await tabOf(session, page);
  const own = await openExtensionPage(session, 'popup.html');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await stopWorker(session);
    const { ms, cards } = await own.evaluate(async (tab: number) => {
      const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      const asked = performance.now();
      const reply: { frames?: { guidance: { cards: unknown[] } }[] } = await runtime.sendMessage({
        type: 'overview',
        tabId: tab,
      });
      return { ms: performance.now() - asked, cards: reply.frames?.[0]?.guidance.cards.length ?? 0 };
    }, tabId);
    if (cards === 0) throw new Error('The worker answered without a card: nothing was measured.');
    times.push(ms);
  }
  await session.close();
  server.close();
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? Number.NaN, worst: times.at(-1) ?? Number.NaN };
}
