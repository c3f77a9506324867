import type { Words } from './types';

/** What German notes say beside what the table of rules holds. */
export const GERMAN: Words = {};
