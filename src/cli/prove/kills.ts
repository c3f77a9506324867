import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from '../support/launch';
import { pointOf } from '../support/marks';
import { waitForShown } from '../support/shadow';
import { stopWorker } from '../support/worker';
import { RECORD_KEY, type Recorded } from './recorder';

/** What became of a page whose worker was killed again and again. */
export interface Killed {
  readonly kills: number;
  /** Cards that did not come though their name was pointed at twice, ten seconds each: a page asks again after ten at the latest. */
  readonly lost: number;
  /** Cards that said something else than the first one. */
  readonly wrong: number;
  readonly errors: readonly string[];
}

/** Cards of a name, as they stand on screen; null: none came. */
async function cardsOver(session: Session, page: Page, word: string): Promise<string | null> {
  await page.bringToFront();
  const { x, y } = await pointOf(page, word);
  await page.mouse.move(x, y, { steps: 4 });
  const { dialog, cards } = await waitForShown(
    session,
    page,
    (shown) => shown.dialog !== null && shown.cards.some(({ topic }) => topic === 'aimss-overview'),
  );
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  await waitForShown(session, page, (shown) => shown.dialog === null);
  if (!dialog || cards.length === 0) return null;
  // The warning is due once in a session, and so is not there each time.
  return JSON.stringify(
    cards.filter(({ indicator }) => indicator === 'info').map(({ id, text }) => [id, text]),
  );
}

/** Errors that nobody handled, as the recorder has written them down. */
export async function unhandled(session: Session): Promise<string[]> {
  const own = await openExtensionPage(session, 'options.html');
  const records = await own.evaluate(async (key: string) => {
    const { storage } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
    const all = await storage.local.get<Record<string, unknown>>(null);
    return Object.entries(all).flatMap(([name, value]) => (name.startsWith(key) ? [value] : []));
  }, RECORD_KEY);
  await own.close();
  return (records as Recorded[]).filter(({ way }) => way === 'unhandled error').map(({ text }) => text);
}

/** Kills the worker again and again while a page is used; the extension has to be one with a recorder in it. */
export async function killWorker(session: Session, page: Page, kills: number): Promise<Killed> {
  const expected = await cardsOver(session, page, 'Letrozole');
  let [lost, wrong] = [expected === null ? 1 : 0, 0];
  for (let turn = 1; turn <= kills; turn += 1) {
    // A page that loads wakes the worker: killed in the middle of its answer, or just after it.
    const loading = page.reload();
    if (turn % 2 === 0) await loading;
    await stopWorker(session);
    await loading;
    const cards =
      (await cardsOver(session, page, 'Letrozole')) ?? (await cardsOver(session, page, 'Letrozole'));
    if (cards === null) lost += 1;
    else if (cards !== expected) wrong += 1;
  }
  return { kills, lost, wrong, errors: await unhandled(session) };
}
