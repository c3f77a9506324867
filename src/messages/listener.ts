import type { ReplyTo, Request } from './schema';
import { requestSchema } from './schema';

/** What is known of a sender, and enough to decide what it may ask. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A request that has been parsed and whose sender may ask it. */
export interface FrameSender {
  readonly tabId: number;
  readonly frameId: number;
}

export interface Handlers {
  findings(request: Extract<Request, { type: 'findings' }>, from: FrameSender): Promise<ReplyTo<'findings'>>;
  reader(from: FrameSender): Promise<ReplyTo<'reader'>>;
  left(from: FrameSender): Promise<ReplyTo<'left'>>;
  overview(request: Extract<Request, { type: 'overview' }>): Promise<ReplyTo<'overview'>>;
}

export interface Own {
  /** `runtime.id`. */
  readonly id: string;
  /** `runtime.getURL('')`: the origin of our own pages. */
  readonly origin: string;
}

/**
 * The one message listener. Returns `true` when an answer will come through `sendResponse`, `undefined` when the message is
 * not ours, is malformed, or comes from where it may not come from: then nothing happens at all.
 */
export function listen(own: Own, handlers: Handlers) {
  return (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void): true | undefined => {
    if (sender.id !== own.id) return undefined;
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) return undefined;
    const answer = dispatch(parsed.data, sender, own, handlers);
    if (!answer) return undefined;
    answer.then(sendResponse, () => sendResponse({ ok: false, error: 'internal' }));
    return true;
  };
}

function dispatch(request: Request, sender: Sender, own: Own, handlers: Handlers): Promise<unknown> | null {
  if (request.type === 'overview')
    // A page may not ask what was found elsewhere: only our own pages, which no site can frame.
    return sender.url?.startsWith(own.origin) === true ? handlers.overview(request) : null;
  const tabId = sender.tab?.id;
  const { frameId } = sender;
  if (tabId === undefined || frameId === undefined) return null;
  const from = { tabId, frameId };
  if (request.type === 'findings') return handlers.findings(request, from);
  return handlers[request.type](from);
}
