import type { PageMention } from './bridge';

/** Finds the mention under a point. */
export interface HitIndex {
  at(x: number, y: number): PageMention | null;
}

const contains = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** Is the point on the words themselves? A caret position snaps to the end of a line that is far away. */
const covers = (range: Range, x: number, y: number) =>
  [...range.getClientRects()].some((rect) => contains(rect, x, y));

/**
 * Caret position, then our own index of that text node, then the range's rects. `highlightsFromPoint` is not used: it
 * can take tens of milliseconds with many ranges (architecture, decision 4).
 */
export function hitIndex(mentions: readonly PageMention[], shadowRoots: readonly ShadowRoot[]): HitIndex {
  const byNode = new Map<Node, PageMention[]>();
  const add = (node: Node, mention: PageMention) => {
    const list = byNode.get(node);
    if (list) list.push(mention);
    else byNode.set(node, [mention]);
  };
  for (const mention of mentions) {
    add(mention.range.startContainer, mention);
    if (mention.range.endContainer !== mention.range.startContainer) add(mention.range.endContainer, mention);
  }
  return {
    at(x, y) {
      if (mentions.length === 0) return null;
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
      if (!caret) return null;
      return byNode.get(caret.offsetNode)?.find((mention) => covers(mention.range, x, y)) ?? null;
    },
  };
}
