/**
 * Spellings nobody listed. A long drug name may be written with any of its vowels exchanged and with one further edit
 * (a letter more, less, other, or two exchanged, next to each other or across one) behind its first letter: "tamoxofin",
 * "exemstane", "tomoxifen", "tamofixen".
 * Nothing of another meaning lies so near to the names marked for it; the test holds the words that must not match.
 */

const blur = (word: string): string => word.replace(/[aeiouy]/g, 'a');

/** Whether `word` (folded) is `stem` (a name without its last vowel), or one misspelling of it. Linear. */
export function isSpellingOf(word: string, stem: string): boolean {
  if (word[0] !== stem[0]) return false;
  const a = blur(word.replace(/[aeo]$/, ''));
  const b = blur(stem);
  const more = a.length - b.length;
  if (more > 1 || more < -1) return false;
  let i = 0;
  while (i < b.length && a[i] === b[i]) i++;
  return (
    (more === 0 && a.slice(i + 1) === b.slice(i + 1)) ||
    (more === 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)) ||
    (more === 0 &&
      a[i] === b[i + 2] &&
      a[i + 1] === b[i + 1] &&
      a[i + 2] === b[i] &&
      a.slice(i + 3) === b.slice(i + 3)) ||
    (more === 1 && a.slice(i + 1) === b.slice(i)) ||
    (more === -1 && a.slice(i) === b.slice(i + 1))
  );
}

/**
 * What a misspelt `stem` may begin with: its first five letters with any vowels, or with one letter doubled or left out,
 * or two exchanged, also across one. Edits of other kinds are looked for behind them only.
 */
export function headsOf(stem: string): string[] {
  const head = stem.slice(0, 5);
  let heads = [head.charAt(0)];
  for (const letter of head.slice(1))
    heads = heads.flatMap((start) =>
      Array.from(blur(letter) === 'a' ? 'aeiouy' : letter, (other) => start + other),
    );
  for (let i = 1; i < 6; i++)
    heads.push(
      stem.slice(0, i) + stem.slice(i - 1, 4),
      stem.slice(0, i) + stem.slice(i + 1, 6),
      stem.slice(0, i) + stem.charAt(i + 1) + stem.charAt(i) + stem.slice(i + 2),
      stem.slice(0, i) + stem.charAt(i + 2) + stem.charAt(i + 1) + stem.charAt(i) + stem.slice(i + 3),
    );
  return heads.map((start) => start.slice(0, 5));
}
