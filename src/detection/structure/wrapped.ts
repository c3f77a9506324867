import type { Annotation, Because, Block, Mention } from '../types';

/**
 * A paragraph that was broken into lines at a margin says what it would say on one line: words of a phrase, and a drug and its verb,
 * stand on both sides of a break. It is read without its breaks; what is found is told in the offsets of the text as it stands.
 */

/**
 * A break in the middle of a sentence, with the blanks around it: a small letter follows, or a word stands before it that nothing ends
 * with. Before a capital a line of a list may begin. A name that is broken itself ("letro-" and "zole") is left as it is.
 */
const BREAK =
  /(?<![-\s])[^\S\n]*\n\s*(?=[a-zà-ÿ(])|(?<=\b(?:an?|the|to|on|of|or|and|with|from|for|by|at|in|her|his|my|our|take|taking|takes|was|were|is|are|has|have|had|been|start|started|stop|stopped|continue|continues|dr|mrs|ms))[^\S\n]*\n\s*(?=\S)/g;

interface Unwrapped {
  readonly block: Block;
  /** Of each break in order: where the blank stands that is read for it, and by how much what follows was moved. */
  readonly breaks: readonly (readonly [at: number, moved: number])[];
}

function unwrapped(block: Block): Unwrapped {
  if (!block.text.includes('\n')) return { block, breaks: [] };
  const breaks: (readonly [number, number])[] = [];
  let moved = 0;
  const text = block.text.replace(BREAK, (found: string, at: number) => {
    breaks.push([at - moved, moved + found.length - 1]);
    moved += found.length - 1;
    return ' ';
  });
  return { block: { ...block, text }, breaks };
}

/** Where a place of the text without breaks stands in the text as it is. */
function original({ breaks }: Unwrapped, place: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle]?.[0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return place + (breaks[low - 1]?.[1] ?? 0);
}

/** Reads blocks of a plain text without the breaks of their lines; the offsets are those of the blocks as given. */
export function readUnwrapped(
  blocks: readonly Block[],
  read: (blocks: readonly Block[]) => Annotation,
): Annotation {
  const each = blocks.map(unwrapped);
  const annotation = read(each.map(({ block }) => block));
  const placed = <T extends Because | Mention>(what: T): T => {
    const of = each[what.block];
    if (!of || of.breaks.length === 0) return what;
    // The end lies behind the last character, which may stand before a break.
    const end = what.end > what.start ? original(of, what.end - 1) + 1 : original(of, what.end);
    return { ...what, start: original(of, what.start), end };
  };
  const isAsGiven = ({ block }: { block: number }): boolean => each[block]?.breaks.length === 0;
  const back = (mention: Mention): Mention => {
    if (isAsGiven(mention) && mention.because.every(isAsGiven)) return mention;
    const { start, end } = placed(mention);
    return {
      ...mention,
      start,
      end,
      text: blocks[mention.block]?.text.slice(start, end) ?? mention.text,
      because: mention.because.map(placed),
    };
  };
  return {
    ...annotation,
    mentions: annotation.mentions.map(back),
    context: annotation.context.map(back),
  };
}
