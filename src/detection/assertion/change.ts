import type { Clause } from './clause';
import type { Reading, Step } from './draft';
import { ON_DAY } from './moments';
import type { Change } from './switches';

/** What makes a whole sequence a thing of the past. */
const EARLIER =
  /\b(?:previous(?:ly)?|prior|earlier|past|former(?:ly)?|went through|been through|failed|successively)\b[^.;]*$/;

const SAME_DRUG =
  /^ ?(?:an? |the |her |from (?:the )?)?(?:every|alternat|twice|once|thrice|daily|weekly|half|lower|higher|reduced|night|morning|evening|generic|brand)/;
/** Right behind a drug: what has to come first. */
const ON_CONDITION =
  /^ (?:if|once|when|after|as soon as|wenn|sobald|falls|nach|als|zodra|si|quand|des que|cuando|tras|se|quando|dopo|apos) /;
const TOOK = /\b(?:took|had|received|completed|underwent|finished|did|was given)\b[^.;]{0,30}$/;
const TO_FINISH = /(?<!\b(?:did|not) )\b(?:finish|complete)\b[^.;]{0,24}$/;
const FOR_LONG =
  /^[^.;,]{0,12}\bfor (?:the |a |an |about |nearly |almost |over |another )*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|further|year)\b(?! (?:more|further)\b)/;

const FURTHER =
  /^(?:and )?then (?:an? )?(?:further|another) (?:\w+ ){1,2}(?:years|yrs|months) (?:of|on) (?:the )?$/;
const IN_TIME =
  /^ (?:\d[\d.]* ?mg )?in (?:\d{1,2}|two|three|four|six|a few) ?(?:days|weeks|wks|months|\/7|\/52|\/12)\b/;
/** Chemotherapy, and other drugs that follow an endocrine one, by the ends of their names. */
const THEN_ANOTHER =
  /^[^.;\ue000]{0,40}, (?:and )?(?:then|followed by|lastly|finally) (?:on (?:to )?|onto )?(?:oral |weekly |iv |lines of )?(?:chemo\w*|\w{3,}(?:trant|ciclib|limus|parib|taxel|abine|bicin|platin|estrol|lisib|bulin|tecan))\b/;
const IN_VAIN =
  /^[^.;]{0,40}\b(?:with (?:the same|similar|no (?:more|better|greater)) (?:result|problem|effect|success|benefit|issue|outcome|side)|without (?:benefit|success|effect|relief|improvement)|to no avail|likewise)/;

/** What is told of the second drug of a sequence, where it is over or still to come; null where it is taken. */
function thenTaken(
  { rule, mood, token, to }: Change,
  masked: string,
  { tokens }: Clause,
): Pick<Reading, 'status' | 'detail' | 'timing'> | null {
  if (rule !== 'switch:then' || mood !== 'done') return null;
  const rest = masked.slice(tokens[to]?.end);
  // "stop letrozole today, then back onto tamoxifen in 2 weeks"
  if (IN_TIME.test(rest)) return { status: 'planned', timing: 'later' };
  // "had tamoxifen until 1999, then a further two years on toremifene"
  const further =
    FURTHER.test(masked.slice(token.start, tokens[to]?.start ?? 0)) &&
    /\b(?:until|till|had|took)\b/.test(masked.slice(0, token.start));
  // "then anastrozole, then fulvestrant"
  if (THEN_ANOTHER.test(rest)) return { status: 'historical', detail: 'completed' };
  // "and then letrozole for three weeks with the same result"
  return further || IN_VAIN.test(rest) ? { status: 'historical', detail: 'completed' } : null;
}

