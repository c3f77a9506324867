import { foldText } from '../../knowledge/vocabulary/fold';

const AFTER =
  /^[\s,(-]{0,4}(?:\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g\b|ml)|tab|tbl|cap|comp|cp|od\b|bd\b|po\b|daily|qd\b|once|twice|x\s?\d|\(?(?:letrozol|anastrozol|exemestan|tamoxifen|raloxifen|clomi|toremifen))/;
const BEFORE =
  /(?:letrozole?|anastrozole?|exemestane?|tamoxifene?|raloxifene?|clomi(?:ph|f)ene?|toremifene?)[\s(,/-]{1,3}(?:citrate[\s(]{1,3})?$|\b(?:tab|tabs|tablet|t\.|cap)\s$/;

/** Whether a dose, a form or the generic name stands beside a name that is too common to be trusted alone. */
export function hasMedicationEvidence(
  text: string,
  span: { readonly start: number; readonly end: number },
): boolean {
  return (
    AFTER.test(foldText(text.slice(span.end, span.end + 30))) ||
    BEFORE.test(foldText(text.slice(Math.max(0, span.start - 30), span.start)))
  );
}
