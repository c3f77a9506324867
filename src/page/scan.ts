import type { Annotation, Block, Source } from '../detection/types';
import type { PageFindings } from '../knowledge/schema/finding';
import { markedSymptoms } from '../knowledge/symptoms';
import type { ConceptClass } from '../knowledge/terms';
import { liveLook, walker } from './blocks';
import type { PageMention } from './bridge';
import { toFindings } from './findings';
import type { NameFinder } from './named';
import type { Profile } from './profiles';
import type { PageText } from './read';
import { elementsInView } from './view';

export interface Detection extends NameFinder {
  /** Names that are names whatever the rest of the page says. */
  readonly plainNames: (block: Block) => readonly { start: number; end: number; class: ConceptClass }[];
  /** Detection in steps, so that the page gets its turns between them. */
  readonly annotate: (source: Source) => Generator<undefined, Annotation>;
}

/** What one reading of the page has found. */
export interface Reading {
  readonly annotation: Annotation | null;
  /** In the order of the page, with the symptoms beside a drug that is taken now. */
  readonly mentions: readonly PageMention[];
  /** Hidden elements in which names may stand. */
  readonly hidden: readonly Element[];
  readonly findings: PageFindings | null;
}

export const NOTHING: Reading = {
  annotation: null,
  mentions: [],
  hidden: [],
  findings: null,
};

let lastId = 0;

/** What detection says of a page's text, tied to the page. */
export function* detectIn(
  { blocks, hidden, context }: PageText,
  annotate: Detection['annotate'],
  profile: Profile | null,
  address: URL,
): Generator<undefined, Reading> {
  if (blocks.length === 0) return { ...NOTHING, hidden };
  const annotation = yield* annotate({
    blocks: blocks.map((each) => each.block),
    laidOut: true,
    ...(profile ? { kind: profile.kind } : {}),
    ...(context === undefined ? {} : { context }),
  });
  const article = profile?.article?.(document, address);
  const { page, findingOf } = toFindings(annotation, article);
  const rangeOf = ({ block, start, end }: { block: number; start: number; end: number }) => {
    const at = blocks[block];
    return at?.marked ? at.locate(start, end) : null;
  };
  const symptoms = markedSymptoms([...annotation.mentions, ...annotation.context]);
  const named = [...annotation.mentions, ...symptoms].sort((a, b) => a.block - b.block || a.start - b.start);
  const mentions = named.flatMap((mention): PageMention[] => {
    const range = rangeOf(mention);
    if (!range) return [];
    lastId += 1;
    return [
      {
        id: lastId,
        mention,
        finding: findingOf(mention),
        range,
        words: range.toString(),
        because: mention.because.map(({ rule, block, start, end }) => ({
          rule,
          words: blocks[block]?.block.text.slice(start, end) ?? '',
        })),
      },
    ];
  });
  return { annotation, mentions, hidden, findings: page };
}

/** Names to be marked before their status, or the card, is known. */
type Plain = { readonly range: Range; readonly class: ConceptClass };

/** Finds names that are to be marked before their status, or a card, is known: they stay marked when detection has said what they are. */
export function plainMarks(plainNames: Detection['plainNames'], isMarked: (kind: ConceptClass) => boolean) {
  const inBlocks = (blocks: PageText['blocks']): Plain[] =>
    blocks.flatMap(({ block, locate, marked }) =>
      (marked ? plainNames(block) : []).flatMap(({ start, end, class: kind }) => {
        const range = isMarked(kind) ? locate(start, end) : null;
        return range ? [{ range, class: kind }] : [];
      }),
    );
  return {
    inBlocks,
    /** In what stands in the viewport: shown at once on a page that takes longer to read. */
    inView: (): Plain[] =>
      elementsInView().flatMap((element) => {
        const walk = walker(element, { look: liveLook });
        walk.step(() => true);
        return inBlocks(walk.blocks);
      }),
  };
}
