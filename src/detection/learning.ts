import type { PageKind } from '../knowledge/terms';
import { assertNames, cuesOfNames } from './assertion';
import { type Read, readByRules } from './assertion/learned/beside';
import { generalRule } from './assertion/mention';
import { judgeDocument } from './document';
import { findNamesInSteps } from './names';
import { inOneGo } from './steps';
import { blocksFromText, readUnwrapped } from './structure';
import type { Annotation } from './types';

export { cuesBeside } from './assertion/learned/beside';
export { chancesOf, decide, groupOf, KINDS, type Kind, kindOf, numberOf } from './assertion/learned/kinds';
export { encode, shortKey, type Table, UNIT } from './assertion/learned/table';

/** A name as the weights learn of it. */
export interface Example extends Omit<Read, 'words'> {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Keys of what stands around it. */
  readonly cues: readonly number[];
  /** The document as a whole is about nobody: such names are not weighed. */
  readonly general: boolean;
}

/** The names of a plain text with their cues, read by the rules alone. */
export function examplesIn(text: string, kind?: PageKind): readonly Example[] {
  const { blocks, offsets } = blocksFromText(text);
  let cues: readonly (readonly number[])[] = [];
  let general = false;
  const { mentions } = readUnwrapped(blocks, (read): Annotation => {
    const source = kind ? { blocks: read, kind } : { blocks: read };
    const document = judgeDocument(source);
    general = generalRule(document) !== null;
    const names = inOneGo(findNamesInSteps(source, { kind: document.kind })).mentions;
    const told = inOneGo(assertNames(read, names, document));
    cues = cuesOfNames(read, told, document);
    return { ...document, mentions: told, context: [] };
  });
  return mentions.map((mention, i) => {
    const offset = offsets[mention.block] ?? 0;
    const [start, end] = [offset + mention.start, offset + mention.end];
    return { ...readByRules(mention), start, end, cues: cues[i] ?? [], general };
  });
}
