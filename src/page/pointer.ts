/** Where the pointer rests, in CSS pixels of the viewport, and since when, on the clock of `performance.now()`. */
export interface Resting {
  readonly x: number;
  readonly y: number;
  readonly since: number;
}

/**
 * Remembers where the pointer is. The interface comes to a page only after its marks do; a pointer that stands on a name by then
 * does not move again, and no event would tell of it.
 */
export function watchPointer(signal: AbortSignal): () => Resting | null {
  let last: Resting | null = null;
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    ({ isTrusted, pointerType, buttons, clientX: x, clientY: y, timeStamp: since }) => {
      // A pointer that drags or selects does not rest.
      if (isTrusted && pointerType !== 'touch') last = buttons === 0 ? { x, y, since } : null;
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted }) => {
      if (isTrusted) last = null;
    },
    { passive: true, signal },
  );
  return () => last;
}
