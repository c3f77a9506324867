import type { Mention } from '../../types';
import { best, groupOf, kindOf, NO_GROUP, numberOf, ofGroups } from './kinds';
import { keyOf, mixed } from './words';

/** What is known of a name beside the words around it: what the rules said, and what was said of the same drug elsewhere. */

const [SAID, SAID_BY, SAID_BEFORE, SAID_BEHIND, WORDS_BEFORE, WORDS_BEHIND, WORDS_ANY] = [
  'said',
  'said-by',
  'said-before',
  'said-behind',
  'words-before',
  'words-behind',
  'words-any',
].map((name) => keyOf(`#${name}`)) as [number, number, number, number, number, number, number];

/** A name with what the rules and the words say of it. */
export interface Read {
  readonly concept: string;
  /** The numbers of the kind and the key of the rule. */
  readonly ruled: number;
  readonly rule: number;
  /** Chances by the words alone. */
  readonly words: Float64Array;
}

export const readByRules = ({ concept, status, timing, because }: Mention): Omit<Read, 'words'> => ({
  concept,
  ruled: numberOf(kindOf(status, timing)),
  rule: keyOf(because.at(-1)?.rule ?? ''),
});

/** How sure the words are, in three steps. */
const SURE = [0.6, 0.9] as const;

/**
 * Cues of each name of a document, in order: the rules' reading of it, with the rule; and of the same drug before and behind it, by the
 * rules and by the words. How much each of them tells was learned from texts the rules had not been mended by.
 */
export function cuesBeside(reads: readonly Read[]): readonly (readonly number[])[] {
  const told = reads.map(({ words }) => {
    const groups = ofGroups(words);
    const group = best(groups);
    return { group, step: SURE.filter((sure) => (groups[group] ?? 0) > sure).length };
  });
  const byConcept = new Map<string, number[]>();
  reads.forEach(({ concept }, i) => {
    const list = byConcept.get(concept);
    if (list) list.push(i);
    else byConcept.set(concept, [i]);
  });
  const cues = reads.map(({ ruled, rule }) => [mixed(SAID, ruled), mixed(SAID_BY, mixed(ruled, rule))]);
  for (const list of byConcept.values()) {
    const count = new Map<number, number>();
    for (const i of list) {
      const group = told[i]?.group ?? NO_GROUP;
      count.set(group, (count.get(group) ?? 0) + 1);
    }
    list.forEach((i, n) => {
      const mine = cues[i];
      if (!mine) return;
      const own = groupOf(reads[i]?.ruled ?? 0);
      for (const [other, said, words] of [
        [list[n - 1], SAID_BEFORE, WORDS_BEFORE],
        [list[n + 1], SAID_BEHIND, WORDS_BEHIND],
      ] as const) {
        const by = other === undefined ? undefined : told[other];
        mine.push(
          mixed(said, mixed(own, other === undefined ? NO_GROUP : groupOf(reads[other]?.ruled ?? 0))),
        );
        mine.push(mixed(words, by ? mixed(by.group, by.step) : NO_GROUP));
      }
      for (const [group, all] of count)
        if (all > (group === told[i]?.group ? 1 : 0)) mine.push(mixed(WORDS_ANY, group));
    });
  }
  return cues;
}
