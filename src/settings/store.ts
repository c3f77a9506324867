import { SETTINGS_KEY, UNREADABLE_SETTINGS_KEY } from './keys';
import { type Chosen, DEFAULT_SETTINGS, readSettings, type Settings, settingsSchema } from './schema';

/** The part of `storage.local` that settings need. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

interface Stored {
  readonly settings: Settings;
  /** What is to be kept aside before anything is written in its place. */
  readonly aside: Record<string, unknown>;
}

async function read(storage: StorageArea): Promise<Stored> {
  const stored = (await storage.get(SETTINGS_KEY))[SETTINGS_KEY];
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, aside: {} };
  const settings = readSettings(stored);
  return settings
    ? { settings, aside: {} }
    : { settings: DEFAULT_SETTINGS, aside: { [UNREADABLE_SETTINGS_KEY]: stored } };
}

/**
 * Settings as stored, or the defaults. Older settings are taken over; those of a newer version or another shape are kept aside
 * under their own key before defaults take over, so that nothing a person decided is lost. Where storage is full, they stay
 * where they are, and the defaults hold.
 */
export async function loadSettings(storage: StorageArea): Promise<Settings> {
  const { settings, aside } = await read(storage);
  if (UNREADABLE_SETTINGS_KEY in aside)
    await storage.set({ ...aside, [SETTINGS_KEY]: settings }).catch(() => undefined);
  return settings;
}

let last: Promise<unknown> = Promise.resolve();

/** Changes what is stored, one change after the other: two boxes may be ticked at the same moment. */
function change(storage: StorageArea, to: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const { settings: before, aside } = await read(storage);
    const settings = settingsSchema.parse(to(before));
    // In one write: what cannot be kept aside must not be written over.
    await storage.set({ ...aside, [SETTINGS_KEY]: settings });
    return settings;
  });
  last = next.catch(() => undefined);
  return next;
}

/** Switches the guide on or off for a site that it may run on. `origin` as in `URL.origin`. */
export function setSiteEnabled(storage: StorageArea, origin: string, enabled: boolean): Promise<Settings> {
  return change(storage, (settings) => {
    const others = settings.disabledSites.filter((site) => site !== origin);
    return { ...settings, disabledSites: enabled ? others : [...others, origin] };
  });
}

/** Keeps what a person chose. */
export const setChoices = (storage: StorageArea, part: Chosen): Promise<Settings> =>
  change(storage, (settings) => ({ ...settings, choices: { ...settings.choices, ...part } }));
