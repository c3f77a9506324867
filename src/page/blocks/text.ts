/** A stretch of a block's text that comes from one text node. */
interface Piece {
  readonly node: Text;
  /** What the node said when it was read. */
  readonly value: string;
  /** Where it begins in the block's text. */
  readonly at: number;
  readonly keepsLines: boolean;
}

/** The text of one block as a reader sees it, with the way back to the text nodes. All offsets: UTF-16 code units. */
export interface BlockText {
  readonly text: string;
  /** A live range over [start, end), or null where the text is not the page's own (a form value, a made-up space). */
  locate(start: number, end: number): Range | null;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const INVISIBLE_ONE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const BLANKS = /\s+/g;
const BLANK = /\s/;

/** What a run of blanks is to a reader: one blank, or where lines are kept a line break, or an empty line. */
function folded(run: string, keepsLines: boolean): string {
  const first = keepsLines ? run.indexOf('\n') : -1;
  if (first < 0) return ' ';
  return run.indexOf('\n', first + 1) < 0 ? '\n' : '\n\n';
}

const fold = (value: string, keepsLines: boolean): string =>
  value.replace(INVISIBLE, '').replace(BLANKS, (run) => folded(run, keepsLines));

/** Builds block texts: white space folded to one blank, soft hyphens and zero-width characters left out. */
export function textBuilder() {
  let text = '';
  let pieces: Piece[] = [];
  let blank = false;

  function addNode(node: Text, keepsLines: boolean): void {
    const value = node.data;
    let words = fold(value, keepsLines);
    if (words.startsWith(' ')) {
      words = words.slice(1);
      blank = text !== '';
    }
    if (words === '') return;
    const led = blank && text !== '';
    blank = words.endsWith(' ');
    if (blank) words = words.slice(0, -1);
    if (led) text += ' ';
    pieces.push({ node, value, at: text.length, keepsLines });
    text += words;
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

let lastPiece: Piece | null = null;
let lastOffsets: readonly number[] = [];

/** Offset in the node's own text of each character of its folded text. Many words of one piece are asked for one after the other. */
function offsetsOf(piece: Piece): readonly number[] {
  if (piece !== lastPiece) {
    lastOffsets = readOffsets(piece);
    lastPiece = piece;
  }
  return lastOffsets;
}

function readOffsets({ value, keepsLines }: Piece): number[] {
  const offsets: number[] = [];
  let run = '';
  let runFrom = 0;
  for (let i = 0; i < value.length; i += 1) {
    const character = value.charAt(i);
    if (INVISIBLE_ONE.test(character)) continue;
    if (BLANK.test(character)) {
      if (run === '') runFrom = i;
      run += character;
      continue;
    }
    const blank = run === '' ? '' : folded(run, keepsLines);
    // A single blank at the beginning is no part of the piece.
    if (blank !== ' ' || offsets.length > 0) for (const _ of blank) offsets.push(runFrom);
    run = '';
    offsets.push(i);
  }
  return offsets;
}

function locate(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last || !isAsRead(first) || !isAsRead(last)) return null;
  const from = offsetsOf(first)[start - first.at];
  const to = offsetsOf(last)[end - 1 - last.at];
  if (from === undefined || to === undefined) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to + 1);
  return range;
}

const isAsRead = ({ node, value }: Piece): boolean => node.isConnected && node.data === value;
