import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { unhandled, watchErrors } from '../../src/cli/prove/errors';
import { withRecorder } from '../../src/cli/prove/recorder';
import { launchWithExtension, openExtensionPage, type Session } from '../../src/cli/support/launch';
import { marksOf, waitForMarks } from '../../src/cli/support/marks';
import {
  press,
  type ShadowElement,
  type Shown,
  waitForElement,
  waitForShown,
} from '../../src/cli/support/shadow';
import { tabOf } from '../../src/cli/support/worker';
import { isTicked, pressBox, waitForWords } from '../support/own-pages';
import { buildFolder, ENGINES, openServed } from '../support/session';

type Namespace = { chrome: typeof Browser };

const chart = (patient: number) => `https://record.example/patient/${patient}`;
const CHART = {
  body: `<!doctype html><title>Chart</title><h2>Current medications</h2>
    <ul><li>Letrozole 2.5 mg daily</li><li>Raloxifene 60 mg daily</li></ul>`,
};
const MARKS = { 'aimss-drug': ['Letrozole'], 'aimss-serm': ['Raloxifene'] };
const REFUSED = 'could not store this';
const KEPT = 'Settings that cannot be read';

const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');
const dismissal = ({ attributes }: ShadowElement) => attributes.class?.includes('ag-dismiss') === true;

/** Firefox gives an extension a part of the disk; a test has no time to fill that. In kilobytes, of which a site may take ten thousand. */
const LITTLE_ROOM = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 };

/**
 * Settings of a person who has switched off as many sites as can be. Small ones would be stored all the same: the database of
 * Firefox finds some room again soon after it has refused.
 */
async function storeLargeSettings(): Promise<void> {
  const { storage } = (globalThis as unknown as Namespace).chrome;
  const host = () => crypto.getRandomValues(new Uint32Array(20)).join('');
  const disabledSites = Array.from({ length: 10_000 }, () => `https://${host()}.example`);
  await storage.local.set({ settings: { version: 2, disabledSites, choices: {} } });
}

/** Fills both areas. Text that cannot be compressed, since Firefox does. */
async function fill(): Promise<void> {
  const { storage } = (globalThis as unknown as Namespace).chrome;
  let count = 0;
  const fillUp = async (area: typeof storage.local | typeof storage.session, sizes: readonly number[]) => {
    for (const size of sizes)
      for (let taken = true; taken; ) {
        let text = '';
        while (text.length < size) text += crypto.getRandomValues(new Uint32Array(4_000)).join('');
        count += 1;
        taken = await area.set({ [`full ${count}`]: text.slice(0, size) }).then(
          () => true,
          () => false,
        );
      }
  };
  const sizes = [1_000_000, 100_000, 10_000, 1_000, 100];
  // Chromium counts every character of what it keeps on the disk.
  await fillUp(storage.local, [...sizes, 10, 1]);
  await fillUp(storage.session, sizes);
}

