/** After a class word: what makes it a name of the syndrome. Sticky expressions over folded text. */
const TIED =
  "(?:\\s?[(\\[]ais?[)\\]])?(?:['\\u2019]s)?(?:[\\s-]{1,4}(?:associated|induced|related|assoziierte[nrms]?|induzierte[nrms]?|bedingte[nrms]?|ge[i\u00ef]nduceerde?|gerelateerde?|therapy|treatment))*";
const NOUN =
  '(?:(?:poly)?arthralgi(?:as?|en?|es|c syndrome)|artralgie(?:en)?|gewrichts(?:pijn|klachten)|arthropath(?:y|ies)|gelenk(?:schmerzen|beschwerden)|(?:joint|musculoskeletal|musculo-skeletal|msk|muscle|bone)(?:[\\s-]{1,4}(?:and|or|/)[\\s-]{1,4}(?:joint|muscle|bone))?[\\s-]{1,4}(?:pains?|aches?|symptoms?|syndromes?|stiffness|complaints?|toxicit(?:y|ies)|discomfort|soreness|problems?|adverse[\\s-]{1,4}(?:events?|effects?)|side[\\s-]{1,4}effects?|events?|disorders?|aes?|morbidity)|myalgias?|joint/muscle pain)';
const AFTER = new RegExp(
  `${TIED}[\\s-]{1,4}(?:(?:severe|mild|moderate|significant|chronic|persistent|inflammatory)[\\s-]{1,4})?${NOUN}(?![a-z])`,
  'iy',
);
/** Before a class word, in the languages that say it so. */
const BEFORE =
  /(?:(?:poli|poly)?(?:arthralgies|artralgias?|artralgie|artralgia|arthralgien|arthralgie)|dolor(?:es)? (?:articular(?:es)?|osteoarticular(?:es)?)|dor(?:es)? articular(?:es)?|douleurs? (?:articulaires?|osteo-?articulaires?)|dolor[ei] articolar[ei]|gelenkschmerzen|gelenkbeschwerden|gewrichts(?:klachten|pijn(?:en)?)|spier- en gewrichtsklachten|syndrome (?:musculo-?squelettique|arthralgique|douloureux)|sindrome (?:musculo-?esqueletico|muscolo-?scheletrica|artralgica)|raideurs? articulaires?|rigidez articular|rigidita articolare|muskuloskelettales syndrom)\s{1,4}(?:(?:asociad|inducid|secundari|indott|associat|correlat|induzid|associad|relacionad|debid|devid|legat|dovut|da ricondurre)\w{0,3}\s{1,4}|(?:liee?s?|induite?s?|duee?s?|imputables?|secondaires?|attribue?e?s?|sur|onder|bij|tijdens|onter|geassocieerd|bedingt)\s{1,4})?(?:por|sous|par|aux?|al?|ad|da|dos|de|dei|degli|dagli|delle|agli|alla|unter|durch|con|com|door|bij|onder|van|met|op|wegen)\s{1,4}(?:les|los|las|el|la|gli|os|een|de|einem|den)?\s{0,4}$/i;

const ACCENTED = /[\u00c0-\u00ff]/g;

/** Where a class word that ends at `end` ends as a name of the syndrome, or 0. */
export function tiedAfter(text: string, end: number): number {
  AFTER.lastIndex = end;
  return AFTER.test(text) ? AFTER.lastIndex : 0;
}

/** How many characters before a class word belong to a name of the syndrome, or 0. */
export const tiedBefore = (before: string): number =>
  BEFORE.exec(before.replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0)))?.[0].length ?? 0;
