import { foldText } from '../../knowledge/vocabulary/fold';

const GENERIC = '(?:letroz|anastroz|exemest|tamox|raloxif|clom[iy]|toremif)\\w*';
/** A dose, a form, a rhythm or the generic name behind the name. */
const AFTER = new RegExp(
  `^[\\s,(:-]{0,4}(?:\\d+(?:[.,]\\d+)?\\s?(?:mg|mcg|µg|iu\\b|units?\\b|g\\b|ml|od\\b|bd\\b|tab)|tab|tbl|cap|comp|patch|cream|gel\\b|vaginal|ring\\b|od\\b|bd\\b|daily|qd\\b|once|twice|\\d-\\d-\\d|${GENERIC})`,
);
/** The generic name or a form before it. */
const BEFORE = new RegExp(
  `(?:${GENERIC}(?:\\s\\d[\\d.,]*\\s?mg)?[\\s(,/-]{1,3}|\\b(?:tabs?|tablet|t|caps?)\\.?\\s)$`,
);
/** A verb of taking before it. */
const TAKING =
  /\b(?:on|cont(?:inue[sd]?)?|(?:re)?start(?:ed)?|stop(?:ped)?|tak(?:e|es|ing)|took|rx|prescribed|switched to|refill|g[ai]ve[ns]?(?: (?:her|him|me))?|got|had|tried|ordered|dispensed|off|(?:box|bottle|packet|course|cycles?|months?|years?) of)\s$/;

/**
 * Whether what stands beside a name shows that it is a medicine there. A verb of taking is enough (`verb`) for a brand
 * that means nothing else; not for one that is also a word.
 */
export function hasMedicationEvidence(
  text: string,
  span: { readonly start: number; readonly end: number },
  verb = false,
): boolean {
  const before = foldText(text.slice(Math.max(0, span.start - 30), span.start));
  return (
    AFTER.test(foldText(text.slice(span.end, span.end + 30))) ||
    BEFORE.test(before) ||
    (verb && TAKING.test(before))
  );
}