describe.each(ENGINES)('storage, %s', (engine) => {
  let folder: string;
  let session: Session;
  let own: Page;
  beforeEach(async () => {
    folder = withRecorder(buildFolder(engine, 'e2e'), { errorsAlone: true });
    session = await launchWithExtension(engine, folder, { preferences: LITTLE_ROOM });
    await watchErrors(session);
    own = await openExtensionPage(session, 'options.html');
  });
  afterEach(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (patient: number) => openServed(session, chart(patient), { [chart(patient)]: CHART });
  const stored = (): Promise<Record<string, unknown>> =>
    own.evaluate(async () => {
      const { storage } = (globalThis as unknown as Namespace).chrome;
      const all = await storage.local.get<Record<string, unknown>>(null);
      return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('settings')));
    });
  const chosen = async () => {
    const { settings } = (await stored()) as { settings: { disabledSites: string[]; choices: object } };
    return { sites: settings.disabledSites.length, choices: settings.choices };
  };
  const store = (settings: object): Promise<void> =>
    own.evaluate(async (items: object) => {
      await (globalThis as unknown as Namespace).chrome.storage.local.set({ settings: items });
    }, settings);

  test('that fills up in use: a choice is refused and said to be, cards and warnings come, dismissals hold', async () => {
    await own.evaluate(storeLargeSettings);
    const page = await open(1);
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    await own.evaluate(fill);

    await pressBox(own, 'SERMs');
    await waitForWords(own, REFUSED);
    expect(await isTicked(own, 'SERMs')).toBe(true);
    const popup = await openExtensionPage(session, `popup.html?tab=${await tabOf(session, page)}`);
    await (await popup.waitForSelector('[role="switch"]'))?.click();
    await waitForWords(popup, REFUSED);
    expect(await popup.$eval('[role="switch"]', (each) => each.getAttribute('aria-checked'))).toBe('true');
    await popup.close();
    expect(await chosen()).toEqual({ sites: 10_000, choices: {} });
    expect(await marksOf(page)).toEqual(MARKS);

    // What is asked for now is answered: by the page that is open, and by the next one.
    await page.bringToFront();
    await press(session, page, await waitForElement(session, page, dismissal));
    await waitForElement(session, page, ({ text }) => /Why\?/.test(text));
    await page.evaluate(() => {
      const more = Object.assign(document.createElement('p'), { textContent: 'Continues letrozole.' });
      document.body.append(more);
    });
    const more = { ...MARKS, 'aimss-drug': ['Letrozole', 'letrozole'] };
    expect(await waitForMarks(page, more)).toEqual(more);
    const next = await open(2);
    expect(warns(await waitForShown(session, next, warns))).toBe(true);
    const again = await open(1);
    expect(await waitForMarks(again, MARKS)).toEqual(MARKS);
    await waitForElement(session, again, ({ attributes }) => attributes.class?.includes('ag-chip') === true);
    expect(warns(await waitForShown(session, again, () => true))).toBe(false);

    // Room again: the same choice is stored, and holds in the pages that are open.
    await own.evaluate(async () => {
      const { storage } = (globalThis as unknown as Namespace).chrome;
      for (const area of [storage.local, storage.session]) {
        const keys = Object.keys(await area.get(null));
        await area.remove(keys.filter((key) => key.startsWith('full ')));
      }
    });
    await pressBox(own, 'SERMs');
    await own.waitForFunction(
      (words: string) => !document.querySelector('main')?.textContent.includes(words),
      { polling: 'mutation' },
      REFUSED,
    );
    await next.bringToFront();
    const without = { 'aimss-drug': ['Letrozole'] };
    expect(await waitForMarks(next, without)).toEqual(without);
    expect(await chosen()).toEqual({ sites: 10_000, choices: { markSerms: false } });
    expect(await unhandled(session)).toEqual([]);
  }, 120_000);

  test('with settings of an older version: they hold, and are taken over with the next choice', async () => {
    await store({ version: 1, disabledSites: ['https://record.example'] });
    const page = await open(3);
    expect(await waitForMarks(page, {})).toEqual({});
    await pressBox(own, 'SERMs');
    await own.waitForFunction(
      async () =>
        JSON.stringify(
          await (globalThis as unknown as Namespace).chrome.storage.local.get('settings'),
        ).includes('markSerms'),
      { polling: 100 },
    );
    expect(await stored()).toEqual({
      settings: { version: 2, disabledSites: ['https://record.example'], choices: { markSerms: false } },
    });
    expect(await own.$eval('main', (main) => main.textContent)).not.toContain(KEPT);
  });

  test('with settings of a newer version: they are kept aside and said to be, and cards come', async () => {
    const newer = { version: 99, disabledSites: ['https://other.example'], more: { kept: true } };
    await store(newer);
    await waitForWords(own, KEPT);
    await pressBox(own, 'Badge');
    const page = await open(4);
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    expect(await stored()).toEqual({
      settings: { version: 2, disabledSites: [], choices: { badge: false } },
      'settings-unreadable': newer,
    });
    expect(await unhandled(session)).toEqual([]);
  });
});
