import type { Words } from './types';

/** What Italian notes say beside what the table of rules holds. */
export const ITALIAN: Words = {};
