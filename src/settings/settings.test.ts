import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_CHOICES, isMarked, isShown, readChoices } from './choices';
import { isDisabledSite } from './disabled';
import { SETTINGS_KEY, UNREADABLE_SETTINGS_KEY } from './keys';
import { loadManaged } from './managed';
import { choiceSchemas, DEFAULT_SETTINGS, managedSchemas } from './schema';
import { patternOf, siteKind } from './sites';
import { discardUnreadable, loadSettings, setChoices, setSiteEnabled, unreadableSettings } from './store';

const storage = () => fakeBrowser.storage.local;
const stored = async (key: string) => (await storage().get(key))[key];

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  test('are the defaults where nothing was decided', async () => {
    expect(await loadSettings(storage())).toEqual(DEFAULT_SETTINGS);
    expect(await stored(SETTINGS_KEY)).toBeUndefined();
  });

  test('remember a site that was switched off, and that it was switched on again', async () => {
    await setSiteEnabled(storage(), 'https://record.example', false);
    await setSiteEnabled(storage(), 'https://record.example', false);
    expect((await loadSettings(storage())).disabledSites).toEqual(['https://record.example']);
    expect(isDisabledSite(await stored(SETTINGS_KEY), {}, 'https://record.example')).toBe(true);
    await setSiteEnabled(storage(), 'https://record.example', true);
    expect(isDisabledSite(await stored(SETTINGS_KEY), {}, 'https://record.example')).toBe(false);
  });

  test('remember every choice of two that were made at the same moment', async () => {
    await Promise.all([
      setChoices(storage(), { dwellMs: 1_000 }),
      setChoices(storage(), { badge: false }),
      setSiteEnabled(storage(), 'https://record.example', false),
    ]);
    expect(await loadSettings(storage())).toEqual({
      version: 2,
      disabledSites: ['https://record.example'],
      choices: { dwellMs: 1_000, badge: false },
    });
  });

  test('refuse a choice that is none, and keep what was there', async () => {
    await setChoices(storage(), { dwellMs: 250 });
    await expect(setChoices(storage(), { dwellMs: 1 })).rejects.toThrow();
    expect((await loadSettings(storage())).choices).toEqual({ dwellMs: 250 });
  });

  test('of the first version are taken over', async () => {
    const first = { version: 1, disabledSites: ['https://a.example'] };
    await storage().set({ [SETTINGS_KEY]: first });
    expect(await loadSettings(storage())).toEqual({
      ...DEFAULT_SETTINGS,
      disabledSites: ['https://a.example'],
    });
    expect(readChoices(first, {}).choices).toEqual(DEFAULT_CHOICES);
    expect(isDisabledSite(first, {}, 'https://a.example')).toBe(true);
    await setChoices(storage(), { density: 'compact' });
    expect(await stored(SETTINGS_KEY)).toEqual({
      version: 2,
      disabledSites: ['https://a.example'],
      choices: { density: 'compact' },
    });
    expect(await stored(UNREADABLE_SETTINGS_KEY)).toBeUndefined();
  });

  test.each([
    ['a version we cannot know', { version: 9, disabledSites: ['https://a.example'], more: true }],
    ['our version, damaged', { version: 2, disabledSites: [], choices: { dwellMs: 'long' } }],
    ['the first version, damaged', { version: 1, disabledSites: 'https://a.example' }],
  ])('of %s are kept aside, not lost', async (_, unreadable) => {
    await storage().set({ [SETTINGS_KEY]: unreadable });
    expect(await loadSettings(storage())).toEqual(DEFAULT_SETTINGS);
    expect(await stored(UNREADABLE_SETTINGS_KEY)).toEqual(unreadable);
    expect(await unreadableSettings(storage())).toEqual([unreadable]);
  });

  test('that are kept aside stay when others come after them, until they are thrown away', async () => {
    for (const version of [9, 10, 10, 9]) {
      await storage().set({ [SETTINGS_KEY]: { version } });
      await loadSettings(storage());
    }
    expect(await unreadableSettings(storage())).toEqual([{ version: 9 }, { version: 10 }]);
    await setChoices(storage(), { badge: false });
    await discardUnreadable(storage());
    expect(await storage().get(null)).toEqual({
      [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, choices: { badge: false } },
    });
  });

  test('that could not be kept aside, because storage is full, are known all the same', async () => {
    await storage().set({ [SETTINGS_KEY]: { version: 9 } });
    const full = { get: (key: string) => storage().get(key), set: () => Promise.reject(new Error('quota')) };
    expect(await loadSettings(full)).toEqual(DEFAULT_SETTINGS);
    expect(await unreadableSettings(full)).toEqual([{ version: 9 }]);
    await expect(setChoices(full, { badge: false })).rejects.toThrow('quota');
  });

  test('that are damaged never switch a site off in the content script', () => {
    for (const damaged of [undefined, null, 'off', { disabledSites: 'https://a.example' }, []])
      expect(isDisabledSite(damaged, damaged, 'https://a.example')).toBe(false);
  });
});

