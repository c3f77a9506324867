import type { Language } from './choose';
import { button as english } from './english/button';
import { button as spanish } from './spanish/button';
import { WRITTEN } from './tags';
import type { Words } from './types';

/** What the background says over the toolbar button, and the build in the manifest. */
export const BUTTON_WORDS: Readonly<Record<Language, Words>> = {
  en: { ...WRITTEN.en, texts: english },
  es: { ...WRITTEN.es, texts: spanish },
};
