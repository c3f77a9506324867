import { z } from 'zod';

/** `scheme://host[:port]` of a site, as `URL.origin` prints it. */
const originSchema = z.string().regex(/^https?:\/\/[^/\s]+$/);

/** What a person decided. Stored in `storage.local` under `settings`; one object, one version. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** Sites where the person switched the guide off, though it may run there. */
  disabledSites: z.array(originSchema).max(10_000),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { version: 1, disabledSites: [] };
