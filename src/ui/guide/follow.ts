/** How often it is looked whether words have moved without a scroll or resize. */
const RECHECK_MS = 250;

/**
 * Calls `move` in the next frame whenever words of the page may have moved, until `signal` ends it.
 * @param sized an element of ours whose own size matters too: `move` is then called with true
 */
export function follow(
  document: Document,
  signal: AbortSignal,
  move: (resized: boolean) => void,
  sized?: HTMLElement,
): void {
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  let resized = false;
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      move(resized);
      resized = false;
    });
  };
  const options = { capture: true, passive: true, signal };
  view.addEventListener('scroll', soon, options);
  view.addEventListener('resize', soon, options);
  const timer = view.setInterval(soon, RECHECK_MS);
  const observer = new ResizeObserver(() => {
    resized = true;
    soon();
  });
  if (sized) observer.observe(sized);
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    view.clearInterval(timer);
    observer.disconnect();
  });
}
