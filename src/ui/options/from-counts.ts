import { say } from '../../languages';
import type { Counts } from '../../messages/counts';
import { reasonWords } from '../words';
import type { CountRow } from './types';

/** The counts of all warnings together, as a person reads them. */
export function rowsOf({ cards }: Counts): CountRow[] {
  const all = Object.values(cards);
  const sum = (number: (card: (typeof all)[number]) => number): number =>
    all.reduce((total, card) => total + number(card), 0);
  return [
    { id: 'shown', words: say('counted_shown'), count: sum(({ shown }) => shown) },
    { id: 'dismissed', words: say('counted_dismissed'), count: sum(({ dismissed }) => dismissed) },
    ...reasonWords().map(([reason, words]) => ({
      id: reason,
      words: say('counted_reason', { reason: words }),
      count: sum(({ reasons }) => reasons[reason] ?? 0),
    })),
  ];
}
