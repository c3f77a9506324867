import type { Words } from './types';

/** What Dutch notes say beside what the table of rules holds. */
export const DUTCH: Words = {};
