import { say } from '../../languages';
import { CORNERS, type Corner } from '../../settings/choices';

/** The corners of a page in words: `end` is right where a language runs from left to right, and left where it does not. */
export const cornerWords = (): readonly (readonly [Corner, string])[] =>
  CORNERS.map((corner) => [corner, say(`corner_${corner}`)]);
