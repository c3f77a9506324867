import type { Status } from '../../knowledge/terms';
import type { SectionClass } from '../structure';
import type { Clause } from './clause';
import { ofAnother } from './direction';
import type { Heard, Reading, Step } from './draft';
import { MOST_CELLS } from './rows';
import { fromSaid } from './said';

const BY_SECTION: Partial<Record<SectionClass, Status>> = {
  current: 'active',
  started: 'planned',
  stopped: 'discontinued',
  past: 'historical',
  never: 'negated',
  options: 'hypothetical',
};
/** What ties a second drug to a patient, whatever is said of the first. */
const HERS =
  /\b(?:(?:to|with|alongside|on top of|in addition to|together with|as well as|along with) (?:(?:her|his|my)(?: (?:existing|current|ongoing|usual|regular))?|(?:the )?(?:existing|current|ongoing))|(?:alongside|on top of|in addition to)) $/;
const CLASS_WORD = /s$|hemmern$|^in[hi]\w+i\b/i;
const DOSED = /^[^.;]{0,20}?\b\d[\d.,]* ?m?g?\b|^\s*(?:od|qd|daily)\b/;

const LINE =
  /\b(?:(erst|zweit|dritt|viert)linie\b|(?:line |l)?([1-9])(?:(?:st|nd|rd|th|[ªº.])?[- ]?l(?:ine[a]?|inha)?\b|(?<=\bl(?:ine )?[1-9])\b)|(first|second|third|fourth|fifth)[- ]line\b)/g;
/** One of these is in every line of treatment; most sentences have none, and need no list of matches. */
const MAY_HAVE_LINE = /lin[ei]|l[1-9]|[1-9](?:st|nd|rd|th|[ªº.])?[- ]?l/;
const GERMAN = ['', 'erst', 'zweit', 'dritt', 'viert'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

const LISTS_LINES = /\b[Ll]ines\b[^.]{0,20}\bL1\b[\s\S]{0,200}\bL2\b/;

/** The highest line of treatment that a block begins with, or lists. */
export function linesTold(blocks: readonly { readonly text: string }[]): number {
  let most = 0;
  for (const { text } of blocks) {
    // "Lines: L1 letrozole 21-23. L2 fulvestrant."
    if (LISTS_LINES.test(text))
      for (const [, number] of text.matchAll(/\bL([1-9])\b/g)) most = Math.max(most, Number(number));
    const line =
      /^\W{0,4}(?:l(?:ine )?([1-9])|([1-9])(?:st|nd|rd|th)?[- ]?l(?:ine)?|(first|second|third|fourth|fifth)[- ]line)\b/i.exec(
        text.slice(0, 20),
      );
    if (line)
      most = Math.max(most, line[3] ? ORDINALS.indexOf(line[3].toLowerCase()) : Number(line[1] ?? line[2]));
  }
  return most;
}

interface Line {
  readonly at: number;
  readonly end: number;
  readonly number: number;
}

/** Of each sentence, since every name of it asks. */
const linesOf = new WeakMap<Clause, readonly Line[]>();

function linesIn(clause: Clause, masked: string): readonly Line[] {
  const known = linesOf.get(clause);
  if (known) return known;
  const lines = (MAY_HAVE_LINE.test(masked) ? [...masked.matchAll(LINE)] : []).map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    number: match[1]
      ? GERMAN.indexOf(match[1])
      : match[2]
        ? Number(match[2])
        : ORDINALS.indexOf(match[3] ?? ''),
  }));
  linesOf.set(clause, lines);
  return lines;
}

/** "1L letrozole + palbociclib; 2L fulvestrant": of several lines of treatment the earlier ones are over. */
export const ofLines: Step = ({ scene, said, masked, clause, own, because }) => {
  if (said && !'oaP'.includes(said.code)) return null;
  const lines = linesIn(clause, masked);
  const mine = lines.findLast(({ at }) => at < (clause.tokens[own]?.start ?? 0));
  return mine &&
    (scene.lines > mine.number || lines.some(({ at, number }) => at > mine.at && number > mine.number))
    ? {
        status: 'historical',
        detail: 'completed',
        basis: 'strong',
        because: [because('order:lines', mine.at, mine.end)],
      }
    : null;
};

