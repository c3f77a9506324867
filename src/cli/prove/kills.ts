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

/** Numbers drawn by lot, the same in every run: a kill that loses a card can be tried again. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Two places of one drug, in the table and in the note. */
const WORDS = ['Letrozole', 'letrozole'] as const;

/**
 * Kills the worker again and again while a page is used, at times drawn by lot: while the page loads, before a name is pointed
 * at, and while its card is being asked for. The extension has to be one with a recorder in it.
 */
export async function killWorker(
  session: Session,
  page: Page,
  kills: number,
  tell?: (progress: string) => void,
): Promise<Killed> {
  const random = drawn(20_261_127);
  const expected = new Map<string, string>();
  let [lost, wrong] = [0, 0];
  const pointAt = async (word: string): Promise<void> => {
    const cards = (await cardsOver(session, page, word)) ?? (await cardsOver(session, page, word));
    const before = expected.get(word);
    if (cards === null) lost += 1;
    else if (before === undefined) expected.set(word, cards);
    else if (cards !== before) wrong += 1;
  };
  /** Is there a worker to be killed? Firefox ends its own, and is waited for. */
  const runs = () =>
    session.engine === 'firefox' ||
    session.browser.targets().some((each) => each.type() === 'service_worker');
  for (const word of WORDS) await pointAt(word);
  for (let turn = 1; turn <= kills; turn += 1) {
    const word = WORDS[turn % WORDS.length] ?? WORDS[0];
    if (turn % 50 === 0) tell?.(`${turn} kills, ${lost} cards lost, ${wrong} wrong so far`);
    const lot = random();
    // A card that the page still holds wakes nobody: the page is loaded anew where there is no worker to kill.
    if (lot < 0.2 || !runs()) {
      // A page that loads wakes the worker: killed in the middle of its answer, or just after it.
      const loading = page.reload();
      if (lot < 0.1) await loading;
      await stopWorker(session);
      await loading;
      await pointAt(word);
    } else if (lot < 0.5) {
      await stopWorker(session);
      await pointAt(word);
    } else {
      // The dwell is 300 ms: killed in it, at its end, or when the card has just been asked for.
      const killed = new Promise((done) => setTimeout(done, random() * 600)).then(() =>
        runs() ? stopWorker(session) : undefined,
      );
      await pointAt(word);
      await killed;
    }
  }
  return { kills, lost, wrong, errors: await unhandled(session) };
}
