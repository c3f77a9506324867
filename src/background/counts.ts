import {
  type CardCounts,
  type Counts,
  countsSchema,
  type DismissReason,
  NO_COUNTS,
} from '../messages/counts';

/** The part of `storage.local` that this needs. */
interface CountsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const COUNTS_KEY = 'counts';

/** So many dismissals not taken back, and the next one comes with the offer to show the warning in the toolbar only. */
export const OFTEN = 4;

const NONE: CardCounts = { shown: 0, dismissed: 0, reasons: {} };
const of = (counts: Counts, card: string): CardCounts => counts.cards[card] ?? NONE;
const withCard = (counts: Counts, card: string, next: CardCounts): Counts => ({
  ...counts,
  cards: { ...counts.cards, [card]: next },
});

export const countShown = (counts: Counts, card: string): Counts => {
  const before = of(counts, card);
  return withCard(counts, card, { ...before, shown: before.shown + 1 });
};

export const countDismissed = (counts: Counts, card: string): Counts => {
  const before = of(counts, card);
  return withCard(counts, card, { ...before, dismissed: before.dismissed + 1 });
};

/** A dismissal taken back was none; with it goes the reason that was given for it, if one was. */
export function countUndone(counts: Counts, card: string, reason?: DismissReason): Counts {
  const before = of(counts, card);
  const given = reason ? (before.reasons[reason] ?? 0) : 0;
  return withCard(counts, card, {
    ...before,
    dismissed: Math.max(0, before.dismissed - 1),
    reasons: reason && given > 0 ? { ...before.reasons, [reason]: given - 1 } : before.reasons,
  });
}

export function countReason(counts: Counts, card: string, reason: DismissReason): Counts {
  const before = of(counts, card);
  const reasons = { ...before.reasons, [reason]: (before.reasons[reason] ?? 0) + 1 };
  return withCard(counts, card, { ...before, reasons });
}

export const demote = (counts: Counts, card: string): Counts => ({
  ...counts,
  demoted: [...counts.demoted.filter((each) => each !== card), card],
});
export const promote = (counts: Counts, card: string): Counts => ({
  ...counts,
  demoted: counts.demoted.filter((each) => each !== card),
});

/** The numbers are erased; what a person decided about a card is no number and stays. */
export const eraseCounts = (counts: Counts): Counts => ({ ...counts, cards: {} });

export const isDemoted = (counts: Counts, card: string): boolean => counts.demoted.includes(card);

/** Does its person put this card away again and again, oftener than not? */
export function isOverridden(counts: Counts, card: string): boolean {
  const { shown, dismissed } = of(counts, card);
  return dismissed >= OFTEN && dismissed * 2 > shown;
}

/** Counts as stored; what cannot be read counts as nothing, since a number is no decision that could be lost. */
export async function loadCounts(storage: CountsArea): Promise<Counts> {
  const parsed = countsSchema.safeParse((await storage.get(COUNTS_KEY))[COUNTS_KEY]);
  return parsed.success ? parsed.data : NO_COUNTS;
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the stored counts, one change after the other: two frames may count at the same moment. */
export function changeCounts(storage: CountsArea, change: (counts: Counts) => Counts): Promise<Counts> {
  const next = last.then(async () => {
    const counts = countsSchema.parse(change(await loadCounts(storage)));
    await storage.set({ [COUNTS_KEY]: counts });
    return counts;
  });
  last = next.catch(() => undefined);
  return next;
}
