import { agreedTo, takenUpAgain } from './again';
import type { Clause, Group } from './clause';
import { isBareStop, isLeft, looksBack, ofAnother, PASSIVE } from './direction';
import type { Token } from './lex';
import type { Rule } from './rules';

/** What is said of a drug: the code of the phrase, bent by a word before it, and the phrases themselves. */
export interface Said {
  readonly code: string;
  readonly rule: Rule;
  readonly token: Token;
  /** A word that bends the phrase: not, declined, thought of, will, formerly. */
  readonly bend: string;
  /** It stands behind the drug. */
  readonly behind: boolean;
  readonly words: number;
  /** Another drug stands between it and this one. */
  readonly crosses: boolean;
}

const REACH: Readonly<Record<string, number>> = { n: 9, o: 5, u: 12, y: 6, d: 9, p: 8, t: 6, f: 6 };
/** Phrases that can stand on either side, and those that only stand behind. */
const BOTH = 'shbBcd';
const BEHIND = 'NYUPA';
const VERBS = 'shbBcaoAtyp';
const BENDS = 'nduUlp';
/** Words that speak of the drug right behind them alone: "after letrozole". */
const AFTER = /^(?:after|following|nach|tras|despues de|apres|dopo|apos)$/;

/** "... was offered but the patient declined": where the refusal stands, -1 if there is none. */
function refusal(codes: string, i: number, word: string): number {
  const found = /^;[E_&]*[dN]/.exec(codes.slice(i));
  const at = i + (found?.[0].length ?? 0) - 1;
  return found && /^(?:but|however|though|pero|mas\b|porem|aunque|embora)/.test(word) && codes[at + 1] !== 'M'
    ? at
    : -1;
}

const TALK =
  /^(?:discuss(?:ing|ed|ion)|talk(?:ing|ed)?|counsell?(?:ing|ed)|review)\b(?!.*\b(?:if|whether|of)$)/;
const SUBJECT = /\b(?:we|i|she|he|they)(?: (?:are|am|is|will be|have|has))? $/;
const BEFORE_START =
  /\bbefore (?:i|she|he|we|you|they) (?:start|begin|commence)s?(?: (?:the|my|her|taking|on))* \ue000/;
