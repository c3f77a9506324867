import { foldText } from './fold';
import type { VocabularyConcept } from './schema';
import { isSpellingOf } from './spelling';

/** A name as the matcher compares it: folded, words joined by one blank. */
export const keyOf = (text: string): string => foldText(text).replace(/[\s-]+/g, ' ');

const SHORT_KINDS = new Set(['abbreviation', 'slang']);
const SECTIONS = ['always', 'guarded', 'context', 'never'] as const;
/** Languages whose names are in the data only: their charts write these drugs in Latin letters, and each costs 150 bytes. */
const NOT_SHIPPED = new Set(['fa', 'he', 'hi', 'th']);
/** Words before a class word that are no part of its name. */
const QUALIFIER = /^(?:(?:non ?)?steroidal|third generation|3rd generation|type ii?) /;

/**
 * Smallest form of a list of concepts for the content script, one line a concept:
 * `id:~misspelt|always|...;guarded|...;context|...;never|...`. Left out is what is found anyway (a longer form that holds
 * a shorter name, the plural of a phrase, a listed misspelling that the rule of spellings knows), and a `never` that no rule would take.
 */
export function compileNames(concepts: readonly VocabularyConcept[]): string {
  const stemOf = (name: string) => name.replace(/e$/, '');
  const everyStem = concepts.flatMap((concept) => (concept.misspelt ?? []).map(stemOf));
  const near = (key: string, stems: readonly string[]) =>
    stems.some((stem) => key.startsWith(stem) || isSpellingOf(key, stem));
  return concepts
    .map((concept) => {
      const stems = (concept.misspelt ?? []).map(stemOf);
      const certain = concept.terms.filter((term) => term.use === 'always').map((term) => keyOf(term.text));
      const words = new Set([...stems, ...certain, ...stems.map((stem) => `${stem}e`)]);
      const holdsName = (key: string) =>
        key.includes(' ') && key.split(/[ /]/).some((_, i, all) => words.has(all.slice(i, i + 1).join(' ')));
      const taken = new Set<string>();
      const keys = (use: (typeof SECTIONS)[number]): string[] => {
        const own = [
          ...new Set(
            concept.terms
              .filter((t) => t.use === use && !SHORT_KINDS.has(t.kind) && !NOT_SHIPPED.has(t.lang ?? ''))
              .map((term) => keyOf(term.text)),
          ),
        ].filter(
          (key) =>
            !taken.has(key) &&
            !QUALIFIER.test(key) &&
            !(key.includes(' ') && key.endsWith('s') && certain.includes(key.slice(0, -1))) &&
            (use === 'never' ? near(key, everyStem) : !near(key, stems) && !holdsName(key)),
        );
        for (const key of own) taken.add(key);
        return own.sort();
      };
      const sections = SECTIONS.map(keys);
      sections[0]?.unshift(...stems.map((name) => `~${name}`));
      return sections.every((section) => section.length === 0)
        ? ''
        : `${concept.id}:${sections
            .map((section) => section.join('|'))
            .join(';')
            .replace(/;+$/, '')}`;
    })
    .filter(Boolean)
    .join('\n');
}

/** Abbreviations in the case they are found in, one line a concept: `id:AI|AIs`. Their sense is decided by rules. */
export function compileShort(concepts: readonly VocabularyConcept[]): string {
  return concepts
    .map((concept) => {
      const forms = [
        ...new Set(
          concept.terms
            .filter((t) => SHORT_KINDS.has(t.kind) && t.use !== 'never' && /^[a-z.]+$/i.test(t.text))
            .flatMap(({ text, case: fixed }) =>
              fixed
                ? text
                : [
                    text,
                    text.toLowerCase(),
                    text.toUpperCase(),
                    text.charAt(0).toUpperCase() + text.slice(1),
                  ],
            ),
        ),
      ];
      return forms.length === 0 ? '' : `${concept.id}:${forms.join('|')}`;
    })
    .filter(Boolean)
    .join('\n');
}
