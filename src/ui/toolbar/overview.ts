import type { CardView } from '../../knowledge/schema/card-view';
import type { FrameOverview } from '../../messages';
import type { FoundDrug } from './toolbar';

const WEIGHT = { critical: 0, warning: 1, info: 2 } as const;
const NAMED = ['aromatase-inhibitor', 'serm', 'aimss'];

/** Drugs named in the frames of a tab, the most often named first, each with its statuses. */
export function foundDrugs(frames: readonly FrameOverview[]): FoundDrug[] {
  const drugs = new Map<
    string,
    { class: FoundDrug['class']; statuses: Map<FoundDrug['statuses'][number]['status'], number> }
  >();
  for (const { page } of frames)
    for (const { concept, class: kind, status, count } of page.findings) {
      if (!NAMED.includes(kind)) continue;
      const drug = drugs.get(concept) ?? { class: kind, statuses: new Map() };
      drug.statuses.set(status, (drug.statuses.get(status) ?? 0) + count);
      drugs.set(concept, drug);
    }
  return [...drugs]
    .map(([concept, { class: conceptClass, statuses }]) => ({
      concept,
      class: conceptClass,
      count: [...statuses.values()].reduce((sum, count) => sum + count, 0),
      statuses: [...statuses].map(([status, count]) => ({ status, count })).sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => b.count - a.count);
}

/** The card with the weightiest indicator; the top frame's first among equals. */
export function weightiestCard(frames: readonly FrameOverview[]): CardView | null {
  const cards = frames.flatMap(({ guidance }) => guidance.cards);
  return cards.reduce<CardView | null>(
    (best, card) => (best === null || WEIGHT[card.indicator] < WEIGHT[best.indicator] ? card : best),
    null,
  );
}
