import { names } from './names/lexicon';
import { match } from './names/matcher';

/**
 * Long names and abbreviations without regard to what stands beside them. Markup without white space runs the text of
 * neighbouring elements together ("SearchLetrozole 2.5 mgActive"), so a look at `textContent` must not ask for word
 * boundaries.
 */
const LONG_NAMES =
  /an?astr[oa]z|l[ei]tr[oa]z|exem[ea]st|formestan|fadroz|voroz|testolact|glutethimid|aromatas|tamox|ral[oe]x[iy]|keoxi|toremif|ospemif|bazedox|lasofox|clomi[fdp]|droloxi|arzoxi|arimidex|femara|aromasin|nolvadex|soltamox|evista|fareston|osphena|duavee|duavive|conbriza|fablyn|serophene|aimss|estrogen receptor modul/i;
const ABBREVIATIONS = /(?<![A-Z])(?:A\.?I\.?|TAM|LET|ANA|EXE|AIA|NSAI|SERM)(?![a-rt-z])/;

/**
 * Whether a raw `textContent` may hold a name: may say yes in vain, never misses a name that stands in it. Linear. All of
 * detection that a page without a name ever loads.
 */
export const mayHaveName = (textContent: string): boolean =>
  match(names(), textContent, true).length > 0 ||
  LONG_NAMES.test(textContent) ||
  ABBREVIATIONS.test(textContent);
