import type { Block } from '../types';
import { names } from './lexicon';
import { type Hit, match } from './matcher';
import { partners } from './partners';

/** One entry for a block: an entry of such a map costs as much as reading a short block. */
const cache = new WeakMap<Block, { names?: readonly Hit[]; partners?: readonly Hit[] }>();

function cachedOf(block: Block): { names?: readonly Hit[]; partners?: readonly Hit[] } {
  let known = cache.get(block);
  if (!known) {
    known = {};
    cache.set(block, known);
  }
  return known;
}

/** Names and abbreviations of our drugs in a block, in order; found once for each block object. */
export const namesIn = (block: Block): readonly Hit[] => {
  const known = cachedOf(block);
  known.names ??= match(names(), block.text);
  return known.names;
};

/** Partner drugs and symptoms in a block, in order; found once for each block object. */
export const partnersIn = (block: Block): readonly Hit[] => {
  const known = cachedOf(block);
  known.partners ??= match(partners(), block.text);
  return known.partners;
};
