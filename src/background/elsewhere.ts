import { MARKED_CLASSES } from '../messages/schema';
import type { HeldFrame } from './frames';

/** A place in another frame: which of the places of which of its findings, counted from 0. */
export interface PlaceElsewhere {
  readonly frameId: number;
  readonly finding: number;
  readonly nth: number;
}

/**
 * The place that a frame is to be taken to among those of the other frames of its tab, in order of the frames; round and round.
 * @param nth how often it was asked before. Null: nothing is marked elsewhere.
 */
export function placeElsewhere(
  frames: readonly HeldFrame[],
  asking: number,
  isWanted: (kind: string) => boolean,
  nth: number,
): PlaceElsewhere | null {
  const findings = frames
    .filter(({ frameId }) => frameId !== asking)
    .flatMap(({ frameId, page }) =>
      page.findings
        .filter((each) => MARKED_CLASSES.some((kind) => kind === each.class) && isWanted(each.class))
        .map(({ id, count }) => ({ frameId, id, count })),
    );
  let left = nth % findings.reduce((sum, { count }) => sum + count, 0);
  for (const { frameId, id, count } of findings) {
    if (left < count) return { frameId, finding: id, nth: left };
    left -= count;
  }
  return null;
}
