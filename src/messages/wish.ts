import { z } from 'zod';
import { PANEL_PARTS } from './deeds';

/** Key of `storage.session` under which the background leaves the part of the panel that was asked for. */
const WISH_KEY = 'panel wish';

const wishSchema = z.strictObject({ tabId: z.int(), part: z.enum(PANEL_PARTS) });
export type PanelWish = z.infer<typeof wishSchema>;

/** The part of `storage.session` that this needs. */
interface WishArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Leaves word for the panel beside a tab; it may be open already, or be opening. */
export const leaveWish = (session: WishArea, wish: PanelWish): Promise<void> =>
  session.set({ [WISH_KEY]: wish });

/** Takes the word that was left for the panel beside this tab; null when there is none for it. */
export async function takeWish(session: WishArea, tabId: number): Promise<PanelWish['part'] | null> {
  const wish = wishSchema.safeParse((await session.get(WISH_KEY))[WISH_KEY]);
  if (!wish.success || wish.data.tabId !== tabId) return null;
  await session.remove(WISH_KEY);
  return wish.data.part;
}

/** Is a wish among the keys that changed? */
export const hasWish = (changes: Readonly<Record<string, unknown>>): boolean => WISH_KEY in changes;
