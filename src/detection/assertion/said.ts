import type { Status } from '../../knowledge/terms';
import { isDayAhead } from './ahead';
import type { Place, Reading } from './draft';
import {
  AGAIN_SINCE,
  AGREED,
  ANY_MORE,
  ASKED,
  AT_ONCE,
  ahead,
  BEFORE_OP,
  BEFORE_START,
  CAN,
  COURSE,
  COURSE_YEARS,
  FOR_YEARS,
  HAPPENED,
  HAVE_GIVEN,
  HOW,
  isFuture,
  isLongAgo,
  NEXT_TIME,
  NUMBERS,
  ON_DAY,
  ONLY_THEN,
  ORDER,
  OWN,
  RESTART_WHEN,
  SCHEDULED,
  TO_COME,
  UNTIL_THEN,
  WHICH_SHE_DID,
  YEAR_BEFORE,
} from './moments';
import { orderedFor } from './orders';
import type { Said } from './phrase';

const PLAIN: Readonly<Record<string, Status>> = {
  n: 'negated',
  N: 'negated',
  d: 'negated',
  y: 'allergy',
  Y: 'allergy',
  h: 'discontinued',
  s: 'discontinued',
  p: 'historical',
  P: 'historical',
  u: 'hypothetical',
  U: 'hypothetical',
  b: 'planned',
  t: 'planned',
};
/** A verb bent by a word before it. */
const BENT: Readonly<Record<string, Status>> = {
  ns: 'active',
  nh: 'active',
  nc: 'discontinued',
  na: 'negated',
  no: 'negated',
  nb: 'negated',
  nB: 'negated',
  nu: 'negated',
  ds: 'active',
  dh: 'active',
  dc: 'discontinued',
  da: 'negated',
  do: 'negated',
  db: 'negated',
  dB: 'negated',
  uy: 'active',
  us: 'active',
  uh: 'active',
  uc: 'active',
  ub: 'hypothetical',
  uB: 'hypothetical',
  ut: 'hypothetical',
  Us: 'active',
  Uh: 'active',
  Ub: 'hypothetical',
  UB: 'hypothetical',
  ls: 'active',
  lh: 'active',
  la: 'planned',
  lc: 'active',
  lb: 'planned',
  lB: 'planned',
  lt: 'planned',
  pa: 'historical',
  po: 'historical',
  pB: 'historical',
  lp: 'active',
  np: 'negated',
};

const WHETHER_AGAIN = /\bwhether\b[^.;]*\b(?:re-?start|re-?commenc|resum)\w*$/;

