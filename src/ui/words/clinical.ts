/**
 * On every element with a sentence of the knowledge base: it stays in English in every language of the interface, because no
 * reviewed translation exists, and a screen reader is to read it as English.
 */
export const CLINICAL = { lang: 'en', dir: 'ltr' } as const;
