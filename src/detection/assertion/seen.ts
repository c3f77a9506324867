import type { DocumentContext } from '../document';
import type { Block } from '../types';
import type { Scene } from './draft';
import { plain } from './lex';
import { type Sentence, sentencesOf } from './sentences';
import { latestDate } from './time';
import { linesTold } from './words';

/** What of a document does not rest on its names: found once, for its mentions and for what stands beside them. */
export interface Seen extends Omit<Scene, 'leads' | 'refused'> {
  readonly isRefused: () => boolean;
  /** The sentences of each block, with their words folded; of blocks that were read. */
  readonly sentences: Map<number, readonly (readonly [Sentence, words: string])[]>;
}
const seenBefore = new WeakMap<DocumentContext, Seen>();

export function seenOf(blocks: readonly Block[], document: DocumentContext): Seen {
  const known = seenBefore.get(document);
  if (known?.blocks === blocks) return known;
  const rows = new Map<number, (readonly [number, Block])[]>();
  blocks.forEach((block, index) => {
    if (block.row === undefined) return;
    const list = rows.get(block.row);
    if (list) list.push([index, block]);
    else rows.set(block.row, [[index, block]]);
  });
  let refused: boolean | undefined;
  const found: Seen = {
    blocks,
    isRefused: () => {
      refused ??= blocks.some(({ text }) => REFUSED.test(text));
      return refused;
    },
    rows,
    now: latestDate(blocks),
    tale: document.tale,
    lines: linesTold(blocks),
    husband: blocks.some(({ text }) => text.includes('usband') || text.includes('ubby')),
    sentences: new Map(),
  };
  seenBefore.set(document, found);
  return found;
}

export function sentencesIn({ blocks, sentences }: Seen, index: number) {
  let known = sentences.get(index);
  if (!known) {
    const text = blocks[index]?.text ?? '';
    known = sentencesOf(text).map((each) => [each, plain(text.slice(each.start, each.end))] as const);
    sentences.set(index, known);
  }
  return known;
}

/** How a request for a drug ended. */
const REFUSED =
  /\b(?:status|decision|determination|adjudication|outcome) ?[:=-] ?(?:disapproved|denied|not approved|rejected|declined)/i;