describe('the choices that hold', () => {
  test('are the administrator’s before the person’s before the defaults', () => {
    const own = { version: 2, disabledSites: [], choices: { dwellMs: 1_000, badge: false } };
    expect(readChoices(own, { dwellMs: 250, markSerms: false })).toEqual({
      choices: { ...DEFAULT_CHOICES, dwellMs: 250, badge: false, markSerms: false },
      fixed: ['markSerms', 'dwellMs'],
    });
  });

  test('are read by hand as the schema reads them, whatever is stored', () => {
    const odd = fc.oneof(
      fc.boolean(),
      fc.integer({ min: -10, max: 10_000 }),
      fc.double(),
      fc.constantFrom('bottom-end', 'top-start', 'compact', 'comfortable', '', 'off', null, undefined),
      fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 3 }),
      fc.constant(Array.from({ length: 101 }, () => 'bone-health')),
      fc.object(),
    );
    const keys = Object.keys(choiceSchemas) as (keyof typeof choiceSchemas)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), odd, (key, value) => {
        const { choices, fixed } = readChoices({ choices: { [key]: value } }, { [key]: value });
        const valid = choiceSchemas[key].safeParse(value).success;
        expect(choices[key]).toEqual(valid ? value : DEFAULT_CHOICES[key]);
        expect(fixed).toEqual(valid ? [key] : []);
      }),
      { numRuns: 2_000 },
    );
  });

  test('are the defaults when nothing of it can be read', () => {
    for (const damaged of [undefined, null, 7, 'x', [], { choices: null }, { choices: 'all' }])
      expect(readChoices(damaged, damaged)).toEqual({ choices: DEFAULT_CHOICES, fixed: [] });
  });

  test('name the classes that are marked, and never hide a card that warns', () => {
    const choices = { ...DEFAULT_CHOICES, markSerms: false, hiddenTopics: ['bone-health'] };
    expect(
      ['aromatase-inhibitor', 'serm', 'aimss', 'symptom'].map((each) => isMarked(choices, each)),
    ).toEqual([true, false, true, true]);
    expect(isShown(choices, { topic: 'bone-health', indicator: 'info' })).toBe(false);
    expect(isShown(choices, { topic: 'bone-health', indicator: 'warning' })).toBe(true);
    expect(isShown(choices, { topic: 'adherence', indicator: 'info' })).toBe(true);
  });
});

