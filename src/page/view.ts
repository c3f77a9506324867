import { liveLook } from './blocks';

/** A page of fewer elements is read as a whole in the time that looking at its visible part would take. */
const LARGE = 16_000;
/** An element of at most so many elements and so much text (UTF-16 units) is taken as it is; a larger one by its parts. */
const FEW_ELEMENTS = 60;
const LONGEST = 20_000;
/** Among more children than this the first in view is searched for; such lists stand one below the other. */
const FEW_CHILDREN = 60;
/** More elements than this fill no screen. */
const MOST = 400;

const countIn = (node: Element | Document): number => node.getElementsByTagName('*').length;

export const isLarge = (document: Document): boolean => countIn(document) > LARGE;

/** Index of the first child that ends below the upper edge of the viewport. */
function firstInView(children: HTMLCollection): number {
  let low = 0;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    // What has no box of its own stands where its neighbour does.
    let at = middle;
    let rect = children[at]?.getBoundingClientRect();
    while (at < high && rect && rect.width === 0 && rect.height === 0) {
      at += 1;
      rect = children[at]?.getBoundingClientRect();
    }
    if (!rect || rect.bottom > 0) high = middle;
    else low = at + 1;
  }
  return low;
}

/**
 * Paragraphs, rows and the like that stand in the viewport now, or most of them: a look of few milliseconds on a page of any
 * size. (`elementFromPoint` would ask every one of 100,000 siblings.)
 */
export function elementsInView(): Element[] {
  const found: Element[] = [];
  const waiting: (Element | ShadowRoot)[] = document.body ? [document.body] : [];
  for (let next = waiting.pop(); next && found.length < MOST; next = waiting.pop()) {
    const { children } = next;
    const many = children.length > FEW_CHILDREN;
    for (let at = many ? firstInView(children) : 0; at < children.length && found.length < MOST; at += 1) {
      const child = children[at];
      if (!child) break;
      const { top, bottom, width, height } = child.getBoundingClientRect();
      if (many && top > innerHeight) break;
      const root = liveLook.shadowRoot(child);
      if (root) waiting.push(root);
      const seen = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      if (!seen && child.childElementCount === 0) continue;
      if (countIn(child) > FEW_ELEMENTS) waiting.push(child);
      else if (seen && (child.textContent?.length ?? 0) <= LONGEST) found.push(child);
    }
  }
  return found;
}
