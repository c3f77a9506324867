/** Longest stretch of work without giving the page its turn, in milliseconds. */
const SLICE_MS = 8;
/** Work that the page never finds idle time for goes on after this long anyway. */
const PATIENCE_MS = 60;

/** Runs `step` in idle slices until it is done; false when `signal` ended it first. */
export function inSlices(step: (mayGoOn: () => boolean) => boolean, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const run = () => {
      if (signal.aborted) {
        resolve(false);
        return;
      }
      const end = performance.now() + SLICE_MS;
      if (step(() => performance.now() < end)) resolve(true);
      else requestIdleCallback(run, { timeout: PATIENCE_MS });
    };
    run();
  });
}
