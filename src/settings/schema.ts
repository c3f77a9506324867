import { z } from 'zod';
import { type Choices, CORNERS, DENSITIES, DWELL_LIMITS_MS, LANGUAGE_CHOICES, MOST_TOPICS } from './choices';

/** `scheme://host[:port]` of a site, as `URL.origin` prints it. */
const originSchema = z.string().regex(/^https?:\/\/[^/\s]+$/);
const disabledSites = z.array(originSchema).max(10_000);

const [LEAST, MOST] = DWELL_LIMITS_MS;

/** One schema for each choice; the content script has the same by hand, in `choices.ts`. */
export const choiceSchemas = {
  markDrugs: z.boolean(),
  markSerms: z.boolean(),
  markSyndrome: z.boolean(),
  markSymptoms: z.boolean(),
  hiddenTopics: z.array(z.string()).max(MOST_TOPICS).readonly(),
  dwellMs: z.int().min(LEAST).max(MOST),
  badge: z.boolean(),
  badgeCorner: z.enum(CORNERS),
  density: z.enum(DENSITIES),
  language: z.enum(LANGUAGE_CHOICES),
} satisfies Record<keyof Choices, z.ZodType>;

/** Only what a person has chosen otherwise than it comes: a default may become another one with a version. */
export const chosenSchema = z.strictObject(choiceSchemas).partial();
export type Chosen = z.infer<typeof chosenSchema>;

/** What a person decided. Stored in `storage.local` under `settings`; one object, one version. */
export const settingsSchema = z.object({
  version: z.literal(2),
  /** Sites where the person switched the guide off, though it may run there. */
  disabledSites,
  choices: chosenSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { version: 2, disabledSites: [], choices: {} };

const firstSchema = z.object({ version: z.literal(1), disabledSites });

/** Settings as stored, of this version or an older one; null when they cannot be read. */
export function readSettings(stored: unknown): Settings | null {
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  const first = firstSchema.safeParse(stored);
  return first.success ? { ...DEFAULT_SETTINGS, disabledSites: first.data.disabledSites } : null;
}

/** A site in an administrator's list: an origin, or `scheme://*.host` for a host and all below it. */
const policySiteSchema = z.string().regex(/^https?:\/\/(\*\.)?[^/\s*]+$/);

/** What an administrator may fix; the schema that browsers are given, `managed_schema.json`, says the same. */
export const managedSchemas = {
  ...choiceSchemas,
  sitesOn: z.array(policySiteSchema).max(10_000),
  sitesOff: z.array(policySiteSchema).max(10_000),
};
