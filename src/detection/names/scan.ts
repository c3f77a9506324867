import type { Block } from '../types';
import { names } from './lexicon';
import { type Hit, match } from './matcher';
import { partners } from './partners';

const cache = [new WeakMap<Block, readonly Hit[]>(), new WeakMap<Block, readonly Hit[]>()] as const;

const cached = (which: 0 | 1, block: Block): readonly Hit[] => {
  let hits = cache[which].get(block);
  if (!hits) {
    hits = match(which === 0 ? names() : partners(), block.text);
    cache[which].set(block, hits);
  }
  return hits;
};

/** Names and abbreviations of our drugs in a block, in order; found once for each block object. */
export const namesIn = (block: Block): readonly Hit[] => cached(0, block);

/** Partner drugs and symptoms in a block, in order; found once for each block object. */
export const partnersIn = (block: Block): readonly Hit[] => cached(1, block);
