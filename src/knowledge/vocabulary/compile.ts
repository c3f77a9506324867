import { foldText } from './fold';
import type { VocabularyConcept } from './schema';
import { misspellings } from './spelling';

/** A name as the matcher compares it: folded, words joined by one blank. */
export const keyOf = (text: string): string => foldText(text).replace(/[\s-]+/g, ' ');

const SHORT_KINDS = new Set(['abbreviation', 'slang']);
const SECTIONS = ['always', 'guarded', 'context', 'never'] as const;

/**
 * Smallest form of a list of concepts for the content script, one line a concept:
 * `id:~misspelt|always|...;guarded|...;context|...;never|...`, the last only where it would pass for a misspelling. Left out is what another rule finds anyway: a salt or a longer
 * form behind a shorter name, and a misspelling that the generated expressions know.
 */
export function compileNames(concepts: readonly VocabularyConcept[]): string {
  const alike = new RegExp(
    `^(?:${concepts
      .flatMap((c) => c.misspelt ?? [])
      .map(misspellings)
      .join('|')})$`,
  );
  return concepts
    .map((concept) => {
      const loose = (concept.misspelt ?? []).map((name) => name.replace(/e$/, ''));
      const known = new RegExp(`^(?:${(concept.misspelt ?? ['~']).map(misspellings).join('|')})$`);
      const taken = new Set<string>();
      const keys = (use: (typeof SECTIONS)[number]): string[] => {
        const all = concept.terms
          .filter(
            (term) => term.use === use && !SHORT_KINDS.has(term.kind) && !(term.case && use === 'context'),
          )
          .map((term) => keyOf(term.text));
        const own = [...new Set(all)].filter(
          (key) =>
            !taken.has(key) &&
            (use !== 'never' || alike.test(key)) &&
            !loose.some((name) => key.startsWith(name)) &&
            !known.test(key) &&
            !all.some((other) => other !== key && key.startsWith(`${other} `)),
        );
        for (const key of own) taken.add(key);
        return own.sort();
      };
      const sections = SECTIONS.map(keys);
      sections[0]?.unshift(...loose.map((name) => `~${name}`));
      return sections.every((section) => section.length === 0)
        ? ''
        : `${concept.id}:${sections
            .map((s) => s.join('|'))
            .join(';')
            .replace(/;+$/, '')}`;
    })
    .filter(Boolean)
    .join('\n');
}

/** Abbreviations, exact case kept, one line a concept: `id:AI|AIs`. Their sense is decided by rules. */
export function compileShort(concepts: readonly VocabularyConcept[]): string {
  return concepts
    .map((concept) => {
      const forms = concept.terms.filter((term) => SHORT_KINDS.has(term.kind) && term.use !== 'never');
      return forms.length === 0 ? '' : `${concept.id}:${forms.map((term) => term.text).join('|')}`;
    })
    .filter(Boolean)
    .join('\n');
}
