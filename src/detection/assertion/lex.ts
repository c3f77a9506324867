import { type Code, RULES, type Rule, SIGNS } from './rules';

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

/** The alternatives of a source, split at the outermost bars; as far as the closing bracket of an open group. */
function alternatives(source: string): { parts: string[]; end: number } {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let i = 0;
  for (; i < source.length && depth >= 0; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (c === '[') i = source.indexOf(']', i);
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  const end = depth < 0 ? i - 1 : i;
  parts.push(source.slice(start, end));
  return { parts, end };
}

/** First letters that an alternative can begin with; "0" for a digit. */
function firstLetters(words: string): string[] {
  if (words === '') return [];
  if (words.startsWith('(?:')) {
    const { parts, end } = alternatives(words.slice(3));
    const after = words.slice(end + 4);
    const inner = parts.flatMap(firstLetters);
    return /^[?*]/.test(after) ? [...inner, ...firstLetters(after.slice(1))] : inner;
  }
  const letter = words.startsWith('\\') ? '0' : (words[0] ?? '');
  return words[1] === '?' ? [letter, ...firstLetters(words.slice(2))] : [letter];
}

/** For each first letter the rules that can begin with it, as one sticky expression with a group for each. */
interface Bucket {
  readonly expression: RegExp;
  readonly rules: readonly Rule[];
}
const buckets = new Map<string, Bucket | null>();
let byLetter: Map<string, [Rule, string[]][]> | undefined;

function bucketOf(letter: string): Bucket | null {
  let bucket = buckets.get(letter);
  if (bucket !== undefined) return bucket;
  if (!byLetter) {
    byLetter = new Map();
    for (const rule of RULES)
      for (const words of alternatives(rule[2]).parts)
        for (const first of new Set(firstLetters(words))) {
          const list = byLetter.get(first) ?? [];
          byLetter.set(first, list);
          const last = list.at(-1);
          if (last?.[0] === rule) last[1].push(words);
          else list.push([rule, [words]]);
        }
  }
  const list = byLetter.get(letter);
  bucket = list
    ? {
        expression: new RegExp(
          `(?:${list.map(([, words]) => `(${words.join('|')})`).join('|')})(?![a-z0-9\u00df])`,
          'y',
        ),
        rules: list.map(([rule]) => rule),
      }
    : null;
  buckets.set(letter, bucket);
  return bucket;
}

/** A mention, a word, or a sign. */
const PIECES = new RegExp(
  `(${MASK}+)|([a-z0-9\u00df][a-z0-9\u00df]*(?:'[a-z]+)?)|${SIGNS.map(([, , words]) => `(${words})`).join('|')}`,
  'g',
);

/** Phrases and mentions of a folded sentence in which mentions are masked. One pass; a phrase is looked for where a word begins. */
export function lex(sentence: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(sentence); match; match = PIECES.exec(sentence)) {
    const start = match.index;
    let end = PIECES.lastIndex;
    if (match[1] !== undefined) tokens.push({ code: 'M', rule: null, start, end, at });
    else if (match[2] !== undefined) {
      const first = sentence[start] ?? '';
      const bucket = bucketOf(first >= '0' && first <= '9' ? '0' : first);
      if (bucket) {
        bucket.expression.lastIndex = start;
        const found = bucket.expression.exec(sentence);
        if (found) {
          end = bucket.expression.lastIndex;
          let group = 1;
          while (found[group] === undefined) group++;
          const rule = bucket.rules[group - 1];
          if (rule) tokens.push({ code: rule[1], rule, start, end, at });
          PIECES.lastIndex = Math.max(end, start + 1);
        }
      }
    } else {
      let group = 3;
      while (match[group] === undefined) group++;
      const rule = SIGNS[group - 3];
      if (rule) tokens.push({ code: rule[1], rule, start, end, at });
    }
    at++;
  }
  return tokens;
}