/** What a change says of this drug, unless words behind it say otherwise. */
export const ofChange: Step = ({ changes, group, because, clause, section, said, masked, people }) => {
  if (
    said?.behind &&
    ('sdNnhc'.includes(said.code) ||
      said.rule[0] === 'finished' ||
      // "moved her to exemestane, which gave her the same trouble"
      (said.code === 'P' && masked.startsWith('which', said.token.start)))
  )
    return null;
  const inside = (at: number) => at >= group.first && at <= group.last;
  const left = changes.find((change) => inside(change.from));
  const taken = changes.find((change) => inside(change.to));
  const change = left ?? taken;
  if (!change) return null;
  const reason = [because(change.rule, change.token.start, change.token.end)];
  // "Some people take tamoxifen for two to three years and then change to an inhibitor."
  if (people && !clause.codes.includes('E'))
    return {
      status: 'general',
      who: 'other',
      basis: 'strong',
      because: [because('cue:people', people.start, people.end)],
    };
  const instead = change.rule === 'switch:instead-of';
  // "continue tamoxifen until she is postmenopausal, then letrozole"
  if (
    change.rule === 'switch:then' &&
    change.mood === 'done' &&
    /(?:^|[^n])[c][^M;]{0,3}$/.test(clause.codes.slice(0, Math.max(0, change.from)))
  )
    return left
      ? { status: 'active', basis: 'strong', because: reason }
      : { status: 'planned', timing: 'later', basis: 'strong', because: reason };
  // "finish five years of anastrozole in December, then two years of tamoxifen"
  if (
    change.rule === 'switch:then' &&
    change.mood === 'done' &&
    TO_FINISH.test(masked.slice(0, clause.tokens[change.from]?.start ?? 0))
  )
    return left
      ? { status: 'active', basis: 'strong', because: reason }
      : { status: 'planned', timing: 'later', basis: 'strong', because: reason };
  // "earlier lines: letrozole, then exemestane"
  if (
    change.rule === 'switch:then' &&
    change.mood === 'done' &&
    (section === 'past' || EARLIER.test(masked.slice(0, clause.tokens[change.from]?.start ?? 0))) &&
    !/[acBT]/.test(clause.codes.slice(change.to))
  )
    return { status: 'historical', detail: 'completed', basis: 'strong', because: reason };
  // "took tamoxifen for two years followed by letrozole for three, and was discharged"
  if (
    change.rule === 'switch:then' &&
    change.mood === 'done' &&
    TOOK.test(masked.slice(0, clause.tokens[change.from]?.start ?? 0)) &&
    FOR_LONG.test(masked.slice(clause.tokens[change.to]?.end ?? 0))
  )
    return { status: 'historical', detail: 'completed', basis: 'strong', because: reason };
  const after = left ? null : thenTaken(change, masked, clause);
  if (after) return { ...after, basis: 'strong', because: reason };
  if (left) {
    // "Should it become unbearable, anastrozole could be tried in place of tamoxifen."
    if (
      instead &&
      (/[uU]/.test(clause.codes.slice(left.to + 1, clause.tokens.indexOf(left.token))) ||
        // "... instead of tamoxifen, which I take at the moment"
        (said?.behind && said.code === 'A' && masked.startsWith('which', said.token.start)))
    )
      return { status: 'active', basis: 'weak', because: reason };
    if (left.mood !== 'done' && left.mood !== 'now') {
      if (left.mood === 'maybe' && said?.code === 't')
        return { status: 'hypothetical', basis: 'strong', because: reason };
      if (said && !'oau'.includes(said.code)) return null;
      return instead
        ? { status: left.mood === 'refused' ? 'active' : 'hypothetical', basis: 'strong', because: reason }
        : { status: 'active', basis: 'weak', because: reason };
    }
    // "was started on letrozole in place of tamoxifen"
    if (instead && /[Bt][^M;]{0,4}$/.test(clause.codes.slice(0, Math.max(0, left.to))))
      return { status: 'discontinued', detail: 'switched', basis: 'strong', because: reason };
    if (instead && said?.code !== 's') return { status: 'negated', basis: 'weak', because: reason };
    return { status: 'discontinued', detail: 'switched', basis: 'strong', because: reason };
  }
  if (instead) return null;
  // "to go to every other day exemestane"
  if (change.from < 0 && SAME_DRUG.test(masked.slice(change.token.end, clause.tokens[change.to]?.start ?? 0)))
    return { status: 'active', basis: 'strong', because: reason };
  // "took tamoxifen, then stopped, refused an AI"
  if (change.rule === 'switch:then' && said && !said.behind && said.words < 3 && 'dn'.includes(said.code))
    return null;
  if (change.mood === 'refused')
    return { status: 'negated', detail: 'declined', basis: 'strong', because: reason };
  if (change.mood === 'failed') return { status: 'discontinued', basis: 'strong', because: reason };
  if (change.mood === 'maybe' || section === 'options')
    return { status: 'hypothetical', basis: 'strong', because: reason };
  if (change.rule === 'switch:then' && said && 'sbBnuh'.includes(said.code)) return null;
  if (change.mood === 'done')
    return /u/.test(clause.codes.slice(0, group.first)) && change.rule === 'switch:then'
      ? { status: 'hypothetical', basis: 'strong', because: reason }
      : { status: 'active', basis: 'strong', alone: change.from < 0, because: reason };
  // "switch to an AI once she is postmenopausal"
  const open = clause.codes[group.last + 1] ?? '';
  const behind = masked.slice(clause.tokens[group.last]?.end);
  const later =
    ('ux'.includes(open) && open !== '' && ON_CONDITION.test(behind)) ||
    (ON_DAY.test(behind) && !clause.codes.includes('T'));
  return { status: 'planned', timing: later ? 'later' : change.mood, basis: 'strong', because: reason };
};
