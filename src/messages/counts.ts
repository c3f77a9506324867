import { z } from 'zod';

/** Why a warning was dismissed: codes, since free text could name a patient. */
export const DISMISS_REASONS = ['sequential', 'monitored', 'not-this-patient', 'other'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

const count = z.int().min(0).max(1_000_000_000);

/** What was counted of one warning. */
export const cardCountsSchema = z.strictObject({
  /** How often it came by itself. */
  shown: count,
  /** How often it was put away and not taken back, with a reason or without. */
  dismissed: count,
  /** The reasons given; there are fewer than dismissals, since none has to be given. */
  reasons: z.partialRecord(z.enum(DISMISS_REASONS), count),
});

/**
 * What is counted of the warnings, by card: numbers and ids of our own cards, no page, no drug of anybody, no time.
 * Stored in `storage.local` under `counts`.
 */
export const countsSchema = z.strictObject({
  version: z.literal(1),
  cards: z.record(z.string().max(80), cardCountsSchema),
  /** Cards that come in the toolbar only, as their person chose. */
  demoted: z.array(z.string().max(80)).max(1_000),
});
export type CardCounts = z.infer<typeof cardCountsSchema>;
export type Counts = z.infer<typeof countsSchema>;

export const NO_COUNTS: Counts = { version: 1, cards: {}, demoted: [] };
