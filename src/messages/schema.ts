import { z } from 'zod';
import { guidanceSchema } from '../knowledge/schema/card-view';
import { pageFindingsSchema } from '../knowledge/schema/finding';

/**
 * The contract between contexts. Requests go to the background worker, commands go from it to the pages.
 * A message that is not one of these is somebody else's: it is ignored without an answer.
 */

/** Content script → background: what this frame's page holds, whenever that changed. */
const findingsRequest = z.strictObject({
  type: z.literal('findings'),
  page: pageFindingsSchema,
  /** Hash of the frame's address. */
  place: z.string().regex(/^[0-9a-f]{16}$/),
});
/** Content script → background: a name may be on the page; the reader is wanted in this frame. */
const readerRequest = z.strictObject({ type: z.literal('reader') });
/** Content script → background: the page of this frame is being left. */
const leftRequest = z.strictObject({ type: z.literal('left') });
/** Toolbar popup → background: what was found in a tab. */
const overviewRequest = z.strictObject({ type: z.literal('overview'), tabId: z.int().min(0) });

export const requestSchema = z.discriminatedUnion('type', [
  findingsRequest,
  readerRequest,
  leftRequest,
  overviewRequest,
]);
export type Request = z.infer<typeof requestSchema>;

/** Error codes, not `Error` objects: what the asker can do about it is decided there. */
export const ERROR_CODES = ['knowledge-unavailable', 'internal'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const failure = z.strictObject({ ok: z.literal(false), error: z.enum(ERROR_CODES) });

export const findingsReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    guidance: guidanceSchema,
    /** Is this the frame, and the time, to show the warning among the cards unasked? */
    warn: z.boolean(),
  }),
  failure,
]);
export type FindingsReply = z.infer<typeof findingsReplySchema>;

/** One frame's part of the overview. */
export const frameOverviewSchema = z.strictObject({
  frameId: z.int(),
  page: pageFindingsSchema,
  guidance: guidanceSchema,
});
export type FrameOverview = z.infer<typeof frameOverviewSchema>;

export type ReaderReply =
  /** With the salt for what the page hashes in this session. */
  { readonly ok: true; readonly salt: string } | { readonly ok: false; readonly error: ErrorCode };
export type LeftReply = { readonly ok: true } | { readonly ok: false; readonly error: ErrorCode };

export const overviewReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    /** False when no content script of ours answers in the tab: not permitted, or open since before the installation. */
    read: z.boolean(),
    frames: z.array(frameOverviewSchema),
    /** Null when the knowledge base could not be read. */
    knowledge: guidanceSchema.shape.knowledge.nullable(),
  }),
  failure,
]);
export type OverviewReply = z.infer<typeof overviewReplySchema>;

interface Replies {
  readonly findings: FindingsReply;
  readonly reader: ReaderReply;
  readonly left: LeftReply;
  readonly overview: OverviewReply;
}
export type ReplyTo<T extends Request['type']> = Replies[T];
