import { ANY, alternatives, bitsBehind, firstWords, mayStand } from '../beginnings';
import { RULES, type Rule } from './rules';

/** An alternative of a rule: its place among all, the rule, its words. */
type Phrase = readonly [number: number, rule: Rule, words: string];

/** The phrases of a rule that begin with the same words. */
export interface Reader {
  readonly rule: Rule;
  readonly sources: readonly string[];
  /** All of them, sticky; made when it is needed first. */
  expression: RegExp | null;
}

/** What can be read from a word on: readers in the order of the rules, and what the word says alone. */
export interface Phrases {
  readonly word: string;
  /** Shared by words that begin the same phrases. */
  readonly each: readonly Reader[];
  /** The rule that reads the word itself, where none of the expressions match. */
  readonly alone: Rule | null;
  /** How often the word was read. */
  times: number;
  /** What can stand behind the word where a reader reads from it on; known of words that are read often. */
  behind: readonly (readonly number[])[] | null;
}

/** Phrases by their first word, and by what it begins with where anything may follow. */
let index: { readonly words: Map<string, Phrase[]>; readonly open: Map<string, Phrase[]> } | undefined;

function indexed(): NonNullable<typeof index> {
  if (index) return index;
  index = { words: new Map(), open: new Map() };
  let number = 0;
  for (const rule of RULES)
    for (const words of alternatives(rule[2]).parts) {
      const phrase: Phrase = [number++, rule, words];
      for (const first of firstWords(words)) {
        const open = first.endsWith(ANY);
        const key = open ? first.slice(0, -1) : first;
        const map = open ? index.open : index.words;
        const list = map.get(key);
        if (list) list.push(phrase);
        else map.set(key, [phrase]);
      }
    }
  return index;
}

const END = '(?![a-z0-9\u00df])';

function readersOf(phrases: readonly Phrase[]): Reader[] {
  const readers: { rule: Rule; sources: string[]; expression: null }[] = [];
  for (const [, rule, words] of phrases) {
    const last = readers.at(-1);
    if (last?.rule === rule) last.sources.push(words);
    else readers.push({ rule, sources: [words], expression: null });
  }
  return readers;
}

function expressionOf(reader: Reader): RegExp {
  reader.expression ??= new RegExp(`(?:${reader.sources.join('|')})${END}`, 'y');
  return reader.expression;
}

/** So often a word is read before it is worth the time to find out what can stand behind it. */
const OFTEN = 150;

const behindOf = ({ word, each }: Phrases): number[][] =>
  each.map(({ sources }) => {
    const bits = [0, 0, 0, 0];
    for (const source of sources)
      bitsBehind(source, word).forEach((more, i) => {
        bits[i] = (bits[i] ?? 0) | more;
      });
    return bits;
  });

/** Where the last phrase ends that was read. */
let end = 0;
export const endOfPhrase = (): number => end;

/**
 * The first rule that reads from a word on, in the order of the rules; null where none does.
 * @param start where the word stands in the sentence.
 */
export function ruleFrom(phrases: Phrases, sentence: string, start: number): Rule | null {
  const { word, each, alone } = phrases;
  const next = start + word.length;
  if (!phrases.behind && ++phrases.times > OFTEN) phrases.behind = behindOf(phrases);
  const { behind } = phrases;
  for (let i = 0; i < each.length; i++) {
    const bits = behind?.[i];
    const reader = each[i];
    if (!reader || (bits && !mayStand(bits, sentence, next))) continue;
    const expression = reader.expression ?? expressionOf(reader);
    expression.lastIndex = start;
    if (!expression.test(sentence)) continue;
    end = expression.lastIndex;
    return reader.rule;
  }
  end = next;
  return alone;
}

/** What words say that were read before, and the phrases of words that begin the same ones. */
const known = new Map<string, Phrases | null>();
const shared = new Map<string, readonly Reader[]>();
const MOST_WORDS = 5_000;

/** What can be read from a word on; null for most words. */
export function phrasesFrom(word: string): Phrases | null {
  let phrases = known.get(word);
  if (phrases !== undefined) return phrases;
  const { words, open } = indexed();
  const found = new Set(words.get(word));
  for (let length = 0; length <= word.length; length++)
    for (const phrase of open.get(word.slice(0, length)) ?? []) found.add(phrase);
  phrases = null;
  if (found.size > 0) {
    const inOrder = [...found].sort(([a], [b]) => a - b);
    // The word alone is always there, so that nothing behind it is ever read.
    const self = inOrder.findIndex(([, , source]) => source === word);
    const before = self < 0 ? inOrder : inOrder.slice(0, self);
    const key = before.map(([number]) => number).join();
    const each = shared.get(key) ?? readersOf(before);
    shared.set(key, each);
    phrases = { word, each, alone: inOrder[self]?.[1] ?? null, times: 0, behind: null };
  }
  if (known.size >= MOST_WORDS) known.clear();
  known.set(word, phrases);
  return phrases;
}

/** Words that were met, by a number made of their letters, so that most need not be cut out of their sentence. */
const met = new Map<number, { readonly word: string; readonly phrases: Phrases | null }>();

/** The same for the word from `start` to `end`; of two words with one number the first that is met is kept. */
export function phrasesAt(sentence: string, start: number, end: number, hash: number): Phrases | null {
  const one = met.get(hash);
  if (one?.word.length === end - start && sentence.startsWith(one.word, start)) return one.phrases;
  const word = sentence.slice(start, end);
  const phrases = phrasesFrom(word);
  if (met.size >= MOST_WORDS) met.clear();
  if (!one) met.set(hash, { word, phrases });
  return phrases;
}
