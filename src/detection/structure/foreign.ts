import type { SectionClass } from './headers';

/** Headings of other languages by class (sources of expressions over folded text), beside those of the table; read after its own. */
export const FOREIGN_HEADINGS: readonly Readonly<Partial<Record<SectionClass, string>>>[] = [
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
