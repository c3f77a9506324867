import { z } from 'zod';
import {
  CONCEPT_CLASSES,
  DETAILS,
  DOI,
  INDICATIONS,
  MENOPAUSE,
  PAGE_KINDS,
  STATUSES,
  TIMINGS,
  WHO,
} from '../terms';

/**
 * What crosses from a page to the background: concept ids, statuses and counts, never a word of the page.
 * Mentions that agree in everything are one finding; `id` is the page's own number for the group.
 */
export const findingSchema = z.strictObject({
  id: z.int().min(0).max(9999),
  concept: z.string().regex(/^[a-z0-9-]{2,60}$/),
  class: z.enum(CONCEPT_CLASSES),
  status: z.enum(STATUSES),
  who: z.enum(WHO),
  timing: z.enum(TIMINGS).optional(),
  detail: z.enum(DETAILS).optional(),
  superseded: z.boolean().optional(),
  count: z.int().min(1).max(1_000_000),
});
export type Finding = Readonly<z.infer<typeof findingSchema>>;

export const pageFindingsSchema = z.strictObject({
  kind: z.enum(PAGE_KINDS),
  indication: z.enum(INDICATIONS).nullable(),
  menopause: z.enum(MENOPAUSE).nullable(),
  /** The article's own identity, on literature pages. */
  article: z
    .strictObject({
      pmid: z
        .string()
        .regex(/^\d{1,9}$/)
        .optional(),
      doi: z.string().regex(DOI).optional(),
    })
    .optional(),
  /** Whose record it is, as a hash that means nothing outside of this session of the browser. */
  patient: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  findings: z.array(findingSchema).max(500),
});
export type PageFindings = Readonly<z.infer<typeof pageFindingsSchema>>;
