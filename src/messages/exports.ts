import type { PageFindings } from '../knowledge/schema/finding';
import type { PageCommand } from './commands';
import { MARKED_CLASSES } from './schema';

interface Frame {
  readonly frameId: number;
  readonly page: Pick<PageFindings, 'findings'>;
}

/**
 * What the frames of a tab are told for their marks to be saved. Each saves a file of its own, since no word of a page leaves it; where
 * several do, the files are numbered in the order of the frames, so that none takes another's name. A frame without marks saves none.
 */
export function exportCommands(
  frames: readonly Frame[],
  isWanted: (kind: string) => boolean,
  format: 'csv' | 'jsonld',
): { readonly frameId: number; readonly command: PageCommand }[] {
  const marked = frames
    .filter(({ page }) =>
      page.findings.some(
        (each) => MARKED_CLASSES.some((kind) => kind === each.class) && isWanted(each.class),
      ),
    )
    .sort((a, b) => a.frameId - b.frameId);
  return marked.map(({ frameId }, index) => ({
    frameId,
    command: {
      type: 'page-command',
      name: 'export',
      format,
      ...(marked.length > 1 ? { part: index + 1 } : {}),
    },
  }));
}
