import type { Detail, Status, Timing } from '../../knowledge/terms';

/** What a change from one drug to another says of both. */
export interface SwitchHit {
  readonly rule: string;
  /** Index of the mention in the sentence's list. */
  readonly mention: number;
  readonly status: Status;
  readonly timing?: Timing;
  readonly detail?: Detail;
  readonly start: number;
  readonly end: number;
}

/** One mention in a masked sentence. */
const X = '\\uE000+';
const GAP = '[^\\uE000.;]{0,60}?';
const DOSE = '[^\\uE000.;]{0,45}?';

interface SwitchRule {
  readonly id: string;
  readonly words: RegExp;
  /** Which of the two stands for the drug that is left. */
  readonly from: 1 | 2;
}

const change =
  '(?:switch|chang|transition|convert|rotat|cross(?:ed|ing)? over|mov|swap|cambi|umgestell|umstell|wechsel|relais|remplac|pass|sostitu|troc|mud|substitu)\\w*';

const RULES: readonly SwitchRule[] = [
  {
    id: 'from-to',
    words: new RegExp(
      `(?:${change}|\\bfrom|\\bvon|\\bde|\\bda)\\s${GAP}(${X})${DOSE}\\s(?:to|onto|over to|auf|zu|a|[àa]l?|para|por|par|vers|con)\\s${GAP}(${X})`,
      'di',
    ),
    from: 1,
  },
  {
    id: 'changed-to',
    words: new RegExp(
      `(${X})${DOSE}\\b(?:${change})\\s(?:her |him |over |back )?(?:to|onto|auf|a|para|por|par)\\s${GAP}(${X})`,
      'di',
    ),
    from: 1,
  },
  { id: 'arrow', words: new RegExp(`(${X})${DOSE}(?:-+>|=+>|→|⇒|>)\\s?${DOSE}(${X})`, 'di'), from: 1 },
  {
    id: 'then',
    words: new RegExp(
      `(${X})${DOSE}(?:,? ?\\bthen|followed by|;? ?subsequently|, later|, now|luego|danach|puis|poi|depois|anschlie[sß]end|gefolgt von)\\s${DOSE}(${X})`,
      'di',
    ),
    from: 1,
  },
  {
    id: 'until',
    words: new RegExp(`(${X})${DOSE}\\buntil\\s${GAP}\\b(?:when|then|and)\\s${GAP}(${X})`, 'di'),
    from: 1,
  },
  {
    id: 'replaced',
    words: new RegExp(
      `(${X})${DOSE}(?:(?:was |is |been )?replaced (?:by|with)|substituted (?:by|with|for)|ersetzt durch|remplac[ée]e? par|sostituit\\w (?:da|con)|sustituido por)\\s${GAP}(${X})`,
      'di',
    ),
    from: 1,
  },
  {
    id: 'replaced',
    words: new RegExp(`\\breplac(?:e|ed|ing)\\s${GAP}(${X})${DOSE}\\s(?:by|with)\\s${GAP}(${X})`, 'di'),
    from: 1,
  },
  {
    id: 'in-place-of',
    words: new RegExp(
      `(${X})${DOSE}(?:in place of|instead of|in lieu of|to replace|replac(?:es|ed|ing)|rather than|anstelle von|en lugar de|[àa] la place d[eu]|al posto d[ei]l?|em vez de)\\s${GAP}(${X})`,
      'di',
    ),
    from: 2,
  },
  {
    id: 'stop-start',
    words: new RegExp(
      `\\b(?:stop|discontinue|d\\/c|cease|hold|come off|finish)\\w*\\s${GAP}(${X})${DOSE}(?:,|and|then|\\+|&|/)\\s?${DOSE}\\b(?:start|begin|commence|initiate|switch to|change to|replace with|add|try)\\w*\\s${GAP}(${X})`,
      'di',
    ),
    from: 1,
  },
];

const LATER =
  /\b(?:will|plan(?:s|ned|ning)?|going to|intend\w*|due to|scheduled|next (?:visit|month|year|week)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d+ (?:weeks?|months?|years?))|once|when|after complet\w+|at (?:\d|the end|next)|geplant|va a|prevede|pr[ée]vu)\b/i;
const MAYBE =
  /\b(?:consider\w*|discuss\w*|if|could|might|may|option\w*|offer\w*|would|suggest\w*|recommend\w*|whether|versus|vs|candidate|ask\w*|wonder\w*|interested|erwägen|valorar|envisager|valutare|declin\w*|refus\w*)\b/i;
const DONE =
  /\b(?:switched|changed|transitioned|converted|rotated|crossed|moved|swapped|was|were|had|been|has|then|followed|replaced|now|since|in (?:19|20)\d\d|(?:19|20)\d\d|\d{1,2}\/\d{2,4}|ago|last|cambió|umgestellt|passata|trocad\w)\b/i;
const ORDER =
  /^(?:\W|\d|plan:?|rec(?:ommendation)?s?:?|a\/p:?|please|today|and|to|we|i|pt|she|he)*\b(?:stop|switch|change|transition|convert|discontinue|d\/c|replace|rotate|cease|swap|hold)\b/i;

/**
 * Finds changes of drug in a sentence whose mentions are masked (each character of a mention is U+E000, so offsets stay).
 * @param starts where each mention begins in the masked sentence.
 * @param inPlan whether the sentence stands in a plan: an imperative there is carried out now.
 */
export function switchesIn(masked: string, starts: readonly number[], inPlan: boolean): SwitchHit[] {
  const hits: SwitchHit[] = [];
  for (const { id, words, from } of RULES) {
    const match = words.exec(masked);
    const spans = match?.indices;
    const first = spans?.[1];
    const second = spans?.[2];
    if (!match || !first || !second) continue;
    const left = starts.indexOf((from === 1 ? first : second)[0]);
    const right = starts.indexOf((from === 1 ? second : first)[0]);
    if (left < 0 || right < 0 || hits.some((hit) => hit.mention === left || hit.mention === right)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const before = masked.slice(Math.max(0, start - 80), end);
    const span = { rule: `switch:${id}`, start, end };
    const maybe = MAYBE.test(before);
    const order = ORDER.test(masked.trim());
    const later = LATER.test(masked.slice(0, end)) || LATER.test(masked.slice(end, end + 40));
    const done =
      !order &&
      DONE.test(masked) &&
      !(later && !/\b(?:switched|changed|converted|transitioned|rotated)\b/i.test(masked));
    if (maybe && !done) {
      hits.push({ ...span, mention: right, status: 'hypothetical' });
      if (id === 'in-place-of') continue;
      hits.push({ ...span, mention: left, status: 'active' });
    } else if (done || (!order && !inPlan && !later)) {
      hits.push({ ...span, mention: left, status: 'discontinued', detail: 'switched' });
      hits.push({ ...span, mention: right, status: 'active' });
    } else if (order && !later) {
      hits.push({ ...span, mention: left, status: 'discontinued', detail: 'switched' });
      hits.push({ ...span, mention: right, status: 'planned', timing: 'now' });
    } else {
      hits.push({
        ...span,
        mention: left,
        status: later ? 'active' : 'discontinued',
        ...(later ? {} : { detail: 'switched' as const }),
      });
      hits.push({ ...span, mention: right, status: 'planned', timing: later ? 'later' : 'now' });
    }
  }
  return hits;
}
