import type { Counts } from '../../messages/counts';
import { REASON_WORDS } from '../words';
import type { CountRow } from './types';

/** The counts of all warnings together, as a person reads them. */
export function rowsOf({ cards }: Counts): CountRow[] {
  const all = Object.values(cards);
  const sum = (number: (card: (typeof all)[number]) => number): number =>
    all.reduce((total, card) => total + number(card), 0);
  return [
    { id: 'shown', words: 'Warnings that came by themselves', count: sum(({ shown }) => shown) },
    { id: 'dismissed', words: 'Dismissed', count: sum(({ dismissed }) => dismissed) },
    ...REASON_WORDS.map(([reason, words]) => ({
      id: reason,
      words: `Dismissed: ${words}`,
      count: sum(({ reasons }) => reasons[reason] ?? 0),
    })),
  ];
}
