import type { Send } from './client';
import { overviewReplySchema, type ReplyTo } from './schema';

/** What was found in a tab, as the background answers. */
export type TabFound = Extract<ReplyTo<'overview'>, { ok: true }>;

/** Asks the background what was found in a tab; for our own pages, which may use zod. Null: no answer that can be read. */
export async function askOverview(send: Send, tabId: number): Promise<TabFound | null> {
  const reply = overviewReplySchema.safeParse(await send({ type: 'overview', tabId }).catch(() => null));
  return reply.success && reply.data.ok ? reply.data : null;
}
