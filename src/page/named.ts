import type { Span } from '../detection/prefilter';
import { liveLook } from './blocks';

import { portions } from './portions';

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

/**
 * Elements that a shadow root can be attached to (DOM Standard, "attach a shadow root"): all but those of HTML that it cannot. Each element is
 * compared with one name after the other, so the most frequent stand first, on both sides: with all of HTML's hosts before the others
 * an article of 11,000 `<i>` took 8.5 ms in place of 2.4, with none of them 100,000 paragraphs took 100 ms in place of 9.
 */
const FREQUENT_HOSTS = 'p,div,span';
const NO_HOSTS = `i,b,a,br,li,td,tr,em,strong,sup,sub,ul,ol,th,tbody,thead,tfoot,table,caption,col,colgroup,dl,dt,dd,label,input,button,
select,option,optgroup,textarea,form,fieldset,legend,img,picture,source,script,style,link,meta,title,template,noscript,svg,path,g,use,abbr,
acronym,address,area,audio,bdi,bdo,big,canvas,center,cite,code,data,datalist,del,details,dfn,dialog,dir,embed,figcaption,figure,font,hgroup,
hr,iframe,ins,kbd,map,mark,menu,meter,nobr,object,output,param,pre,progress,q,rp,rt,ruby,s,samp,search,slot,small,strike,summary,time,track,
tt,u,var,video,wbr`;
const HOSTS = `${FREQUENT_HOSTS},:not(${FREQUENT_HOSTS},${NO_HOSTS})`;

/** Shadow roots below a scope, open and closed ones, nested ones too; a few thousand elements between two turns. */
export function* rootsBelow(scope: Node): Generator<ShadowRoot | null> {
  if (scope.nodeType === 3) return;
  const waiting: Node[] = [scope];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const below = (next as Element).querySelectorAll(HOSTS);
    for (let index = next.nodeType === 1 ? -1 : 0; index < below.length; index += 1) {
      count += 1;
      if (count % 2_000 === 0) yield null;
      const element = index < 0 ? (next as Element) : below[index];
      if (!element) continue;
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

/** Nodes that are measured between two turns. */
const MEASURED_AT_ONCE = 1_000;
/** An element with more elements in it is measured by what follows it, where that is not much. */
const MANY_ELEMENTS = 500;
const FEW_SIBLINGS = 12;

/** Length of a node's text in UTF-16 units, where that of everything from it to the end of its parent is known. */
function lengthOf(node: Node, rest: number): number {
  if (node.nodeType === 3) return (node as Text).length;
  // Comments and processing instructions are no part of the text around them.
  if (node.nodeType !== 1) return 0;
  if (!node.nextSibling) return rest;
  if ((node as Element).getElementsByTagName('*').length > MANY_ELEMENTS) {
    let others = 0;
    let count = 0;
    let next: ChildNode | null = (node as Element).nextSibling;
    for (; next && count < FEW_SIBLINGS; next = next.nextSibling, count += 1)
      others += next.nodeType === 3 || next.nodeType === 1 ? (next.textContent?.length ?? 0) : 0;
    if (!next) return rest - others;
  }
  return node.textContent?.length ?? 0;
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

  /** Remembers the text nodes in which the spans stand; parts of the page without one are measured, and not entered. */
  function* place(nodes: readonly Node[], length: number, spans: readonly Span[]): Generator<undefined> {
    let next = 0;
    let at = 0;
    let count = 0;
    for (const top of nodes) {
      const size = nodes.length === 1 ? length : (top.textContent?.length ?? 0);
      /** What to go on with behind an element that was entered, and where the text of its parent ends. */
      const behind: (readonly [node: Node | null, end: number])[] = [];
      let node: Node | null = top;
      let end = at + size;
      while (node) {
        while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next += 1;
        const span = spans[next];
        if (!span) return;
        const own: number = node === top ? size : lengthOf(node, end - at);
        const after: Node | null = node === top ? null : node.nextSibling;
        const holds = span[0] < at + own;
        if (holds && node.nodeType !== 3 && node.firstChild) {
          behind.push([after, end]);
          end = at + own;
          node = node.firstChild;
        } else {
          if (holds && node.nodeType === 3 && !UNREAD.test(node.parentElement?.localName ?? ''))
            places.add(node);
          at += own;
          node = after;
        }
        for (let up = node ? undefined : behind.pop(); up; up = node ? undefined : behind.pop())
          [node, end] = up;
        count += 1;
        if (count % MEASURED_AT_ONCE === 0) yield;
      }
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
    /** All that holds a name, and what stands right beside it. */
    beside(): Set<Node> {
      const beside = new Set(around);
      for (const node of around) {
        const { previousSibling, nextSibling } = node;
        const { previousElementSibling, nextElementSibling } = node as Element;
        for (const next of [previousSibling, nextSibling, previousElementSibling, nextElementSibling])
          if (next) beside.add(next);
      }
      return beside;
    },
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
        let size = 0;
        let spans: Span[] = [];
        for (const { nodes, text, from } of portions(scope)) {
          if (everything) length += text.length;
          if (nodes !== group) {
            yield* place(group, size, spans);
            group = nodes;
            spans = [];
          }
          size = from + text.length;
          for (const [start, end] of placesOfNames(text)) spans.push([start + from, end + from]);
          yield;
        }
        yield* place(group, size, spans);
        for (const field of fieldsIn(scope))
          if (mayHaveName(liveLook.fieldValue(field) ?? '')) places.add(field);
      }
      climb();
    },
  };
}
