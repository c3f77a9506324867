import { parseHTML } from 'linkedom';
import type { Block } from '../../detection';
import { blocksFromDocument, staticLook } from '../../page/blocks';

/** What a reader would see of an HTML document, without layout: blocks joined by line breaks. */
export interface ReadHtml {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Where each block begins in `text`, in UTF-16 code units. */
  readonly offsets: readonly number[];
}

export function readHtml(html: string): ReadHtml {
  // The parser builds no body of its own around a fragment.
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const { blocks } = blocksFromDocument(document, staticLook);
  const offsets: number[] = [];
  let length = 0;
  for (const block of blocks) {
    offsets.push(length);
    length += block.text.length + 1;
  }
  return { blocks, text: blocks.map((block) => block.text).join('\n'), offsets };
}
