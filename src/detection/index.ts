import type { PageKind } from '../knowledge/terms';
import { assertNames } from './assertion';
import { learned, type Weights } from './assertion/learned';
import { judgeDocument } from './document';
import { findNamesInSteps, mayHaveName } from './names';
import { inOneGo } from './steps';
import { blocksFromText, readUnwrapped } from './structure';
import type { Annotation, Source } from './types';

export { isLive } from './assertion/live';
export { mayHaveName, plainNames } from './names';
export type { Annotation, Block, Source } from './types';

/**
 * Finds every name in a document and says, for each, what it is, how the patient stands to it, and why. Pure; in steps of a few blocks
 * each, for a caller that has other things to do between them.
 */
export function* annotateInSteps(
  source: Source,
  weights: Weights | null = learned(),
): Generator<undefined, Annotation> {
  const document = judgeDocument(source);
  yield;
  const { mentions, context } = yield* findNamesInSteps(source, { kind: document.kind });
  const { kind, indication, menopause } = document;
  return {
    kind,
    indication,
    menopause,
    mentions: yield* assertNames(source.blocks, mentions, document, weights),
    context: mentions.length > 0 ? yield* assertNames(source.blocks, context, document, null) : [],
  };
}

/** The same in one go. */
export const annotate = (source: Source, weights?: Weights | null): Annotation =>
  inOneGo(annotateInSteps(source, weights));

/** What is said of these must never change: a build, or a browser, in which it does reads nothing. */
const CANARIES: readonly (readonly [text: string, said: string])[] = [
  ['Continues letrozole 2.5 mg daily.', 'letrozole active'],
  ['Tamoxifen was stopped in 2019.', 'tamoxifen discontinued'],
  ['No aromatase in this sentence.', ''],
];

/** Does detection, as it runs here and now, still say of known sentences what is known of them? */
export const passesSelfTest = (read: (source: Source) => Annotation = annotate): boolean =>
  CANARIES.every(
    ([text, said]) =>
      read({ kind: 'record', blocks: [{ text, role: 'text' }] })
        .mentions.map(({ concept, status }) => `${concept} ${status}`)
        .join() === said,
  );

const NO_MENTION = { indication: null, menopause: null, mentions: [], context: [], offsets: [] } as const;

/**
 * The same over plain text. A mention begins at `offsets[mention.block] + mention.start`, in UTF-16 units of the text.
 * Text without a name is left at once, and its kind then is `other` unless the caller knows it.
 */
export function annotateText(
  text: string,
  { weights, ...options }: { readonly kind?: PageKind; readonly weights?: Weights | null } = {},
): Annotation & { readonly offsets: readonly number[] } {
  if (!mayHaveName(text)) return { ...NO_MENTION, kind: options.kind ?? 'other' };
  const { blocks, offsets } = blocksFromText(text);
  return { ...readUnwrapped(blocks, (read) => annotate({ ...options, blocks: read }, weights)), offsets };
}
