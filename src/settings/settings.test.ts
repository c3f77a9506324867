import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDisabledSite } from './disabled';
import { SETTINGS_KEY, UNREADABLE_SETTINGS_KEY } from './keys';
import { DEFAULT_SETTINGS } from './schema';
import { patternOf, siteKind } from './sites';
import { loadSettings, setSiteEnabled } from './store';

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
    expect(isDisabledSite(await stored(SETTINGS_KEY), 'https://record.example')).toBe(true);
    await setSiteEnabled(storage(), 'https://record.example', true);
    expect(isDisabledSite(await stored(SETTINGS_KEY), 'https://record.example')).toBe(false);
  });

  test('of a version we cannot read are kept aside, not lost', async () => {
    const newer = { version: 9, disabledSites: ['https://a.example'], more: true };
    await storage().set({ [SETTINGS_KEY]: newer });
    expect(await loadSettings(storage())).toEqual(DEFAULT_SETTINGS);
    expect(await stored(UNREADABLE_SETTINGS_KEY)).toEqual(newer);
  });

  test('that are damaged never switch a site off in the content script', () => {
    for (const damaged of [undefined, null, 'off', { disabledSites: 'https://a.example' }, []])
      expect(isDisabledSite(damaged, 'https://a.example')).toBe(false);
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
