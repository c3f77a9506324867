import { CODE } from './names/characters';

/*
 * What a text can begin with that an expression matches. Most expressions here are long lists of words; knowing how they
 * begin, a pass over a text tries them at few places and finds the same.
 */

/** The alternatives of a source, split at the outermost bars; as far as the closing bracket of an open group. */
export function alternatives(source: string): { parts: string[]; end: number } {
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

/** Whether a folded character belongs to a word. */
export const isWordCode = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 0xdf;

/** Stands behind a beginning after which anything may come. */
export const ANY = '*';

const DIGITS = '0123456789';
const DIGIT_LAST = /\d$/;

const QUANTIFIER = /^(?:[?*+]|\{(\d+)(,?)\d*\})\??/;

/**
 * Reads on from every beginning in `from` through a source without an outermost bar: as far as the first word goes, or as many
 * characters as are asked for. Where the first word is known, only what can be read from it on.
 */
function readOn(source: string, from: readonly string[], done: Set<string>, length = 0, word = ''): string[] {
  let going = [...from];
  for (let i = 0; i < source.length && going.length > 0; ) {
    const before = going;
    let after: string[] = [];
    let next = i + 1;
    const open = () => {
      for (const head of going) done.add(head + ANY);
    };
    /** What stands there, where that is one of some characters. */
    const members = new Set<string>();
    const put = (c: string) => {
      members.add(c);
      for (const head of going) {
        const at = head.length;
        // The whole word is known: no letter stands behind it.
        if (at < word.length ? c !== word[at] : word && at === word.length && isWordCode(c.charCodeAt(0)))
          continue;
        if (length > 0 ? at + 1 < length : isWordCode(c.charCodeAt(0))) after.push(head + c);
        else done.add(length > 0 ? head + c : head);
      }
    };
    /** What stands there more than once: followed to the end of a known word, and no further. */
    const repeat = () => {
      const ofWords = [...members].every((c) => isWordCode(c.charCodeAt(0)));
      for (let last = after; last.length > 0; ) {
        const more: string[] = [];
        for (const head of last) {
          const at = head.length;
          if (members.size === 0 || at > word.length || (at === word.length && !(word && ofWords)))
            done.add(head + ANY);
          else if (members.has(word[at] ?? '')) more.push(head + word[at]);
        }
        after = [...new Set([...after, ...more])];
        last = more;
      }
    };
    const c = source[i] ?? '';
    if (c === '(') {
      const { parts, end } = alternatives(source.slice(i + 3));
      next = i + 3 + end + 1;
      const looks = source[i + 2] !== ':';
      after = looks ? going : parts.flatMap((part) => readOn(part, going, done, length, word));
    } else if (c === '[') {
      next = source.indexOf(']', i) + 1;
      const listed = source.slice(i + 1, next - 1).replaceAll('\\d', DIGITS);
      if (/^\^|\\|.-./.test(listed)) open();
      else for (const member of listed) put(member);
    } else if (c === '\\') {
      next = i + 2;
      const kind = source[i + 1] ?? '';
      if (kind === 'b') after = going;
      else if (kind === 'd') {
        // "19\d\d ?- ?20\d\d" has ten thousand beginnings of digits alone: behind one, any may follow.
        if (length === 0 && word === '') {
          for (const head of going) if (DIGIT_LAST.test(head)) done.add(head + ANY);
          going = going.filter((head) => !DIGIT_LAST.test(head));
        }
        for (const digit of DIGITS) put(digit);
      } else if (/[wDSW]/.test(kind) || (kind === 's' && length > 0)) open();
      else put(kind === 's' ? ' ' : kind);
    } else if (c === '.') open();
    else if (c === '^' || c === '$') after = going;
    else put(c);
    const quantifier = QUANTIFIER.exec(source.slice(next));
    let may = false;
    if (quantifier) {
      next += quantifier[0].length;
      const [sign = ''] = quantifier[0];
      may = sign === '?' || sign === '*' || quantifier[1] === '0';
      if (sign !== '?') repeat();
    }
    going = [...new Set(may ? [...before, ...after] : after)];
    i = next;
  }
  return going;
}

/**
 * What the first word of a text can be that a source without an outermost bar matches, from the beginning of a word on: "stop", or
 * "stop*" where any letters may follow. Folded.
 */
export function firstWords(source: string): ReadonlySet<string> {
  const done = new Set<string>();
  for (const head of readOn(source, [''], done)) done.add(head);
  return done;
}

/** A bit for a character, the same for those that phrases seldom tell apart. */
const bitOf = (c: number): number => 1 << (c === 32 ? 28 : c === 39 ? 29 : (CODE[c] ?? 0) & 31);

/** How many characters behind a word are looked at before an expression is tried. */
export const REACH = 4;

/**
 * What can stand behind a word, and nothing of the word itself, where a source without an outermost bar matches from that word on: of
 * each of the next characters the bits. All of them where a match can end, or anything go on.
 */
export function bitsBehind(source: string, word: string): number[] {
  const done = new Set<string>();
  for (const head of readOn(source, [''], done, word.length + REACH, word)) done.add(head);
  const bits = Array.from({ length: REACH }, () => 0);
  for (const each of done) {
    const head = each.endsWith(ANY) ? each.slice(0, -1) : each;
    for (let i = 0; i < REACH; i++) {
      const at = word.length + i;
      bits[i] = (bits[i] ?? 0) | (at < head.length ? bitOf(head.charCodeAt(at)) : -1);
    }
  }
  return bits;
}

/** Whether the characters from `at` on have bits of these: else nothing matches there. */
export const mayStand = (bits: readonly number[], text: string, at: number): boolean =>
  ((bits[0] ?? 0) & bitOf(text.charCodeAt(at))) !== 0 &&
  ((bits[1] ?? 0) & bitOf(text.charCodeAt(at + 1))) !== 0 &&
  ((bits[2] ?? 0) & bitOf(text.charCodeAt(at + 2))) !== 0 &&
  ((bits[3] ?? 0) & bitOf(text.charCodeAt(at + 3))) !== 0;

/** The first characters (as codes) of what a source matches. Throws where that can be anything. */
export function firstCharacters(source: string): ReadonlySet<number> {
  const done = new Set<string>();
  for (const part of alternatives(source).parts)
    for (const head of readOn(part, [''], done, 1)) done.add(head);
  if (done.has(ANY)) throw new Error(`begins with anything: ${source}`);
  return new Set([...done].map((head) => head.charCodeAt(0)));
}

/** The first three characters, fewer where anything may follow, of what a source without an outermost bar matches. */
export function beginningsOf(source: string): ReadonlySet<string> {
  const done = new Set<string>();
  for (const head of readOn(source, [''], done, 3)) done.add(head);
  return new Set([...done].map((head) => (head.endsWith(ANY) ? head.slice(0, -1) : head)));
}
