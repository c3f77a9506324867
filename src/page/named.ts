import type { Span } from '../detection/prefilter';
import { liveLook } from './blocks';

import { portions, textNodes } from './portions';

const UNREAD = /^(?:script|style|noscript|template)$/;
/** Tags that may carry a shadow root and are worth asking for a closed one while they look empty. */
const MAY_HOST = /-|^(?:div|span|section|article|main|aside|p)$/;

/** Form fields, whose values count as text. */
export const FIELDS = 'input,textarea,select';

function fieldsIn(scope: Node): Iterable<Element> {
  if (scope.nodeType === 3) return [];
  const below = (scope as Element).querySelectorAll(FIELDS);
  return scope.nodeType === 1 && (scope as Element).matches(FIELDS) ? [scope as Element, ...below] : below;
}

/** The parent of a node, or the host of a shadow root. */
const above = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

function isBelow(node: Node, scopes: ReadonlySet<Node>): boolean {
  for (let up: Node | null = node; up; up = above(up)) if (scopes.has(up)) return true;
  return false;
}

/** Text, or an element with nothing but text in it. */
function isLine(node: Node): boolean {
  if (node.nodeType === 3) return true;
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    element.firstElementChild === null &&
    element.firstChild !== null &&
    element.shadowRoot === null &&
    !/-|^(?:input|textarea|select)$/.test(element.localName)
  );
}

/** Shadow roots below a scope, open and closed ones, nested ones too; a few thousand elements between two turns. */
export function* rootsBelow(scope: Node): Generator<ShadowRoot | null> {
  const document = scope.ownerDocument;
  if (!document || scope.nodeType === 3) return;
  const waiting: Node[] = [scope];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const walker = document.createTreeWalker(next, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = next; node; node = walker.nextNode()) {
      count += 1;
      if (count % 2_000 === 0) yield null;
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const { shadowRoot } = element;
      const root = shadowRoot ?? (MAY_HOST.test(element.localName) ? liveLook.shadowRoot(element) : null);
      if (!root || element.localName === 'aimss-guide') continue;
      waiting.push(root);
      yield root;
    }
  }
}

/** What the page layer asks of detection before it reads anything. */
export interface NameFinder {
  readonly mayHaveName: (text: string) => boolean;
  readonly placesOfNames: (text: string) => Span[];
}

/** Is there a name in a scope at all? Ends with the first; yields between two looks. */
export function* anyName(
  scope: Node,
  mayHaveName: (text: string) => boolean,
  onRoot: (root: ShadowRoot) => void,
): Generator<undefined, boolean> {
  const roots: Node[] = [scope];
  for (const { text } of portions(scope)) {
    if (mayHaveName(text)) return true;
    yield;
  }
  for (const root of rootsBelow(scope)) {
    if (root) {
      onRoot(root);
      roots.push(root);
      for (const { text } of portions(root)) {
        if (mayHaveName(text)) return true;
        yield;
      }
    } else yield;
  }
  for (const each of roots)
    for (const field of fieldsIn(each)) if (mayHaveName(liveLook.fieldValue(field) ?? '')) return true;
  return false;
}

/**
 * Where on the page names may stand: kept between readings, so that a change costs a look at what has changed and no
 * more. `holds` answers for an element in constant time.
 */
export function namedPlaces({ mayHaveName, placesOfNames }: NameFinder) {
  let places = new Set<Node>();
  let around = new Set<Node>();
  const roots = new Set<ShadowRoot>();
  const fresh = new Set<ShadowRoot>();
  let length = 0;

  /** Remembers the text nodes in which the spans stand. */
  function* place(nodes: readonly Node[], spans: readonly Span[]): Generator<undefined> {
    let next = 0;
    let at = 0;
    let count = 0;
    for (const node of textNodes(nodes)) {
      const end = at + node.length;
      while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next += 1;
      const span = spans[next];
      if (!span) return;
      if (span[0] < end && !UNREAD.test(node.parentElement?.localName ?? '')) places.add(node);
      at = end;
      count += 1;
      if (count % 4_000 === 0) yield;
    }
  }

  /** Everything that the places stand in. */
  function climb(): void {
    around = new Set();
    for (const place of places)
      for (let node: Node | null = place; node && !around.has(node); node = above(node)) around.add(node);
  }

  return {
    roots: roots as ReadonlySet<ShadowRoot>,
    /** Characters of all that was looked at in the last look at everything. */
    get length(): number {
      return length;
    },
    get empty(): boolean {
      return places.size === 0;
    },
    /** Roots that the last look has found for the first time: nothing in them has been read. */
    fresh: fresh as ReadonlySet<ShadowRoot>,
    /** May a name stand inside this element (or text, or shadow root)? */
    holds: (node: Node): boolean => around.has(node),
    /** Looks at parts of the page again, or at all of it; to be run to its end, in as many turns as it takes. */
    *look(scopes: readonly Node[], everything: boolean): Generator<undefined> {
      if (everything) {
        places = new Set();
        length = 0;
      } else {
        const changed = new Set<Node>(scopes);
        for (const place of places) if (!place.isConnected || isBelow(place, changed)) places.delete(place);
      }
      for (const root of roots) if (!root.host.isConnected) roots.delete(root);
      fresh.clear();
      // Most of what changes is a line of text without a name: one look at all such lines.
      const lines = everything ? [] : scopes.filter(isLine);
      const skipped = new Set(mayHaveName(lines.map((line) => line.textContent).join('\n')) ? [] : lines);
      const waiting = scopes.filter((scope) => !skipped.has(scope));
      for (const scope of [...waiting])
        for (const root of rootsBelow(scope)) {
          if (root) {
            if (!roots.has(root)) fresh.add(root);
            roots.add(root);
            waiting.push(root);
          } else yield;
        }
      for (const scope of waiting) {
        let group: readonly Node[] = [];
        let spans: Span[] = [];
        for (const { nodes, text, from } of portions(scope)) {
          if (everything) length += text.length;
          if (nodes !== group) {
            yield* place(group, spans);
            group = nodes;
            spans = [];
          }
          for (const [start, end] of placesOfNames(text)) spans.push([start + from, end + from]);
          yield;
        }
        yield* place(group, spans);
        for (const field of fieldsIn(scope))
          if (mayHaveName(liveLook.fieldValue(field) ?? '')) places.add(field);
      }
      climb();
    },
  };
}
