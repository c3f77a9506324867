import type { DismissReason } from '../messages/counts';
import type { WarningDeed } from '../messages/deeds';
import { dismissAlert, type FramePlace, giveReason, releaseAlerts, spendAlert, undoAlert } from './alerts';
import type { FrameAnswer } from './answers';
import {
  changeCounts,
  countDismissed,
  countReason,
  countShown,
  countUndone,
  demote,
  isDemoted,
  isOverridden,
  loadCounts,
} from './counts';

/** Where the budget of warnings is kept: what was shown until the browser closes, what was counted for good. */
export interface Stores {
  readonly session: Parameters<typeof spendAlert>[0];
  readonly local: Parameters<typeof loadCounts>[0];
}

/** Does this frame show the warning among its cards, and does the next dismissal come with the offer of the badge? */
export interface Warns {
  readonly warn: boolean;
  readonly mayDemote: boolean;
  /** It is this frame's, and is not shown unasked: dismissed, shown before, or wanted in the toolbar only. */
  readonly withheld: boolean;
}

/**
 * Decides on a frame's warning within the budget, and counts it the first time.
 * @param holds the page holds something; an empty page does not say whose it is.
 */
export async function warnsHere(
  { session, local }: Stores,
  { alert, place }: FrameAnswer,
  at: FramePlace,
  holds: boolean,
): Promise<Warns> {
  if (holds) await releaseAlerts(session, at, place);
  const counts = await loadCounts(local);
  if (!alert || isDemoted(counts, alert.card))
    return { warn: false, mayDemote: false, withheld: alert !== null };
  const { show, first } = await spendAlert(session, alert, at);
  if (first) await changeCounts(local, (before) => countShown(before, alert.card));
  return { warn: show, mayDemote: show && isOverridden(counts, alert.card), withheld: !show };
}

/** What a person did with the warning of a frame. What does not fit what the frame shows changes nothing. */
export async function didWithWarning(
  { session, local }: Stores,
  at: FramePlace,
  card: string,
  did: WarningDeed,
): Promise<void> {
  if (did === 'undone') {
    const was = await undoAlert(session, at, card);
    if (was) await changeCounts(local, (counts) => countUndone(counts, card, was.reason));
    return;
  }
  const dismissed = await dismissAlert(session, at, card);
  if (dismissed) await changeCounts(local, (counts) => countDismissed(counts, card));
  if (did === 'demoted') {
    // Offered only where it was overridden again and again: a page that says so of its own is not heard.
    const may = isOverridden(await loadCounts(local), card);
    if (may) await changeCounts(local, (counts) => demote(counts, card));
  }
}

/** Why the warning of a frame was dismissed. */
export async function gaveReason(
  { session, local }: Stores,
  at: FramePlace,
  card: string,
  reason: DismissReason,
): Promise<void> {
  if (await giveReason(session, at, card, reason))
    await changeCounts(local, (counts) => countReason(counts, card, reason));
}