const IF = /^(?:if|should|unless|falls|si|wenn|se)\b/;
/** "Once the infusion is in, stop ...": an order for later. */
const ONCE = /^(?:once|when|after|as soon)\b/;
const OBJECT = /^ (?:that|it|them)(?= (?:when|because|after|as|once|in|and|since|before)\b)/;
const ASIDE = /^ (?:that|it|them) ?[,(] ?(?:e\.?g|perhaps|maybe|possibly|for example|say)\b/;
/** Of Spanish and Portuguese: a verb of beginning and its object, which is none of our drugs. */
const OTHER_BEGUN =
  /^(?:se )?(?:inici|comec|empez|empiez|comenz|comienz|introdu|anad|agreg|prescr|paut|associ|asoci)\w* (?:o |a |la |el )?(?!(?:en|em|el|la|hoy|hoje|ayer|ontem|hace|desde|por|con|com|esta?|ante)\b)[a-z]{4,}/;
/** An answer to a verb told before. */
const DID_NOT = /^(?:did not|didn't|has not|hasn't|never did)$/;
/** A past tense that tells of something over. */
const TENSE = /^(?:took|had|used|tried|received|was)\b/;
const PAST: Rule = ['past', 'p', ''];

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

/** The phrase that stands by a group of mentions; behind it before in front of it. */
function nearestOf(clause: Clause, sentence: string, group: Group): Said | null {
  const { tokens, codes } = clause;
  const first = tokens[group.first];
  const last = tokens[group.last];
  if (!first || !last) return null;
  const opening = tokens[0];
  const conditional =
    opening !== undefined &&
    opening.at < 2 &&
    // "Se suspende ...", "se anade ..." are no conditions in Spanish.
    (/[uU]/.test(opening.code) || !sentence.startsWith('se ', opening.start)) &&
    IF.test(sentence.slice(opening.start, opening.end));
  let crossed = 0;
  const make = (i: number, behind: boolean): Said | null => {
    const token = tokens[i];
    if (!token?.rule) return null;
    const words = behind ? token.at - last.at - 1 : first.at - token.at - 1;
    // "tamoxifen gave her a clot"
    if (behind && words === 0 && /^(?:gave|put) (?:her|him|me)\b/.test(sentence.slice(token.start)))
      return null;
    let bend = '';
    let subject = false;
    if (VERBS.includes(token.code) || token.code === 'u')
      for (let k = i - 1; k >= 0; k--) {
        const other = tokens[k];
        if (k === i - 1) subject = SUBJECT.test(sentence.slice(0, token.start));
        // "After discussing it with her we are adding ...": the talk is over.
        if (subject && other?.code === 'u' && TALK.test(sentence.slice(other.start, other.end))) break;
        // "not taking anastrozole since 2019, removed": another thing said of the same drug.
        if (behind && k < group.first && /,/.test(codes.slice(group.last + 1, i))) break;
        if (!other || other.code === ';' || (other.code === 'M' && !behind) || token.at - other.at > 6) break;
        // "Due to the risk of stroke, tamoxifen was stopped": the lead is no part of it.
        if (behind && k < group.first && other.code === ',') break;
        if (other.code === 'M' || other.code === '&' || (other.code === ',' && !behind)) {
          if (other.code === 'M' && k < group.first) break;
          if (other.code !== 'M') break;
          continue;
        }
        // "has been prescribed" is of now, "had been prescribed" is not.
        if (
          token.code === 'B' &&
          k === i - 1 &&
          /^ha(?:s|ve) been$/.test(sentence.slice(other.start, other.end))
        )
          break;
        if (BENDS.includes(other.code) && (token.code !== 'u' || other.code === 'n')) {
          // "would need to be stopped": the thought outweighs the future.
          bend = other.code === 'U' ? 'u' : other.code;
          if (bend !== 'l') break;
        }
      }
    if (!bend && 'sh'.includes(token.code) && !behind && token !== opening && opening?.code === 'x')
      if (
        ONCE.test(sentence.slice(opening.start)) &&
        /^(?:stop|hold|discontinue|cease)$/.test(sentence.slice(token.start, token.end))
      )
        bend = 'l';
    if (!bend && conditional && !behind && 'bBthso'.includes(token.code)) bend = 'u';
    return {
      // "If the patient takes exemestane, ...": of nobody known.
      code: conditional && token.code === 'a' && !behind ? 'u' : token.code,
      rule: token.rule,
      token,
      bend,
      behind,
      words,
      crosses: crossed > 0 && !behind,
    };
  };

  let behind: Said | null = null;
  for (let i = group.last + 1; i < tokens.length && !behind; i++) {
    const token = tokens[i];
    if (!token || token.code === 'M') break;
    if (token.code === ';') {
      behind = make(refusal(codes, i, sentence.slice(token.start, token.end)), true);
      break;
    }
    // "to begin letrozole once radiotherapy is finished"
    if (token.code === 'x' && tokens[i + 1]?.code === 'P' && ONCE.test(sentence.slice(token.start))) break;
    // Behind a whole direction for use: "... by mouth daily. (Patient not taking)".
    if (token.at - last.at > (token.code === 'N' ? 16 : 10)) break;
    // Somebody else's doing: "until her ovaries are removed". "which she stopped" goes on.
    if (
      (token.code === 'x' &&
        i > group.last + 1 &&
        !(tokens[i + 1]?.code === ',' && isBareStop(tokens[i + 2], sentence))) ||
      (token.code === 'E' &&
        !/\b(?:which|that)\b/.test(sentence.slice(last.end, token.start)) &&
        token.at - last.at > 1 &&
        !/^[,:M_]*E[^;M]*;?[dN]/.test(codes.slice(group.last + 1)) &&
        !isBareStop(tokens[i + 1], sentence))
    )
      break;
    // "letrozole 2.5 mg daily, ramipril 5 mg, Vagifem stopped 2022": of another drug of the list.
    if ('sh'.includes(token.code) && ofAnother(sentence.slice(last.end, token.start))) break;
    // A question mark asks about the drug right before it.
    if (
      token.code === 'U' &&
      token.at - last.at > (token.end - token.start === 1 ? 1 : IF.test(sentence.slice(token.start)) ? 4 : 99)
    )
      continue;
    if (BEHIND.includes(token.code) || (BOTH.includes(token.code) && looksBack(clause, sentence, i)))
      behind = make(i, true);
    else if (token.code === 't' && isLeft(clause, sentence, i)) {
      const left = make(i, true);
      behind = left && { ...left, code: 's' };
    } else if (BOTH.includes(token.code)) break;
  }
  // "tamoxifen prescribed in March, never collected": the end told later in the breath is the one that counts.
  if (behind && 'BAPUc'.includes(behind.code) && behind.rule[0] !== 'status')
    for (let i = tokens.indexOf(behind.token) + 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.code === ';')
        behind = make(refusal(codes, i, sentence.slice(token.start, token.end)), true) ?? behind;
      if (
        !token ||
        token.code === ';' ||
        token.code === 'M' ||
        token.at - last.at > 14 ||
        'EKx'.includes(token.code)
      )
        break;
      if (
        ('NYP'.includes(token.code) && !sentence.slice(token.start, token.end).endsWith(' ago')) ||
        ('sdh'.includes(token.code) && looksBack(clause, sentence, i))
      ) {
        behind = make(i, true);
        break;
      }
    }
  // "not taking, ran out in February"
  if (behind?.code === 'N' && sentence.slice(behind.token.start, behind.token.end).endsWith('taking')) {
    const { token: answer } = behind;
    const at = tokens.indexOf(behind.token);
    const stop = tokens.findIndex(
      ({ code, at: place }, i) =>
        i > at && code === 's' && place - answer.at < 5 && !/[M;]/.test(codes.slice(at, i)),
    );
    if (stop > 0 && looksBack(clause, sentence, stop)) behind = make(stop, true) ?? behind;
  }
  // "ospemifene, inactive 09/2023, never filled"
  if (behind?.rule[0] === 'status' && behind.code === 's') {
    const at = tokens.indexOf(behind.token);
    const never = tokens.findIndex(
      ({ code, start, at: place }, i) =>
        i > at &&
        code === 'N' &&
        sentence.startsWith('never', start) &&
        place - last.at < 9 &&
        !/[M;]/.test(codes.slice(at, i)),
    );
    if (never > 0) behind = make(never, true) ?? behind;
  }
  if (behind?.rule[0] === 'status') return behind;
  let before: Said | null = null;
  for (let i = group.first - 1; i >= 0 && !before; i--) {
    const token = tokens[i];
    if (!token) break;
    // "Never taken: letrozole, tamoxifen": a colon right behind a phrase does not end its reach.
    if (token.code === ';') break;
    if (token.code === ':') {
      const label = tokens[i - 1];
      if (label?.end === token.start && label.rule) continue;
      break;
    }
    if (token.code === 'M') {
      crossed += 1;
      // The words before another drug reach this one over "and", "or" or a comma.
      if (!/^[,&_TEx}>oM]*$/.test(codes.slice(i + 1, group.first)) || crossed > 4) break;
      continue;
    }
    const { code } = token;
    if (code === 'l' && first.at - token.at <= 3 && behind && 'dN'.includes(behind.code)) return behind;
    if (code === 'l' && first.at - token.at <= 3)
      return {
        code: 'b',
        rule: token.rule ?? PAST,
        token,
        bend: 'l',
        behind: false,
        words: 0,
        crosses: false,
      };
    if (
      code === 'x' &&
      first.at - token.at === 1 &&
      AFTER.test(sentence.slice(token.start, token.end)) &&
      // "three months after letrozole was started"
      !/^ (?:was|were|being|had been) (?:first )?(?:started|begun|commenced|introduced|initiated|added)\b/.test(
        sentence.slice(last.end),
      )
    )
      return {
        code: 'p',
        rule: token.rule ?? PAST,
        token,
        bend: '',
        behind: false,
        words: 0,
        crosses: false,
      };
    // "the fallback would be tamoxifen"
    if (code === 'U' && crossed === 0 && first.at - token.at <= 3)
      // "was offered tamoxifen but declined"
      return behind && 'dN'.includes(behind.code) ? behind : { ...(make(i, false) as Said), code: 'u' };
    if (BEHIND.includes(code)) {
      if (crossed === 0 && code !== 'A') break;
      continue;
    }
    if ('_TEx,&}<>KOlgGzi'.includes(code)) continue;
    if (BOTH.includes(code) && looksBack(clause, sentence, i)) {
      // "if tamoxifen is not tolerated, letrozole": the condition holds for both.
      if (conditional && opening.code === 'u' && code === 's') before = make(0, false);
      break;
    }
    // "she came off that when we went to the AI": the stop has its object; "whether she could come off it, e.g. to an AI": the question goes on.
    if ('sh'.includes(code) && OBJECT.test(sentence.slice(token.end))) break;
    if ('sh'.includes(code) && ASIDE.test(sentence.slice(token.end))) continue;
    const reach = REACH[code] ?? 9;
    // Of a list of choices each has its dose and time.
    if (first.at - token.at - 1 - crossed * (code === 'u' ? 6 : 3) > reach) {
      if (code === 'o') continue;
      break;
    }
    if (code === 'o' && crossed > 0) continue;
    // "add letrozole to tamoxifen": of the drug that is there nothing is told.
    if (
      crossed === 1 &&
      'bB'.includes(code) &&
      codes.slice(i + 1, group.first) === 'M}' &&
      / to (?:the |her |his )?$/.test(sentence.slice(0, first.start))
    )
      break;
    // "without injections, an AI could be revisited": the not has its object.
    if (
      code === 'n' &&
      crossed === 0 &&
      first.at - token.at > 1 &&
      codes.slice(i + 1, group.first).includes(',')
    )
      break;
    before = make(i, false);
  }
  if (behind && before) {
    // "declined an AI and prefers to go on": a verb behind "and" has a subject of its own.
    const between = codes.slice(group.last + 1, tokens.indexOf(behind.token));
    // "stopped tamoxifen due to intolerance"
    if (
      behind.code === 'Y' &&
      'sh'.includes(before.code) &&
      /(?:due to|because of|secondary to|owing to|given|for) $/.test(sentence.slice(0, behind.token.start))
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
