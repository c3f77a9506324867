import { alternatives, beginningsOf } from './beginnings';
import { CODE } from './names/characters';

/**
 * Long lists of words looked for in one pass over a text: a table tells by the next three characters which of them may stand there,
 * and only these are tried. Finds what each would find alone.
 */
export interface Search {
  readonly expressions: readonly RegExp[];
  /** A bit for each expression, at a boundary of words. */
  readonly table: Uint8Array;
  /** The same at any other place: without the alternatives that ask for a boundary. */
  readonly inside: Uint8Array;
  /** Ends of words of any beginning: where one stands in a text, every place of it is looked at. */
  readonly endings: readonly string[];
}

const SIZE = 1 << 15;
/** What `\b` takes for a letter of a word. */
const IS_WORD = Uint8Array.from({ length: 128 }, (_, c) => (/\w/.test(String.fromCharCode(c)) ? 1 : 0));
const codeAt = (text: string, i: number): number => (CODE[text.charCodeAt(i)] ?? 0) & 31;

/** @param of expressions (eight at most) and the sources of their alternatives, without groups that are numbered. */
export function searchFor(of: readonly (readonly [RegExp, readonly string[]])[]): Search {
  const table = new Uint8Array(SIZE);
  const inside = new Uint8Array(SIZE);
  const endings: string[] = [];
  of.forEach(([, sources], which) => {
    const mark = (into: Uint8Array, from: number, to: number) => {
      for (let i = from; i < to; i++) into[i] = (into[i] ?? 0) | (1 << which);
    };
    for (const part of sources.flatMap((source) => alternatives(source).parts)) {
      const ending = /^\\w\+([a-z]+)$/.exec(part)?.[1];
      if (ending) endings.push(ending);
      else
        for (const head of beginningsOf(part)) {
          let codes = 0;
          for (let i = 0; i < 3; i++) codes = (codes << 5) | (i < head.length ? codeAt(head, i) : 0);
          const to = codes + (1 << (5 * (3 - head.length)));
          mark(table, codes, to);
          if (!part.startsWith('\\b')) mark(inside, codes, to);
        }
    }
  });
  return {
    expressions: of.map(([{ source, flags }]) => new RegExp(source, `${flags.replace('g', '')}y`)),
    table,
    inside,
    endings,
  };
}

/** Tells every place where an expression stands, those of one in order and none overlapping. Linear in the text. */
export function searchIn(
  { expressions, table, inside, endings }: Search,
  text: string,
  tell: (which: number, start: number, end: number) => void,
): void {
  const every = endings.some((ending) => text.includes(ending));
  const all = (1 << expressions.length) - 1;
  const free = new Uint32Array(expressions.length);
  let codes = (codeAt(text, 0) << 5) | codeAt(text, 1);
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    codes = ((codes << 5) | codeAt(text, i + 2)) & (SIZE - 1);
    const within = IS_WORD[text.charCodeAt(i)] ?? 0;
    let bits = every ? all : ((within === before ? inside : table)[codes] ?? 0);
    before = within;
    for (let which = 0; bits > 0; which++, bits >>= 1) {
      const expression = (bits & 1) > 0 && i >= (free[which] ?? 0) ? expressions[which] : undefined;
      if (!expression) continue;
      expression.lastIndex = i;
      if (!expression.test(text)) continue;
      const end = expression.lastIndex;
      free[which] = Math.max(end, i + 1);
      tell(which, i, end);
    }
  }
}
