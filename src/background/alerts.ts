import { z } from 'zod';
import { DISMISS_REASONS, type DismissReason } from '../messages/counts';
import type { Alert } from './answers';
import { inTurn } from './in-turn';
import { type KeyedArea, under } from './under';

/** What became of a patient's warning in this session of the browser. */
const spentSchema = z.strictObject({
  /** The frame that shows it, or showed it last. */
  tabId: z.int(),
  frameId: z.int(),
  /** The page that shows it still stands and speaks of the same patient. */
  open: z.boolean(),
  /** What it rests on now, and everything it ever rested on; with the reason once it was dismissed for one. */
  basis: z.string(),
  bases: z.record(
    z.string(),
    z.strictObject({ dismissed: z.boolean(), reason: z.enum(DISMISS_REASONS).optional() }),
  ),
});
type Spent = z.infer<typeof spentSchema>;
type OnBasis = Spent['bases'][string];

/** The part of `storage.session` that this needs. */
interface SessionArea extends KeyedArea {
  set(items: Record<string, unknown>): Promise<void>;
}

/** Where a warning is shown. */
export interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
}

const PREFIX = 'alert ';
const keyOf = (place: string, card: string): string => `${PREFIX}${place} ${card}`;

async function readAll(session: SessionArea): Promise<Map<string, Spent>> {
  const spent = new Map<string, Spent>();
  for (const [key, stored] of Object.entries(await under(session, PREFIX))) {
    const parsed = spentSchema.safeParse(stored);
    if (parsed.success) spent.set(key, parsed.data);
  }
  return spent;
}

export interface Spending {
  readonly show: boolean;
  /** It has not been shown on this basis before, in this session. */
  readonly first: boolean;
}

/**
 * Is this warning to be shown here? Once for a patient and what it rests on, in one page, for as long as that page stands and
 * nobody dismisses it; another page of the same patient is not told it a second time.
 */
export function spendAlert(session: SessionArea, alert: Alert, at: FramePlace): Promise<Spending> {
  return inTurn(async () => {
    const { card, place, basis } = alert;
    const key = keyOf(place, card);
    const spent = (await readAll(session)).get(key);
    const before = spent?.bases[basis];
    // Within a tab it may move to another frame that holds a part of the pair.
    const standsHere = spent?.open === true && spent.tabId === at.tabId;
    if (before && (before.dismissed || !standsHere)) return { show: false, first: false };
    const bases = { ...spent?.bases, [basis]: before ?? { dismissed: false } };
    await session.set({ [key]: { ...at, open: true, basis, bases } satisfies Spent });
    return { show: true, first: before === undefined };
  });
}

/** Ends what a frame shows, but what is of `except`: the patient it speaks of now. */
export function releaseAlerts(session: SessionArea, at: FramePlace, except?: string): Promise<void> {
  return inTurn(async () => {
    const ended: Record<string, Spent> = {};
    for (const [key, spent] of await readAll(session))
      if (spent.open && spent.tabId === at.tabId && spent.frameId === at.frameId)
        if (except === undefined || !key.startsWith(keyOf(except, '')))
          ended[key] = { ...spent, open: false };
    if (Object.keys(ended).length > 0) await session.set(ended);
  });
}

/** Changes what a frame's open warning of this card is on its basis; gives what it was, or null when nothing fits. */
function change(
  session: SessionArea,
  at: FramePlace,
  card: string,
  to: (was: OnBasis) => OnBasis | null,
): Promise<OnBasis | null> {
  return inTurn(async () => {
    for (const [key, spent] of await readAll(session)) {
      const isIt = key.endsWith(` ${card}`) && spent.tabId === at.tabId && spent.frameId === at.frameId;
      const was = spent.open && isIt ? spent.bases[spent.basis] : undefined;
      const next = was && to(was);
      if (!was || !next) continue;
      await session.set({
        [key]: { ...spent, bases: { ...spent.bases, [spent.basis]: next } } satisfies Spent,
      });
      return was;
    }
    return null;
  });
}

/** True: it was on screen, and is dismissed now. */
export const dismissAlert = async (session: SessionArea, at: FramePlace, card: string): Promise<boolean> =>
  (await change(session, at, card, ({ dismissed }) => (dismissed ? null : { dismissed: true }))) !== null;

/** Takes a dismissal back; gives the reason that had been given for it. Null: there was none to take back. */
export const undoAlert = async (
  session: SessionArea,
  at: FramePlace,
  card: string,
): Promise<{ readonly reason?: DismissReason | undefined } | null> =>
  change(session, at, card, ({ dismissed }) => (dismissed ? { dismissed: false } : null));

/** True: it was dismissed without a reason, and has this one now. */
export const giveReason = async (
  session: SessionArea,
  at: FramePlace,
  card: string,
  reason: DismissReason,
): Promise<boolean> =>
  (await change(session, at, card, (was) =>
    was.dismissed && was.reason === undefined ? { dismissed: true, reason } : null,
  )) !== null;
