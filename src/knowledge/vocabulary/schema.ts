import { z } from 'zod';
import { CONCEPT_CLASSES } from '../terms';

/**
 * How a term may be used.
 * `always`: its own evidence, as a whole word or phrase. `guarded`: only with medication evidence beside it (dose, form,
 * verb of taking) or a certain name of the field in the same document. `context`: an abbreviation, decided by the rules
 * of senses; a brand that is a word or a name, only beside dose or generic name. `never`: kept so that nobody adds it.
 */
export const USES = ['always', 'guarded', 'context', 'never'] as const;

const KINDS = [
  'inn',
  'inn-variant',
  'brand',
  'salt',
  'chemical',
  'research-code',
  'misspelling',
  'class-term',
  'abbreviation',
  'slang',
  'preferred',
  'symptom',
  'lay',
] as const;

const term = z.strictObject({
  text: z.string().min(1).max(90),
  kind: z.enum(KINDS),
  /** Languages, as BCP 47 tags joined by "/"; absent for English and international names. */
  lang: z.string().optional(),
  use: z.enum(USES),
  /** `upper`: capitals only; `cs`: exactly this case; absent: any case. */
  case: z.enum(['upper', 'cs']).optional(),
  /** From the compiler's knowledge, not seen in a public source. */
  unverified: z.literal(true).optional(),
});

const concept = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{2,60}$/),
  class: z.enum(CONCEPT_CLASSES),
  codes: z.strictObject({ ATC: z.array(z.string()).optional(), RxNorm: z.array(z.string()).optional() }),
  /** Names long and strange enough that an unlisted misspelling is still certain. */
  misspelt: z.array(z.string().regex(/^[a-z]{9,}$/)).optional(),
  terms: z.array(term).min(1),
});

/** A file of the vocabulary. */
export const vocabularySchema = z.array(concept).min(1);
export type VocabularyConcept = Readonly<z.infer<typeof concept>>;
