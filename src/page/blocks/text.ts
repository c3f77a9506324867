/** A stretch of a text node inside a block's text. */
interface Piece {
  readonly node: Text;
  /** Where it begins in the block's text. */
  readonly at: number;
  /** Offset in the node of each character, plus one past the last. */
  readonly map: readonly number[];
}

/** The text of one block as a reader sees it, with the way back to the text nodes. All offsets: UTF-16 code units. */
export interface BlockText {
  readonly text: string;
  /** A live range over [start, end), or null where the text is not the page's own (a form value, a made-up space). */
  locate(start: number, end: number): Range | null;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const BLANK = /[\s\u00a0]/;

/** Builds block texts: white space folded to one blank, soft hyphens and zero-width characters left out. */
export function textBuilder() {
  let text = '';
  let pieces: Piece[] = [];
  let blank = false;

  function addNode(node: Text, keepsLines: boolean): void {
    const value = node.data;
    const map: number[] = [];
    let added = '';
    for (let i = 0; i < value.length; i += 1) {
      const character = value.charAt(i);
      if (BLANK.test(character)) {
        if (keepsLines && character === '\n') {
          added += '\n';
          map.push(i);
          blank = false;
          continue;
        }
        blank = text !== '' || added !== '';
        continue;
      }
      if (INVISIBLE.test(character)) continue;
      if (blank) {
        // The blank stands before this character; a range never begins or ends on it.
        added += ' ';
        map.push(i);
        blank = false;
      }
      added += character;
      map.push(i);
    }
    if (added === '') return;
    map.push(value.length);
    pieces.push({ node, at: text.length, map });
    text += added;
  }

  return {
    addNode,
    /** Words that are not text of the page, such as the value of a field. */
    addWords(words: string): void {
      text += words;
    },
    /** Keeps what follows apart from what stands before. */
    addGap(): void {
      blank = text !== '';
    },
    get length(): number {
      return text.length;
    },
    take(): BlockText | null {
      const taken = text.trimEnd();
      const kept = pieces;
      text = '';
      pieces = [];
      blank = false;
      return taken === '' ? null : { text: taken, locate: (start, end) => locate(kept, start, end) };
    },
  };
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function locate(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  const from = first?.map[start - first.at];
  const to = last?.map[end - 1 - last.at];
  if (!first || !last || from === undefined || to === undefined) return null;
  if (!first.node.isConnected || !last.node.isConnected || to >= last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to + 1);
  return range;
}
