import { liveLook, type PageBlock, walker } from './blocks';
import type { Profile } from './profiles';

/** From this length on (UTF-16 units) only the parts around a name are read; the rest is context. */
const LONG_PAGE = 300_000;
/** As much context as definitions and the kind of a page are judged from. */
const CONTEXT_LENGTH = 200_000;

/** The texts of a page that a reader may see, before anything is walked. */
export interface Surface {
  readonly roots: readonly ShadowRoot[];
  readonly text: string;
}

const FIELDS = 'input, textarea, select';

function shadowRootsIn(scope: ParentNode, found: ShadowRoot[]): ShadowRoot[] {
  for (const element of scope.querySelectorAll('*')) {
    const root = liveLook.shadowRoot(element);
    if (!root || element.localName === 'aimss-guide') continue;
    found.push(root);
    shadowRootsIn(root, found);
  }
  return found;
}

/** All text of a page in one string: native and fast, with hidden text, without structure. For the prefilter alone. */
export function surfaceOf(body: Element): Surface {
  const roots = shadowRootsIn(body, []);
  const scopes: (Element | ShadowRoot)[] = [body, ...roots];
  const values = scopes.flatMap((scope) =>
    [...scope.querySelectorAll(FIELDS)].map((field) => liveLook.fieldValue(field) ?? ''),
  );
  return { roots, text: [...scopes.map((scope) => scope.textContent ?? ''), ...values].join('\n') };
}

export interface PageText {
  readonly blocks: readonly PageBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
  readonly context?: string;
}

/** Reads a page into blocks; call `step` until it is done. */
export function reader(
  body: Element,
  surface: Surface,
  profile: Profile | null,
  mayHaveName: (text: string) => boolean,
) {
  const long = surface.text.length > LONG_PAGE;
  const known = new Map<Element, boolean>();
  const named = (element: Element | null): boolean => {
    if (!element) return false;
    let answer = known.get(element);
    if (answer === undefined) {
      answer = mayHaveName(element.textContent ?? '') || (surface.roots.length > 0 && holdsRoot(element));
      known.set(element, answer);
    }
    return answer;
  };
  const holdsRoot = (element: Element) => surface.roots.some((root) => element.contains(root.host));
  const isContext = (element: Element) =>
    element.matches('h1,h2,h3,h4,h5,h6,th,thead,caption,legend,summary,[role=heading]') ||
    element.querySelector(
      'h1,h2,h3,h4,h5,h6,th,caption,legend,summary,[role=heading],input,textarea,select',
    ) !== null;
  const { skip, unit } = profile ?? {};
  const walk = walker(body, {
    look: liveLook,
    ...(skip ? { skip: (element: Element) => element.matches(skip) } : {}),
    ...(unit ? { unitOf: unitKey(unit) } : {}),
    ...(long
      ? {
          // A part without a name, and not beside one: nothing there needs reading.
          prune: (element: Element) =>
            !named(element) &&
            !named(element.previousElementSibling) &&
            !named(element.nextElementSibling) &&
            !isContext(element),
        }
      : {}),
  });
  return {
    step: walk.step,
    result: (): PageText => ({
      blocks: walk.blocks,
      shadowRoots: walk.shadowRoots,
      ...(long ? { context: surface.text.slice(0, CONTEXT_LENGTH) } : {}),
    }),
  };
}

function unitKey(selector: string): (element: Element) => string | null {
  let count = 0;
  return (element) => {
    if (!element.matches(selector)) return null;
    count += 1;
    return `unit ${count}`;
  };
}
