import {
  answersOf,
  forgetFrames,
  framesOf,
  type HeldFrame,
  lookAtFrames,
  type SeenFrame,
  toldOtherwise,
  unreadFrames,
} from '../../src/background';
import type { PageAction } from '../../src/messages';
import { browser } from '../../src/platform/browser';
import { stores } from './stores';
import { tellFrame } from './tell';

/** A frame that is gone is reported at once; a page that is too busy to answer in this time still stands. */
const ALIVE_WITHIN_MS = 1_000;

async function isAlive(tabId: number, { frameId }: HeldFrame): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(resolve, ALIVE_WITHIN_MS, true));
  const said = tellFrame(tabId, frameId, { type: 'page-command', name: 'still-there' });
  return (await Promise.race([said, late])) === true;
}

/** Frames whose page still stands; the others are forgotten, since no event tells of every way to leave. */
export async function livingFrames(tabId: number, held: readonly HeldFrame[]): Promise<HeldFrame[]> {
  const alive = await Promise.all(held.map((frame) => isAlive(tabId, frame)));
  const gone = held.filter((_, index) => !alive[index]).map((frame) => frame.frameId);
  await forgetFrames(stores.session, tabId, gone);
  return held.filter((_, index) => alive[index]);
}

/** Has those frames ask again whose answer is another one now, but for the frame that is being answered. */
export function tellOthers(
  tabId: number,
  before: readonly HeldFrame[],
  after: readonly HeldFrame[],
  answered?: number,
): void {
  for (const frameId of toldOtherwise(before, after))
    if (frameId !== answered) void tellFrame(tabId, frameId, { type: 'page-command', name: 'ask-again' });
}

/** Looks which frames of a tab are gone, and what that means for the others. */
export async function lookAround(tabId: number): Promise<HeldFrame[]> {
  const held = await framesOf(stores.session, tabId);
  const living = await livingFrames(tabId, held);
  tellOthers(tabId, held, living);
  return living;
}

/** Frames that cannot be read; none where the tab as a whole cannot be. */
export async function countUnread(tabId: number): Promise<number> {
  const seen = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: lookAtFrames })
    .catch(() => []);
  return unreadFrames(seen.flatMap(({ result }) => (result ? [result as SeenFrame] : [])));
}

/** Has the frames act that an action is about: the overview stands where the badge does, what is dismissed may stand in any. */
export async function act(tabId: number, name: PageAction): Promise<void> {
  const frames = await lookAround(tabId);
  const first = frames.slice(0, 1);
  const listing = answersOf(frames).filter(({ badge }) => badge !== null);
  const asked = name === 'dismiss' ? frames : name === 'overview' ? listing : first;
  for (const { frameId } of asked) await tellFrame(tabId, frameId, { type: 'page-command', name });
}
