import { foldText } from '../../knowledge/vocabulary/fold';
import type { Because } from '../types';
import type { Placed, Unit } from './senses';

/** Between a long form and its bracket: words and doses, no other sign. */
const BETWEEN = /^(?:[\s-]*(?:\d+[.,]\d+ ?mg(?:\/d)?|mg\/d|[a-z\d]))*[\s,-]*$/;

/** A musculoskeletal noun tied to the class. */
const SYNDROME =
  /(?:\bais?|aromatase[\s-]inhibitors?)(?:\s?\(ais?\))?[\s-]+(?:[a-z]+[\s-]+){0,2}(?:arthr|joint|musculosk)[a-z]*(?:\s[a-z]+)?\s*$/;

/**
 * Whether a token is defined where it stands: `long (S)`, `long [S; ...]`, `S (long)`, `S = long`, `S: long`.
 * The long form is looked up among the names found in the block; a bracket whose words only begin with the token's
 * letters (Schwartz and Hearst 2003, at most two words a letter) says that it means something else here.
 */
export function definitionAt(
  unit: Unit,
  token: Placed,
  concept: string,
): { concept: string | null; because: Because } | null {
  const text = unit.blocks[token.block]?.text ?? '';
  const hits = unit.hitsOf(token.block);
  const { start, end } = token.hit;
  if (
    !/[([\uff08]/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/[([\uff08=:,\u2013-]/.test(text.slice(end, end + 4))
  )
    return null;
  const before = text.slice(Math.max(0, start - 3), start);
  const say = (is: string | null, from: number, to: number) => ({
    concept: is,
    because: { rule: `definition:${concept}`, block: token.block, start: from, end: to },
  });
  const letters = token.hit.text
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase();
  const bracket = /[([\uff08]\s?$/.exec(before);
  if (bracket) {
    const open = start - before.length + bracket.index;
    for (let i = token.index - 1; i >= 0 && i > token.index - 3; i--) {
      const long = hits[i];
      if (!long?.entry || long.end > open) continue;
      if (open - long.end > 40 || !BETWEEN.test(foldText(text.slice(long.end, open)))) break;
      if (long.entry.concept === concept) return say(concept, long.start, end);
      break;
    }
    const tail = foldText(text.slice(Math.max(0, open - 90), open));
    if (/aromatase[\s-]+inhib\w*\.?\s*$/.test(tail) && concept === 'aromatase-inhibitor')
      return say(concept, Math.max(open - 20, 0), end);
    if (concept === 'aimss' && SYNDROME.test(tail)) return say(concept, Math.max(0, open - 40), end);
    const words = tail.match(/[a-z0-9]+/g) ?? [];
    if (aligned(words.slice(-2 * letters.length), letters)) return say(null, open, end);
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
      const words =
        foldText(text.slice(from, from + 50).split(/[)\];.,]/)[0] ?? '').match(/[a-z0-9]+/g) ?? [];
      if (words.length >= letters.length && aligned(words.slice(0, letters.length), letters))
        return say(null, start, from + 20);
    }
  }
  return null;
}

/** Letters of the short form found in order in the words, the first beginning a word, the last word beginning with the last. */
function aligned(words: readonly string[], letters: string): boolean {
  if (words.length < 1 || letters.length < 2) return false;
  const last = letters.at(-1) ?? '';
  const tail = words.at(-1) ?? '';
  if (letters.length === 2 && !tail.startsWith(last)) return false;
  let i = words.length - 1;
  for (let k = letters.length - 1; k >= 0; k--) {
    const letter = letters.charAt(k);
    let found = false;
    for (; i >= 0 && !found; i--) if (words[i]?.startsWith(letter)) found = true;
    if (!found) return false;
  }
  return true;
}
