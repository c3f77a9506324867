import type { ConceptClass } from '../../knowledge/terms';
import { INHIBITORS, SERMS, SHORT } from '../../knowledge/vocabulary/compiled';
import { headsOf } from '../../knowledge/vocabulary/spelling';

/** How far a name may be trusted alone: 0 always, 1 with medication evidence, 2 only beside dose or generic name, 3 never. */
export type Trust = 0 | 1 | 2 | 3;

/** What a name stands for. */
export interface Entry {
  readonly concept: string;
  readonly class: ConceptClass;
  readonly trust: Trust;
}

/** Names in the form the matcher reads. Everything folded. */
export interface Lexicon {
  /** Names of one word; null for an abbreviation, whose sense is decided elsewhere. */
  readonly words: ReadonlyMap<string, Entry | null>;
  /** Abbreviations as they must be written. */
  readonly short: ReadonlySet<string>;
  /** Names of several words by their first: what follows it, blanks and hyphens alike, and the entry. Longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [rest: string, entry: Entry])[]>;
  /** Long names without their last vowel: found before further letters too ("Tamoxifentherapie"), and misspelt. */
  readonly stems: readonly (readonly [string, Entry])[];
  /** First five letters of every way the long names are written. */
  readonly heads: ReadonlySet<string>;
  /** Names in other scripts than Latin, found as substrings. */
  readonly foreign: ReadonlyMap<string, Entry>;
}

/** A key as the source of an expression: blanks, line ends and hyphens are alike. */
export const sourceOf = (key: string): string =>
  key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]{1,9}');

/** Reads compiled tables, `[class, lines]` each (see `compileNames`), and the abbreviations that stand beside them. */
export function readLexicon(
  tables: readonly (readonly [ConceptClass, string])[],
  short: readonly string[] = [],
): Lexicon {
  const words = new Map<string, Entry | null>();
  const long = new Map<string, [string, Entry][]>();
  const stems: [string, Entry][] = [];
  const entries = new Map<string, Entry>();
  const read = (key: string, entry: Entry): void => {
    const space = key.search(/[^a-z0-9]/);
    if (key.startsWith('~')) stems.push([key.slice(1), entry]);
    else if (/[^\0-\x7f]/.test(key)) entries.set(key, entry);
    else if (space < 0) words.set(key, words.get(key) ?? entry);
    else {
      const head = key.slice(0, space);
      long.set(head, [...(long.get(head) ?? []), [key.slice(space), entry]]);
    }
  };
  for (const [kind, lines] of tables)
    for (const line of lines.split('\n')) {
      const colon = line.indexOf(':');
      line
        .slice(colon + 1)
        .split(';')
        .forEach((section, trust) => {
          const entry: Entry = { concept: line.slice(0, colon), class: kind, trust: trust as Trust };
          for (const key of section.split('|')) if (key) read(key, entry);
        });
    }
  for (const form of short) words.set(form.replace(/^\w\.|\.$/g, '').toLowerCase(), null);
  for (const list of long.values()) list.sort(([a], [b]) => b.length - a.length);
  return {
    words,
    short: new Set(short),
    phrases: long,
    stems,
    heads: new Set(stems.flatMap(([stem]) => headsOf(stem))),
    foreign: entries,
  };
}

/** Made when first asked for. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Abbreviations as written, and the concept each would stand for. */
export const shortForms = lazy(() => {
  const forms = new Map<string, string>();
  for (const line of SHORT.split('\n')) {
    const [concept = '', list = ''] = line.split(':');
    for (const form of list.split('|')) forms.set(form, concept);
  }
  return forms;
});

/** The drugs we mark, and their abbreviations. */
export const names = lazy(() =>
  readLexicon(
    [
      ['aromatase-inhibitor', INHIBITORS],
      ['serm', SERMS],
    ],
    [...shortForms().keys()],
  ),
);
