import { rootsBelow } from './named';
import { inSlices } from './slices';

/** When to look, in milliseconds after the start: what a page builds late it mostly builds within seconds. */
const LOOKS = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * Shadow roots that were attached after the page was read: attaching one is no change that an observer is told of. `found` is
 * called once for each root; the first look, at once, only learns which are there.
 */
export function lateRoots(found: (root: ShadowRoot) => void, signal: AbortSignal): void {
  const known = new WeakSet<ShadowRoot>();
  const look = (tell: boolean) => {
    if (document.hidden) return;
    const work = function* () {
      for (const root of rootsBelow(document.documentElement)) {
        if (root && !known.has(root)) {
          known.add(root);
          if (tell) found(root);
        }
        yield;
      }
    };
    void inSlices(work(), signal);
  };
  look(false);
  const timers = LOOKS.map((after) => setTimeout(look, after, true));
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
}
