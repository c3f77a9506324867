import type { PageKind } from '../../knowledge/terms';
import { foldText } from '../../knowledge/vocabulary/fold';
import type { Because, NamedConcept, Source } from '../types';
import { names } from './lexicon';
import { type Hit, namesIn, partnersIn } from './scan';

/** Whether a text may hold a name: may say yes in vain, never misses. One pass of one native expression, linear. */
export function mayHaveName(text: string): boolean {
  const { expression } = names();
  expression.lastIndex = 0;
  return expression.test(foldText(text));
}

/** Every name of a drug, class or syndrome, with its sense decided, and the partner drugs and symptoms beside them. */
export function findNames(
  source: Source,
  _document: { readonly kind: PageKind },
): { mentions: NamedConcept[]; context: NamedConcept[] } {
  const mentions: NamedConcept[] = [];
  const context: NamedConcept[] = [];
  const push = (list: NamedConcept[], block: number, hit: Hit, because: Because[]): void => {
    const { start, end, text, entry } = hit;
    if (entry) list.push({ block, start, end, text, concept: entry.concept, class: entry.class, because });
  };
  source.blocks.forEach((block, i) => {
    for (const hit of namesIn(block)) if (hit.entry?.trust === 0) push(mentions, i, hit, []);
  });
  if (mentions.length > 0)
    source.blocks.forEach((block, i) => {
      for (const hit of partnersIn(block)) push(context, i, hit, []);
    });
  return { mentions, context };
}
