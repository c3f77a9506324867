import type { Page } from 'puppeteer-core';
import type { Session } from '../support/launch';
import { marksOf, pointOf } from '../support/marks';
import { readHost, type Shown, shown } from '../support/shadow';
import { stopWorker, workerRuns } from '../support/worker';
import { unhandled, watchErrors } from './errors';

/** What became of a page whose worker was killed again and again. */
export interface Killed {
  readonly kills: number;
  /** Cards that did not come though their name was pointed at twice: at which kill, and what was there instead. */
  readonly lost: readonly string[];
  /** Cards that said something else than the first one. */
  readonly wrong: readonly string[];
  /** Cards that came only when their name was pointed at again. */
  readonly late: number;
  /** The longest that a card took from the pointing, in milliseconds. */
  readonly slowest: number;
  readonly errors: readonly string[];
}

/**
 * How long one pointing may take. A page waits five seconds for an answer that a killed worker took with it, for the reader and
 * again for the cards, and asks again after ten at the latest; the rest is for a machine that does something else as well.
 */
const CARD_WITHIN_MS = 30_000;

/** Looks whether the interface is as wanted, ten times a second: looking without a pause takes a core from what is waited for. */
async function waitFor(session: Session, page: Page, wanted: (state: Shown) => boolean): Promise<Shown> {
  for (const end = Date.now() + CARD_WITHIN_MS; ; ) {
    const state = await shown(session, page);
    if (wanted(state) || Date.now() > end) return state;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Cards of a name, as they stand on screen; null: none came. */
async function cardsOver(session: Session, page: Page, word: string): Promise<string | null> {
  await page.bringToFront();
  // Until then the page's script may not be there yet, and a pointer that rests since before that is unknown to it.
  await page
    .waitForFunction("[...CSS.highlights.keys()].some((name) => name.startsWith('aimss-'))", {
      polling: 'raf',
      timeout: CARD_WITHIN_MS,
    })
    .catch(() => undefined);
  const { x, y } = await pointOf(page, word);
  await page.mouse.move(x, y, { steps: 4 });
  const { dialog, cards } = await waitFor(
    session,
    page,
    (state) => state.dialog !== null && state.cards.some(({ topic }) => topic === 'aimss-overview'),
  );
  // The warning is due once in a session, and so is not there each time.
  return dialog && cards.length > 0
    ? JSON.stringify(cards.filter(({ indicator }) => indicator === 'info').map(({ id, text }) => [id, text]))
    : null;
}

/** Has the card closed by itself. Not by Escape, after which a name stays closed until the page has seen the pointer elsewhere. */
async function turnAway(session: Session, page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await waitFor(session, page, (state) => state.dialog === null);
}

/** What there is where a card should be. */
async function whatIsThere(session: Session, page: Page): Promise<string> {
  const marks = Object.entries(await marksOf(page)).map(([name, words]) => `${name} ${words.length}`);
  const text = (await readHost(session, page))?.text ?? 'no interface';
  const worker = (await workerRuns(session)) ? 'runs' : 'stopped';
  return `marks ${marks.join(', ') || 'none'}; worker ${worker}; shown: ${text.slice(0, 300)}`;
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
  tell: (progress: string) => void = () => undefined,
): Promise<Killed> {
  await watchErrors(session);
  const random = drawn(20_261_127);
  const expected = new Map<string, string>();
  const [lost, wrong]: [string[], string[]] = [[], []];
  let [late, slowest] = [0, 0];
  /** @param when of the kill, for who looks why a card was lost. */
  const pointAt = async (word: string, when: string): Promise<void> => {
    const started = performance.now();
    let cards = await cardsOver(session, page, word);
    if (cards === null) {
      tell(`${when}: "${word}" has to be pointed at again. ${await whatIsThere(session, page)}`);
      await turnAway(session, page);
      cards = await cardsOver(session, page, word);
      late += 1;
    }
    slowest = Math.max(slowest, Math.round(performance.now() - started));
    const before = expected.get(word);
    if (cards === null) lost.push(`${when}: "${word}" has no card. ${await whatIsThere(session, page)}`);
    else if (before === undefined) expected.set(word, cards);
    else if (cards !== before) wrong.push(`${when}: "${word}" says ${cards}`);
    await turnAway(session, page);
  };
  for (const word of WORDS) await pointAt(word, 'before the first kill');
  // A turn in which there was no worker to be killed is none.
  for (let killed = 0; killed < kills; ) {
    const word = WORDS[killed % WORDS.length] ?? WORDS[0];
    const kill = async () => {
      if (!(await workerRuns(session))) return;
      await stopWorker(session);
      killed += 1;
      if (killed % 50 === 0)
        tell(`${killed} kills, ${lost.length} cards lost, ${wrong.length} wrong, ${late} late so far`);
    };
    const lot = random();
    const pause = Math.round(random() * 800);
    const later = () => new Promise((done) => setTimeout(done, pause)).then(kill);
    // A card that the page still holds wakes nobody: the page is loaded anew where there is no worker to kill.
    if (lot < 0.4 || !(await workerRuns(session))) {
      // A page that loads wakes the worker: killed before it has woken, in the middle of its answers, or just after them.
      const done = later();
      await page.reload();
      await pointAt(word, `kill ${killed + 1}, ${pause} ms after the page began to load`);
      await done;
    } else if (lot < 0.6) {
      await kill();
      await pointAt(word, `kill ${killed}, before the name is pointed at`);
    } else {
      // The dwell is 500 ms: killed in it, at its end, or when the card stands.
      const done = later();
      await pointAt(word, `kill ${killed + 1}, ${pause} ms after the pointing`);
      await done;
    }
  }
  return { kills, lost, wrong, late, slowest, errors: await unhandled(session) };
}
