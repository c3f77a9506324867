import type { Language } from './choose';
import type { Words } from './types';

/** How each language of the interface is written. One that runs from right to left says so here. */
export const WRITTEN = {
  en: { language: 'en', locale: 'en-GB', direction: 'ltr' },
  es: { language: 'es', locale: 'es', direction: 'ltr' },
} as const satisfies Record<Language, Omit<Words, 'texts'>>;
