import type { ExportedPage } from '../../ui/export';
import type { PageMention, PageState } from '../bridge';

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
