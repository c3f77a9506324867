/** What a document is, by words of other languages (sources of expressions over the text as it stands, in any case). */
export type ForeignWords = Readonly<
  Partial<Record<'RECORD' | 'LITERATURE' | 'NOBODY' | 'FERTILITY' | 'BREAST' | 'MALE', string>>
>;

/** Beside the lists of `index.ts`; at the beginning of a word. */
export const FOREIGN_WORDS: readonly ForeignWords[] = [
  // Spanish
  {},
  // Portuguese
  {},
  // German
  {},
  // Dutch
  {},
  // French
  {},
  // Italian
  {},
];
