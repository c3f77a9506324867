import { z } from 'zod';

/** Where a statement comes from, as a person can open it. */
export const sourceViewSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** https address of the source (doi.org, pubmed, a label's page), when its identifier was seen. */
  url: z.string().startsWith('https://').optional(),
});
export type SourceView = z.infer<typeof sourceViewSchema>;

/** One line of a card's detail, with the claims it rests on and their grade in words. */
export const detailLineSchema = z.strictObject({
  text: z.string(),
  sources: z.array(sourceViewSchema),
  /** `high`, `moderate`, `low` or `expert` evidence, absent on lines that state no evidence. */
  grade: z.enum(['high', 'moderate', 'low', 'expert']).optional(),
  /** What could be used in place of what the card is about: a warning shows it without being asked. */
  instead: z.literal(true).optional(),
});

/** A card as guidance hands it out: what a person sees, and which findings it speaks of. */
export const cardViewSchema = z.strictObject({
  id: z.string(),
  topic: z.string(),
  indicator: z.enum(['info', 'warning', 'critical']),
  /** One sentence, under 140 characters. */
  summary: z.string().max(139),
  detail: z.array(detailLineSchema),
  sources: z.array(sourceViewSchema),
  /** Ids of the findings the card speaks of (`Finding.id`). */
  findings: z.array(z.int()),
});
export type CardView = z.infer<typeof cardViewSchema>;
export type DetailLine = z.infer<typeof detailLineSchema>;

export const guidanceSchema = z.strictObject({
  cards: z.array(cardViewSchema),
  knowledge: z.strictObject({ version: z.string(), reviewed: z.iso.date() }),
});
/** All cards for one page, and the knowledge they come from. */
export type Guidance = z.infer<typeof guidanceSchema>;
