import { z } from 'zod';
import { INDICATIONS } from '../terms';

/** A row of the interaction matrix: what a pair in use together means. */
export const matrixRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Concepts, or classes as `=class`. */
  first: z.array(z.string()).min(1),
  second: z.array(z.string()).min(1),
  /** Indications it is for; absent: all, and where none is stated. */
  settings: z.array(z.enum(INDICATIONS)).readonly().optional(),
  verdict: z.enum(['warning', 'info', 'silent']),
  /** Card to show; none when silent. */
  card: z.string().optional(),
  /** Claims it rests on. */
  basis: z.array(z.string()).min(1),
  /** The reason in a few words, for the reviewer. */
  why: z.string(),
});
export type MatrixRule = z.infer<typeof matrixRuleSchema>;
