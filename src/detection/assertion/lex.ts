import { type Code, RULES, type Rule, SIGNS } from './rules';

const ALL = [...RULES, ...SIGNS];

/** A phrase or a mention in a sentence; offsets into the sentence. */
export interface Token {
  readonly code: Code;
  readonly rule: Rule | null;
  readonly start: number;
  readonly end: number;
  /** How many words stand before it in the sentence, to tell distances. */
  readonly at: number;
}

/** Lower case without accents, each UTF-16 unit in its place. */
export const plain = (text: string): string =>
  text
    .replace(/[\u0080-\uffff]/g, (c) => {
      if (c >= '\u2018' && c <= '\u201f') return c < '\u201c' ? "'" : '"';
      if (c === '\u2013' || c === '\u2014') return '-';
      return c > '\u024f' ? c : (c.normalize('NFD')[0] ?? c);
    })
    .toLowerCase();

/** Stands for each character of a mention, so that no phrase is read inside one. */
export const MASK = '\ue000';

/** All phrases in one expression, a group for each rule; a word alone matches nothing and is counted. */
const expression = new RegExp(
  `(${MASK}+)|(?<![a-z0-9\\u00df])(?:${RULES.map(([, , words]) => `(${words})`).join('|')})(?![a-z0-9\\u00df])|${SIGNS.map(([, , words]) => `(${words})`).join('|')}|[a-z0-9\\u00df][a-z0-9'\\u00df]*`,
  'g',
);

/** Phrases and mentions of a folded sentence in which mentions are masked. One pass. */
export function lex(sentence: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of sentence.matchAll(expression)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[1] !== undefined) tokens.push({ code: 'M', rule: null, start, end, at });
    else {
      let group = 2;
      while (group < match.length && match[group] === undefined) group++;
      const rule = ALL[group - 2];
      if (rule) tokens.push({ code: rule[1], rule, start, end, at });
    }
    at++;
  }
  return tokens;
}
