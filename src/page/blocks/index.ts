import type { Block } from '../../detection/types';
import type { Look } from './look';
import { walker } from './walk';

export { liveLook, staticLook } from './look';
export { newMemory, type PageBlock } from './memory';
export { walker } from './walk';

/** All blocks of a document at once, in reading order; for documents that nobody is waiting to scroll. */
export function blocksFromDocument(document: Document, look: Look): { blocks: Block[] } {
  const body = document.body ?? document.documentElement;
  const walk = walker(body, { look });
  walk.step(() => true);
  return { blocks: walk.blocks.map((each) => each.block) };
}
