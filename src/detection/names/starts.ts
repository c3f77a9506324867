import { CODE, codeOf } from './characters';
import type { Lexicon } from './lexicon';

/** The ways names begin, as bits: whether a word has to be looked at at all. */

/**
 * Long names inside of words: the text of elements that stand side by side in markup without white space ("SearchLetrozole").
 * `HEADS` are the first five letters of each way to write them.
 */
export const LONG_NAMES =
  /an?astr[oa]z|l[ei]tr[oa]z|exem[ea]st|formestan|fadroz|voroz|testolact|glutethimid|aromatas|tamox|ral[oe]x[iy]|keoxi|toremif|ospemif|bazedox|lasofox|clomi[fdp]|droloxi|arzoxi|arimidex|femara|aromasin|nolvadex|soltamox|evista|fareston|osphena|duavee|duavive|conbriza|fablyn|serophene|aimss|estrogen receptor modul/iy;
const HEADS =
  'anast aastr letro letra litro litra exeme exema forme fadro voroz testo glute aroma tamox ralox ralex keoxi torem ospem bazed lasof clomi drolo arzox arimi femar nolva solta evist fares osphe duave duavi conbr fably serop aimss estro'.split(
    ' ',
  );

/** Codes of five letters in one number, the first in the highest place. */
const windowOf = (head: string): number => {
  let codes = 0;
  for (let i = 0; i < 5; i++) codes = (codes << 5) | codeOf(head.charCodeAt(i));
  return codes;
};
/** The windows of `HEADS`: where none of them stands no long name can begin, and the expression need not be tried. */
export const HEAD_WINDOWS: ReadonlySet<number> = new Set(HEADS.map(windowOf));

export const WINDOW = 0x1ffffff;
export const slot1 = (window: number): number => Math.imul(window, 0x9e3779b1) >>> 15;
export const slot2 = (window: number): number => Math.imul(window, 0x85ebca6b) >>> 15;

const tables = new WeakMap<Lexicon, Uint8Array>();

/** Codes of the five characters from `start`, blanks from the first that ends the word. */
function wordWindow(text: string, start: number): number {
  let codes = 0;
  let inside = 31;
  for (let i = start; i < start + 5; i++) {
    const code = (CODE[text.charCodeAt(i)] ?? 0) & inside;
    if (code === 0) inside = 0;
    codes = (codes << 5) | code;
  }
  return codes;
}

/** Whether a name may begin with the word at `start`: asked before the word is cut out, which costs ten times as much. */
export function mayBegin(table: Uint8Array, text: string, start: number): boolean {
  const codes = wordWindow(text, start);
  return ((table[slot1(codes)] ?? 0) & 4) > 0 && ((table[slot2(codes)] ?? 0) & 8) > 0;
}

/**
 * Bits of every window of five codes by which a name can be recognised, its first letter at an even or odd place (1, 2), and of
 * the beginnings of words (4, 8).
 */
export function tableOf(lexicon: Lexicon): Uint8Array {
  const known = tables.get(lexicon);
  if (known) return known;
  const table = new Uint8Array(1 << 17);
  const put = (window: number): void => {
    const one = slot1(window & WINDOW);
    const two = slot2(window & WINDOW);
    table[one] = (table[one] ?? 0) | 1;
    table[two] = (table[two] ?? 0) | 2;
  };
  for (const heads of [lexicon.words.keys(), lexicon.phrases.keys(), lexicon.heads])
    for (const head of heads) {
      const word = wordWindow(head, 0);
      table[slot1(word)] = (table[slot1(word)] ?? 0) | 4;
      table[slot2(word)] = (table[slot2(word)] ?? 0) | 8;
      let codes = 0;
      for (let i = 0; i < 5 && i < head.length; i++) codes = (codes << 5) | codeOf(head.charCodeAt(i));
      if (head.length > 4) {
        put(codes >> 5);
        put(codes);
      } else if (head.length === 4) {
        put(codes);
        put(codes << 5);
      } else {
        // A short word is known by its end too: with one character behind it, and two letters with one before.
        const ended = codes << 5;
        if (head.length === 3) put(ended);
        for (let any = 0; any < 29; any++) {
          put((ended << 5) | any);
          if (head.length === 2) put((any << 20) | ended);
          // A.I., known by its second letter.
          if (head === 'i') {
            put((1 << 20) | (ended << 5) | any);
            put((any << 20) | (1 << 15) | ended);
          }
        }
      }
    }
  for (const head of HEADS) {
    const codes = windowOf(head);
    put(codes);
    // Inside a word any letter may stand before it.
    for (let any = 1; any < 29; any++) put((any << 20) | (codes >> 5));
  }
  tables.set(lexicon, table);
  return table;
}
