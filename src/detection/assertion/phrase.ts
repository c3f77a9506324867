import type { Clause, Group } from './clause';
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

/** A group of mentions in its clause, as its phrases are looked for. */
export interface Around {
  readonly clause: Clause;
  readonly sentence: string;
  readonly group: Group;
  readonly first: Token;
  readonly last: Token;
  readonly opening: Token | undefined;
  /** The sentence begins with a condition: "If she stops tamoxifen, ...". */
  readonly conditional: boolean;
}

/** Phrases that can stand on either side, and those that only stand behind. */
export const BOTH = 'shbBcd';
export const BEHIND = 'NYUPA';
const VERBS = 'shbBcaoAtyp';
const BENDS = 'nduUlp';

/** A stop in the present tense. */
const STILL_TO_COME = /(?:^ ?|\b(?:can|should|will|could|to) )(?:be |is )?\w+(?<!ed)(?: off)?$/;
const TALK =
  /^(?:discuss(?:ing|ed|ion)|talk(?:ing|ed)?|counsell?(?:ing|ed)|review)\b(?!.*\b(?:if|whether|of)$)/;
const SUBJECT = /\b(?:we|i|she|he|they)(?: (?:are|am|is|will be|have|has))? $/;
export const IF = /^(?:if|should|unless|were (?:she|he|it|they|the|this|her|things)|falls|si|wenn|se)\b/;
/** "Once the infusion is in, stop ...": an order for later. */
export const ONCE = /^(?:once|when|after|as soon|next (?:week|month|year|visit))\b/;

export function aroundOf(clause: Clause, sentence: string, group: Group): Around | null {
  const { tokens } = clause;
  const first = tokens[group.first];
  const last = tokens[group.last];
  if (!first || !last) return null;
  const opening = tokens[0];
  const conditional =
    opening !== undefined &&
    opening.at < 2 &&
    opening.code !== '_' &&
    // "Se suspende ...", "se anade ..." are no conditions in Spanish.
    (/[uU]/.test(opening.code) || !sentence.startsWith('se ', opening.start)) &&
    IF.test(sentence.slice(opening.start, opening.end));
  return { clause, sentence, group, first, last, opening, conditional };
}

/**
 * What the phrase at `i` says of the group, bent by a word before it; null for what is no phrase.
 * @param behind it stands behind the group. @param crossed how many other names stand between, of a phrase before the group.
 */
export function phraseAt(around: Around, i: number, behind: boolean, crossed = 0): Said | null {
  const { clause, sentence, group, first, last, opening, conditional } = around;
  const { tokens, codes } = clause;
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
      // "Could tamoxifen and letrozole be stopped?"
      if (behind && k > group.first && k < group.last) continue;
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
  // "If the estradiol is still low, tamoxifen comes off."
  if (
    !bend &&
    conditional &&
    behind &&
    'sh'.includes(token.code) &&
    codes.slice(0, group.first).includes(',') &&
    STILL_TO_COME.test(sentence.slice(last.end, token.end))
  )
    bend = 'u';
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
}
