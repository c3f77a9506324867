import { liveLook, newMemory, type PageBlock, walker } from './blocks';
import { type NameFinder, namedPlaces } from './named';
import { textNodes } from './portions';
import type { Profile } from './profiles';
import type { Changes } from './watch';

/** From this length on (UTF-16 units) only the parts around a name are read. */
const LONG_PAGE = 120_000;
/** Of a long page, definitions and kind are judged from its beginning and from what was read. */
const BEGINNING = 20_000;
const CONTEXT_LENGTH = 100_000;

/** What the text of a page is for detection, and the way back to the page. */
export interface PageText {
  readonly blocks: readonly PageBlock[];
  /** Hidden elements in which names may stand. */
  readonly hidden: readonly Element[];
  readonly context?: string;
}

/** As many changed elements are remembered at most. */
const MOST_REMEMBERED = 5_000;

const LABELS = 'h1,h2,h3,h4,h5,h6,th,caption,legend,summary,[role=heading],[role=columnheader]';

const above = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** A larger element that holds a label is no label of what stands outside of it. */
const SMALL = 20;

/** The labels below some roots, and the bars in which they stand. */
function labelsBelow(roots: readonly (Element | ShadowRoot)[]): Set<Node> {
  const labels = new Set<Node>();
  for (const root of roots)
    for (const label of root.querySelectorAll(LABELS))
      for (let up: Element | null = label; up && !labels.has(up); up = up.parentElement) {
        if (up !== label && up.getElementsByTagName('*').length > SMALL) break;
        labels.add(up);
      }
  return labels;
}

const holdsLabel = (node: Node): boolean => {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    element.matches(LABELS) || (element.firstElementChild !== null && element.querySelector(LABELS) !== null)
  );
};

/** Changes since the last reading. */
type Gathered = { readonly [Part in keyof Changes]: Set<Node> };

/** The part of the page within which a change can alter the status of a mention. */
const surroundings = (node: Node): Node => {
  const element = node.nodeType === 1 ? (node as Element) : ((node as Partial<ShadowRoot>).host ?? null);
  return (
    element?.closest('tr,li,dl,article,section,table,[role=row],[role=listitem]') ??
    element?.parentElement?.parentElement ??
    node
  );
};

/**
 * Reads a page again and again: everything once, then only what has changed, for as long as somebody says what that is.
 * @param profileNow the profile of the page as it stands; an application may turn into another page under its address.
 */
export function pageReader(profileNow: () => Profile | null, finder: NameFinder) {
  const named = namedPlaces(finder);
  let path = new Set<Node>();
  let whole = new Set<Node>();
  let waiting: Gathered | null | undefined = null;

  function changed(element: Element): boolean {
    if (path.has(element)) return true;
    if (whole.size > 0)
      for (let up: Node | null = element; up; up = above(up)) if (whole.has(up)) return true;
    return false;
  }
  let memory = newMemory(changed);
  const unitOf = unitKeys();
  let profile: Profile | null = null;

  /** Could these changes have altered a mention, or brought one? */
  function matters({ inside, beside, whole: moved, texts }: Changes): boolean {
    for (const text of texts) if (named.holds(text)) return true;
    for (const node of moved) if (named.holds(node) || holdsLabel(node)) return true;
    for (const node of beside) if (named.holds(node)) return true;
    for (const node of inside)
      if (named.holds(surroundings(node)) || (node.nodeType === 1 && (node as Element).closest(LABELS)))
        return true;
    return false;
  }

  function* read(): Generator<undefined, PageText | null> {
    const before = profile;
    profile = profileNow();
    const changes = profile === before ? waiting : null;
    waiting = undefined;
    if (changes === undefined) return null;
    const { body } = document;
    if (!body) return { blocks: [], hidden: [] };
    if (changes) {
      for (const each of [...changes.inside, ...changes.lists])
        for (let up: Node | null = each; up && !path.has(up); up = above(up)) path.add(up);
      for (const each of changes.whole) whole.add(each);
      // Asked before and after the look: a name may have gone, or come.
      const mattered = matters(changes);
      yield* named.look(
        [...changes.texts].filter((node) => node.isConnected),
        false,
      );
      for (const root of named.fresh)
        for (let up: Node | null = root; up && !path.has(up); up = above(up)) path.add(up);
      if (!mattered && !matters(changes)) {
        // What changes all the time without a name is not remembered for ever: the next reading reads everything.
        if (path.size + whole.size > MOST_REMEMBERED) startAnew();
        return null;
      }
    } else {
      startAnew();
      yield* named.look([body], true);
    }
    if (named.empty) {
      forget();
      return { blocks: [], hidden: [] };
    }
    const long = named.length > LONG_PAGE;
    const near = (node: Node | null) => node !== null && named.holds(node);
    // What stands beside a name is read whole.
    const beside = long ? named.beside() : null;
    if (beside) yield;
    const labels = beside ? labelsBelow([body, ...named.roots]) : null;
    const { skip, unit, label, status } = profile ?? {};
    const walk = walker(body, {
      look: liveLook,
      memory,
      mayMatter: named.holds,
      ...(typeof skip === 'string'
        ? { skip: (element: Element) => element.matches(skip) }
        : skip
          ? { skip }
          : {}),
      ...(unit ? { unitOf: (element: Element) => unitOf(element, unit) } : {}),
      ...(label ? { label } : {}),
      ...(status ? { status } : {}),
      ...(beside && labels
        ? {
            // A part without a name, and not beside one: nothing there needs reading.
            prune: (element: Element) => {
              const { parentElement } = element;
              return (
                !beside.has(element) &&
                !labels.has(element) &&
                !(parentElement && beside.has(parentElement) && !near(parentElement))
              );
            },
          }
        : {}),
    });
    memory.fresh = 0;
    while (!walk.step(() => false)) yield;
    forget();
    const { blocks, hidden } = walk;
    if (!long) return { blocks, hidden };
    let context = '';
    for (const { data } of textNodes([body])) {
      if (context.length > BEGINNING) break;
      context += data;
    }
    for (const { block } of blocks) if (context.length < CONTEXT_LENGTH) context += `\n${block.text}`;
    return { blocks, hidden, context };
  }

  /** Forgets what was read of the page; rows go on being numbered. */
  function startAnew(): void {
    const { rows } = memory;
    memory = newMemory(changed);
    memory.rows = rows;
    forget();
  }

  function forget(): void {
    path = new Set();
    whole = new Set();
  }

  return {
    roots: named.roots,
    /** Says what has changed; null: everything. Gathers until the next reading. */
    change(changes: Changes | null): void {
      if (changes === null || waiting === null) {
        waiting = null;
        return;
      }
      waiting ??= {
        inside: new Set(),
        lists: new Set(),
        beside: new Set(),
        whole: new Set(),
        texts: new Set(),
      };
      for (const part of ['inside', 'lists', 'beside', 'whole', 'texts'] as const)
        for (const node of changes[part]) waiting[part].add(node);
    },
    /** Reads what has changed; null when it touches no mention. Blocks that are as before are the same objects. */
    read,
    /** The profile of the last reading. */
    profile: () => profile,
    /** Blocks built from the page in the last reading; the others were kept. */
    fresh: () => memory.fresh,
  };
}

function unitKeys(): (element: Element, selector: string) => string | null {
  const keys = new WeakMap<Element, string>();
  let count = 0;
  return (element, selector) => {
    if (!element.matches(selector)) return null;
    let key = keys.get(element);
    if (!key) {
      count += 1;
      key = `unit ${count}`;
      keys.set(element, key);
    }
    return key;
  };
}
