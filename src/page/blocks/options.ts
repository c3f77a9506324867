import type { Look } from './look';
import type { Memory } from './memory';

/** What a walk is told about the page; a profile brings most of it. */
export interface WalkOptions {
  readonly look: Look;
  readonly memory?: Memory;
  /** Is this hidden element worth remembering, for when it is shown? */
  readonly mayMatter?: (element: Element) => boolean;
  /** Key of the article or result an element begins; see `Block.unit`. */
  readonly unitOf?: (element: Element) => string | null;
  /** Elements that hold no text of interest (menus, other papers' titles). */
  readonly skip?: (element: Element) => boolean;
  /** A heading that holds inside an element; see `Profile.label`. */
  readonly label?: (element: Element) => string | null;
  /** The status of a row in a word; see `Profile.status`. */
  readonly status?: (row: Element) => string | null;
  /** Blocks, outside of rows, that need not be read on a long page. */
  readonly prune?: (element: Element) => boolean;
}
