/** A stretch of work ends with the first step after this, in milliseconds; steps take one or two, so that 8 are hardly exceeded. */
const SLICE_MS = 5;
/** Work that the page never finds idle time for goes on after this long anyway. */
const PATIENCE_MS = 60;

/**
 * Runs work in idle slices to its end; null when `signal` ended it first. `spent` is told the milliseconds of every slice.
 */
export function inSlices<T>(
  work: Generator<unknown, T>,
  signal: AbortSignal,
  spent?: (ms: number) => void,
): Promise<T | null> {
  return new Promise((resolve) => {
    const run = () => {
      if (signal.aborted) {
        resolve(null);
        return;
      }
      const start = performance.now();
      let now = start;
      let next = work.next();
      while (!next.done) {
        now = performance.now();
        if (now - start >= SLICE_MS) break;
        next = work.next();
      }
      spent?.(performance.now() - start);
      if (next.done) resolve(next.value);
      else requestIdleCallback(run, { timeout: PATIENCE_MS });
    };
    run();
  });
}
