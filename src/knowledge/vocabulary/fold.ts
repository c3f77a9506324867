/**
 * Folding: one form for all the ways a name can be written, so that the matcher is plain ASCII for Latin script.
 * Lower case, NFKC, accents and invisible characters gone, every dash "-", every apostrophe "'".
 */

/** A folded text and, only where offsets differ, the original offset of each folded character. */
export interface Folded {
  readonly text: string;
  /** Original offset of each folded character, and of the end. Absent: the offsets are the same. */
  readonly map?: Uint32Array;
}

/** Accents, soft hyphen, zero-width, bidi controls, word joiner, variation selectors. */
const GONE =
  /[\u0300-\u036f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
/** What normalisation leaves alone, and the character the vocabulary is compared by. */
const ALIKE = "ßsøołlđdıiæaœo‐-‑-‒-–-—-―-−-‘'’'ʼ'\u2028\n\u2029\n";
const OTHER = /[ßøłđıæœ‐-―−‘’ʼ\u2028\u2029]/g;

const foldRun = (run: string): string =>
  run
    .normalize('NFKD')
    .toLowerCase()
    .replace(GONE, '')
    .normalize('NFC')
    .replace(OTHER, (c) => ALIKE[ALIKE.indexOf(c) + 1] ?? c);

const FOREIGN = /[^\0-\x7f]+/g;

/** Folds a text for a yes-or-no question. Linear. */
export function foldText(text: string): string {
  return text.replace(FOREIGN, foldRun).toLowerCase();
}

/** Folds a text and keeps the way back to its offsets. Linear; an ASCII text costs no more than `toLowerCase`. */
export function fold(text: string): Folded {
  if (text.search(FOREIGN) < 0) return { text: text.toLowerCase() };
  const folded = foldText(text);
  // Same length and nothing that vanishes: every character has kept its place.
  if (folded.length === text.length && text.search(GONE) < 0) return { text: folded };
  const map: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const piece = code < 0x80 ? text.charAt(i).toLowerCase() : foldRun(text.slice(i, i + width));
    for (let k = 0; k < piece.length; k++) map.push(i);
    out += piece;
    i += width;
  }
  map.push(text.length);
  return { text: out, map: Uint32Array.from(map) };
}
