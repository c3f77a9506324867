import { z } from 'zod';
import { matrixRuleSchema } from './matrix';

/** A source. Identifiers stand only where they were seen on the source itself, never from memory. */
export const referenceSchema = z.strictObject({
  id: z.string(),
  label: z.string().max(60),
  kind: z.enum(['rct', 'cohort', 'survey', 'review', 'guideline', 'label']),
  /** As in a list of references: `Hershman DL, et al.`, a body, or `Body (Baum M, et al.)`; absent where they were not seen. */
  authors: z.string().min(3).optional(),
  title: z.string(),
  /** The journal; of a label or a guideline on the web, what sort of thing it is. */
  journal: z.string().optional(),
  year: z.int().min(1980).max(2027).optional(),
  /** Volume, issue and pages, as far as they were seen: `36(4):326-332`, `13:401`, `43`, `153-159`. */
  pages: z.string().optional(),
  /** Edition of a label that was seen. */
  dated: z.string().optional(),
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
  /** Where it is looked up when no identifier was seen on it: a search by its title, or the publisher's own page. */
  lookup: z.url({ protocol: /^https$/ }).optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

export const GRADES = ['high', 'moderate', 'low', 'expert'] as const;

/** One figure of a claim: what was measured, and how sure it is. Every number in it stands in the statement too. */
export const effectSchema = z.strictObject({
  measure: z.enum(['hazard ratio', 'risk ratio', 'odds ratio', 'proportion', 'change', 'difference']),
  value: z.number(),
  /** Ends of the interval, and its level in percent. */
  low: z.number().optional(),
  high: z.number().optional(),
  level: z.union([z.literal(90), z.literal(95)]).optional(),
  unit: z.string(),
  /** What the figure is of. */
  of: z.string(),
  against: z.string().optional(),
  participants: z.int().positive().optional(),
});
export type Effect = z.infer<typeof effectSchema>;

/** One statement the product may make, with what it rests on. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]+-\d+$/),
  statement: z.string(),
  /** Whom it is about. */
  population: z.string(),
  effects: z.array(effectSchema).optional(),
  grade: z.enum(GRADES),
  /** Why the grade is what it is. */
  because: z.string(),
  references: z.array(z.string()).min(1),
  caveat: z.string().optional(),
  /** The day it was last gone through. */
  reviewed: z.iso.date(),
});
export type Claim = z.infer<typeof claimSchema>;

export const INDICATORS = ['info', 'warning', 'critical'] as const;

/** A card as written: what it says, and the claims each line rests on. When it is due is guidance's matter. */
export const cardSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  topic: z.string().regex(/^[a-z0-9-]+$/),
  indicator: z.enum(INDICATORS),
  summary: z.string().max(139),
  detail: z.array(
    z.strictObject({
      text: z.string(),
      claims: z.array(z.string()),
      /** Names what could be used in place of what the card is about: a warning shows it without being asked. */
      instead: z.literal(true).optional(),
    }),
  ),
});
export type Card = z.infer<typeof cardSchema>;

/** Something tried for adherence, and what trials of adherence itself found. */
export const tipSchema = z.strictObject({
  id: z.string(),
  tip: z.string(),
  trial: z.enum(['helped', 'no effect', 'not tested alone']),
  claims: z.array(z.string()).min(1),
});
export type Tip = z.infer<typeof tipSchema>;

/** A row of the bone table: what one source says of one thing. */
export const boneRowSchema = z.strictObject({
  what: z.string(),
  source: z.string(),
  says: z.string(),
  claims: z.array(z.string()).min(1),
});
export type BoneRow = z.infer<typeof boneRowSchema>;

/** A scale or questionnaire used in AIMSS research. */
export const instrumentSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  measures: z.string(),
  claims: z.array(z.string()).min(1),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** Something tried for joint symptoms, compared with a control on the 0-10 scale of worst pain. */
export const trialSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    tried: z.string(),
    against: z.string(),
    after: z.string().optional(),
    /** Of the whole trial. */
    participants: z.int().positive(),
    /** Points apart from the control, below zero in favour of what was tried; absent where our source gives no figure. */
    difference: z.number().optional(),
    /** Change in points in the two arms, tried first, where the trial gives these instead. */
    arms: z.tuple([z.number(), z.number()]).readonly().optional(),
    /** The trial found no difference. */
    isNull: z.boolean(),
    claim: z.string(),
    reference: z.string(),
  })
  .refine(({ difference, arms }) => difference === undefined || arms === undefined, {
    error: 'a difference is given or reckoned, not both',
  });
export type Trial = z.infer<typeof trialSchema>;

/** The change in points that trials of joint symptoms took as one that matters to a person, and who says so. */
export const meaningfulSchema = z.strictObject({
  points: z.number().positive(),
  claims: z.array(z.string()).min(1),
  references: z.array(z.string()).min(1),
});

export const knowledgeSchema = z
  .strictObject({
    version: z.string(),
    /** The day the evidence was last gone through. */
    reviewed: z.iso.date(),
    references: z.array(referenceSchema).min(1),
    claims: z.array(claimSchema).min(1),
    cards: z.array(cardSchema).min(1),
    matrix: z.array(matrixRuleSchema).min(1),
    tips: z.array(tipSchema).min(1),
    bone: z.array(boneRowSchema).min(1),
    instruments: z.array(instrumentSchema).min(1),
    trials: z.array(trialSchema).min(1),
    meaningful: meaningfulSchema,
  })
  .superRefine((knowledge, context) => {
    const refuse = (list: string, message: string) =>
      context.addIssue({ code: 'custom', path: [list], message });
    const { references, claims, cards, matrix, tips, bone, instruments, trials, meaningful } = knowledge;
    for (const [name, list] of Object.entries({
      references,
      claims,
      cards,
      matrix,
      tips,
      instruments,
      trials,
    })) {
      const ids = list.map(({ id }) => id);
      for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) refuse(name, `${id} stands twice`);
    }
    const known = new Set(references.map(({ id }) => id));
    const stated = new Set(claims.map(({ id }) => id));
    const written = new Map(cards.map(({ id, indicator }) => [id, indicator]));
    for (const claim of claims)
      for (const id of claim.references)
        if (!known.has(id)) refuse('claims', `${claim.id}: no reference ${id}`);
    const resting = [
      ...cards.map(({ id, detail }) => ['cards', id, detail.flatMap((line) => line.claims)] as const),
      ...matrix.map(({ id, basis }) => ['matrix', id, basis] as const),
      ...tips.map((each) => ['tips', each.id, each.claims] as const),
      ...instruments.map((each) => ['instruments', each.id, each.claims] as const),
      ['meaningful', `${meaningful.points} points`, meaningful.claims] as const,
      ...bone.map((row) => ['bone', row.what, row.claims] as const),
    ];
    for (const [list, what, ids] of resting)
      for (const id of ids) if (!stated.has(id)) refuse(list, `${what}: no claim ${id}`);
    for (const { id, claim, reference } of trials)
      if (!claims.find((each) => each.id === claim)?.references.includes(reference))
        refuse('trials', `${id}: claim ${claim} does not rest on ${reference}`);
    for (const id of meaningful.references)
      if (!claims.some((each) => meaningful.claims.includes(each.id) && each.references.includes(id)))
        refuse('meaningful', `none of its claims rests on ${id}`);
    for (const { id, verdict, card } of matrix)
      if (verdict === 'silent' ? card !== undefined : written.get(card ?? '') !== verdict)
        refuse('matrix', `${id}: "${verdict}" does not fit the card ${card ?? '(none)'}`);
  });
export type Knowledge = z.infer<typeof knowledgeSchema>;
