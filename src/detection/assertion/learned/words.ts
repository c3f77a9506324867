import type { NamedConcept } from '../../types';
import { plain } from '../lex';

/** The words, numbers and signs of a block, each as a number that stands for it, with its place in UTF-16 units. */
export interface Words {
  readonly keys: readonly number[];
  /** The same for the first letters of a long word, which its other forms have too; 0 for short ones. */
  readonly stems: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For a name its concept. */
  readonly concepts: readonly (string | null)[];
  /** Where each sentence of the block begins among the words, and behind the last where they end. */
  readonly firsts: readonly number[];
}

/** Of FNV-1a, which spreads short words well. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];

/** A number for a word: the same in every build and browser. */
export function keyOf(word: string): number {
  let key = OFFSET;
  for (let i = 0; i < word.length; i++) key = Math.imul(key ^ word.charCodeAt(i), PRIME);
  return key >>> 0;
}

/** One number of several. */
export const mixed = (a: number, b: number): number => {
  const key = Math.imul((a ^ (b >>> 15)) + Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return (key ^ (key >>> 13)) >>> 0;
};

/** Stand for all dates, all years, all other numbers, and for names. */
const DATE = keyOf('<date>');
const YEAR = keyOf('<year>');
const NUMBER = keyOf('<number>');
export const SAME = keyOf('<same>');
/** Between the cells of a row. */
export const CELL = keyOf('<cell>');

const WORD = /\d+(?:[./-]\d+)*|[a-z\u00aa-\uffff]+(?:'[a-z]+)?|[-=]>|\S/g;
const A_DATE = /^\d{1,4}[./-]\d{1,4}(?:[./-]\d{2,4})?$/;
const A_DECIMAL = /^\d+\.\d$/;
const A_YEAR = /^(?:19|20)\d\d$/;

function keyOfWord(word: string): number {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return keyOf(word);
  if (A_YEAR.test(word)) return YEAR;
  return A_DATE.test(word) && !A_DECIMAL.test(word) ? DATE : NUMBER;
}

/** As far from a name, or from the edge of a block, in UTF-16 units, as words are read: further off none is looked at. */
const REACH = 600;

/** How many letters stand for a word of more. */
const STEM = 5;

/** Reads a block's text; `named` are its names in order, `sentences` where its sentences begin. */
export function wordsOf(
  text: string,
  named: readonly NamedConcept[],
  sentences: readonly { readonly start: number }[],
): Words {
  const keys: number[] = [];
  const stems: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const concepts: (string | null)[] = [];
  const firsts: number[] = [];
  const folded = plain(text);
  const read = (from: number, to: number) => {
    if (to - from > 2 * REACH) {
      read(from, from + REACH);
      read(to - REACH, to);
      return;
    }
    for (const { 0: word, index } of folded.slice(from, to).matchAll(WORD)) {
      keys.push(keyOfWord(word));
      stems.push(word.length > STEM && word.charCodeAt(0) > 57 ? keyOf(word.slice(0, STEM)) : 0);
      starts.push(from + index);
      ends.push(from + index + word.length);
      concepts.push(null);
    }
  };
  let at = 0;
  for (const name of named) {
    if (name.start < at) continue;
    read(at, name.start);
    keys.push(keyOf(`<${name.class}>`));
    stems.push(0);
    starts.push(name.start);
    ends.push(name.end);
    concepts.push(name.concept);
    at = name.end;
  }
  read(at, text.length);
  let word = 0;
  for (const { start } of sentences) {
    while (word < starts.length && (starts[word] ?? 0) < start) word++;
    firsts.push(word);
  }
  firsts.push(starts.length);
  return { keys, stems, starts, ends, concepts, firsts };
}

/** The words of a heading or a column's title. */
export const keysOf = (text: string): readonly number[] =>
  Array.from(plain(text.slice(0, LONGEST)).matchAll(WORD), ([word]) => keyOfWord(word));
/** As much of a title, in UTF-16 units, as is looked at. */
const LONGEST = 120;

/** The last place of sorted numbers that is not above one; -1 where all are. */
export function lastUpTo(sorted: readonly number[], most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
