import type { Browser } from 'wxt/browser';
import { serveSamples } from '../demo/samples';
import { launchWithExtension, openExtensionPage } from '../support/launch';
import { waitForShown } from '../support/shadow';
import { stopWorker, tabOf } from '../support/worker';

const ROUNDS = 15;

interface Times {
  /** Median and worst, in milliseconds. */
  readonly median: number;
  readonly worst: number;
}

function timesOf(list: readonly number[]): Times {
  const sorted = [...list].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
}

/**
 * From a message to a stopped worker until its answer, in Chromium, asked from an extension page. `first`: the browser starts the
 * worker, which validates the knowledge base before it listens, and answers from storage. `cards`: the same, and it asks the page
 * whether it still stands, and decides its cards.
 */
export async function benchWorker(): Promise<{ first: Times; cards: Times }> {
  const server = await serveSamples();
  const session = await launchWithExtension('chromium', '.output/chrome-mv3-e2e');
  const page = await session.browser.newPage();
  await page.goto(server.address('chart-concurrent'));
  await waitForShown(session, page, ({ cards }) => cards.length > 0);
  const tabId = await tabOf(session, page);
  const own = await openExtensionPage(session, 'popup.html');
  const ask = async (message: { type: string; tabId?: number }) => {
    await stopWorker(session);
    return own.evaluate(async (asked: unknown) => {
      const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      const started = performance.now();
      const reply: { ok?: boolean; frames?: { guidance: { cards: unknown[] } }[] } =
        await runtime.sendMessage(asked);
      const ms = performance.now() - started;
      return { ms, ok: reply?.ok === true, cards: reply?.frames?.[0]?.guidance.cards.length ?? 0 };
    }, message);
  };
  const [first, cards]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const plain = await ask({ type: 'counts' });
    const full = await ask({ type: 'overview', tabId });
    if (!plain.ok || full.cards === 0) throw new Error('The worker gave no answer: nothing was measured.');
    first.push(plain.ms);
    cards.push(full.ms);
  }
  await session.close();
  server.close();
  return { first: timesOf(first), cards: timesOf(cards) };
}
