import type { Words } from './types';

/** What French notes say beside what the table of rules holds. */
export const FRENCH: Words = {};
