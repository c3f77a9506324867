import { ANY, alternatives, firstWords } from '../beginnings';
import { RULES, type Rule } from './rules';

/** An alternative of a rule: its place among all, the rule, its words. */
type Phrase = readonly [number: number, rule: Rule, words: string];

/** What can be read from a word on: sticky expressions in the order of the rules, and what the word says alone. */
export interface Phrases {
  /** All the expressions as one; null where the word is read alone or not at all. */
  readonly any: RegExp | null;
  /** One for each rule. */
  readonly each: readonly (readonly [RegExp, Rule])[];
  /** The rule that reads the word itself, where none of the expressions match. */
  readonly alone: Rule | null;
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

function compile(word: string, phrases: readonly Phrase[]): Phrases {
  const groups: [Rule, string[]][] = [];
  let alone: Rule | null = null;
  for (const [, rule, words] of phrases) {
    if (words === word) {
      // Always there, so that nothing behind it is ever read.
      alone = rule;
      break;
    }
    const last = groups.at(-1);
    if (last?.[0] === rule) last[1].push(words);
    else groups.push([rule, [words]]);
  }
  const sources = groups.map(([, words]) => words.join('|'));
  return {
    any: groups.length > 0 ? new RegExp(`(?:${sources.join('|')})${END}`, 'y') : null,
    each:
      groups.length > 1
        ? groups.map(([rule], i) => [new RegExp(`(?:${sources[i]})${END}`, 'y'), rule] as const)
        : groups.map(([rule]) => [/(?:)/y, rule] as const),
    alone,
  };
}

/** What words say that were read before, and the phrases of words that begin the same ones. */
const known = new Map<string, Phrases | null>();
const shared = new Map<string, Phrases>();
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
    const key = inOrder.map(([number, , source]) => (source === word ? `${number}=` : number)).join();
    phrases = shared.get(key) ?? compile(word, inOrder);
    shared.set(key, phrases);
  }
  if (known.size >= MOST_WORDS) known.clear();
  known.set(word, phrases);
  return phrases;
}
