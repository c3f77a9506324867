import type { ReplyTo, Request } from './schema';
import { replySchemas, requestSchema } from './schema';

/** What is known of a sender, and enough to decide what it may ask. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** A request that has been parsed and whose sender may ask it. */
export interface FrameSender {
  readonly tabId: number;
  readonly frameId: number;
  /** Of a private window. */
  readonly isPrivate?: true;
}

type Asked<T extends Request['type']> = Extract<Request, { type: T }>;

export interface Handlers {
  findings(request: Asked<'findings'>, from: FrameSender): Promise<ReplyTo<'findings'>>;
  reader(request: Asked<'reader'>, from: FrameSender): Promise<ReplyTo<'reader'>>;
  here(request: Asked<'here'>, from: FrameSender): Promise<ReplyTo<'here'>>;
  left(request: Asked<'left'>, from: FrameSender): Promise<ReplyTo<'left'>>;
  warning(request: Asked<'warning'>, from: FrameSender): Promise<ReplyTo<'warning'>>;
  'dismiss-reason'(request: Asked<'dismiss-reason'>, from: FrameSender): Promise<ReplyTo<'dismiss-reason'>>;
  choose(request: Asked<'choose'>): Promise<ReplyTo<'choose'>>;
  'open-panel'(request: Asked<'open-panel'>, from: FrameSender): Promise<ReplyTo<'open-panel'>>;
  elsewhere(request: Asked<'elsewhere'>, from: FrameSender): Promise<ReplyTo<'elsewhere'>>;
  export(request: Asked<'export'>, from: FrameSender): Promise<ReplyTo<'export'>>;
  overview(request: Asked<'overview'>): Promise<ReplyTo<'overview'>>;
  counts(): Promise<ReplyTo<'counts'>>;
  'erase-counts'(): Promise<ReplyTo<'erase-counts'>>;
  promote(request: Asked<'promote'>): Promise<ReplyTo<'promote'>>;
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
    const schema = replySchemas[parsed.data.type];
    // What is not a reply of the contract never leaves: the asker would have to guess what it means.
    answer.then(
      (reply) => sendResponse(schema.safeParse(reply).success ? reply : { ok: false, error: 'internal' }),
      () => sendResponse({ ok: false, error: 'internal' }),
    );
    return true;
  };
}

function dispatch(request: Request, sender: Sender, own: Own, handlers: Handlers): Promise<unknown> | null {
  // A page may not ask what was found or counted elsewhere: only our own pages, which no site can frame.
  const isOwnPage = sender.url?.startsWith(own.origin) === true;
  switch (request.type) {
    case 'overview':
      return isOwnPage ? handlers.overview(request) : null;
    case 'counts':
      return isOwnPage ? handlers.counts() : null;
    case 'erase-counts':
      return isOwnPage ? handlers['erase-counts']() : null;
    case 'promote':
      return isOwnPage ? handlers.promote(request) : null;
  }
  const tabId = sender.tab?.id;
  const { frameId } = sender;
  if (tabId === undefined || frameId === undefined) return null;
  const from: FrameSender = { tabId, frameId, ...(sender.tab?.incognito ? { isPrivate: true } : {}) };
  switch (request.type) {
    case 'findings':
      return handlers.findings(request, from);
    case 'reader':
      return handlers.reader(request, from);
    case 'here':
      return handlers.here(request, from);
    case 'left':
      return handlers.left(request, from);
    case 'warning':
      return handlers.warning(request, from);
    case 'dismiss-reason':
      return handlers['dismiss-reason'](request, from);
    case 'choose':
      return handlers.choose(request);
    case 'open-panel':
      return handlers['open-panel'](request, from);
    case 'elsewhere':
      return handlers.elsewhere(request, from);
    case 'export':
      return handlers.export(request, from);
  }
}
