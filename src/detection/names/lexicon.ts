import type { ConceptClass } from '../../knowledge/terms';
import { CONTEXT, INHIBITORS, SERMS, SHORT } from '../../knowledge/vocabulary/compiled';
import { misspellings } from '../../knowledge/vocabulary/spelling';

/** How far a name may be trusted alone: 0 always, 1 with medication evidence, 2 only beside dose or generic name, 3 never. */
export type Trust = 0 | 1 | 2 | 3;

/** What a matched name stands for. */
export interface Entry {
  readonly concept: string;
  readonly class: ConceptClass;
  readonly trust: Trust;
}

/** One native expression over folded text, and what its matches mean. */
export interface Lexicon {
  readonly expression: RegExp;
  /** The entry of a match of `expression` (or null, which does not happen to its own matches). */
  entryOf(match: string): Entry | null;
}

const quote = (key: string): string =>
  key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]{1,9}');

/**
 * Reads compiled tables, `[class, lines]` each, into a lexicon. Latin names stand between word boundaries (ASCII ones,
 * right because the text is folded); names in other scripts are found as substrings; the long names (marked "~") also
 * before further letters, as in "Tamoxifentherapie", and misspelt.
 */
export function readLexicon(tables: readonly (readonly [ConceptClass, string])[], extra = ''): Lexicon {
  const entries = new Map<string, Entry>();
  const whole: string[] = [];
  const open: string[] = [];
  const stems: [string, Entry][] = [];
  const wrong: [RegExp, Entry][] = [];
  for (const [kind, lines] of tables)
    for (const line of lines.split('\n')) {
      const colon = line.indexOf(':');
      const concept = line.slice(0, colon);
      line
        .slice(colon + 1)
        .split(';')
        .forEach((section, trust) => {
          const entry: Entry = { concept, class: kind, trust: trust as Trust };
          for (const key of section.split('|')) {
            if (!key) continue;
            if (key.startsWith('~')) stems.push([key.slice(1), entry]);
            else {
              if (!entries.has(key)) (/[^\0-\x7f]/.test(key) ? open : whole).push(quote(key));
              entries.set(key, entry);
            }
          }
        });
    }
  // Longest first, where one name begins another.
  const any = (keys: string[]) => keys.sort((a, b) => (a < b ? 1 : -1)).join('|');
  const parts = [`\\b(?:${any(whole)}${extra})\\b`];
  if (stems.length > 0) {
    const loose = stems.map(([stem, entry]) => {
      const source = misspellings(stem);
      wrong.push([new RegExp(`^(?:${source})$`), entry]);
      return source;
    });
    parts.unshift(`\\b(?:${stems.map(([stem]) => stem).join('|')})(?:[a-z]{1,4}\\b)?`);
    parts.push(`\\b(?:${loose.join('|')})`);
  }
  if (open.length > 0) parts.push(any(open));
  return {
    expression: new RegExp(parts.join('|'), 'g'),
    entryOf(match) {
      const key = match.replace(/[\s-]+/g, ' ');
      const known = entries.get(key);
      if (known) return known;
      const found =
        stems.find(([stem]) => key.startsWith(stem)) ?? wrong.find(([expression]) => expression.test(key));
      if (!found) return null;
      entries.set(key, found[1]);
      return found[1];
    },
  };
}

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Abbreviations by folded form: each concept they can stand for. */
export const shortForms = lazy(() => {
  const forms = new Map<string, string>();
  for (const line of SHORT.split('\n')) {
    const [concept = '', list = ''] = line.split(':');
    for (const form of list.split('|')) forms.set(form, concept);
  }
  return forms;
});

export const names = lazy(() =>
  readLexicon(
    [
      ['aromatase-inhibitor', INHIBITORS],
      ['serm', SERMS],
    ],
    [...shortForms().keys()].map((form) => `|${quote(form.toLowerCase())}`).join(''),
  ),
);

export const partners = lazy(() =>
  readLexicon(
    CONTEXT.slice(1)
      .split('\n=')
      .map((part): [ConceptClass, string] => {
        const end = part.indexOf('\n');
        return [part.slice(0, end) as ConceptClass, part.slice(end + 1)];
      }),
  ),
);
