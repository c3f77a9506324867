import { liveLook } from './blocks';
import { portions, textNodes } from './portions';

/** Within a portion that holds a name, the place is narrowed down to this many characters. */
const CHUNK = 1_000;
/** What a chunk shares with the one before, so that no name is cut. */
const SHARED = 100;
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
export function namedPlaces(mayHaveName: (text: string) => boolean) {
  let places = new Set<Node>();
  let around = new Set<Node>();
  const roots = new Set<ShadowRoot>();
  let length = 0;

  function* chunks(nodes: readonly Node[]): Generator<undefined> {
    let chunk: Text[] = [];
    let tail = '';
    let text = '';
    const settle = () => {
      if (mayHaveName(tail + text)) for (const node of chunk) places.add(node);
      tail = (tail + text).slice(-SHARED);
      text = '';
    };
    let looks = 0;
    for (const node of textNodes(nodes)) {
      const value = node.data;
      if (value.length > CHUNK || text.length > CHUNK) {
        settle();
        // A name may begin in the last node of the chunk before.
        chunk = chunk.slice(-1);
        looks += 1;
        if (looks % 8 === 0) yield;
      }
      const { parentElement } = node;
      if (parentElement && UNREAD.test(parentElement.localName)) continue;
      chunk.push(node);
      text += value;
    }
    settle();
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
      const waiting: Node[] = [...scopes];
      for (const scope of scopes)
        for (const root of rootsBelow(scope)) {
          if (root) {
            roots.add(root);
            waiting.push(root);
          } else yield;
        }
      let last: readonly Node[] | null = null;
      for (const scope of waiting) {
        for (const { nodes, text } of portions(scope)) {
          if (everything) length += text.length;
          if (nodes !== last && mayHaveName(text)) {
            last = nodes;
            yield* chunks(nodes);
          }
          yield;
        }
        for (const field of fieldsIn(scope))
          if (mayHaveName(liveLook.fieldValue(field) ?? '')) places.add(field);
      }
      climb();
    },
  };
}
