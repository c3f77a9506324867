import { firstCharacters, isWordCode } from '../beginnings';
import { endOfPhrase, phrasesAt, ruleFrom } from './phrases';
import { type Code, type Rule, SIGNS } from './rules';

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
export const plain = (text: string): string => (FOREIGN.test(text) ? plainLetters(text) : text).toLowerCase();

const FOREIGN = /[\u0080-\uffff]/;
const plainLetters = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (c) => {
    if (c >= '\u2018' && c <= '\u201f') return c < '\u201c' ? "'" : '"';
    if (c === '\u2013' || c === '\u2014') return '-';
    return c > '\u024f' ? c : (c.normalize('NFD')[0] ?? c);
  });

/** Stands for each character of a mention, so that no phrase is read inside one. */
export const MASK = '\ue000';

const SIGN = new RegExp(SIGNS.map(([, , words]) => `(${words})`).join('|'), 'y');

/** The rule whose group of the last match is set. */
function ruleIn(match: RegExpExecArray, rules: readonly Rule[]): Rule | null {
  for (let group = 1; group < match.length; group++)
    if (match[group] !== undefined) return rules[group - 1] ?? null;
  return null;
}

/** Characters that a sign begins with. */
const FIRST_OF_SIGN = firstCharacters(SIGNS.map(([, , words]) => words).join('|'));

const MASK_CODE = MASK.charCodeAt(0);
const [BLANK, APOSTROPHE, DASH] = [32, 39, 45];

const isLetter = (c: number): boolean => c >= 97 && c <= 122;

/** Phrases and mentions of a folded sentence in which mentions are masked. One pass; a phrase is looked for where a word begins. */
export function lex(sentence: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i < sentence.length; ) {
    const start = i;
    const c = sentence.charCodeAt(i);
    if (isWordCode(c)) {
      let hash = 0;
      for (let letter = c; isWordCode(letter); letter = sentence.charCodeAt(++i))
        hash = (Math.imul(hash, 31) + letter) & 0x3fffffff;
      const phrases = phrasesAt(sentence, start, i, hash);
      if (sentence.charCodeAt(i) === APOSTROPHE && isLetter(sentence.charCodeAt(i + 1))) {
        i++;
        while (isLetter(sentence.charCodeAt(i))) i++;
      }
      const rule = phrases && ruleFrom(phrases, sentence, start);
      if (rule) {
        i = Math.max(endOfPhrase(), start + 1);
        tokens.push({ code: rule[1], rule, start, end: i, at });
      }
      at++;
    } else if (c === MASK_CODE) {
      while (sentence.charCodeAt(i) === MASK_CODE) i++;
      tokens.push({ code: 'M', rule: null, start, end: i, at });
      at++;
    } else if (c === BLANK ? sentence.charCodeAt(i + 1) === DASH : c > BLANK && FIRST_OF_SIGN.has(c)) {
      SIGN.lastIndex = i;
      const found = SIGN.exec(sentence);
      const rule = found && ruleIn(found, SIGNS);
      i = rule ? SIGN.lastIndex : i + 1;
      if (rule) {
        tokens.push({ code: rule[1], rule, start, end: i, at });
        at++;
      }
    } else i++;
  }
  return tokens;
}