/** "Aromatase inhibitor arthralgia    Resolved 09/2023": a problem of a list that is over. */
const RESOLVED = /^[\W\d]*resolved\b/i;

export const ofSyndrome: Step = ({ named, said, title, rest, block, scene }) => {
  if (named.class !== 'aimss' || (said && 'nNgpP'.includes(said.code))) return null;
  const row = block.row === undefined ? [] : (scene.rows.get(block.row) ?? []);
  return RESOLVED.test(rest) || row.slice(0, MOST_CELLS).some(([, { text }]) => RESOLVED.test(text))
    ? { status: 'historical', basis: 'strong', because: [title('row:status-completed')] }
    : { status: 'active', basis: 'weak', because: [title('default:narrative')] };
};

export const ofGeneral: Step = ({ said, section, masked, rest, people, told, general, because }) => {
  const weak =
    !said ||
    said.code === 'o' ||
    said.code === 'U' ||
    (said.code === 'u' && said.words > 4) ||
    (said.rule[0] === 'blamed' && masked.startsWith('than', said.token.start)) ||
    (said.code === 'a' && said.words > 4);
  // "Medication: tamoxifen, sertraline (changed because of the interaction with ...)": a list is not in general.
  const loosely = weak && !(section === 'current' && DOSED.test(rest));
  // "another inhibitor such as exemestane might be reasonable"
  const chosen =
    said &&
    'uU'.includes(said.code) &&
    [people, general].some((token) => token !== undefined && masked.startsWith('such as', token.start));
  const about = chosen ? undefined : (people ?? (loosely || told ? general : undefined));
  // "In men an inhibitor is not recommended without ..."
  const all = people !== undefined && /^(?:in|for) /.test(masked.slice(people.start));
  return about && (told || all || !(said?.behind && 'sNdh'.includes(said.code)))
    ? {
        status: 'general',
        who: 'other',
        basis: 'strong',
        because: [because(`cue:${about.rule?.[0] ?? 'general'}`, about.start, about.end)],
      }
    : null;
};

const isPlural = ({ named, section }: Heard): boolean =>
  CLASS_WORD.test(named.text) &&
  /^(?:aromatase-inhibitor|serm)$/.test(named.concept) &&
  section !== 'current';

/** A problem as it is coded: "Long term (current) use of aromatase inhibitors (Z79.811)". */
const LONG_TERM = /\blong[- ]term (?:\(current\) |drug |current )*(?:use|therapy)\b|\bz79\.8/;

/** "joint pain on aromatase inhibitors is common": the class in the plural, and nobody who takes it. */
export const ofPlural: Step = (heard) => {
  const { said, clause, group, rest, title } = heard;
  const weakly = said && !said.bend && /^(?:on|taking|blamed)$/.test(said.rule[0]);
  return isPlural(heard) &&
    weakly &&
    !LONG_TERM.test(heard.masked) &&
    !clause.codes.slice(0, group.first).includes('E') &&
    !/^[^.;]{0,12}\d/.test(rest)
    ? { status: 'general', who: 'other', basis: 'weak', because: [title('default:class')] }
    : null;
};

/** "add raloxifene to her anastrozole": the word is said of the other drug, this one she has. */
export const ofHers: Step = ({ said, masked, clause, own, because }) => {
  if (!said?.crosses || !'bBunUd'.includes(said.code)) return null;
  const hers = HERS.exec(masked.slice(0, clause.tokens[own]?.start ?? 0));
  return hers
    ? {
        status: 'active',
        basis: 'weak',
        because: [because('cue:hers', hers.index, hers.index + hers[0].trimEnd().length)],
      }
    : null;
};

const ENDED =
  /^(?:status ?[:=] ?)?(?:discontinued|stopped|d\/?c'?e?d|dc'?d|ceased|inactive|expired|ended|cancell?ed)$/;
const NOTHING_MORE = /^ ?(?:[.,;)]|$|(?:in|on|due|because|since|last|by|after|when|at|for)\b|\d)/;

