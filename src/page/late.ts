import { liveLook } from './blocks';
import { FIELDS, rootsBelow } from './named';
import { inSlices } from './slices';

/** When to look, in milliseconds after the start: what a page builds late it mostly builds within seconds. */
const LOOKS = [500, 1_000, 2_000, 4_000, 8_000];

/** What no observer tells of. */
export interface Late {
  /** A shadow root that was attached after the page was read. */
  root(root: ShadowRoot): void;
  /** Fields that a script has filled in, or filled in otherwise. */
  fields(fields: readonly Element[]): void;
}

/**
 * Finds what comes late and unannounced, each thing once. Gives back a look at the fields alone, for the moments when somebody has
 * acted on the page.
 * @param read roots that the page's own reading knows.
 */
export function lookLate(read: ReadonlySet<ShadowRoot>, late: Late, signal: AbortSignal): () => void {
  const roots = new Set<ShadowRoot>();
  const values = new WeakMap<Element, string>();

  function filled(scope: ParentNode): Element[] {
    return [...scope.querySelectorAll(FIELDS)].filter((field) => {
      const value = liveLook.fieldValue(field);
      if (value === null || value === (values.get(field) ?? '')) return false;
      values.set(field, value);
      return true;
    });
  }
  function lookAtFields(): void {
    for (const root of roots) if (!root.host.isConnected) roots.delete(root);
    const fields = [document, ...roots].flatMap(filled);
    if (fields.length > 0) late.fields(fields);
  }
  function look(): void {
    if (document.hidden) return;
    const work = function* () {
      for (const root of rootsBelow(document.documentElement)) {
        if (root && !roots.has(root)) {
          roots.add(root);
          if (!read.has(root)) late.root(root);
        }
        yield;
      }
      lookAtFields();
    };
    void inSlices(work(), signal);
  }

  // What the fields say now is read with the page.
  filled(document);
  const timers = LOOKS.map((after) => setTimeout(look, after));
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
  return lookAtFields;
}
