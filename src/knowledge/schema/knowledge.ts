import { z } from 'zod';

/** A source. Identifiers stand only where they were seen on the source itself, never from memory. */
export const referenceSchema = z.strictObject({
  id: z.string(),
  label: z.string().max(60),
  authors: z.string(),
  title: z.string(),
  journal: z.string().optional(),
  year: z.int().min(1980).max(2027).optional(),
  pmid: z
    .string()
    .regex(/^\d{7,8}$/)
    .optional(),
  pmcid: z
    .string()
    .regex(/^PMC\d+$/)
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

export const GRADES = ['high', 'moderate', 'low', 'expert'] as const;

/** One statement the product may make, with what it rests on. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]+-\d+$/),
  statement: z.string(),
  grade: z.enum(GRADES),
  /** Why the grade is what it is. */
  because: z.string(),
  references: z.array(z.string()).min(1),
  caveat: z.string().optional(),
});
export type Claim = z.infer<typeof claimSchema>;

export const INDICATORS = ['info', 'warning', 'critical'] as const;

/** A card as written: what it says, and the claims each line rests on. When it is due is guidance's matter. */
export const cardSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  topic: z.string().regex(/^[a-z-]+$/),
  indicator: z.enum(INDICATORS),
  summary: z.string().max(139),
  detail: z.array(z.strictObject({ text: z.string(), claims: z.array(z.string()) })),
});
export type Card = z.infer<typeof cardSchema>;

export const knowledgeSchema = z
  .strictObject({
    version: z.string(),
    /** The day the evidence was last gone through. */
    reviewed: z.iso.date(),
    references: z.array(referenceSchema).min(1),
    claims: z.array(claimSchema).min(1),
    cards: z.array(cardSchema).min(1),
  })
  .superRefine(({ references, claims, cards }, context) => {
    const known = new Set(references.map((reference) => reference.id));
    const stated = new Set(claims.map((claim) => claim.id));
    for (const claim of claims)
      for (const id of claim.references)
        if (!known.has(id))
          context.addIssue({ code: 'custom', message: `claim ${claim.id}: no reference ${id}` });
    for (const card of cards)
      for (const id of card.detail.flatMap((line) => line.claims))
        if (!stated.has(id)) context.addIssue({ code: 'custom', message: `card ${card.id}: no claim ${id}` });
  });
export type Knowledge = z.infer<typeof knowledgeSchema>;
