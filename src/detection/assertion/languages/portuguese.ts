import type { Words } from './types';

/** What Portuguese notes say beside what the table of rules holds. */
export const PORTUGUESE: Words = {};
