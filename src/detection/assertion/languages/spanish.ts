import type { Words } from './types';

/** What Spanish notes say beside what the table of rules holds. */
export const SPANISH: Words = {
  'stopped s': 'se lo quito',
};
