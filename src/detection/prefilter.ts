import { names } from './names/lexicon';
import { COMMON, match } from './names/matcher';

/**
 * Abbreviations without regard to what stands beside them, but for a capital before and a small letter behind. Markup without
 * white space runs the text of neighbouring elements together ("SearchLetrozole 2.5 mgActive"), so a look at `textContent` must
 * not ask for word boundaries; long names are found inside of words by the matcher.
 */
const ABBREVIATION = /(?:A\.?I\.?|TAM|LET|ANA|EXE|NSAI|SERM)(?![a-rt-z])/g;

/** What stands before is asked afterwards: an expression that begins with it is tried at every character. */
function* abbreviationsIn(text: string): Generator<Span> {
  for (const { index, 0: found } of text.matchAll(ABBREVIATION)) {
    const before = text.charCodeAt(index - 1);
    if (!(before > 64 && before < 91)) yield [index, index + found.length];
  }
}

/** A stretch of text, UTF-16 offsets, the end not included. */
export type Span = readonly [start: number, end: number];

/**
 * Where in a raw `textContent` names may stand, in order; may overlap. Lenient in the same way: too many rather than too few.
 * Linear.
 */
export function placesOfNames(textContent: string): Span[] {
  const hits = match(names(), textContent, 'all');
  const spans: Span[] = hits.filter(({ text }) => !COMMON.has(text)).map(({ start, end }) => [start, end]);
  for (const span of abbreviationsIn(textContent)) spans.push(span);
  return spans.sort(([a], [b]) => a - b);
}

/**
 * Whether a raw `textContent` may hold a name: may say yes in vain, never misses a name that stands in it. Linear. All of
 * detection that a page without a name ever loads.
 */
export const mayHaveName = (textContent: string): boolean =>
  match(names(), textContent, 'first').length > 0 || !abbreviationsIn(textContent).next().done;
