import type { Corner } from '../../settings/choices';

/** The corners of a page in words. The interface runs from left to right. */
export const CORNER_WORDS: readonly (readonly [Corner, string])[] = [
  ['bottom-end', 'Bottom right'],
  ['bottom-start', 'Bottom left'],
  ['top-end', 'Top right'],
  ['top-start', 'Top left'],
];
