import { lex, MASK, type Token } from './lex';

/** Mentions that a sentence names in one breath ("letrozole (Femara)", "tamoxifen or raloxifene"). */
export interface Group {
  /** Index of its first token, and of its last. */
  readonly first: number;
  readonly last: number;
}

/** A sentence read: its phrases, its groups of mentions, and a letter for each phrase to look for patterns in. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly groups: readonly Group[];
  readonly codes: string;
}

const JOINED =
  /^[\s,/+&()®™*-]*(?:(?:\d(?!\d{3}\b)[\d.]*(?: ?mg| ?mcg)?(?![\d/])|tab\w*|cap\w*|daily|od|qd|hcl|citrate|and|or|nor|o al?|ou (?:para|ao?)|y|und|et|ou|e|o|oder|ni|plus|either|low[- ]dose|high[- ]dose|oral|generic|adjuvant|both)[\s,/+&()]*)*$/;

/** A bracket that opens right behind a name and holds only another name or a dose. */
const GLOSS =
  /\((?:[\ue000, /+&]|with|and|or|plus)*\ue000\)|\ue000+ ?\((?:[\ue000\d., /+&-]|mg|mcg|od|po|qd|bd|daily|once|twice|weekly|a day|ce|hcl|citrate|tabs?|tablets?|caps?)*\)/g;

/** Doses, and the comma behind which the next drug has a clause of its own. */
const EACH = /^[^a-z]*(?:(?:mg|daily|od|qd|bd|nightly|tabs?|tablets?)\b[^a-z]*)*,\s*(?:and\s+)?$/;
const APART = /^[^a-z]*(?:(?:mg|daily|od|qd|bd|nightly|tabs?|tablets?)\b[^a-z]*)*,\s+and\s+$/;
const DOSE =
  /^[^a-z]*(?:(?:mg|daily|od|qd|bd|nightly|tabs?|tablets?|once|twice|a day|was|is|now|been|has)\b[^a-z]*)*$/;

/** Words of their own: "continue A, B stopped"; "stopped A, B since May". */
const isPair = (before: string, behind: string): boolean =>
  ('cabBt'.includes(before) && 'sh'.includes(behind)) || ('shdn'.includes(before) && behind === 'A');

const OPENED = new RegExp(`${MASK} ?\\(|\\(${MASK}`);

/** "Duavee (bazedoxifene/CE) was stopped": such a bracket is no end of what is said of the name before it. */
function withGlosses(tokens: Token[], sentence: string): Token[] {
  if (!OPENED.test(sentence)) return tokens;
  const ends = new Set([...sentence.matchAll(GLOSS)].map((match) => match.index + match[0].length - 1));
  return ends.size === 0
    ? tokens
    : tokens.map((token) => (ends.has(token.start) ? { ...token, code: '_' } : token));
}

/** @param sentence folded, mentions masked. */
export function readClause(sentence: string): Clause {
  const tokens = withGlosses(lex(sentence), sentence);
  const groups: { first: number; last: number }[] = [];
  tokens.forEach((token, i) => {
    if (token.code !== 'M') return;
    const group = groups.at(-1);
    const before = group && tokens[group.last];
    const between = before && sentence.slice(before.end, token.start);
    // "not with an AI, and raloxifene was not given": two clauses.
    const apart =
      group?.first === group?.last &&
      APART.test(between ?? '') &&
      /^\s+(?:was|is|has|had|will|would)\b/.test(sentence.slice(token.end, token.end + 8));
    // "letrozole (tamoxifen before)": what is in the bracket is told of that name alone.
    const aside =
      /\(\s*$/.test(between ?? '') &&
      /^ (?:before|previously|prev|prior|earlier|until|till|in the past|d\/?c|stopped|discontinued|off|declined|refused|not)\b/.test(
        sentence.slice(token.end, token.end + 16),
      );
    // "Continue tamoxifen 20 mg, letrozole discontinued 6/2022": each has a word of its own.
    const each =
      group !== undefined &&
      group.first === group.last &&
      EACH.test(between ?? '') &&
      isPair(tokens[group.first - 1]?.code ?? ' ', tokens[i + 1]?.code ?? ' ') &&
      ((tokens[i + 1]?.at ?? 99) - token.at < 4 ||
        DOSE.test(sentence.slice(token.end, tokens[i + 1]?.start)));
    if (group && between !== undefined && !apart && !each && !aside && JOINED.test(between)) group.last = i;
    else groups.push({ first: i, last: i });
  });
  return { tokens, groups, codes: tokens.map((token) => token.code).join('') };
}
