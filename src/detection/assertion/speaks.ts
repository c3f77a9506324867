import { agreedTo, NOT_YET, takenUpAgain } from './again';
import { beforeOf } from './before';
import { behindOf } from './behind';
import type { Clause, Group } from './clause';
import { PASSIVE } from './direction';
import { aroundOf, type Said } from './phrase';

const BEFORE_START =
  /\bbefore (?:i|she|he|we|you|they) (?:start|begin|commence)s?(?: (?:the|my|her|taking|on))* \ue000/;
/** Of Spanish and Portuguese: a verb of beginning and its object, which is none of our drugs. */
const OTHER_BEGUN =
  /^(?:se )?(?:inici|comec|empez|empiez|comenz|comienz|introdu|anad|agreg|prescr|paut|associ|asoci)\w* (?:o |a |la |el )?(?!(?:en|em|el|la|hoy|hoje|ayer|ontem|hace|desde|por|con|com|esta?|ante)\b)[a-z]{4,}/;
const REASON =
  /\b(?:for|due to|because of|d\/t|given|secondary to|owing to|from|despite|after)(?: (?:her|his|the|missed|recurrent|severe|chronic))* $/;
const STILL = /^(?:(?:and|is|was) )*still\b|^(?:first|1st) dose\b|^(?:started|commenced|begun)(?! on\b)/;
/** An answer to a verb told before. */
const DID_NOT = /^(?:did not|didn't|has not|hasn't|never did)$/;
/** A past tense that tells of something over. */
const TENSE = /^(?:took|had|used|tried|received|was)\b/;

/** The phrase that tells how the patient stands to a group of mentions, and what is said further on instead of it. */
export function saidOf(clause: Clause, sentence: string, group: Group): Said | null {
  const said = nearestOf(clause, sentence, group);
  const further =
    said && 'sh'.includes(said.code) && 'p'.includes(said.bend)
      ? takenUpAgain(clause, sentence, group)
      : said && 'uU'.includes(said.code) && group.first === group.last && !said.crosses
        ? agreedTo(clause, group)
        : null;
  return further?.rule
    ? {
        code: further.code === 'b' ? 'b' : 'c',
        rule: further.rule,
        token: further,
        bend: '',
        behind: true,
        words: 0,
        crosses: false,
      }
    : said;
}

/** The phrase that stands by a group of mentions: of one before it and one behind it, the one that counts. */
function nearestOf(clause: Clause, sentence: string, group: Group): Said | null {
  const around = aroundOf(clause, sentence, group);
  if (!around) return null;
  const { tokens, codes } = clause;
  const behind = behindOf(around);
  if (behind?.rule[0] === 'status') return behind;
  const { said: before, crossed, alone } = beforeOf(around);
  // "was offered tamoxifen but declined"
  if (alone)
    return behind &&
      before?.code !== 'p' &&
      // "the plan included anastrozole, still doing that"; "recommended raloxifene, first dose given"
      ('dN'.includes(behind.code) ||
        ('ABc'.includes(behind.code) && STILL.test(sentence.slice(behind.token.start))))
      ? behind
      : before;
  // "a four-week break from letrozole, or changing to tamoxifen, could be thought about"
  if (
    before?.code === 'h' &&
    !before.bend &&
    /^[^;]*U/.test(codes.slice(group.last + 1)) &&
    /^(?:an? )?(?:\w+ )*?(?:break|holiday|gap|pause)\b/.test(
      sentence.slice(before.token.start, before.token.end),
    )
  )
    return { ...before, bend: 'u' };
  if (behind && before) {
    // "declined an AI and prefers to go on": a verb behind "and" has a subject of its own.
    const between = codes.slice(group.last + 1, tokens.indexOf(behind.token));
    // "stopped tamoxifen due to intolerance"
    if (
      behind.code === 'Y' &&
      'shn'.includes(before.code) &&
      /(?:due to|because of|secondary to|owing to|given|for) $/.test(sentence.slice(0, behind.token.start))
    )
      return before;
    // "stopped tamoxifen for continued bleeding", "continues letrozole for urticaria": a reason, no verb
    if (
      ((behind.code === 'c' && 'sh'.includes(before.code)) ||
        (behind.code === 'Y' && 'ca'.includes(before.code))) &&
      (REASON.test(sentence.slice(0, behind.token.start)) ||
        (behind.code === 'c' && NOT_YET.test(sentence.slice(0, behind.token.start))))
    )
      return before;
    // "asks if it matters that she had tamoxifen in 2004: no"
    if (
      behind.code === 'N' &&
      before.code === 'p' &&
      behind.words > 2 &&
      /^[:?]/.test(sentence.slice(behind.token.start))
    )
      return before;
    // "told to stop tamoxifen but did not"
    if (
      behind.code === 'N' &&
      'sh'.includes(before.code) &&
      DID_NOT.test(sentence.slice(behind.token.start, behind.token.end))
    )
      return { ...before, bend: 'n' };
    // "started clomifene 25 mg four months ago": when, not that it is over.
    if (
      before.code === 'B' &&
      behind.code === 'P' &&
      sentence.slice(behind.token.start, behind.token.end).endsWith(' ago')
    )
      return before;
    // "Suspende tamoxifeno, inicia enoxaparina": begun is another drug.
    if (
      'bB'.includes(behind.code) &&
      'shndy'.includes(before.code) &&
      /[,&]/.test(between) &&
      OTHER_BEGUN.test(sentence.slice(behind.token.start))
    )
      return before;
    // "offered tamoxifen today, read the leaflet, declined."
    if (
      behind.code === 'd' &&
      before.code === 'u' &&
      !/E/.test(between) &&
      /^ ?(?:thanks|thank you)? ?(?:[.;,)]|$)/.test(sentence.slice(behind.token.end))
    )
      return behind;
    if (
      /[&,]/.test(between) &&
      'shcBbd'.includes(behind.code) &&
      'shndyu'.includes(before.code) &&
      !PASSIVE.test(sentence.slice(Math.max(0, behind.token.start - 40), behind.token.start)) &&
      behind.words > 3
    )
      return before;
    // "declines an inhibitor, tamoxifen since May"
    if (behind.code === 'A' && behind.words === 0 && before.crosses && 'shdn'.includes(before.code))
      return behind;
    // "since 2021" behind a stop, and weak words before an explicit event.
    if (behind.code === 'A' && 'shndyufp'.includes(before.code)) {
      // "she took tamoxifen from November 2020" is past, "has had eighteen months of it to date" is not.
      const began =
        /\blast\b/.test(sentence.slice(before.token.start, before.token.end)) ||
        sentence.startsWith('as of', behind.token.start) ||
        (sentence.startsWith('from', behind.token.start) && TENSE.test(sentence.slice(before.token.start)));
      return before.code === 'p' && !began ? behind : before;
    }
    // "prescribe letrozole in its place, to continue until March"
    if (behind.code === 'A' && before.code === 'b' && sentence.startsWith('to ', behind.token.start))
      return before;
    if (
      behind.code === 'U' &&
      crossed === 0 &&
      ('shndyc'.includes(before.code) || BEFORE_START.test(sentence))
    )
      return before;
    if (behind.code === 'P' && 'ndyuc'.includes(before.code)) return before;
    if (behind.rule[0] === 'advised' && before.code === 'c') return before;
    if ('cB'.includes(behind.code) && behind.words > 5 && 'shndy'.includes(before.code)) return before;
    return behind;
  }
  return behind ?? before;
}
