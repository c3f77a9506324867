/**
 * Spellings nobody listed. A name of eight letters or more may differ by any of its vowels and by one further edit
 * (a letter more, less, other, or two exchanged) after its first letter. Written as one expression per name, so that
 * the native matcher does the work; each branch is bounded by the length of the name. Measured on the development
 * corpora before it was let in: see the test for the words it must not take.
 */

const VOWEL = '[aeiouy]';

const unit = (letter: string): string => ('aeiouy'.includes(letter) ? VOWEL : letter);

/** Source of an expression for the misspellings of `name` (lower-case ASCII), endings -e, -o, -a, -um and none. */
export function misspellings(name: string): string {
  const units = Array.from(name.replace(/[eo]$/, ''), unit);
  const rest = (i: number): string => units.slice(i).join('');
  const from = (i: number): string => {
    const here = units[i];
    if (here === undefined) return '';
    const next = units[i + 1];
    const swapped = next !== undefined && next !== here ? `|${next}${here}${rest(i + 2)}` : '';
    return `(?:${here}${from(i + 1)}|[a-z](?:${rest(i)}|${rest(i + 1)})|${rest(i + 1)}${swapped})`;
  };
  return `${name.charAt(0)}${from(1)}(?:e|o|a|um)?\\b`;
}
