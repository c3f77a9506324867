import { z } from 'zod';
import { pageFindingsSchema } from '../knowledge/schema/finding';
import { type KeyedArea, under } from './under';

const heldFrameSchema = z.strictObject({
  frameId: z.int(),
  page: pageFindingsSchema,
  /** Hash of the frame's address. */
  place: z.string(),
});
/** What one frame of a tab holds, as it is kept. */
export type HeldFrame = Readonly<z.infer<typeof heldFrameSchema>>;

/** The part of `storage.session` that this needs. Session storage: memory only, gone with the browser. */
export interface SessionArea extends KeyedArea {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

// One key a frame: frames of one tab report at the same moment, and a shared key would lose one of them.
const ofTab = (tabId: number) => `frame ${tabId} `;
const keyOf = (tabId: number, frameId: number) => `${ofTab(tabId)}${frameId}`;

/** Remembers what a frame's page holds; a page that holds nothing any more is forgotten. */
export async function rememberFrame(session: SessionArea, tabId: number, frame: HeldFrame): Promise<void> {
  const key = keyOf(tabId, frame.frameId);
  if (frame.page.findings.length === 0) await session.remove([key]);
  else await session.set({ [key]: frame });
}

/** What the frames of a tab hold, top frame first. Entries that cannot be read are left out. */
export async function framesOf(session: SessionArea, tabId: number): Promise<HeldFrame[]> {
  return Object.values(await under(session, ofTab(tabId)))
    .flatMap((held) => {
      const parsed = heldFrameSchema.safeParse(held);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => a.frameId - b.frameId);
}

export async function forgetFrames(
  session: SessionArea,
  tabId: number,
  frameIds: readonly number[],
): Promise<void> {
  if (frameIds.length > 0) await session.remove(frameIds.map((frameId) => keyOf(tabId, frameId)));
}

export async function forgetTab(session: SessionArea, tabId: number): Promise<void> {
  const keys = (await session.getKeys()).filter((key) => key.startsWith(ofTab(tabId)));
  if (keys.length > 0) await session.remove(keys);
}
