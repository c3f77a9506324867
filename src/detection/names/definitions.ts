import { foldText } from '../../knowledge/vocabulary/fold';
import type { Because } from '../types';
import type { Placed } from './senses';

/** Between a long form and its bracket: words and doses, no other sign. */
const BETWEEN = /^(?:[\s-]*(?:\d[.,]\d+ ?mg(?:\/d)?|mg\/d|[a-z\d]))*[\s,-]*$/;

/** A musculoskeletal noun tied to the class. */
const SYNDROME =
  /(?:\bais?|aromatase[\s-]inhibitors?)(?:\s?\(ais?\))?[\s-]+(?:[a-z]+[\s-]+){0,2}(?:arthr|joint|musculosk)[a-z]*(?:\s[a-z]+)?\s*$/;

/**
 * Whether a token is defined where it stands: `long (S)`, `long [S; ...]`, `S (long)`, `S = long`, `S: long`.
 * The long form is looked up among the names found in the block; a bracket whose words only begin with the token's
 * letters (Schwartz and Hearst 2003, at most two words a letter) says that it means something else here.
 */
export function definitionAt(
  token: Placed,
  concept: string,
): { concept: string | null; because: Because } | null {
  const { hits, hit } = token;
  const { text } = token.of;
  const { start, end } = hit;
  const before = text.slice(Math.max(0, start - 3), start);
  const say = (is: string | null, from: number, to: number) => ({
    concept: is,
    because: { rule: `definition:${concept}`, block: token.block, start: from, end: to },
  });
  const letters = hit.text
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase();
  const bracket = /[([\uff08]\s?$/.exec(before);
  if (bracket) {
    const open = start - before.length + bracket.index;
    // One other abbreviation may stand between.
    const long = hits.slice(Math.max(0, token.index - 2), token.index).findLast((hit) => hit.entry);
    if (
      long?.entry?.concept === concept &&
      open - long.end <= 40 &&
      BETWEEN.test(foldText(text.slice(long.end, open)))
    )
      return say(concept, long.start, end);
    const tail = foldText(text.slice(Math.max(0, open - 90), open));
    if (/aromatase[\s-]+inhib\w*\.?\s*$/.test(tail) && concept === 'aromatase-inhibitor')
      return say(concept, Math.max(open - 20, 0), end);
    if (concept === 'aimss' && SYNDROME.test(tail)) return say(concept, Math.max(0, open - 40), end);
    if (aligned(wordsOf(tail).slice(-2 * letters.length), letters)) return say(null, open, end);
    return null;
  }
  const after = /^(?:s|'s)?\s{0,3}(?:[([\uff08=:,]|\u2013|-)\s{0,3}/.exec(text.slice(end, end + 8));
  if (after) {
    const from = end + after[0].length;
    const long = hits[token.index + 1];
    if (
      long?.entry?.concept === concept &&
      long.start - from < 16 &&
      (/[([=:]/.test(after[0]) || long.start === from)
    )
      return say(concept, start, long.end);
    if (/[([=:]/.test(after[0])) {
      const words = wordsOf(foldText(text.slice(from, from + 50)).replace(/[)\];.,].*/s, ''));
      if (aligned(words.slice(0, letters.length), letters)) return say(null, start, from + 20);
    }
  }
  return null;
}

const wordsOf = (folded: string): string[] => folded.match(/[a-z0-9]+/g) ?? [];

/** Letters of the short form found in order, each beginning a word; of two letters, the last begins the last word. */
function aligned(words: readonly string[], letters: string): boolean {
  if (letters.length === 2 && !words.at(-1)?.startsWith(letters.charAt(1))) return false;
  let before = words.length;
  for (let k = letters.length - 1; k >= 0; k--) {
    before = words.slice(0, before).findLastIndex((word) => word.startsWith(letters.charAt(k)));
    if (before < 0) return false;
  }
  return true;
}
