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

const QUANTIFIER = /^(?:[?*+]|\{(\d+)(,?)\d*\})\??/;

/**
 * Reads on from every beginning in `from` through a source without an outermost bar: as far as the first word goes, or as many
 * characters as are asked for.
 */
function readOn(source: string, from: readonly string[], done: Set<string>, length = 0): string[] {
  let going = [...from];
  for (let i = 0; i < source.length && going.length > 0; ) {
    const before = going;
    let after: string[] = [];
    let next = i + 1;
    const open = () => {
      for (const head of going) done.add(head + ANY);
    };
    const put = (c: string) => {
      for (const head of going)
        if (length > 0 ? head.length + 1 < length : isWordCode(c.charCodeAt(0))) after.push(head + c);
        else done.add(length > 0 ? head + c : head);
    };
    const c = source[i] ?? '';
    if (c === '(') {
      const { parts, end } = alternatives(source.slice(i + 3));
      next = i + 3 + end + 1;
      const looks = source[i + 2] !== ':';
      after = looks ? going : parts.flatMap((part) => readOn(part, going, done, length));
    } else if (c === '[') {
      next = source.indexOf(']', i) + 1;
      const members = source.slice(i + 1, next - 1).replaceAll('\\d', DIGITS);
      if (/^\^|\\|.-./.test(members)) open();
      else for (const member of members) put(member);
    } else if (c === '\\') {
      next = i + 2;
      const kind = source[i + 1] ?? '';
      if (kind === 'b') after = going;
      else if (kind === 'd') for (const digit of DIGITS) put(digit);
      else if (/[wDSW]/.test(kind) || (kind === 's' && length > 0)) open();
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
      // What stands there more than once: how it goes on is not looked at.
      if (sign !== '?') for (const head of after) done.add(head + ANY);
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
