import { SETTINGS_KEY, UNREADABLE_SETTINGS_KEY } from './keys';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './schema';

/** The part of `storage.local` that settings need. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * Settings as stored, or the defaults. Settings of another version or shape are kept aside under their own key before
 * defaults take over, so that nothing a person decided is lost.
 */
export async function loadSettings(storage: StorageArea): Promise<Settings> {
  const stored = (await storage.get(SETTINGS_KEY))[SETTINGS_KEY];
  if (stored === undefined) return DEFAULT_SETTINGS;
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  await storage.set({ [UNREADABLE_SETTINGS_KEY]: stored, [SETTINGS_KEY]: DEFAULT_SETTINGS });
  return DEFAULT_SETTINGS;
}

/** Switches the guide on or off for a site that it may run on. `origin` as in `URL.origin`. */
export async function setSiteEnabled(
  storage: StorageArea,
  origin: string,
  enabled: boolean,
): Promise<Settings> {
  const settings = await loadSettings(storage);
  const others = settings.disabledSites.filter((site) => site !== origin);
  const next: Settings = { ...settings, disabledSites: enabled ? others : [...others, origin] };
  await storage.set({ [SETTINGS_KEY]: settingsSchema.parse(next) });
  return next;
}
