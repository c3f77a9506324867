import { useState } from 'preact/hooks';
import { say, sayCount } from '../../languages';
import { groupByDrug, type Named, type OverviewEntry } from './groups';

export interface OverviewProps<Item extends Named> {
  readonly items: readonly Item[];
  /** Goes to a place: the item, and which of its own places when it stands for several. */
  readonly onGo: (item: Item, nth: number) => void;
}

/** All that is marked on a page, by drug and status: the text equivalent of the marks, and a way to each of them. */
export function Overview<Item extends Named>({ items, onGo }: OverviewProps<Item>) {
  return (
    <ul class="ag-overview">
      {groupByDrug(items).map((group) => (
        <li key={group.key}>
          <h3>{group.name}</h3>
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.words}>
                <Entry name={group.name} entry={entry} onGo={onGo} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface EntryProps<Item> {
  readonly name: string;
  readonly entry: OverviewEntry<Item>;
  readonly onGo: (item: Item, nth: number) => void;
}

/** One status of one drug; pressing again goes on to its next place. */
function Entry<Item>({ name, entry: { words, places }, onGo }: EntryProps<Item>) {
  const [at, setAt] = useState<number | null>(null);
  const go = () => {
    const next = at === null ? 0 : (at + 1) % places.length;
    const place = places[next];
    if (!place) return;
    setAt(next);
    onGo(place.item, place.nth);
  };
  return (
    <button type="button" class="ag-button ag-entry" onClick={go}>
      <span>
        <span class="ag-hidden">{say('go_to', { name })}</span>
        {words}
      </span>
      <span class="ag-small">{placeWords(places.length, at)}</span>
    </button>
  );
}

function placeWords(count: number, at: number | null): string {
  return at === null || count === 1 ? sayCount('places', count) : say('place_of', { place: at + 1, count });
}
