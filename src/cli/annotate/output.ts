import { type Annotation, annotate, annotateText } from '../../detection';
import { guide } from '../../guidance';
import type { PageKind } from '../../knowledge/terms';
import { toFindings } from '../../page/findings';
import { readHtml } from './html';

/** One document as it comes in: exactly one of `text` and `html`. */
export interface InputDocument {
  readonly id: string;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly kind?: PageKind | undefined;
}

/** Mentions with UTF-16 offsets into the document's text; the rules' spans likewise. */
type DocumentMention = Omit<Annotation['mentions'][number], 'block' | 'because'> & {
  readonly because: readonly { rule: string; start: number; end: number }[];
};

/** One line of `npm run annotate`. Names and order of the fields are a contract (architecture, "Names other people rely on"). */
export interface OutputDocument {
  readonly id: string;
  readonly kind: PageKind;
  readonly indication: Annotation['indication'];
  /** The text that was extracted, for html input. */
  readonly text?: string;
  readonly mentions: readonly DocumentMention[];
  readonly cards: readonly {
    id: string;
    topic: string;
    indicator: string;
    summary: string;
    mentions: number[];
  }[];
}

/** Detection and guidance over one document, as the extension does it over a page. */
export function annotateDocument(input: InputDocument): OutputDocument {
  const options = input.kind ? { kind: input.kind } : {};
  const read = input.html === undefined ? null : readHtml(input.html);
  const { offsets, ...annotation } = read
    ? { ...annotate({ ...options, blocks: read.blocks, laidOut: true }), offsets: read.offsets }
    : annotateText(input.text ?? '', options);
  const { page, findingOf } = toFindings(annotation);
  const guidance = guide(page);
  const at = (block: number) => offsets[block] ?? 0;
  return {
    id: input.id,
    kind: annotation.kind,
    indication: annotation.indication,
    ...(read ? { text: read.text } : {}),
    mentions: annotation.mentions.map(({ block, start, end, text, because, ...rest }) => ({
      start: at(block) + start,
      end: at(block) + end,
      text,
      ...rest,
      because: because.map((reason) => ({
        rule: reason.rule,
        start: at(reason.block) + reason.start,
        end: at(reason.block) + reason.end,
      })),
    })),
    cards: guidance.cards.map(({ id, topic, indicator, summary, findings }) => ({
      id,
      topic,
      indicator,
      summary,
      mentions: annotation.mentions.flatMap((mention, index) =>
        findings.includes(findingOf(mention)) ? [index] : [],
      ),
    })),
  };
}

/** The same as a line of output. */
export const annotateLine = (input: InputDocument): string => `${JSON.stringify(annotateDocument(input))}\n`;
