import { markedSymptoms } from '../../knowledge/symptoms';
import type { ConceptClass } from '../../knowledge/terms';
import type { FrameOverview } from '../../messages';
import type { PanelPage } from './types';

const WEIGHT = { critical: 0, warning: 1, info: 2 } as const;

/** What has marks on the page to go to, with the symptoms beside it; partner drugs only decide cards. */
const MARKED: ReadonlySet<ConceptClass> = new Set(['aromatase-inhibitor', 'serm', 'aimss']);

/** What the background says of a tab. */
export interface TabOverview {
  readonly read: boolean;
  readonly unread: number;
  readonly frames: readonly FrameOverview[];
}

/** All frames of a tab as one page: a record in any frame makes it a record. Null when the tab was not read. */
export function panelPage({ read, unread, frames }: TabOverview): PanelPage | null {
  if (!read) return null;
  const kinds = frames.map(({ page }) => page.kind);
  const kind = kinds.find((one) => one === 'record') ?? kinds.find((one) => one === 'literature') ?? 'other';
  const cards = new Map(
    frames.flatMap(({ guidance }) => guidance.cards.map((card) => [card.id, card] as const)),
  );
  return {
    kind,
    findings: frames.flatMap(({ frameId, page }) =>
      page.findings
        .filter((finding) => MARKED.has(finding.class) || markedSymptoms(page.findings).includes(finding))
        .map((finding) => ({ ...finding, frameId })),
    ),
    unread,
    cards: [...cards.values()].sort((a, b) => WEIGHT[a.indicator] - WEIGHT[b.indicator]),
  };
}

/**
 * Whose answers the assessment helper holds: the patient where one is known, else the address, always in one tab. What was
 * answered beside one record is not to be copied into another.
 */
export function subjectOf(tabId: number, address: string, frames: readonly FrameOverview[]): string {
  const patient = frames.find(({ page }) => page.patient !== undefined)?.page.patient;
  return `${tabId} ${patient ?? address.split('#', 1)[0]}`;
}
