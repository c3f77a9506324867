/** Languages that the interface has words for, by their tags. */
export const LANGUAGE_TAGS = ['en', 'es'] as const;
export type Language = (typeof LANGUAGE_TAGS)[number];

/** The language that holds: the chosen one, or that of the browser where there are words for it, or English. */
export function languageFor(chosen: Language | 'browser', browserLanguage: string): Language {
  if (chosen !== 'browser') return chosen;
  const base = browserLanguage.split('-', 1)[0]?.toLowerCase();
  return LANGUAGE_TAGS.find((tag) => tag === base) ?? 'en';
}

/** File with the words of the interface in a page; output name of `entrypoints/words-<language>.ts`. */
export const wordsFile = (language: Language): string => `words-${language}.js`;
