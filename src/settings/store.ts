import { SETTINGS_KEY, unreadableKey } from './keys';
import { type Chosen, DEFAULT_SETTINGS, readSettings, type Settings, settingsSchema } from './schema';

/** The part of `storage.local` that settings need. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * Settings as stored, or the defaults. Older settings are taken over; those of a newer version or another shape are kept aside
 * under their own key before defaults take over, so that nothing a person decided is lost. Where storage is full they stay
 * where they are, and the defaults hold meanwhile. `unreadableSettings` gives them in both cases.
 */
export async function loadSettings(storage: StorageArea): Promise<Settings> {
  return settledSettings(storage).catch(async (reason: unknown) => {
    if (await isUnreadable(storage)) return DEFAULT_SETTINGS;
    throw reason;
  });
}

/** As `loadSettings`; rejects where what is stored could be neither read nor kept aside. */
async function settledSettings(storage: StorageArea): Promise<Settings> {
  const stored = (await storage.get(SETTINGS_KEY))[SETTINGS_KEY];
  if (stored === undefined) return DEFAULT_SETTINGS;
  const settings = readSettings(stored);
  if (settings) return settings;
  const aside = await keptAside(storage);
  await storage.set({
    // Settings that are there already, as after a write that only half succeeded, need no second place.
    ...(aside.some((each) => isSame(each, stored)) ? {} : { [unreadableKey(aside.length)]: stored }),
    [SETTINGS_KEY]: DEFAULT_SETTINGS,
  });
  return DEFAULT_SETTINGS;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

async function keptAside(storage: StorageArea): Promise<unknown[]> {
  const aside: unknown[] = [];
  for (;;) {
    const key = unreadableKey(aside.length);
    const held = await storage.get(key);
    if (held[key] === undefined) return aside;
    aside.push(held[key]);
  }
}

/** Settings that this version cannot read, of a newer one or damaged: kept aside, or, where storage is full, still in their place. */
export async function unreadableSettings(storage: StorageArea): Promise<unknown[]> {
  const stored = (await storage.get(SETTINGS_KEY))[SETTINGS_KEY];
  const inPlace = stored !== undefined && readSettings(stored) === null ? [stored] : [];
  return [...(await keptAside(storage)), ...inPlace];
}

/** Throws away what was kept aside, as its person wants. */
export async function discardUnreadable(
  storage: StorageArea & { remove(keys: string[]): Promise<void> },
): Promise<void> {
  const aside = await keptAside(storage);
  await storage.remove(aside.map((_, nth) => unreadableKey(nth)));
}

async function isUnreadable(storage: StorageArea): Promise<boolean> {
  const stored = (await storage.get(SETTINGS_KEY))[SETTINGS_KEY];
  return stored !== undefined && readSettings(stored) === null;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes what is stored, one change after the other: two boxes may be ticked at the same moment. Rejects, and changes
 * nothing, where storage is full: settings that could not be read are not written over before they are kept aside.
 */
function change(storage: StorageArea, to: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const settings = settingsSchema.parse(to(await settledSettings(storage)));
    await storage.set({ [SETTINGS_KEY]: settings });
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
