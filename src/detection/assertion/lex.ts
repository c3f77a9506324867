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

/** As many letters of a phrase's first word as phrases are looked up by. */
const HEAD = 3;
const isWord = (c: string | undefined): boolean => c !== undefined && /[a-z0-9\u00df]/.test(c);
/** Beginnings that are still being read, and those that are read: "sto", "on" for the whole word, "d*" for whatever follows. */
interface Heads {
  going: string[];
  readonly done: string[];
}

/** Reads on from every beginning in `from` through a source without an outermost bar. */
function readHeads(source: string, from: readonly string[], done: string[]): string[] {
  let going = [...from];
  for (let i = 0; i < source.length && going.length > 0; ) {
    const before = going;
    let after: string[] = [];
    let next = i + 1;
    const open = () => done.push(...going.map((head) => `${head}*`));
    const put = (c: string) => {
      for (const head of going)
        if (!isWord(c)) done.push(head);
        else if (head.length + 1 === HEAD) done.push(head + c);
        else after.push(head + c);
    };
    const c = source[i] ?? '';
    if (c === '(') {
      const { parts, end } = alternatives(source.slice(i + 3));
      next = i + 3 + end + 1;
      const looks = source[i + 2] !== ':';
      if (looks) after = going;
      else after = parts.flatMap((part) => readHeads(part, going, done));
    } else if (c === '[') {
      next = source.indexOf(']', i) + 1;
      const members = source.slice(i + 1, next - 1);
      if (/[\^-]|\\/.test(members)) open();
      else for (const member of members) put(member);
    } else if (c === '\\') {
      next = i + 2;
      const kind = source[i + 1] ?? '';
      if (kind === 'b') after = going;
      else if (/[wdS]/.test(kind)) open();
      else put(' ');
    } else if (c === '.') open();
    else put(c);
    const quantifier = /^(?:[?*+]|\{(\d)[^}]*\})\??/.exec(source.slice(next));
    if (quantifier) next += quantifier[0].length;
    const may =
      quantifier && (quantifier[0].startsWith('?') || quantifier[0].startsWith('*') || quantifier[1] === '0');
    going = [...new Set(may ? [...before, ...after] : after)];
    i = next;
  }
  return going;
}

/** What the first word of an alternative can begin with. */
function headsOf(words: string): ReadonlySet<string> {
  const { done }: Heads = { going: [], done: [] };
  return new Set([...readHeads(words, [''], done), ...done]);
}

/** The rules whose phrases can begin with a word, as one sticky expression with a group for each. */
interface Bucket {
  readonly expression: RegExp;
  readonly rules: readonly Rule[];
}
/** Phrases by what their first word begins with, numbered in the order of the rules. */
let index: Map<string, (readonly [number, Rule, string])[]> | undefined;
const buckets = new Map<string, Bucket | null>();

function indexed(): Map<string, (readonly [number, Rule, string])[]> {
  if (index) return index;
  index = new Map();
  let number = 0;
  for (const rule of RULES)
    for (const words of alternatives(rule[2]).parts) {
      number += 1;
      for (const head of headsOf(words)) {
        const list = index.get(head);
        if (list) list.push([number, rule, words]);
        else index.set(head, [[number, rule, words]]);
      }
    }
  return index;
}

/** @param head the first letters of a word, all of it if it is shorter. */
function bucketOf(head: string): Bucket | null {
  let bucket = buckets.get(head);
  if (bucket !== undefined) return bucket;
  const keys = [head, '*', `${head.slice(0, 1)}*`, `${head.slice(0, 2)}*`];
  const found = new Map(keys.flatMap((key) => indexed().get(key) ?? []).map((each) => [each[0], each]));
  const groups: [Rule, string[]][] = [];
  for (const [, rule, words] of [...found.values()].sort(([a], [b]) => a - b)) {
    const last = groups.at(-1);
    if (last?.[0] === rule) last[1].push(words);
    else groups.push([rule, [words]]);
  }
  const sources = groups.map(([, words]) => `(${words.join('|')})`);
  bucket =
    groups.length > 0
      ? {
          expression: new RegExp(`(?:${sources.join('|')})(?![a-z0-9\u00df])`, 'y'),
          rules: groups.map(([rule]) => rule),
        }
      : null;
  buckets.set(head, bucket);
  return bucket;
}

const SIGN = new RegExp(SIGNS.map(([, , words]) => `(${words})`).join('|'), 'y');

/** The rule whose group of the last match is set. */
function ruleIn(match: RegExpExecArray, rules: readonly Rule[]): Rule | null {
  for (let group = 1; group < match.length; group++)
    if (match[group] !== undefined) return rules[group - 1] ?? null;
  return null;
}

const isWordCode = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 0xdf;
const MASK_CODE = MASK.charCodeAt(0);
const [BLANK, APOSTROPHE, DASH] = [32, 39, 45];

/** Phrases and mentions of a folded sentence in which mentions are masked. One pass; a phrase is looked for where a word begins. */
export function lex(sentence: string): Token[] {
  const tokens: Token[] = [];
  const code = (i: number): number => sentence.charCodeAt(i);
  let at = 0;
  for (let i = 0; i < sentence.length; ) {
    const start = i;
    const c = code(i);
    if (isWordCode(c)) {
      while (isWordCode(code(i))) i++;
      const head = sentence.slice(start, Math.min(i, start + HEAD));
      if (code(i) === APOSTROPHE && code(i + 1) >= 97 && code(i + 1) <= 122) {
        i++;
        while (code(i) >= 97 && code(i) <= 122) i++;
      }
      const bucket = bucketOf(head);
      if (bucket) {
        bucket.expression.lastIndex = start;
        const found = bucket.expression.exec(sentence);
        const rule = found && ruleIn(found, bucket.rules);
        if (rule) {
          i = Math.max(bucket.expression.lastIndex, start + 1);
          tokens.push({ code: rule[1], rule, start, end: i, at });
        }
      }
      at++;
    } else if (c === MASK_CODE) {
      while (code(i) === MASK_CODE) i++;
      tokens.push({ code: 'M', rule: null, start, end: i, at });
      at++;
    } else if (c > BLANK || (c === BLANK && code(i + 1) === DASH)) {
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
