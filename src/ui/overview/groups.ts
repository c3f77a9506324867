import { type ConceptClass, STATUSES, type Status } from '../../knowledge/terms';
import { say } from '../../languages';
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
  /** The status in words; of a symptom its name, since only what is there is marked. */
  readonly words: string;
  readonly status: Status;
  /** Every place, in the order of the page: the item and its number among the item's own places. */
  readonly places: readonly { readonly item: Item; readonly nth: number }[];
}

export interface OverviewGroup<Item> {
  /** The drug, or the class of the symptoms. */
  readonly key: string;
  readonly name: string;
  readonly entries: readonly OverviewEntry<Item>[];
}

const CLASS_ORDER: readonly ConceptClass[] = ['aromatase-inhibitor', 'serm', 'aimss'];
const classPlace = (conceptClass: ConceptClass) => {
  const place = CLASS_ORDER.indexOf(conceptClass);
  return place < 0 ? CLASS_ORDER.length : place;
};

const isSymptom = (item: Named) => item.class === 'symptom';
const nameOf = (item: Named) => (isSymptom(item) ? say('symptoms') : upperFirst(conceptWord(item.concept)));

/** What is named, by drug and then by status: what is in use first, general mentions last. Symptoms are one group behind the drugs. */
export function groupByDrug<Item extends Named>(items: readonly Item[]): readonly OverviewGroup<Item>[] {
  type Drug = { first: Item; entries: Map<string, OverviewEntry<Item>> };
  const drugs = new Map<string, Drug>();
  for (const item of items) {
    const key = isSymptom(item) ? item.class : item.concept;
    const drug = drugs.get(key) ?? { first: item, entries: new Map() };
    drugs.set(key, drug);
    const words = isSymptom(item) ? upperFirst(conceptWord(item.concept)) : statusWord(item);
    const places = Array.from({ length: item.count ?? 1 }, (_, nth) => ({ item, nth }));
    const before = drug.entries.get(words)?.places ?? [];
    drug.entries.set(words, { words, status: item.status, places: [...before, ...places] });
  }
  return [...drugs]
    .sort(([, a], [, b]) => classPlace(a.first.class) - classPlace(b.first.class))
    .map(([key, { first, entries }]) => ({
      key,
      name: nameOf(first),
      entries: [...entries.values()].sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    }));
}
