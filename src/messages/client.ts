import type { Guidance } from '../knowledge/schema/card-view';
import type { PageFindings } from '../knowledge/schema/finding';
import type { FindingsReply } from './schema';

/** What the background says to a page's findings. */
export type Answer = Pick<Extract<FindingsReply, { ok: true }>, 'guidance' | 'warn'>;

/** Sends one message and resolves with whatever came back; the browser's `runtime.sendMessage`. */
export type Send = (message: unknown) => Promise<unknown>;

/** How long a woken worker may take; a killed one was measured to answer in under 100 ms (architecture, decision 6). */
const TIMEOUT_MS = 5_000;

const timeout = (ms: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('timeout')), ms);
  });

/**
 * The reply's shape, checked without zod because this runs in every frame. The background parsed it already; this
 * keeps an answer of another version of ourselves from becoming a wrong card.
 */
function readReply(reply: unknown): FindingsReply | null {
  if (typeof reply !== 'object' || reply === null) return null;
  const { ok, guidance, warn } = reply as { ok?: unknown; guidance?: Partial<Guidance>; warn?: unknown };
  if (ok === false) return reply as FindingsReply;
  const cards = guidance?.cards;
  const wellFormed =
    ok === true &&
    typeof warn === 'boolean' &&
    typeof guidance?.knowledge?.version === 'string' &&
    Array.isArray(cards) &&
    cards.every(
      (card) =>
        typeof card?.id === 'string' &&
        typeof card.summary === 'string' &&
        Array.isArray(card.detail) &&
        Array.isArray(card.findings),
    );
  return wellFormed ? (reply as FindingsReply) : null;
}

/**
 * Asks the background for the cards of a page's findings: one time-out, one retry.
 * Null means no answer: the worker could not be reached, or spoke another language.
 */
export async function askForCards(send: Send, page: PageFindings, place: string): Promise<Answer | null> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const reply = readReply(
        await Promise.race([send({ type: 'findings', page, place }), timeout(TIMEOUT_MS)]),
      );
      if (reply) return reply.ok ? { guidance: reply.guidance, warn: reply.warn } : null;
    } catch {
      // "Receiving end does not exist", a dead context or a time-out: once more, then give up.
    }
  }
  return null;
}