/** What the phrase that speaks of a name says of it. */
export function fromSaid(place: Place, said: Said): Reading {
  const { scene, clause, masked, group, section, because } = place;
  const { code, bend, rule, token } = said;
  const ordered =
    'sh'.includes(code) &&
    (ORDER.test(masked.slice(token.start, token.end)) ||
      AT_ONCE.test(masked.slice(token.end)) ||
      // "we agreed to stop letrozole today"
      (/ to (?:stop|end|discontinue|come off|cease)$/.test(masked.slice(token.start, token.end)) &&
        AT_ONCE.test(masked.slice(clause.tokens[group.last]?.end))));
  const future =
    code === 's' &&
    !HAPPENED.test(masked.slice(Math.max(0, token.start - 12), token.end)) &&
    isFuture(masked.slice(token.end, token.end + 40), scene.now, ordered && !said.behind);
  const status =
    future ||
    (said.behind && code === 's' && CAN.test(masked.slice(0, token.start))) ||
    (said.behind && 'sh'.includes(code) && NEXT_TIME.test(masked.slice(token.end))) ||
    (said.behind &&
      'sh'.includes(code) &&
      UNTIL_THEN.test(masked.slice(0, clause.tokens[group.first]?.start))) ||
    (said.behind && 'sh'.includes(code) && ahead(masked.slice(clause.tokens[group.last]?.end, token.end)))
      ? 'active'
      : (BENT[bend + code] ?? PLAIN[code] ?? 'active');
  const reading: Reading = {
    status,
    detail: status === 'active' ? undefined : rule[3],
    basis:
      code === 'o' ||
      /^(?:blamed|since-start)$/.test(rule[0]) ||
      (said.behind && /^refills?$/.test(masked.slice(token.start, token.end))) ||
      (code === 'a' && said.words > 5)
        ? 'weak'
        : 'strong',
    ...(ordered && !bend && status === 'discontinued' ? { ordered } : {}),
    because: [because(`cue:${rule[0]}`, token.start, token.end)],
  };
  const timing = orderedFor(place, said);
  if (timing) return { ...reading, status: 'planned', timing };
  // "had a holiday from it but has been taking it again since October"
  if ('sh'.includes(code) && !bend && AGAIN_SINCE.test(masked.slice(token.end)))
    return { ...reading, status: 'active', detail: undefined };
  // "recommended stopping it in November, which she did"
  if (
    'sh'.includes(code) &&
    (bend === 'u' || bend === 'l' || bend === '') &&
    WHICH_SHE_DID.test(masked.slice(token.end))
  )
    return { ...reading, status: 'discontinued', basis: 'strong' };
  // "will begin the new one the day after her last tamoxifen": taken until then, whatever is told of it besides
  if (bend === 'l' && rule[0] === 'before-that') return { ...reading, status: 'active', basis: 'none' };
  // "bleeding due to the tamoxifen", told of a past case
  if (scene.tale && reading.basis === 'weak' && status === 'active' && !bend)
    return { ...reading, status: 'historical' };
  // "Not on letrozole any more"
  if (
    status === 'negated' &&
    'nN'.includes(code) &&
    ANY_MORE.test(masked.slice(clause.tokens[group.last]?.end))
  )
    return { ...reading, status: 'discontinued' };
  if (
    bend === 'l' &&
    code === 'c' &&
    /^(?:re-?(?:start|commenc|introduc|initiat)|resum|rei?nici|reanud|retom|reintrodu)/.test(
      masked.slice(token.start),
    )
  )
    return {
      ...reading,
      status: 'planned',
      timing: /T/.test(clause.codes.slice(clause.tokens.indexOf(token))) ? 'now' : 'later',
    };
  // "to decide whether anastrozole resumes"
  if (bend === 'u' && code === 'c' && WHETHER_AGAIN.test(masked.slice(0, token.end)))
    return { ...reading, status: 'hypothetical', detail: undefined };
  // "Before she starts letrozole, check her bones."
  if (!bend && code === 'B' && !said.behind && BEFORE_START.test(masked.slice(0, token.end)))
    return { ...reading, status: 'planned', timing: 'later' };
  // "Resume tamoxifen 2 weeks post-op"
  if (
    !bend &&
    code === 'c' &&
    !said.behind &&
    /^(?:re-?start|re-?commence|resume|reiniciar|reanudar|retomar|reintroduzir)\b/.test(
      masked.slice(token.start, token.end),
    ) &&
    (/^[^;M]*x/.test(clause.codes.slice(group.last + 1)) ||
      ON_DAY.test(masked.slice(clause.tokens[group.last]?.end))) &&
    !/T/.test(clause.codes)
  )
    return { ...reading, status: 'planned', timing: 'later' };
  // "Anastrozole 1 mg - restart once the ALT is down"
  if (!bend && code === 'c' && said.behind && RESTART_WHEN.test(masked.slice(token.start)))
    return { ...reading, status: 'planned', timing: 'later' };
  // "underwent surgery, radiotherapy and five years of anastrozole"
  const course = code === 'a' && !bend && !said.behind && COURSE.test(masked.slice(token.start, token.end));
  if (course && /p[^;E]*$/.test(clause.codes.slice(0, clause.tokens.indexOf(token))))
    return { ...reading, status: 'historical', detail: 'completed' };
  // "Breast cancer 2015 (lumpectomy, radiotherapy, five years of tamoxifen)": begun in a year that lies too far back
  const years = course && COURSE_YEARS.exec(masked.slice(token.start, token.end));
  if (years) {
    const begun = YEAR_BEFORE.exec(masked.slice(0, token.start))?.[1];
    const count = NUMBERS.indexOf(years[1] ?? '') + 1 || Number(years[1]);
    if (begun && scene.now.exact && (Number(begun) + count + 1) * 12 < scene.now.month)
      return { ...reading, status: 'historical', detail: 'completed' };
  }
  // "and exemestane starts again on January 30"
  if (
    said.behind &&
    !bend &&
    'cB'.includes(code) &&
    SCHEDULED.test(masked.slice(token.start)) &&
    !/\b(?:19|20)\d\d\b/.test(masked.slice(token.end, token.end + 30))
  )
    return { ...reading, status: 'planned', timing: 'later' };
  // "El 9 de abril comienza tamoxifeno", "reprise du tamoxifène le 14/04"
  const dayAhead =
    !bend &&
    'bBc'.includes(code) &&
    !clause.codes.includes('T') &&
    isDayAhead(
      masked.slice(0, token.start),
      masked.slice(Math.max(token.end, clause.tokens[group.last]?.end ?? 0)),
      scene.now,
    );
  if (dayAhead && code !== 'b' && TO_COME.test(masked.slice(token.start, token.end)))
    return { ...reading, status: 'planned', timing: 'later' };
  // "Tamoxifen comes off when the result is back": in the present tense and under a condition, a stop lies ahead.
  if (
    code === 's' &&
    said.behind &&
    !bend &&
    /^(?:comes off|stops|finishes|ends)$/.test(masked.slice(token.start, token.end)) &&
    /^ (?:when|once|after|as soon as|at|if) /.test(masked.slice(token.end))
  )
    return { ...reading, status: 'active', detail: undefined };
  // "Replaces tamoxifen from that date."
  if (
    code === 's' &&
    !said.behind &&
    /^replaces$/.test(masked.slice(token.start, token.end)) &&
    /^ (?:from|on|as of) (?:that|this) (?:date|day|point)\b/.test(
      masked.slice(clause.tokens[group.last]?.end),
    )
  )
    return { ...reading, status: 'active', detail: undefined };
  // "Four weeks after surgery she ... comes off the tamoxifen."
  if (
    code === 's' &&
    !said.behind &&
    !bend &&
    /^(?:comes off|goes off)$/.test(masked.slice(token.start, token.end)) &&
    /^[^;M]*x/.test(clause.codes)
  )
    return { ...reading, status: 'active', detail: undefined };
  // "stop it only after speaking with ..."
  if (ordered && !said.behind && ONLY_THEN.test(masked.slice(clause.tokens[group.last]?.end)))
    return { ...reading, status: 'active', detail: undefined, basis: 'none' };
  // "tolerated tamoxifen for 8 months and has been on anastrozole since"
  if (
    /^tolerated$/.test(masked.slice(token.start, token.end)) &&
    !said.behind &&
    FOR_YEARS.test(masked.slice(clause.tokens[group.last]?.end))
  )
    return { ...reading, status: 'historical', detail: 'completed', basis: 'strong' };
  // "She starts letrozole after surgery"
  if (
    code === 'B' &&
    !bend &&
    !said.behind &&
    /^(?:starts|begins|commences)\b/.test(masked.slice(token.start)) &&
    (/^[^;M]*x/.test(clause.codes.slice(group.last + 1)) ||
      ON_DAY.test(masked.slice(clause.tokens[group.last]?.end))) &&
    !clause.codes.includes('T')
  )
    return { ...reading, status: 'planned', timing: 'later' };
  // "Before the AI begins", and of what takes a drug's place "from that date"
  if (
    code === 'B' &&
    !bend &&
    said.behind &&
    (/^(?:starts|begins)\b/.test(masked.slice(token.start)) ||
      / is $/.test(masked.slice(clause.tokens[group.last]?.end, token.start))) &&
    /\b(?:before|until|once|when|by the time) (?:the |her |his |an? )?$/.test(
      masked.slice(0, clause.tokens[group.first]?.start),
    )
  )
    return { ...reading, status: 'planned', timing: 'later' };
  // "anastrozole starts 2 weeks post-op"
  if (
    code === 'B' &&
    !bend &&
    said.behind &&
    /^(?:starts|begins)\b/.test(masked.slice(token.start)) &&
    /x/.test(clause.codes.slice(clause.tokens.indexOf(token))) &&
    !clause.codes.slice(clause.tokens.indexOf(token)).includes('T')
  )
    return { ...reading, status: 'planned', timing: 'later' };
  // "Evista: STOP 72 hrs pre op (last dose 12/09)": taken until then
  if (said.behind && 'shpP'.includes(code) && BEFORE_OP.test(masked.slice(clause.tokens[group.last]?.end)))
    return { ...reading, status: 'active', detail: undefined, basis: 'strong' };
  // "was given letrozole for five years"; not "I have prescribed it for three months"
  if (
    code === 'B' &&
    !bend &&
    !said.behind &&
    !HAVE_GIVEN.test(masked.slice(0, token.end)) &&
    FOR_YEARS.test(masked.slice(clause.tokens[group.last]?.end))
  )
    return { ...reading, status: 'historical', detail: 'completed' };
  // "We agreed that she would stop the anastrozole today"
  if (
    bend === 'u' &&
    code === 's' &&
    AGREED.test(masked.slice(0, token.start)) &&
    AT_ONCE.test(masked.slice(clause.tokens[group.last]?.end))
  )
    return { ...reading, status: 'discontinued', ordered: true };
  if (
    bend === 'l' &&
    'sh'.includes(code) &&
    /T/.test(clause.codes.slice(said.behind ? group.last + 1 : clause.tokens.indexOf(token)))
  )
    return { ...reading, status: 'discontinued', ordered: true };
  // "If not tolerated: exemestane."
  if (
    bend === 'u' &&
    'shy'.includes(code) &&
    /^:\s*$/.test(masked.slice(token.end, clause.tokens[group.first]?.start))
  )
    return { ...reading, status: 'hypothetical', detail: undefined, basis: 'strong' };
  // A stop or a failure only thought of tells nothing new of a drug.
  if (/[lu][shy]/.test(bend + code) && bend)
    return { ...reading, status: 'active', detail: undefined, basis: 'none' };
  // "Is it all right to drink wine with my tamoxifen?", "asks whether grapefruit goes with her letrozole"
  if (
    ('uU'.includes(code) || (bend === 'u' && code === 'b')) &&
    OWN.test(masked.slice(0, clause.tokens[group.first]?.start))
  )
    return { ...reading, status: 'active', timing: undefined, basis: 'weak' };
  // "How long have you had the raloxifene?"
  if (code === 'U' && masked.charAt(token.start) === '?' && HOW.test(masked))
    return { ...reading, status: 'active', basis: 'weak' };
  if (status === 'hypothetical' && !said.behind && ASKED.test(masked.slice(token.start, token.end))) {
    const between = clause.codes.slice(clause.tokens.indexOf(token) + 1, group.first);
    if (/^[_TEx,&Mo]*$/.test(between)) return { ...reading, asked: true };
  }
  if (status !== 'planned') return reading;
  // "In February 2023 she agreed to try exemestane."
  if (isLongAgo(masked, scene.now)) return { ...reading, status: 'active', basis: 'weak' };
  // A verb of beginning in a list of what is taken tells when, not that it lies ahead.
  if (section === 'current' && bend !== 'l' && !/\bto $/.test(masked.slice(0, token.start)))
    return { ...reading, status: 'active' };
  const from = Math.max(0, clause.codes.lastIndexOf(';', group.first));
  const next = clause.codes.indexOf(';', group.last);
  const around = clause.codes.slice(from, next < 0 ? undefined : next);
  // "leuprolide given today, exemestane to start in four weeks"
  const atOnce = said.behind ? around.slice(group.last - from) : around;
  return {
    ...reading,
    timing:
      ((dayAhead || /x/.test(around) || ON_DAY.test(masked.slice(clause.tokens[group.last]?.end))) &&
        !atOnce.includes('T')) ||
      /^(?:rec|a partir|a (?:debut|demarr|initi|introd|commenc)er)|(?:before|prior to|goes back on|then)$/.test(
        masked.slice(token.start, token.end),
      )
        ? 'later'
        : 'now',
  };
}
