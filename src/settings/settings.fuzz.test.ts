import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChoices } from './choices';
import { isDisabledSite } from './disabled';
import { SETTINGS_KEY, UNREADABLE_SETTINGS_KEY } from './keys';
import { DEFAULT_SETTINGS, readSettings, settingsSchema } from './schema';
import { loadSettings, type StorageArea, setChoices, setSiteEnabled } from './store';

/** Storage in memory that takes nothing more once it is full; like a browser's, a write is done whole or not at all. */
function area(stored: unknown, full = false) {
  const held: Record<string, unknown> = { [SETTINGS_KEY]: stored };
  const state = { full, writes: 0 };
  const storage: StorageArea = {
    get: async (key) => (key in held ? { [key]: held[key] } : {}),
    set: async (items) => {
      if (state.full) throw new Error('QUOTA_BYTES quota exceeded');
      state.writes += 1;
      Object.assign(held, structuredClone(items));
    },
  };
  return { storage, held, state };
}

/** Anything that JSON can say, and much that looks like settings: of this version, older, newer, damaged. */
const origin = fc.constantFrom('https://a.example', 'http://b.example:8080', 'c.example', '', 7, null);
const sites = fc.oneof(fc.array(origin, { maxLength: 3 }), fc.jsonValue());
const choices = fc.oneof(
  fc.record(
    {
      dwellMs: fc.oneof(fc.constant(500), fc.jsonValue()),
      badge: fc.oneof(fc.boolean(), fc.jsonValue()),
      badgeCorner: fc.oneof(fc.constant('top-start'), fc.jsonValue()),
      hiddenTopics: fc.oneof(fc.constant(['bone-health']), fc.jsonValue()),
      ofNextVersion: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
);
const version = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.jsonValue());
const stored = fc.oneof(
  { weight: 3, arbitrary: fc.record({ version, disabledSites: sites, choices }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const RUNS = { numRuns: 1_000 };

/** Whatever was decided is in the settings, or lies aside as it was, or still lies where it was. */
function keepsWhatWas(was: unknown, held: Record<string, unknown>): void {
  const readable = readSettings(was);
  if (readable) {
    expect(readSettings(held[SETTINGS_KEY])).toMatchObject({ disabledSites: readable.disabledSites });
    expect(UNREADABLE_SETTINGS_KEY in held).toBe(false);
  } else expect([held[SETTINGS_KEY], held[UNREADABLE_SETTINGS_KEY]]).toContainEqual(was);
}

describe('whatever is stored', () => {
  test('settings load and are whole, and nothing is lost, with room and without', async () => {
    await fc.assert(
      fc.asyncProperty(stored, fc.boolean(), async (was, full) => {
        const { storage, held } = area(was, full);
        const settings = await loadSettings(storage);
        expect(settingsSchema.parse(settings)).toEqual(readSettings(was) ?? DEFAULT_SETTINGS);
        keepsWhatWas(was, held);
      }),
      RUNS,
    );
  });

  test('loading again gives the same, and writes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(stored, async (was) => {
        const { storage, state } = area(was);
        const settings = await loadSettings(storage);
        const { writes } = state;
        expect(await loadSettings(storage)).toEqual(settings);
        expect(state.writes).toBe(writes);
      }),
      RUNS,
    );
  });

  test('a choice is stored or refused, and loses nothing either way, also when storage fills up meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(stored, fc.boolean(), fc.boolean(), async (was, full, freed) => {
        const { storage, held, state } = area(was, full);
        await loadSettings(storage);
        if (freed) state.full = false;
        const chosen = await setChoices(storage, { dwellMs: 250 }).catch(() => null);
        expect(chosen === null).toBe(state.full);
        if (chosen) expect(held[SETTINGS_KEY]).toEqual(chosen);
        keepsWhatWas(was, held);
        const off = await setSiteEnabled(storage, 'https://d.example', false).catch(() => null);
        expect(off?.disabledSites.includes('https://d.example') ?? null).toBe(state.full ? null : true);
        keepsWhatWas(was, { ...held, [SETTINGS_KEY]: off ? chosen : held[SETTINGS_KEY] });
      }),
      RUNS,
    );
  });

  test('the content script reads choices and sites by hand without a fault', () => {
    fc.assert(
      fc.property(stored, fc.jsonValue(), (own, managed) => {
        expect(typeof isDisabledSite(own, managed, 'https://a.example')).toBe('boolean');
        const { choices: read } = readChoices(own, managed);
        expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, choices: read }).success).toBe(true);
      }),
      RUNS,
    );
  });
});

test('a storage that cannot be read at all is an error, not defaults', async () => {
  const broken: StorageArea = {
    get: () => Promise.reject(new Error('corrupt')),
    set: async () => undefined,
  };
  await expect(loadSettings(broken)).rejects.toThrow('corrupt');
});
