import type { ExportedPage } from '../../ui/export';
import type { PageMention, PageState } from '../bridge';
import { hashOf } from '../findings';

/** Characters of the text around a place by which it is found again. */
const AROUND = 32;
/** Elements whose text stands on its own; what is around a place is looked for no further. */
const BLOCK =
  'p,li,td,th,dd,dt,h1,h2,h3,h4,h5,h6,caption,figcaption,blockquote,pre,article,section,main,div,body';

/** Text right before and after a place within its own block, as the document holds it. */
function around({ range }: PageMention): { prefix: string; suffix: string } {
  const { startContainer, endContainer } = range;
  const start = startContainer.parentElement?.closest(BLOCK);
  const end = endContainer.parentElement?.closest(BLOCK);
  const before = range.cloneRange();
  if (start) before.setStart(start, 0);
  before.setEnd(startContainer, range.startOffset);
  const after = range.cloneRange();
  if (end) after.setEnd(end, end.childNodes.length);
  after.setStart(endContainer, range.endOffset);
  return { prefix: before.toString().slice(-AROUND), suffix: after.toString().slice(0, AROUND) };
}

/** The page of this frame with its marks, as it is written to a file. */
export function exportedPage(
  document: Document,
  state: Pick<PageState, 'marked' | 'guidance'>,
  now: Date,
): ExportedPage {
  return {
    url: document.location.href,
    title: document.title,
    read: now.toISOString(),
    knowledge: state.guidance?.knowledge.version ?? '',
    places: state.marked.map((place) => {
      const { concept, class: kind, status, who, detail } = place.mention;
      return {
        exact: place.words,
        ...around(place),
        concept,
        class: kind,
        status,
        who,
        detail,
        because: place.because,
      };
    }),
  };
}

/**
 * A name for something of a file, made of all that the file says of it: the same export has the same names, and two things of different
 * words have different ones. A UUID of version 8 (RFC 9562), which leaves to its maker how the other bits come about.
 */
export function urnOf(text: string): string {
  const digits = hashOf('name one', text) + hashOf('name two', text);
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
