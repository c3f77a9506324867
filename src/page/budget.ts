/** Share of a core that following a restless page may take, gathering its changes included, and how much may be saved up for a burst. */
const SHARE = 0.015;
const SAVED_MS = 100;
/** The longest that a change waits for its turn, in milliseconds. */
const LONGEST_WAIT_MS = 2_000;
/** A page that has come to rest is read before its turn once in this time, in milliseconds: rests between bursts must not add up. */
const HURRY_EVERY_MS = 2_500;

/**
 * When to work again on a page that never rests. A page that changes now and then is followed at once; one that changes all the
 * time gets `SHARE` of a core. Times in milliseconds.
 */
export function budget(now: () => number) {
  let saved = SAVED_MS;
  let since = now();
  let hurried = Number.NEGATIVE_INFINITY;
  const refill = () => {
    const time = now();
    saved = Math.min(SAVED_MS, saved + (time - since) * SHARE);
    since = time;
  };
  return {
    spend(ms: number): void {
      refill();
      saved = Math.max(saved - ms, -LONGEST_WAIT_MS * SHARE);
    },
    /** How long to wait before the next work. */
    wait(): number {
      refill();
      return saved >= 0 ? 0 : -saved / SHARE;
    },
    /** May what waits be done now, since the page has come to rest? Once in `HURRY_EVERY_MS`. */
    hurry(): boolean {
      const time = now();
      if (time - hurried < HURRY_EVERY_MS) return false;
      hurried = time;
      return true;
    },
  };
}
