import type { Clause } from './clause';
import { looksBack } from './direction';
import type { Token } from './lex';
import { type Around, BEHIND, BOTH, phraseAt, type Said } from './phrase';
import type { Rule } from './rules';

/** The phrase found before a group of mentions. */
export interface Before {
  readonly said: Said | null;
  /** How many other names stand between it and the group. */
  readonly crossed: number;
  /** It stands so close that what is said behind the group counts only where it was declined or not taken. */
  readonly alone: boolean;
}

const REACH: Readonly<Record<string, number>> = { n: 9, o: 5, u: 12, y: 6, d: 9, p: 8, t: 6, f: 6 };
/** Words that speak of the drug right behind them alone: "after letrozole". */
const AFTER = /^(?:after|following|nach|tras|despues de|apres|dopo|apos)$/;
/** "I would not add it to anastrozole" */
const TO_IT =
  /\b(?:it|this|that|one|them|either|both|another|anything) (?:to|(?:along |together )?with|alongside|on top of) (?:the |her |his |my )?$/;
const WITH =
  /\ue000 (?:with|alongside|along with|together with|on top of|in addition to) (?:the |her |his |my )?$/;
const WITH_ANOTHER =
  /\w(?<!\b(?:along|together|combination|used|taken|given|concurrently|be|started|combined)) (?:with|alongside|on top of) (?:the |her |his )?$/;
const OBJECT =
  /^ (?:the (?:latter|former|other)\b|(?:that|it|them)(?= (?:when|because|after|as|once|in|and|since|before)\b))/;
const ASIDE = /^ (?:that|it|them) ?[,(] ?(?:e\.?g|perhaps|maybe|possibly|for example|say)\b/;
const PAST: Rule = ['past', 'p', ''];

/** A phrase right before the group, whatever its own letter. */
const besides = (code: string, token: Token, bend = ''): Said => ({
  code,
  rule: token.rule ?? PAST,
  token,
  bend,
  behind: false,
  words: 0,
  crosses: false,
});

/** "Declined: surgery; exemestane": a semicolon of a list behind a label that says what became of all of it. */
function isListItem({ tokens, codes }: Clause, sentence: string, i: number, to: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    sentence[token.start] === ';' &&
    /^[,M&_]*$/.test(codes.slice(i + 1, to)) &&
    /[dns]:[^EKabBcosh]*$/.test(codes.slice(0, i))
  );
}

/** "No llegó a tomar letrozol", "nooit gestart met letrozol": not taken, with its object, where no drug stands before it. */
const isObject = ({ tokens, codes }: Clause, sentence: string, i: number, to: number): boolean =>
  !codes.slice(0, i).includes('M') &&
  /^[a-z]/.test(sentence.slice(tokens[i]?.start)) &&
  NOTHING_BUT_SMALL_WORDS.test(sentence.slice(tokens[i]?.end, tokens[to]?.start));
const NOTHING_BUT_SMALL_WORDS =
  /^(?: (?:el|la|los|las|o|a|os|as|le|les|du|de|il|lo|met|mit|con|com|het|der|die|das))*(?: l'| )$/;

/** "not taking aspirin, tamoxifen or warfarin": words of a list, each of which is not taken. */
const isListOfDrugs = (words: string): boolean =>
  /^(?:not (?:currently |presently )?(?:taking|on)|never (?:taken|had|used)|denies (?:taking|use of|using))(?: (?:any )?[a-z-]+,)+(?: (?:and|or|nor))? $/.test(
    words,
  );

/** The phrase before a group of mentions that reaches it. */
export function beforeOf(around: Around): Before {
  const { clause, sentence, group, first, last, opening, conditional } = around;
  const { tokens, codes } = clause;
  const alone = (said: Said): Before => ({ said, crossed, alone: true });
  let crossed = 0;
  let before: Said | null = null;
  /** "w/", where nothing else is told. */
  let along: Said | null = null;
  for (let i = group.first - 1; i >= 0 && !before; i--) {
    const token = tokens[i];
    if (!token) break;
    // "Never taken: letrozole, tamoxifen": a colon right behind a phrase does not end its reach.
    if (token.code === ';') {
      if (isListItem(clause, sentence, i, group.first)) continue;
      break;
    }
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
    if (code === 'l' && first.at - token.at <= 3) return alone(besides('b', token, 'l'));
    if (
      code === 'x' &&
      first.at - token.at === 1 &&
      AFTER.test(sentence.slice(token.start, token.end)) &&
      // "three months after letrozole was started"
      !/^ (?:was|were|being|had been) (?:first )?(?:started|begun|commenced|introduced|initiated|added)\b/.test(
        sentence.slice(last.end),
      )
    )
      return alone(besides('p', token));
    // "the fallback would be tamoxifen"
    if (code === 'U' && crossed === 0 && first.at - token.at <= 3) return alone(besides('u', token));
    if (code === 'N' && crossed === 0 && isObject(clause, sentence, i, group.first))
      return alone(besides('n', token));
    if (BEHIND.includes(code)) {
      if (crossed === 0 && code !== 'A') break;
      continue;
    }
    if ('_TEx,&}<>KOlgGzi'.includes(code)) continue;
    if (BOTH.includes(code) && looksBack(clause, sentence, i)) {
      // "if tamoxifen is not tolerated, letrozole": the condition holds for both.
      if (conditional && opening?.code === 'u' && code === 's') before = phraseAt(around, 0, false, crossed);
      break;
    }
    // "she came off that when we went to the AI": the stop has its object; "whether she could come off it, e.g. to an AI": the question goes on.
    if ('sh'.includes(code) && OBJECT.test(sentence.slice(token.end))) break;
    if ('sh'.includes(code) && ASIDE.test(sentence.slice(token.end))) continue;
    if ('ndu'.includes(code) && TO_IT.test(sentence.slice(0, first.start))) break;
    // "abemaciclib (ends in February), tamoxifen 20 mg": told of another drug, in its bracket.
    if (
      code !== 'o' &&
      /^[^()]*\)/.test(sentence.slice(token.end, first.start)) &&
      /\w ?\([^()]*$/.test(sentence.slice(0, token.start))
    )
      break;
    // "would sooner not have oestrogen with exemestane"
    if (
      crossed === 0 &&
      code === 'n' &&
      first.at - token.at > 2 &&
      WITH_ANOTHER.test(sentence.slice(token.end, first.start))
    )
      break;
    // "they do not want a SERM with letrozole": of the drug that is there nothing is told.
    if (crossed > 0 && 'ndu'.includes(code) && WITH.test(sentence.slice(0, first.start))) break;
    const reach = REACH[code] ?? 9;
    // Of a list of choices each has its dose and time.
    if (first.at - token.at - 1 - crossed * (code === 'u' ? 6 : 3) > reach) {
      if (code === 'o') continue;
      break;
    }
    if (code === 'o' && crossed > 0) continue;
    // "may be put on another tablet or on tamoxifen": what rules the whole is told before it.
    if (code === 'o' && /\bor $/.test(sentence.slice(0, token.start))) continue;
    // "favours suppression w/ an AI": what rules the whole is told before it.
    if (code === 'o' && sentence.startsWith('w', token.start)) {
      along ??= phraseAt(around, i, false, crossed);
      continue;
    }
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
      codes.slice(i + 1, group.first).includes(',') &&
      !isListOfDrugs(sentence.slice(token.start, first.start))
    )
      break;
    before = phraseAt(around, i, false, crossed);
  }
  return { said: before ?? along, crossed, alone: false };
}
