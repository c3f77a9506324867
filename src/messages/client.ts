import type { PageFindings } from '../knowledge/schema/finding';
import type { FindingsReply } from './schema';

/** What the background says to a page's findings. */
export type Answer = Omit<Extract<FindingsReply, { ok: true }>, 'ok'>;

/** Sends one message and resolves with whatever came back; the browser's `runtime.sendMessage`. */
export type Send = (message: unknown) => Promise<unknown>;

/** How long a woken worker may take; a killed one was measured to answer in under 100 ms (architecture, decision 6). */
const TIMEOUT_MS = 5_000;

const timeout = (ms: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('timeout')), ms);
  });

/** Sends one message; rejects when no answer comes in time. */
export const sendInTime = (send: Send, message: unknown): Promise<unknown> =>
  Promise.race([send(message), timeout(TIMEOUT_MS)]);

type Shape = { readonly [key: string]: unknown };
type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** Exactly these fields, each of its kind. */
const isShape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check((value as Shape)[key]));

const isSource = isShape({
  id: isString,
  label: isString,
  url: isOptional((url) => typeof url === 'string' && url.startsWith('https://')),
});
const isIndicator = isOneOf('info', 'warning', 'critical');
const isCard = isShape({
  id: isString,
  topic: isString,
  indicator: isIndicator,
  summary: (text) => typeof text === 'string' && text.length < 140,
  detail: isList(
    isShape({
      text: isString,
      sources: isList(isSource),
      grade: isOptional(isOneOf('high', 'moderate', 'low', 'expert')),
      instead: isOptional(isOneOf(true)),
    }),
  ),
  sources: isList(isSource),
  findings: isList(Number.isSafeInteger),
});
const isCount: Check = isOptional((value) => Number.isSafeInteger(value) && Number(value) > 0);
const isBadge = isShape({
  elsewhere: isShape({ 'aromatase-inhibitor': isCount, serm: isCount, aimss: isCount }),
  weight: isIndicator,
});
const isAnswer = isShape({
  ok: isOneOf(true),
  guidance: isShape({
    cards: isList(isCard),
    knowledge: isShape({
      version: isString,
      reviewed: (date) => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date),
    }),
  }),
  warn: isBoolean,
  mayDemote: isBoolean,
  withheld: isBoolean,
  badge: (value) => value === null || isBadge(value),
});
const isFailure = isShape({ ok: isOneOf(false), error: isOneOf('knowledge-unavailable', 'internal') });

/**
 * The reply, checked to the last field; by hand and not with zod, because this runs in every frame. An answer of another
 * version of ourselves must not become a wrong card. A test holds it to say what the schema says.
 */
export const readFindingsReply = (reply: unknown): FindingsReply | null =>
  isAnswer(reply) || isFailure(reply) ? (reply as FindingsReply) : null;

/**
 * Asks the background for the cards of a page's findings: one time-out, one retry.
 * Null means no answer: the worker could not be reached, or spoke another language.
 */
export async function askForCards(send: Send, page: PageFindings, place: string): Promise<Answer | null> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const reply = readFindingsReply(await sendInTime(send, { type: 'findings', page, place }));
      if (reply?.ok === false) return null;
      if (reply) {
        const { ok: _, ...answer } = reply;
        return answer;
      }
    } catch {
      // "Receiving end does not exist", a dead context or a time-out: once more, then give up.
    }
  }
  return null;
}
