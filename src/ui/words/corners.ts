import { say, words } from '../../languages';
import { CORNERS, type Corner } from '../../settings/choices';

const MIRRORED: Readonly<Record<Corner, Corner>> = {
  'bottom-end': 'bottom-start',
  'bottom-start': 'bottom-end',
  'top-end': 'top-start',
  'top-start': 'top-end',
};

/** The corner by whose key a corner is named: `end` is left where a language runs from right to left, and the texts say right. */
const namedAs = (corner: Corner): Corner => (words().direction === 'rtl' ? MIRRORED[corner] : corner);

/** A corner of the page in words, by the side a person sees. */
function cornerWord(corner: Corner): string {
  const named = namedAs(corner);
  return say(`corner_${named}`);
}

/** The corners of a page, each with its words. */
export const cornerWords = (): readonly (readonly [Corner, string])[] =>
  CORNERS.map((corner) => [corner, cornerWord(corner)]);

/** What is said when something was moved to a corner. */
export function movedTo(corner: Corner): string {
  const named = namedAs(corner);
  return say(`moved_${named}`);
}
