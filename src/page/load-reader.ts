import { type Send, sendInTime } from '../messages';
import { ASK_AGAIN_MS, READER_KEY, type Reader } from './bridge';

/**
 * The reader of pages, which the background injects where a name was found, and its salt. Null: out of reach.
 * A worker that ends while it is being woken leaves its message without an answer and without an error: without a limit
 * in time the page would never be read.
 */
export async function loadReader(
  send: Send,
  world: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<{ readonly read: Reader; readonly salt: string } | null> {
  for (const wait of [0, 0, ...ASK_AGAIN_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) break;
    const reply = await sendInTime(send, { type: 'reader' }).catch(() => null);
    const { salt } = (reply ?? {}) as { salt?: unknown };
    const read = world[READER_KEY] as Reader | undefined;
    if (read && typeof salt === 'string') return { read, salt };
  }
  return null;
}
