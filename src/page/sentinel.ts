import { lookLate } from './late';
import { anyName } from './named';
import { inSlices } from './slices';
import { elementsInView, isLarge } from './view';
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
  const queue = new Set<Node>();
  const roots = new Set<ShadowRoot>();
  let looking = false;
  let first = true;

  async function look(...scopes: readonly Node[]): Promise<void> {
    for (const scope of scopes) queue.add(scope);
    if (looking) return;
    looking = true;
    const work = function* (): Generator<undefined, boolean> {
      // What a person sees is looked at first, where the whole takes longer than a moment.
      if (first && isLarge(document))
        for (const element of elementsInView()) if (mayHaveName(element.textContent ?? '')) return true;
      first = false;
      for (const scope of queue) {
        queue.delete(scope);
        if (scope.isConnected && (yield* anyName(scope, mayHaveName, meet))) return true;
      }
      return false;
    };
    const hit = await inSlices(work(), own.signal);
    looking = false;
    if (!hit || own.signal.aborted) return;
    own.abort();
    found();
  }

  const page = () => document.body ?? document.documentElement;
  const watch = watchPage(
    (changes) => void look(...(changes?.texts ?? [page()])),
    () => lookAtFields(),
    own.signal,
  );
  const meet = (root: ShadowRoot) => {
    roots.add(root);
    watch.observe(root);
  };
  const lookAtFields = lookLate(
    roots,
    {
      root(root) {
        meet(root);
        void look(root);
      },
      fields: (fields) => void look(...fields),
    },
    own.signal,
  );
  void look(page());
}
