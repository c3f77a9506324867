import type { PageMention } from './bridge';
import type { Changes } from './watch';

/** Do the words of a mention still stand where they were found? */
export const stillSays = ({ range, words }: PageMention) => !range.collapsed && range.toString() === words;

/** A mention that was there before keeps its id and its range: an open card stays open, and nothing is painted anew. */
export function keepIdentity(before: readonly PageMention[]): (mention: PageMention) => PageMention {
  const byStart = new Map<Node, PageMention[]>();
  for (const old of before) {
    const list = byStart.get(old.range.startContainer);
    if (list) list.push(old);
    else byStart.set(old.range.startContainer, [old]);
  }
  return (mention) => {
    const same = byStart
      .get(mention.range.startContainer)
      ?.find(
        ({ range, words }) => range.startOffset === mention.range.startOffset && words === mention.words,
      );
    return same && stillSays(same) ? { ...mention, id: same.id, range: same.range } : mention;
  };
}

/** Can these changes have altered the words of a mention? */
export function touches({ inside }: Changes, { range }: PageMention): boolean {
  if (range.collapsed) return true;
  const { startContainer, endContainer, commonAncestorContainer } = range;
  if (inside.has(commonAncestorContainer)) return true;
  for (const end of [startContainer, endContainer])
    for (let node: Node | null = end; node; node = node.parentNode) {
      if (inside.has(node)) return true;
      // One above the common ancestor: a text node is changed "inside" of its parent.
      if (node.contains(commonAncestorContainer) && node !== end) break;
    }
  return false;
}
