import { foldText } from '../../knowledge/vocabulary/fold';

/** Code of a character between words is 0, letters 1 to 26 whatever case or accent, digits 27. */
export const CODE = new Uint8Array(0x10000);
/** Mark of a character that must be folded before anything is said of its word, and of one in another script. */
export const ODD = 32;
export const OTHER = 64;
export const codeOf = (code: number): number =>
  code > 96 && code < 123 ? code - 96 : code > 64 && code < 91 ? code - 64 : code > 47 && code < 58 ? 27 : 0;
for (let code = 0; code < 128; code++) CODE[code] = codeOf(code);
for (const [from, to] of [
  [0xc0, 0x250],
  [0x1e00, 0x1f00],
] as const)
  for (let code = from; code < to; code++)
    CODE[code] = codeOf(foldText(String.fromCharCode(code)).charCodeAt(0));
for (const [from, to, mark] of [
  [0xad, 0xae, ODD],
  [0x300, 0x370, ODD],
  [0x370, 0x1e00, OTHER],
  [0x200b, 0x2010, ODD],
  [0x2060, 0x2065, ODD],
  [0x3040, 0xd800, OTHER],
  [0xfb00, 0xfb07, ODD],
  [0xfeff, 0xff00, ODD],
  [0xff10, 0xff5b, ODD],
] as const)
  CODE.fill(mark, from, to);

/** An odd character that may stand in a name, and a run of letters in another script that may be one. */
export const ODD_WORD =
  /\w(?:[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff])+\w|[\ufb00-\ufb06\uff10-\uff5a]/;
export const OTHER_WORD = /[\u0370-\u1dff\u3040-\ud7ff]{3}/;
