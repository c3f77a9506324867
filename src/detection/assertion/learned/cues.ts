import type { Block, NamedConcept } from '../../types';
import type { Surroundings } from './surroundings';
import { CELL, keyOf, keysOf, lastUpTo, mixed, SAME, type Words } from './words';

/** What the words around a name show: a key for each thing, and the place of the words it was read from. */
export interface Cues {
  readonly keys: number[];
  readonly blocks: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Words beside a name, the nearest first. */
type Line = Cues & { readonly stems: number[] };

const kind = (name: string): number => keyOf(`#${name}`);
const kinds = (name: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => kind(`${name}${i}`));

/** What is looked at on one side of a name. */
interface Side {
  readonly at: readonly number[];
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly clause: number;
  readonly length: readonly number[];
}
const side = (name: string): Side => ({
  at: kinds(`${name}-at`, 5),
  one: kind(`${name}-one`),
  two: kind(`${name}-two`),
  three: kind(`${name}-three`),
  clause: kind(`${name}-clause`),
  length: kinds(`${name}-length`, 6),
});
const LEFT = side('left');
const RIGHT = side('right');

const BOTH = kind('both');
const BOTH_EARLIER = kind('both-earlier');
const BOTH_LATER = kind('both-later');
const SENTENCE = kind('sentence');
const FIRST = kind('first');
const LINE_START = kind('line-start');
const BEFORE = kind('before');
const BEHIND = kind('behind');
const BEHIND_FIRST = kind('behind-first');
const BEHIND_TWO = kind('behind-two');
const HEADING = kind('heading');
const HIGHER = kind('higher');
const COLUMN = kind('column');
const FIELD = kind('field');
const HINT = kind('hint');
const STRUCK = kind('struck');
/** Tells a stem from a word of the same letters. */
const STEM = kind('stem');

/** Words that end a clause. */
const ENDS = new Set([...[';', ',', 'but', 'and'].map(keyOf), CELL]);

/** How many words of a sentence count as near, how many at all, and how many of the sentences beside it. */
const [NEAR, FAR, NEXT] = [8, 40, 24];
/** How many cells of a row are looked at on each side, and how much of one, in words. */
const [CELLS, OF_CELL] = [8, 24];

/** Everything the weights can know of a name from its page, each thing once. */
export function cuesOf(around: Surroundings, named: NamedConcept): Cues {
  const cues: Cues = { keys: [], blocks: [], starts: [], ends: [] };
  const block = around.blocks[named.block];
  if (!block) return cues;
  const seen = new Set<number>();
  const add: Add = (key, at, start, end) => {
    if (seen.has(key)) return;
    seen.add(key);
    cues.keys.push(key);
    cues.blocks.push(at);
    cues.starts.push(start);
    cues.ends.push(end);
  };
  const words = around.wordsIn(named.block);
  const at = Math.max(0, lastUpTo(words.starts, named.start));
  const sentence = Math.max(0, Math.min(lastUpTo(words.firsts, at), words.firsts.length - 2));
  const [from, to] = [words.firsts[sentence] ?? 0, words.firsts[sentence + 1] ?? words.keys.length];
  const left = line();
  const right = line();
  for (let i = at - 1; i >= from && left.keys.length < FAR; i--) put(left, words, i, named.block, named);
  for (let i = at + 1; i < to && right.keys.length < FAR; i++) put(right, words, i, named.block, named);
  if (block.row !== undefined) addCells(around, named, block.row, left, right);
  addSide(LEFT, left, named, add);
  addSide(RIGHT, right, named, add);
  addBoth(left, right, named, add);
  addNeighbours(around, named, sentence, add);
  addPlace(around, named, block, add);
  return cues;
}

type Add = (key: number, block: number, start: number, end: number) => void;

const line = (): Line => ({ keys: [], stems: [], blocks: [], starts: [], ends: [] });

function put(to: Line, words: Words, i: number, block: number, named: NamedConcept): void {
  to.keys.push(words.concepts[i] === named.concept ? SAME : (words.keys[i] ?? 0));
  to.stems.push(words.stems[i] ?? 0);
  to.blocks.push(block);
  to.starts.push(words.starts[i] ?? 0);
  to.ends.push(words.ends[i] ?? 0);
}

/** The cells beside the one the name is in, as if they were its sentence. */
function addCells(around: Surroundings, named: NamedConcept, row: number, left: Line, right: Line): void {
  const cells = around.rows.get(row) ?? [];
  const here = cells.findIndex(([index]) => index === named.block);
  if (here < 0) return;
  const border = (to: Line, index: number) => {
    to.keys.push(CELL);
    to.stems.push(0);
    to.blocks.push(index);
    to.starts.push(0);
    to.ends.push(0);
  };
  for (let n = here - 1; n >= 0 && n >= here - CELLS && left.keys.length < FAR; n--) {
    const index = cells[n]?.[0] ?? -1;
    const words = around.wordsIn(index);
    border(left, index);
    for (let i = Math.min(words.keys.length, OF_CELL) - 1; i >= 0; i--) put(left, words, i, index, named);
  }
  for (let n = here + 1; n < cells.length && n <= here + CELLS && right.keys.length < FAR; n++) {
    const index = cells[n]?.[0] ?? -1;
    const words = around.wordsIn(index);
    border(right, index);
    for (let i = 0; i < Math.min(words.keys.length, OF_CELL); i++) put(right, words, i, index, named);
  }
}

/** Words by their distance, alone and in twos and threes; those of the clause; those of the sentence. */
function addSide(
  side: Side,
  { keys, stems, blocks, starts, ends }: Line,
  named: NamedConcept,
  add: Add,
): void {
  const length = Math.min(keys.length, FAR);
  let clause = 0;
  while (clause < length && !ENDS.has(keys[clause] ?? 0)) clause++;
  for (let i = 0; i < length; i++) {
    const [key = 0, stem = 0, block = 0, start = 0, end = 0] = [
      keys[i],
      stems[i],
      blocks[i],
      starts[i],
      ends[i],
    ];
    if (i < NEAR) {
      const position = side.at[i];
      if (position !== undefined) add(mixed(position, key), block, start, end);
      add(mixed(side.one, key), block, start, end);
      if (stem !== 0) add(mixed(side.one, mixed(STEM, stem)), block, start, end);
    }
    if (i + 1 < Math.min(NEAR, length)) {
      const two = mixed(key, keys[i + 1] ?? 0);
      const same = blocks[i + 1] === block;
      const [low, high] = same
        ? [Math.min(start, starts[i + 1] ?? start), Math.max(end, ends[i + 1] ?? end)]
        : [start, end];
      add(mixed(side.two, two), block, low, high);
      if (i + 2 < Math.min(NEAR, length))
        add(mixed(side.three, mixed(two, keys[i + 2] ?? 0)), block, low, high);
    }
    if (i < clause) {
      add(mixed(side.clause, key), block, start, end);
      if (stem !== 0) add(mixed(side.clause, mixed(STEM, stem)), block, start, end);
    }
    add(mixed(SENTENCE, key), block, start, end);
  }
  add(side.length[Math.min(clause, side.length.length - 1)] ?? 0, named.block, named.start, named.end);
}

/** The words on both sides, as "stopped ... in", and the first of the sentence. */
function addBoth(left: Line, right: Line, named: NamedConcept, add: Add): void {
  const nearest = left.keys.length > 0 ? left : right;
  const { block, start, end } =
    nearest.keys.length > 0
      ? { block: nearest.blocks[0] ?? 0, start: nearest.starts[0] ?? 0, end: nearest.ends[0] ?? 0 }
      : named;
  const both = mixed(left.keys[0] ?? 0, right.keys[0] ?? 0);
  add(mixed(BOTH, both), block, start, end);
  if (left.keys.length > 1) add(mixed(BOTH_EARLIER, mixed(both, left.keys[1] ?? 0)), block, start, end);
  if (right.keys.length > 1) add(mixed(BOTH_LATER, mixed(both, right.keys[1] ?? 0)), block, start, end);
  const last = left.keys.length - 1;
  if (last < 0) add(LINE_START, named.block, named.start, named.end);
  else
    add(
      mixed(FIRST, left.keys[last] ?? 0),
      left.blocks[last] ?? 0,
      left.starts[last] ?? 0,
      left.ends[last] ?? 0,
    );
}

/** The sentences before and behind; of the first and last of a block, those of the blocks beside it that are no cells of its row. */
function addNeighbours(around: Surroundings, named: NamedConcept, sentence: number, add: Add): void {
  const here = around.wordsIn(named.block);
  const row = around.blocks[named.block]?.row;
  const beside = (index: number): Words | null => {
    const block = around.blocks[index];
    return block && (row === undefined || block.row !== row) ? around.wordsIn(index) : null;
  };
  const [back, before] = sentence > 0 ? [named.block, here] : [named.block - 1, beside(named.block - 1)];
  if (before) {
    const which = sentence > 0 ? sentence - 1 : before.firsts.length - 2;
    const [from, to] = [before.firsts[which] ?? 0, before.firsts[which + 1] ?? 0];
    for (let i = Math.max(from, to - NEXT); i < to; i++)
      add(mixed(BEFORE, keyIn(before, i, named)), back, before.starts[i] ?? 0, before.ends[i] ?? 0);
  }
  const inside = sentence + 2 < here.firsts.length;
  const [on, behind] = inside ? [named.block, here] : [named.block + 1, beside(named.block + 1)];
  if (!behind) return;
  const which = inside ? sentence + 1 : 0;
  const from = behind.firsts[which] ?? 0;
  const to = Math.min(behind.firsts[which + 1] ?? 0, from + NEXT);
  for (let i = from; i < to; i++) {
    const [key, start, end] = [keyIn(behind, i, named), behind.starts[i] ?? 0, behind.ends[i] ?? 0];
    add(mixed(BEHIND, key), on, start, end);
    if (i === from) add(mixed(BEHIND_FIRST, key), on, start, end);
    if (i === from + 1) add(mixed(BEHIND_TWO, mixed(keyIn(behind, from, named), key)), on, start, end);
  }
}

const keyIn = (words: Words, i: number, named: NamedConcept): number =>
  words.concepts[i] === named.concept ? SAME : (words.keys[i] ?? 0);

/** Headings, columns, icons, a line through it, and what the document is. */
function addPlace(around: Surroundings, named: NamedConcept, block: Block, add: Add): void {
  const { block: index, start, end } = named;
  const [heading, higher] = block.section ?? [];
  if (heading) for (const key of keysOf(heading)) add(mixed(HEADING, key), index, start, end);
  if (higher) for (const key of keysOf(higher)) add(mixed(HIGHER, key), index, start, end);
  if (block.column) for (const key of keysOf(block.column)) add(mixed(COLUMN, key), index, start, end);
  if (block.row !== undefined)
    for (const [other, cell] of (around.rows.get(block.row) ?? []).slice(0, 2 * CELLS)) {
      if (other === index || !cell.column) continue;
      const column = keysOf(cell.column).reduce(mixed, FIELD);
      const words = around.wordsIn(other);
      for (let i = 0; i < Math.min(4, words.keys.length); i++)
        add(mixed(column, words.keys[i] ?? 0), other, words.starts[i] ?? 0, words.ends[i] ?? 0);
    }
  for (const hint of block.hints ?? [])
    for (const key of keysOf(hint)) add(mixed(HINT, key), index, start, end);
  if (block.struck?.some(([from, to]) => from < end && start < to)) add(STRUCK, index, start, end);
  const { kind: page, indication, nobody, tale } = around.document;
  add(fact(`kind-${page}`), index, start, end);
  add(fact(`for-${indication}`), index, start, end);
  add(fact(`class-${named.class}`), index, start, end);
  add(fact(`role-${block.role}`), index, start, end);
  if (nobody) add(fact('nobody'), index, start, end);
  if (tale) add(fact('tale'), index, start, end);
}

/** Facts are few: each key is made once. */
const facts = new Map<string, number>();
function fact(name: string): number {
  const known = facts.get(name);
  if (known !== undefined) return known;
  const key = kind(name);
  facts.set(name, key);
  return key;
}
