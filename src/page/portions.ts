/** A page of no more elements is looked at in one go, which costs two or three milliseconds. */
const WHOLE = 16_000;
/** Of a larger one, one look takes in so many at most. */
const MOST_ELEMENTS = 1_500;
/** Characters that one look takes in at most, with so many shared between two pieces of one text. */
const MOST_TEXT = 80_000;
const SHARED = 200;
/** Deeper than this nothing is divided any further: counting on every level of an endless nest would be slow. */
const DEEPEST_DIVISION = 60;

/** Neighbouring nodes of a page that are looked at together. */
export interface Portion {
  readonly nodes: readonly Node[];
  readonly text: string;
  /** Where `text` begins in the text of all the nodes, in UTF-16 units: a long text comes in pieces. */
  readonly from: number;
}

function sizeOf(node: Node): number {
  if (node.nodeType !== 1 && node.nodeType !== 11) return 1;
  const { firstElementChild } = node as Element | ShadowRoot;
  // Shadow roots have no live collections.
  if (!firstElementChild) return 1;
  const below =
    node.nodeType === 1
      ? (node as Element).getElementsByTagName('*')
      : (node as ShadowRoot).querySelectorAll('*');
  return 1 + below.length;
}

/**
 * The text of a subtree in portions small enough for one look each, by the browser's own `textContent`: with hidden text,
 * without structure. A small page is one portion; what stands side by side stays together, so that a name split over
 * inline tags is not cut.
 */
export function* portions(scope: Node): Generator<Portion> {
  const stack: (ChildNode | null)[] = [scope.firstChild];
  let run: Node[] = [];
  let weight = 0;
  function* flush(): Generator<Portion> {
    if (run.length === 0) return;
    const nodes = run;
    run = [];
    weight = 0;
    const text = nodes.map((node) => node.textContent ?? '').join('');
    for (let at = 0; at < text.length || at === 0; at += MOST_TEXT - SHARED)
      yield { nodes, text: text.length > MOST_TEXT ? text.slice(at, at + MOST_TEXT) : text, from: at };
  }
  if (sizeOf(scope) <= WHOLE) {
    run = [scope];
    yield* flush();
    return;
  }
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) {
      yield* flush();
      continue;
    }
    stack.push(node.nextSibling);
    const size = sizeOf(node);
    if (size > MOST_ELEMENTS && stack.length < DEEPEST_DIVISION) {
      yield* flush();
      stack.push(node.firstChild);
      continue;
    }
    if (weight + size > MOST_ELEMENTS) yield* flush();
    run.push(node);
    weight += size;
  }
}

/** Whatever text a portion holds, node by node; scripts and styles are none. */
export function* textNodes(nodes: readonly Node[]): Generator<Text> {
  for (const node of nodes) {
    if (node.nodeType === 3) yield node as Text;
    else if (node.ownerDocument) {
      const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text as Text;
    }
  }
}
