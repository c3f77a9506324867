import { type ConceptClass, STATUSES, type Status } from '../../knowledge/terms';
import { conceptWord, statusWord, upperFirst } from '../words';
import type { StatusFacts } from '../words/status';

/** Something named on a page: a mention in the page itself, a finding outside of it. */
export interface Named extends StatusFacts {
  readonly concept: string;
  readonly class: ConceptClass;
  /** How many places it stands for; one when not said. */
  readonly count?: number;
}

export interface OverviewEntry<Item> {
  /** The status in words. */
  readonly words: string;
  readonly status: Status;
  /** Every place, in the order of the page: the item and its number among the item's own places. */
  readonly places: readonly { readonly item: Item; readonly nth: number }[];
}

export interface OverviewGroup<Item> {
  readonly concept: string;
  readonly name: string;
  readonly entries: readonly OverviewEntry<Item>[];
}

const CLASS_ORDER: readonly ConceptClass[] = ['aromatase-inhibitor', 'serm', 'aimss'];
const classPlace = (conceptClass: ConceptClass) => {
  const place = CLASS_ORDER.indexOf(conceptClass);
  return place < 0 ? CLASS_ORDER.length : place;
};

/** What is named, by drug and then by status: what is in use first, general mentions last. */
export function groupByDrug<Item extends Named>(items: readonly Item[]): readonly OverviewGroup<Item>[] {
  const drugs = new Map<string, { conceptClass: ConceptClass; entries: Map<string, OverviewEntry<Item>> }>();
  for (const item of items) {
    const drug = drugs.get(item.concept) ?? { conceptClass: item.class, entries: new Map() };
    drugs.set(item.concept, drug);
    const words = statusWord(item);
    const places = Array.from({ length: item.count ?? 1 }, (_, nth) => ({ item, nth }));
    const before = drug.entries.get(words)?.places ?? [];
    drug.entries.set(words, { words, status: item.status, places: [...before, ...places] });
  }
  return [...drugs]
    .sort(([, a], [, b]) => classPlace(a.conceptClass) - classPlace(b.conceptClass))
    .map(([concept, { entries }]) => ({
      concept,
      name: upperFirst(conceptWord(concept)),
      entries: [...entries.values()].sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    }));
}
