import { surfaceOf } from './read';
import { watchPage } from './watch';

/**
 * Waits for the first name of a page, at the least cost: one native look at its text, then at what changes. Calls `found`
 * once; from then on the reader watches for itself.
 */
export function waitForName(
  mayHaveName: (text: string) => boolean,
  found: () => void,
  signal: AbortSignal,
): void {
  const own = new AbortController();
  signal.addEventListener('abort', () => own.abort(), { signal: own.signal });
  const looks = () => {
    const { body } = document;
    if (!body) return;
    const { roots, text } = surfaceOf(body);
    for (const root of roots) watch.observe(root);
    if (mayHaveName(text)) hit();
  };
  const hit = () => {
    if (own.signal.aborted) return;
    own.abort();
    found();
  };
  // Text alone is read here; a shadow root or a field is worth the look at the whole page.
  const holdsMore = (element: Element) =>
    element.localName.includes('-') ||
    element.matches('input,textarea,select') ||
    element.querySelector('input,textarea,select') !== null;
  const watch = watchPage((changes) => {
    if (!changes) looks();
    else
      for (const element of changes) {
        if (!element.isConnected) continue;
        if (mayHaveName(element.textContent ?? '')) hit();
        else if (holdsMore(element)) looks();
        if (own.signal.aborted) return;
      }
  }, own.signal);
  looks();
}