describe('an administrator’s policy', () => {
  const area = (values: Record<string, unknown>) => ({ get: () => Promise.resolve(values) });

  test.each([
    [{ sitesOn: ['https://a.example'] }, 'https://a.example', false],
    [{ sitesOn: ['https://*.example'] }, 'https://a.example', false],
    [{ sitesOn: ['https://*.a.example'] }, 'https://a.example', false],
    [{ sitesOn: ['https://*.a.example'] }, 'https://nota.example', true],
    [{ sitesOn: ['http://a.example'] }, 'https://a.example', true],
    [{ sitesOff: ['https://*.b.example'] }, 'https://ward.b.example', true],
    [{ sitesOn: ['https://b.example'], sitesOff: ['https://b.example'] }, 'https://b.example', true],
    [{ sitesOff: [7, null] }, 'https://b.example', false],
  ])('%j on %s: off is %s', (managed, origin, off) => {
    expect(
      isDisabledSite({ disabledSites: ['https://a.example', 'https://nota.example'] }, managed, origin),
    ).toBe(off);
  });

  test('that is sound has nothing to complain of', async () => {
    const values = { dwellMs: 750, sitesOn: ['https://*.hospital.example'], hiddenTopics: [] };
    expect(await loadManaged(area(values))).toEqual({ values, problems: [] });
  });

  test('says what of it cannot be read, and why', async () => {
    const { problems } = await loadManaged(
      area({ dwellMs: 'long', marks: true, sitesOff: ['hospital'], badge: false }),
    );
    expect(problems).toEqual([
      { what: 'unreadable', name: 'dwellMs' },
      { what: 'unknown', name: 'marks' },
      { what: 'not-a-site', name: 'sitesOff' },
    ]);
  });

  test('that is missing is nothing to speak of; one that cannot be reached is said', async () => {
    const refuses = (why: string) => ({ get: () => Promise.reject(new Error(why)) });
    expect((await loadManaged(undefined)).problems).toEqual([]);
    expect((await loadManaged(refuses('Managed storage manifest not found'))).problems).toEqual([]);
    expect((await loadManaged(refuses('disk'))).problems).toEqual([{ what: 'out-of-reach', name: '' }]);
  });

  test('can name what the schema for browsers names', () => {
    const { properties } = JSON.parse(readFileSync('assets/public/managed_schema.json', 'utf8')) as {
      properties: Record<string, { enum?: string[]; minimum?: number; maximum?: number }>;
    };
    expect(Object.keys(properties).sort()).toEqual(Object.keys(managedSchemas).sort());
    for (const [key, { enum: values = [], minimum, maximum }] of Object.entries(properties)) {
      const schema = managedSchemas[key as keyof typeof managedSchemas];
      for (const value of [...values, ...[minimum, maximum].filter((each) => each !== undefined)])
        expect(schema.safeParse(value).success, `${key} ${value}`).toBe(true);
      if (minimum !== undefined) expect(schema.safeParse(minimum - 1).success).toBe(false);
      if (maximum !== undefined) expect(schema.safeParse(maximum + 1).success).toBe(false);
    }
  });
});

describe('the kind of a site', () => {
  const builtin = ['https://pubmed.ncbi.nlm.nih.gov/*'];
  const granted = ['https://chart.example/*', 'https://*.hospital.example/*'];

  test.each([
    ['https://pubmed.ncbi.nlm.nih.gov/123/', 'builtin'],
    ['https://chart.example:8443/a', 'granted'],
    ['https://ward.hospital.example/', 'granted'],
    ['https://hospital.example/', 'granted'],
    ['https://nothospital.example/', 'available'],
    ['http://chart.example/', 'available'],
    ['https://pubmed.ncbi.nlm.nih.gov.evil.example/', 'available'],
    ['chrome://extensions/', 'unsupported'],
    ['file:///home/chart.html', 'unsupported'],
    ['', 'unsupported'],
  ] as const)('%s is %s', (address, kind) => {
    expect(siteKind(address, builtin, granted)).toBe(kind);
  });

  test('every pattern grants every site', () => {
    expect(siteKind('http://any.example/', ['http://*/*', 'https://*/*'], [])).toBe('builtin');
  });

  test('the pattern to ask for names one host alone', () => {
    expect(patternOf(new URL('https://chart.example:8443/patient/1?x=y'))).toBe('https://chart.example/*');
  });
});
