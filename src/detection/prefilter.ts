import { names } from './names/lexicon';
import { COMMON, match } from './names/matcher';

/**
 * Long names and abbreviations without regard to what stands beside them. Markup without white space runs the text of
 * neighbouring elements together ("SearchLetrozole 2.5 mgActive"), so a look at `textContent` must not ask for word
 * boundaries.
 */
const LONG_NAMES =
  /an?astr[oa]z|l[ei]tr[oa]z|exem[ea]st|formestan|fadroz|voroz|testolact|glutethimid|aromatas|tamox|ral[oe]x[iy]|keoxi|toremif|ospemif|bazedox|lasofox|clomi[fdp]|droloxi|arzoxi|arimidex|femara|aromasin|nolvadex|soltamox|evista|fareston|osphena|duavee|duavive|conbriza|fablyn|serophene|aimss|estrogen receptor modul/i;
const ABBREVIATIONS = /(?<![A-Z])(?:A\.?I\.?|TAM|LET|ANA|EXE|AIA|NSAI|SERM)(?![a-rt-z])/;

/** A stretch of text, UTF-16 offsets, the end not included. */
export type Span = readonly [start: number, end: number];

function* spansOf(expression: RegExp, text: string): Generator<Span> {
  for (const { index, 0: found } of text.matchAll(expression)) yield [index, index + found.length];
}
const EVERY_LONG_NAME = new RegExp(LONG_NAMES, 'gi');
const EVERY_ABBREVIATION = new RegExp(ABBREVIATIONS, 'g');

/**
 * Where in a raw `textContent` names may stand, in order; may overlap. Lenient in the same way: too many rather than too few.
 * Linear.
 */
export function placesOfNames(textContent: string): Span[] {
  const hits = match(names(), textContent);
  const spans: Span[] = hits.filter(({ text }) => !COMMON.test(text)).map(({ start, end }) => [start, end]);
  spans.push(...spansOf(EVERY_LONG_NAME, textContent), ...spansOf(EVERY_ABBREVIATION, textContent));
  return spans.sort(([a], [b]) => a - b);
}

/**
 * Whether a raw `textContent` may hold a name: may say yes in vain, never misses a name that stands in it. Linear. All of
 * detection that a page without a name ever loads.
 */
export const mayHaveName = (textContent: string): boolean =>
  match(names(), textContent, true).length > 0 ||
  LONG_NAMES.test(textContent) ||
  ABBREVIATIONS.test(textContent);
