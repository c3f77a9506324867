import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SETTINGS_KEY, UNREADABLE_SETTINGS_KEY } from './keys';
import { DEFAULT_SETTINGS, readSettings, settingsSchema } from './schema';
import { loadSettings, type StorageArea, setChoices } from './store';

/** A storage that holds these items; full from the start or with room. */
function storageOf(items: Record<string, unknown>, full = false) {
  const held: Record<string, unknown> = { ...items };
  const area: StorageArea = {
    get: async (key) => (key in held ? { [key]: structuredClone(held[key]) } : {}),
    set: async (more) => {
      if (full) throw new Error('QuotaExceededError');
      Object.assign(held, structuredClone(more));
    },
  };
  return { area, held };
}

const json = fc.jsonValue({ maxDepth: 4 });
/** Near settings: their keys with values of any kind, and of other versions. */
const nearSettings = fc.record(
  {
    version: fc.oneof(fc.integer(), json),
    disabledSites: fc.oneof(fc.array(fc.webUrl()), json),
    choices: json,
    more: json,
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(json, nearSettings);

test('whatever is stored, settings load, and what cannot be read is kept aside', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (stored) => {
      const { area, held } = storageOf({ [SETTINGS_KEY]: stored });
      const settings = await loadSettings(area);
      expect(settingsSchema.safeParse(settings).success).toBe(true);
      if (readSettings(stored)) expect(held[SETTINGS_KEY]).toEqual(stored);
      else {
        expect(held[UNREADABLE_SETTINGS_KEY]).toEqual(stored);
        expect(settings).toEqual(DEFAULT_SETTINGS);
      }
    }),
    { numRuns: 500 },
  );
});

test('with storage full nothing is lost: settings still load, and a choice is refused rather than written over them', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (stored) => {
      const { area, held } = storageOf({ [SETTINGS_KEY]: stored }, true);
      const settings = await loadSettings(area);
      expect(settingsSchema.safeParse(settings).success).toBe(true);
      await expect(setChoices(area, { badge: false })).rejects.toThrow('QuotaExceededError');
      expect(held).toEqual({ [SETTINGS_KEY]: stored });
    }),
    { numRuns: 300 },
  );
});

test('a storage that cannot be read at all is an error, not defaults', async () => {
  const broken: StorageArea = {
    get: () => Promise.reject(new Error('corrupt')),
    set: async () => undefined,
  };
  await expect(loadSettings(broken)).rejects.toThrow('corrupt');
});
