import type { Concept } from '../../knowledge/terms';
import { readFrom, statusWord } from '../words';
import type { WarningView } from './types';

export type PlaceOfDrug = WarningView['mentions'][number];

/** Places that one button leads to, one after the other. */
export interface PlaceGroup {
  readonly key: string;
  /** At least one. */
  readonly places: readonly PlaceOfDrug[];
  /** Gathers what would be too many buttons: its places do not say the same. */
  readonly rest: boolean;
}

/** Buttons for each drug; a long record names one in every note. */
const MOST_GROUPS = 4;

/** The drugs that are named, the aromatase inhibitors first. */
export function drugsIn(mentions: readonly PlaceOfDrug[]): readonly Concept[] {
  const drugs = new Map(mentions.map((mention) => [mention.concept, mention.class]));
  const isFirst = (kind: string) => Number(kind === 'aromatase-inhibitor');
  return [...drugs].sort(([, a], [, b]) => isFirst(b) - isFirst(a)).map(([concept]) => concept);
}

/** How a place was read, and where: “Active, read from its row: ‘Active’”. */
export const readAs = (place: PlaceOfDrug): string =>
  [statusWord(place), readFrom(place.because)].filter((words) => words !== null).join(', ');

/** Places by drug; the same word that was read as the same in the same words is one group. */
export function groupPlaces(mentions: readonly PlaceOfDrug[]): readonly PlaceGroup[] {
  return drugsIn(mentions).flatMap((drug) => {
    const groups = new Map<string, PlaceOfDrug[]>();
    for (const place of mentions) {
      if (place.concept !== drug) continue;
      const key = `${place.text.toLowerCase()} ${readAs(place)}`;
      const same = groups.get(key);
      if (same) same.push(place);
      else groups.set(key, [place]);
    }
    const all = [...groups].map(([key, places]) => ({ key, places, rest: false }));
    if (all.length <= MOST_GROUPS) return all;
    const rest = all.slice(MOST_GROUPS - 1).flatMap(({ places }) => places);
    return [...all.slice(0, MOST_GROUPS - 1), { key: `${drug} rest`, places: rest, rest: true }];
  });
}
