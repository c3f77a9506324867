import type { Place } from './draft';
import { INFINITIVE, ORDER_TO_START, TO_START } from './moments';
import type { Said } from './phrase';

/** When a drug is to be begun that is told to be prescribed, issued, put on or had from a day on; null where it is taken, or nothing says. */
export function orderedFor(
  { clause, masked, group, section }: Place,
  { code, bend, behind, token }: Said,
): 'now' | 'later' | null {
  if (!'BAo'.includes(code)) return null;
  const { codes } = clause;
  const today = codes.includes('T') ? 'now' : 'later';
  const words = masked.slice(token.start);
  const before = masked.slice(0, clause.tokens[group.first]?.start);
  const after = masked.slice(clause.tokens[group.last]?.end);
  if (code === 'o')
    // "She'll be on tamoxifen after chemotherapy."
    return bend === 'l' && /^[^;M]*x/.test(codes.slice(group.last + 1)) ? 'later' : null;
  if (code === 'A') {
    // "then tamoxifen 20 mg daily from 7/14", in a plan; "to be issued from 1 December"
    const next = section === 'plan' && /^from\b/.test(words) && /\bthen (?:the )?$/.test(before);
    return next || (bend === 'l' && /^(?:issued|dispensed|supplied)\b/.test(words)) ? 'later' : null;
  }
  if (behind) {
    // "Start raloxifene 60 mg daily, e-Rx sent": an order, and how it went out
    if (/^(?:e-?)?(?:rx|prescription|script)\b[^.;]{0,12}\bsent\b/.test(words) && ORDER_TO_START.test(before))
      return 'now';
    // "letrozole will take over", "tamoxifen 20 mg to start 22/09", but not "issued letrozole from the pharmacy to begin today"
    const issued = codes.includes('T') && /[BA][^;M]*$/.test(codes.slice(0, group.first));
    return /^(?:to|will)\b/.test(words) && !issued ? today : null;
  }
  if (bend) return null;
  // "Rx sent today: Osphena 60 mg": an order of this visit
  if (/^(?:e-?)?(?:rx|prescription|script)\b/.test(words) && codes.includes('T')) return 'now';
  // "eScript sent to her phone, to start tonight"; "expects to put her on an inhibitor"
  return TO_START.test(after) || INFINITIVE.test(masked.slice(0, token.end)) ? today : null;
}
