import type { FrameOverview } from '../../messages';
import type { PanelPage } from './types';

const WEIGHT = { critical: 0, warning: 1, info: 2 } as const;

/** All frames of a tab as one page: a record in any frame makes it a record. Null when no frame was read. */
export function panelPage(frames: readonly FrameOverview[]): PanelPage | null {
  const kinds = frames.map(({ page }) => page.kind);
  const kind = kinds.find((one) => one === 'record') ?? kinds.find((one) => one === 'literature') ?? kinds[0];
  if (!kind) return null;
  const cards = new Map(
    frames.flatMap(({ guidance }) => guidance.cards.map((card) => [card.id, card] as const)),
  );
  return {
    kind,
    findings: frames.flatMap(({ frameId, page }) =>
      page.findings.map((finding) => ({ ...finding, frameId })),
    ),
    cards: [...cards.values()].sort((a, b) => WEIGHT[a.indicator] - WEIGHT[b.indicator]),
  };
}
