import type { Language } from './choose';
import { all as english } from './english';
import { all as spanish } from './spanish';
import { WRITTEN } from './tags';
import type { Words } from './types';

/** Every language with all its texts, for the extension's own pages. */
export const LANGUAGES: Readonly<Record<Language, Words>> = {
  en: { ...WRITTEN.en, texts: english },
  es: { ...WRITTEN.es, texts: spanish },
};