/** "tamoxifen, refills 3 - ordered 1/2020, discontinued 6/2022": of all that stands behind a name the stop is the last word. */
export const ofLastWord: Step = ({ said, clause: { tokens, codes }, group, masked, because }) => {
  if (said && !(said.behind ? 'bBcaoAT' : 'oaA').includes(said.code)) return null;
  const next = codes.slice(group.last + 1).search(/[M;]/);
  const behind = tokens.slice(group.last + 1, next < 0 ? undefined : group.last + 1 + next);
  const stop = behind.findLast(
    (token, i) =>
      token.code === 's' &&
      // "was stopped in May, restarted in June"
      !(said?.behind && said.code === 'c' && said.token.start > token.start) &&
      ENDED.test(masked.slice(token.start, token.end)) &&
      NOTHING_MORE.test(masked.slice(token.end)) &&
      !'nlud'.includes(behind[i - 1]?.code ?? ' ') &&
      !ofAnother(masked.slice(tokens[group.last]?.end, token.start)),
  );
  return stop
    ? {
        status: 'discontinued',
        basis: 'strong',
        because: [because(`cue:${stop.rule?.[0] ?? 'stopped'}`, stop.start, stop.end)],
      }
    : null;
};

/** The phrase that speaks of it, unless the list it stands in says more. */
export const ofPhrase: Step = (heard) => {
  const { said, section } = heard;
  if (!said) return null;
  const reading = fromSaid(heard, said);
  // "raloxifene 60 mg: clot risk, also you are on letrozole"
  const remark = /^(?:you|she|he|pt|patient) (?:are|is) on$/.test(
    heard.masked.slice(said.token.start, said.token.end),
  );
  const listed =
    !remark &&
    (section === 'stopped' ||
      (section === 'never' && !heard.later) ||
      (section === 'options' && reading.basis !== 'strong')) &&
    (reading.status === 'active' || reading.status === 'planned');
  return listed ? null : reading;
};

const LED = /^\W*(?:if|falls|sofern|wenn|indien|si|se|en cas|in caso|em caso|en caso)\b/;

/** "Tamoxifen if the pain gets worse"; "If surgery is declined: exemestane"; "If letrozole is declined, tamoxifen". */
export const ofCondition: Step = ({ said, clause, group, masked, rest, title }) => {
  const led =
    (!said || (!said.behind && 'dnshy'.includes(said.code))) &&
    LED.test(masked) &&
    /^u[^;]{0,8}[:,][&,_]{0,3}$/.test(clause.codes.slice(0, group.first));
  return led || (!said && ONLY_IF.test(rest))
    ? { status: 'hypothetical', basis: 'strong', because: [title('cue:considered')] }
    : null;
};

const OFFERED =
  /\b(?:offer(?:ed|ing)?|consider(?:ed|ing)?|discuss(?:ed|ing)?|suggest(?:ed|ing)?|recommend(?:ed|ing)?|propos(?:ed|ing)|mention(?:ed|ing)?|advis(?:ed|ing)|prescrib(?:ed|ing)|propos\w+|evoqu\w+|discut\w+|ofrec\w+|oferec\w+|offert[ao]|angeboten|besprochen|aangeboden|voorgesteld|propost[ao])\b/;
const REFUSES = /^(?:declin(?:ed|es|e)|refus(?:ed|es|e|a|o|ou)|rifiuta|rechaz[ao]|weigert)$/;
const NO_OBJECT = /^ ?(?:[.,;()]|$|(?:it|this|both|due|because|as|since|for now|at this|today)\b)/;

/** "Offered tamoxifen today, read the leaflet, she declined": an offer and, further on, the answer to it. */
export const ofAnswer: Step = ({ said, clause: { tokens, codes }, group, masked, because }) => {
  if (said && !'uUB'.includes(said.code)) return null;
  const next = codes.slice(group.last + 1).search(/[MKO]/);
  const behind = tokens.slice(group.last + 1, next < 0 ? undefined : group.last + 1 + next);
  const no = behind.find(
    ({ code, start, end }) =>
      code === 'd' && REFUSES.test(masked.slice(start, end)) && NO_OBJECT.test(masked.slice(end)),
  );
  return no && OFFERED.test(masked.slice(0, no.start))
    ? {
        status: 'negated',
        detail: 'declined',
        basis: 'strong',
        because: [because(`cue:${no.rule?.[0] ?? 'declined'}`, no.start, no.end)],
      }
    : null;
};

