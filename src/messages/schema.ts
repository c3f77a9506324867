import { z } from 'zod';
import { guidanceSchema } from '../knowledge/schema/card-view';
import { pageFindingsSchema } from '../knowledge/schema/finding';
import { countsSchema, DISMISS_REASONS } from './counts';
import { BADGE_CORNERS, PANEL_PARTS, WARNING_DEEDS } from './deeds';

/**
 * The contract between contexts. Requests go to the background worker, commands go from it to the pages.
 * A message that is not one of these is somebody else's: it is ignored without an answer.
 */

/** What is marked on a page, symptoms apart, which have no card of their own. */
export const MARKED_CLASSES = ['aromatase-inhibitor', 'serm', 'aimss'] as const;

const CARD_ID = /^[a-z0-9-]{2,80}$/;

/** Content script → background: what this frame's page holds, whenever that changed. */
const findingsRequest = z.strictObject({
  type: z.literal('findings'),
  page: pageFindingsSchema,
  /** Hash of the frame's address. */
  place: z.string().regex(/^[0-9a-f]{16}$/),
});
/** Content script → background: a name may be on the page; the reader is wanted in this frame. */
const readerRequest = z.strictObject({ type: z.literal('reader') });
/** Content script → background: this page is read, whether or not a name stands on it; the toolbar button says so. */
const hereRequest = z.strictObject({ type: z.literal('here') });
/** Content script → background: the page of this frame is being left. */
const leftRequest = z.strictObject({ type: z.literal('left') });
/** Content script → background: what the person did with the warning that this frame shows unasked. */
const warningRequest = z.strictObject({
  type: z.literal('warning'),
  card: z.string().regex(CARD_ID),
  did: z.enum(WARNING_DEEDS),
});
/** Content script → background: why the person dismissed it; said after it, or not at all. */
const reasonRequest = z.strictObject({
  type: z.literal('dismiss-reason'),
  card: z.string().regex(CARD_ID),
  reason: z.enum(DISMISS_REASONS),
});
/** Content script → background: the badge is to stand in another corner, or nowhere. Nothing else is chosen from a page. */
const chooseRequest = z.strictObject({
  type: z.literal('choose'),
  badgeCorner: z.enum(BADGE_CORNERS).optional(),
  badge: z.literal(false).optional(),
});
/** Content script → background: a person wants the side panel beside this page. */
const openPanelRequest = z.strictObject({ type: z.literal('open-panel'), part: z.enum(PANEL_PARTS) });
/** Content script → background: a person wants to see a place in another frame of this tab. A number, and no words. */
const elsewhereRequest = z.strictObject({ type: z.literal('elsewhere'), nth: z.int().min(0) });
/** Content script → background: a person wants the marks of every frame of this tab as files. */
const exportRequest = z.strictObject({ type: z.literal('export'), format: z.enum(['csv', 'jsonld']) });
/** Options page → background: what was counted, and which warnings come in the toolbar only. */
const countsRequest = z.strictObject({ type: z.literal('counts') });
/** Options page → background: forget every count. What was moved to the badge stays there. */
const eraseCountsRequest = z.strictObject({ type: z.literal('erase-counts') });
/** Options page → background: a warning that came in the toolbar only is to come by itself again. */
const promoteRequest = z.strictObject({ type: z.literal('promote'), card: z.string().regex(CARD_ID) });
/** Toolbar popup, side panel → background: what was found in a tab. */
const overviewRequest = z.strictObject({ type: z.literal('overview'), tabId: z.int().min(0) });

export const requestSchema = z.discriminatedUnion('type', [
  findingsRequest,
  readerRequest,
  hereRequest,
  leftRequest,
  warningRequest,
  reasonRequest,
  chooseRequest,
  openPanelRequest,
  elsewhereRequest,
  exportRequest,
  overviewRequest,
  countsRequest,
  eraseCountsRequest,
  promoteRequest,
]);
export type Request = z.infer<typeof requestSchema>;

/** Error codes, not `Error` objects: what the asker can do about it is decided there. */
export const ERROR_CODES = ['knowledge-unavailable', 'internal'] as const;

const failure = z.strictObject({ ok: z.literal(false), error: z.enum(ERROR_CODES) });

/** What the one frame that shows the badge of its tab is told about the others. */
const badgeSchema = z.strictObject({
  /** Places named in other frames, by class. */
  elsewhere: z.strictObject({
    'aromatase-inhibitor': z.int().min(1).optional(),
    serm: z.int().min(1).optional(),
    aimss: z.int().min(1).optional(),
  }),
  /** The weightiest card of the tab. */
  weight: guidanceSchema.shape.cards.element.shape.indicator,
});
export type TabBadge = z.infer<typeof badgeSchema>;

export const findingsReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    guidance: guidanceSchema,
    /** Is this the frame, and the time, to show the warning among the cards unasked? */
    warn: z.boolean(),
    /** Its person has dismissed this warning again and again: with the next dismissal, offer the badge instead. */
    mayDemote: z.boolean(),
    /** The warning is this frame's and is not shown unasked: it was dismissed, or shown before. */
    withheld: z.boolean(),
    badge: badgeSchema.nullable(),
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

export const readerReplySchema = z.discriminatedUnion('ok', [
  /** With the salt for what the page hashes in this session. */
  z.strictObject({ ok: z.literal(true), salt: z.string().min(1) }),
  failure,
]);
export const doneReplySchema = z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true) }), failure]);
export const countsReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), counts: countsSchema }),
  failure,
]);

export const overviewReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    /** False when no content script of ours answers in the tab: not permitted, or open since before the installation. */
    read: z.boolean(),
    /** Frames of the page that are out of our reach: of sites that the person has not allowed. */
    unread: z.int().min(0),
    frames: z.array(frameOverviewSchema),
    /** Null when the knowledge base could not be read. */
    knowledge: guidanceSchema.shape.knowledge.nullable(),
  }),
  failure,
]);

/** What each request is answered with: the background sends nothing else, and askers take nothing else. */
export const replySchemas = {
  findings: findingsReplySchema,
  reader: readerReplySchema,
  here: doneReplySchema,
  left: doneReplySchema,
  warning: doneReplySchema,
  'dismiss-reason': doneReplySchema,
  choose: doneReplySchema,
  'open-panel': doneReplySchema,
  elsewhere: doneReplySchema,
  export: doneReplySchema,
  overview: overviewReplySchema,
  counts: countsReplySchema,
  'erase-counts': countsReplySchema,
  promote: countsReplySchema,
} satisfies Record<Request['type'], z.ZodType>;
export type ReplyTo<T extends Request['type']> = z.infer<(typeof replySchemas)[T]>;
