import type { Page } from 'puppeteer-core';
import { serveSamples } from '../demo/samples';
import type { Engine } from '../support/browsers';
import { launchWithExtension, type Session } from '../support/launch';
import { pointOf } from '../support/marks';
import { waitForShown } from '../support/shadow';
import { forgetWarnings, stopWorker } from '../support/worker';

/** The dwell before a card opens, in milliseconds; what comes after it is what we measure. */
const DWELL_MS = 500;
const ROUNDS = 9;
/** A word of the sample chart; its warning says that the interface stands, so that the worker is not stopped too early. */
const WORD = 'letrozole';

/**
 * Runs in the page, as text: the loader that runs this file writes helpers of its own into functions. Leaves a promise of the
 * milliseconds from the first pointer movement to the frame after the one in which the card first covers a point beside
 * the word: by then it has been painted. It must have run before the pointer is moved, or the movement is missed.
 */
const timeToCard = (x: number, y: number): string => `globalThis.timeToCard = new Promise((resolve) => {
  let moved = 0;
  addEventListener('pointermove', (event) => { moved ||= event.timeStamp; }, { capture: true });
  const shows = () => [-120, -80, -40, 40, 80, 120].some(
    (offset) => document.elementFromPoint(${x}, ${y} + offset)?.localName === 'aimss-guide');
  const look = () => {
    if (moved > 0 && shows()) requestAnimationFrame(() => resolve(performance.now() - moved));
    else requestAnimationFrame(look);
  };
  look();
}); 0`;

async function measureOnce(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  const { x, y } = await pointOf(page, WORD);
  await page.evaluate(timeToCard(x, y));
  await page.mouse.move(x, y);
  const total = (await page.evaluate('globalThis.timeToCard')) as number;
  await page.keyboard.press('Escape');
  await waitForShown(session, page, ({ dialog }) => dialog === null);
  await page.mouse.move(2, 2, { steps: 3 });
  return total - DWELL_MS;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Hover to painted card with the worker stopped: median and worst of the rounds, in milliseconds after the dwell. */
export async function benchHover(engine: Engine): Promise<{ median: number; worst: number }> {
  const server = await serveSamples();
  const folder = `.output/${engine === 'chromium' ? 'chrome' : 'firefox'}-mv3-e2e`;
  const session = await launchWithExtension(engine, folder, {
    preferences: { 'extensions.background.idle.timeout': 1_000 },
  });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await forgetWarnings(session);
    const page = await session.browser.newPage();
    await page.goto(server.address('chart-concurrent'));
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    await stopWorker(session);
    times.push(await measureOnce(session, page));
    await page.close();
  }
  await session.close();
  server.close();
  return { median: median(times), worst: Math.max(...times) };
}