const AFTERWARDS =
  /^ (?:after(?:wards?)?|later|next|to follow)(?: (?:that|this|chemo|surgery|rt|xrt|radiation))? ?(?:[.;,)]|$)/;

/** What must be over before a drug is begun, right behind its name and dose. */
const DUE =
  /^(?: \d[\d.]* ?m?g)?(?: (?:od|daily|once daily|qd))?(?: (?:with|plus|\+) \w+)? (?:once (?!daily|a\b|per\b|weekly|nightly|every|each|in\b|at\b|more\b|again\b)[^.;,]{3,60}|when (?:the |her |his )?(?:rt|chemo\w*|radio\w*|radiation|surgery|bloods|wound|she (?:has|is|finishes|completes)|he (?:has|is|finishes|completes))[^.;,]{0,40}|from (?:the )?(?:end|completion|wound|finish) [^.;,]{2,40})(?:[.;,]|$)/;

/** A condition right behind a name, and nothing more in the sentence. */
const ONLY_IF =
  /^(?: (?:alone|monotherapy|instead))? if (?!tolerat|needed|required|necessary|able|ok\b|possible|not (?:on|taking)|(?:she|he|pt|patient|you)(?:'s| is| are)? (?:already|still|on|taking))[^.;]{3,60}(?:[.;]|$)/;

/** To be begun once something is over. */
const TO_START =
  /^ (?:\d[\d.,]* ?mg )?(?:te starten|te beginnen|zu beginnen|beginnend) (?:na|nach|zodra|sobald|als|wenn|vanaf|ab)\b/;
/** Some weeks without a drug, and then this one. */
const AFTER_A_BREAK =
  /^\W{0,4}(?:fenetre|pause|break|gap|wash-?out|descanso|lavado|pausa|intervallo|intervalo|pauze|interval|(?:\d+|deux|trois|quatre|dos|tres|cuatro|dois|duas|quatro|zwei|drei|vier|due|quattro|twee|drie|two|three|four) (?:weeks?|semaines?|semanas?|wochen|settimane|weken) (?:de |of |di )?(?:pause|break|gap|descanso|pausa|pauze|washout|off|wash-?out))\b[^.;:\ue000]{0,40},? (?:and )?(?:puis|ensuite|then|luego|despues|depois|dann|danach|poi|daarna|dan)(?: (?:start|debuter|empezar|iniciar|beginnt?|beginn mit|inizia|starten met))? (?:le |la |l'|el |o |il |het )?$/;
/** Begun at this visit, told before a name or behind it and its dose. */
const TODAY =
  "(?:(?:a partir de|desde|depuis|a partir d'|des|da|ab|vanaf|per|met ingang van) ?(?:ho[jy]e?|esta noche|esta noite|(?:aujourd'hui|ce (?:jour|soir|matin)|demain)|oggi|stasera|domani|domattina|heute(?: abend)?|morgen(?: fruh)?|sofort|vandaag|heden|vanavond|morgen))";
const TODAY_BEFORE = new RegExp(
  `(?:^\\W{0,4}|[.;:,]\\s{0,2}|- )(?:\\w+ )?${TODAY}:? (?:il |el |le |l'|het )?$`,
);
const TODAY_BEHIND = new RegExp(`^ \\d[^;\ue000]{0,50}[ ,(]${TODAY}\\b`);

/** "After surgery: tamoxifen"; "If not tolerated: exemestane". */
export const ofLead: Step = ({ said, clause, group, masked, rest, title }) => {
  const lead = masked.slice(0, clause.tokens[group.first]?.start);
  // "Fenêtre de quatre semaines, puis exémestane"
  if (said?.code !== 'n' && lead.length < 120 && AFTER_A_BREAK.test(lead))
    return { status: 'planned', timing: 'later', basis: 'strong', because: [title('cue:later')] };
  // "Da oggi exemestane 25 mg", "letrozol 2,5 mg por 5 dias a partir de hoy"
  if (
    (!said || ('Ao'.includes(said.code) && !said.behind)) &&
    ((/[a-z:'] ?$/.test(lead.slice(-2)) && TODAY_BEFORE.test(lead.slice(-60))) || TODAY_BEHIND.test(rest))
  )
    return { status: 'planned', timing: 'now', basis: 'strong', because: [title('cue:now')] };
  // "chemo on 8/20, tamoxifen after"
  if (!said && AFTERWARDS.test(rest))
    return { status: 'planned', timing: 'later', basis: 'strong', because: [title('cue:later')] };
  // "tamoxifen te starten na de bestraling"
  if (!said && TO_START.test(rest))
    return { status: 'planned', timing: 'later', basis: 'strong', because: [title('cue:later')] };
  // "letrozole once haematology sees her", "exemestane when radiotherapy is over"
  if (!said && DUE.test(rest))
    return { status: 'planned', timing: 'later', basis: 'strong', because: [title('cue:later')] };
  const opening = said
    ? null
    : /(?:^|;)([xu])[^;:M]{0,4}[;:][,&]{0,3}$/.exec(clause.codes.slice(0, group.first));
  if (!opening) return null;
  return opening[1] === 'x'
    ? { status: 'planned', timing: 'later', basis: 'strong', because: [title('cue:later')] }
    : { status: 'hypothetical', basis: 'strong', because: [title('cue:considered')] };
};

/** "Aromatase inhibitors: ..." with nothing said. */
export const ofClass: Step = (heard) =>
  !heard.said && isPlural(heard)
    ? { status: 'general', who: 'other', basis: 'weak', because: [heard.title('default:class')] }
    : null;

const CHANGED =
  /^[^.;\ue000]{0,40}[-\u2013,(] ?(?:changed|switched|stopped|ceased|finished|completed|replaced|d\/?c'?d)\b/;

export const ofSection: Step = ({ section, title, scene, said, rest }) => {
  // "ON PROFILE BUT NOT TAKING", and below it "anastrozole 1 mg daily - changed Sept 2022"
  if (section === 'never' && CHANGED.test(rest))
    return { status: 'discontinued', basis: 'weak', because: [title(`section:${section}`)] };
  // "Options: raloxifene - not suitable, on an AI"
  if (section === 'options' && said?.code === 'o' && said.words === 0) return null;
  const refused = section === 'started' && scene.refused;
  const status = refused ? 'negated' : section ? BY_SECTION[section] : undefined;
  return status
    ? {
        status,
        asked: section === 'options',
        ...(status === 'planned' ? { timing: 'now' as const } : {}),
        basis: 'weak',
        because: [title(`section:${section}`)],
      }
    : null;
};

const TIED = /^[ -](?:associated|induced|related)\b/;

/** "From 01/08: letrozole 2.5 mg": what a plan names a time for is not begun at once. */
const isLater = ({ codes }: Heard['clause'], { first }: Heard['group']): boolean =>
  /x[^;]*$/.test(codes.slice(0, first)) && !codes.includes('T');

/** At most a few words before a name: a line of a plan that says what is to be done. */
const ITEM =
  /^\W*(?:[^\s]+\s+){0,4}$|\b(?:then|followed by|dann|danach|ab (?:morgen|heute|sofort|\d\S*)|puis|poi|luego|despues|depois|daarna|vanaf)\b[^.;]*$|^\W*(?:\d{1,2}[.)] ?)?(?:after|following|once|on completion of|at the end of) [^.;,]{2,40}, [^.;]*$/;

export const byDefault = ({ scene, section, masked, rest, title, clause, group }: Heard): Reading => {
  // "Aromatase inhibitor-associated bone loss", "..., consistent with response to raloxifene" in an assessment: of a drug that is taken.
  const planned =
    section === 'plan' &&
    !TIED.test(rest) &&
    ITEM.test(masked.slice(0, clause.tokens[group.first]?.start ?? 0));
  return {
    status: planned ? 'planned' : scene.tale && !section ? 'historical' : 'active',
    basis: 'none',
    timing: planned ? (DOSED.test(rest) && !isLater(clause, group) ? 'now' : 'later') : undefined,
    because: [title('default:narrative')],
  };
};
