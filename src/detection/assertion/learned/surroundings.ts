import type { DocumentContext } from '../../document';
import type { Block, NamedConcept } from '../../types';
import type { Sentence } from '../sentences';
import { type Words, wordsOf } from './words';

/** A document as the learned weights see it. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly rows: ReadonlyMap<number, readonly (readonly [number, Block])[]>;
  readonly document: DocumentContext;
  /** The words of a block; none for a number that no block has. */
  readonly wordsIn: (block: number) => Words;
}

/** Names by the block they stand in, in their order. */
export type ByBlock = ReadonlyMap<number, readonly NamedConcept[]>;

export function byBlockOf(names: readonly NamedConcept[]): ByBlock {
  const byBlock = new Map<number, NamedConcept[]>();
  for (const name of names) {
    const list = byBlock.get(name.block);
    if (list) list.push(name);
    else byBlock.set(name.block, [name]);
  }
  return byBlock;
}

/** Reads the words of each block once, when they are asked for. */
export function surroundingsOf(
  { blocks, rows }: Pick<Surroundings, 'blocks' | 'rows'>,
  names: ByBlock,
  document: DocumentContext,
  sentencesIn: (block: number) => readonly Sentence[],
): Surroundings {
  const known = new Map<number, Words>();
  const wordsIn = (block: number): Words => {
    let words = known.get(block);
    if (!words) {
      words = wordsOf(blocks[block]?.text ?? '', names.get(block) ?? [], sentencesIn(block));
      known.set(block, words);
    }
    return words;
  };
  return { blocks, rows, document, wordsIn };
}
