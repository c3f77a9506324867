import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { findExtensionPage, openExtensionPage, type Session } from '../../src/cli/support/launch';
import { pointOf, waitForMarks } from '../../src/cli/support/marks';
import {
  press,
  type ShadowElement,
  type Shown,
  waitForElement,
  waitForShown,
} from '../../src/cli/support/shadow';
import { tabOf } from '../../src/cli/support/worker';
import type { Counts } from '../../src/messages/counts';
import { openFromPopup } from '../support/panel';
import { ENGINES, goServed, launch, openServed } from '../support/session';
import { openPrivateWindow } from '../support/windows';

type Namespace = { chrome: typeof Browser };

const ANN = 'https://record.example/patient/1';
const BEA = 'https://record.example/patient/2';
const chart = (...drugs: string[]) => ({
  body: `<!doctype html><title>Chart</title><h2>Current medications</h2><ul>${drugs
    .map((drug) => `<li>${drug} daily</li>`)
    .join('')}</ul>`,
});
const SERVED = {
  [ANN]: chart('Letrozole 2.5 mg', 'Raloxifene 60 mg'),
  [BEA]: chart('Exemestane 25 mg'),
};

const NOTHING = /No aromatase inhibitor, SERM or AIMSS is named/;
/** In the panel; the cards of any inhibitor speak of tamoxifen. */
const OF_BEA = /Exemestane|Go to Tamoxifen/;

const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');

const isDismissal = ({ tag, text, attributes }: ShadowElement) =>
  tag === 'button' && /dismiss/i.test(`${text} ${attributes['aria-label'] ?? ''}`);

/** Points at a name until its card stands, and gives what the card says; the pointer leaves again. */
async function cardOver(session: Session, page: Page, word: string): Promise<string> {
  await page.bringToFront();
  const { x, y } = await pointOf(page, word);
  await page.mouse.move(x, y, { steps: 4 });
  const { dialog } = await waitForShown(
    session,
    page,
    ({ dialog: open, cards }) => open !== null && cards.some(({ indicator }) => indicator === 'info'),
  );
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  await waitForShown(session, page, (state) => state.dialog === null);
  return dialog?.text ?? '';
}

describe.each(ENGINES)('two windows on two records, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  test('each shows its own card, warning, count and panel, whichever is in front', async () => {
    const ann = await openServed(session, ANN, SERVED);
    const own = await openExtensionPage(session, 'options.html');
    const bea = await session.browser.newPage({ type: 'window' });
    await goServed(bea, BEA, SERVED);
    const windows = await own.evaluate(
      async () => (await (globalThis as unknown as Namespace).chrome.windows.getAll()).length,
    );
    expect(windows).toBe(2);

    /** What the button says over each, once it says so of both. */
    const [annTab, beaTab] = [await tabOf(session, ann), await tabOf(session, bea)];
    const badges = (wanted: string) =>
      own.evaluate(
        async (tabs: number[], until: string) => {
          const { action } = (globalThis as unknown as Namespace).chrome;
          let said = '';
          for (const end = Date.now() + 15_000; said !== until && Date.now() < end; )
            said = (await Promise.all(tabs.map((tabId) => action.getBadgeText({ tabId })))).join();
          return said;
        },
        [annTab, beaTab],
        wanted,
      );
    await ann.bringToFront();
    expect(warns(await waitForShown(session, ann, warns))).toBe(true);
    expect(await cardOver(session, bea, 'Exemestane')).toMatch(/^Exemestane/);
    expect(await badges('!,1')).toBe('!,1');

    for (let turn = 0; turn < 2; turn += 1) {
      const left = await cardOver(session, ann, 'Letrozole');
      const right = await cardOver(session, bea, 'Exemestane');
      expect(left).toMatch(/^Letrozole/);
      expect(left).not.toMatch(/Exemestane/);
      expect(right).toMatch(/^Exemestane/);
      expect(right).not.toMatch(/Letrozole|Raloxifene/);
      expect(warns(await waitForShown(session, bea, () => true))).toBe(false);
      expect(warns(await waitForShown(session, ann, () => true))).toBe(true);
    }

    // The panel of one window, with the other in front and changing.
    await ann.bringToFront();
    const { panel } = await openFromPopup(session, ann);
    await panel.says(/Letrozole/);
    await bea.bringToFront();
    await bea.evaluate(() => {
      const more = Object.assign(document.createElement('li'), { textContent: 'Tamoxifen 20 mg daily' });
      document.querySelector('ul')?.append(more);
    });
    expect(warns(await waitForShown(session, bea, warns))).toBe(true);
    expect(await badges('!,!')).toBe('!,!');
    expect(await panel.text()).toMatch(/Letrozole/);
    expect(await panel.text()).not.toMatch(OF_BEA);
    // And its own.
    await ann.bringToFront();
    await ann.evaluate(() => {
      const item = document.querySelectorAll('li')[1];
      if (item) item.textContent = 'Anastrozole 1 mg stopped in 2020';
    });
    await panel.says(/Anastrozole/);
    expect(await panel.text()).not.toMatch(OF_BEA);
    expect(warns(await waitForShown(session, bea, () => true))).toBe(true);
    for (const page of [ann, bea, own]) await page.close();
  }, 120_000);
});

describe.each(ENGINES)('a private window, %s', (engine) => {
  let session: Session;
  beforeEach(async () => {
    session = await launch(engine, 'e2e', { privateWindows: true });
  });
  afterEach(() => session.close());

  test('leaves nothing in the panel, the counts and the storage of the others, and takes nothing from them', async () => {
    const nothing = 'https://record.example/patient/3';
    const served = { ...SERVED, [nothing]: chart('Metformin 500 mg') };
    const own = await openExtensionPage(session, 'options.html');
    const stored = (area: 'local' | 'session') =>
      own.evaluate(
        async (name: 'local' | 'session') =>
          (globalThis as unknown as Namespace).chrome.storage[name].get<Record<string, unknown>>(null),
        area,
      );
    const normal = await openServed(session, nothing, served);
    const { panel } = await openFromPopup(session, normal);
    await panel.says(NOTHING);
    const before = await stored('local');

    // Seen, and put away, in the private window alone.
    const hidden = await openPrivateWindow(session, own);
    await goServed(hidden, ANN, served);
    await hidden.bringToFront();
    expect(warns(await waitForShown(session, hidden, warns))).toBe(true);
    expect(await cardOver(session, hidden, 'Letrozole')).toMatch(/^Letrozole/);
    expect(await panel.text()).toMatch(NOTHING);
    const way = await waitForElement(session, hidden, isDismissal);
    await press(session, hidden, way);
    await waitForElement(session, hidden, ({ text }) => /Why\?/.test(text));
    expect(await stored('local')).toEqual(before);
    const keys = Object.keys(await stored('session'));
    expect(keys.filter((key) => key.startsWith('alert '))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('private alert '))).toHaveLength(1);

    // The same patient elsewhere: neither seen nor put away.
    await normal.bringToFront();
    await normal.goto(ANN);
    expect(warns(await waitForShown(session, normal, warns))).toBe(true);
    await panel.says(/Letrozole/);
    const counts = (await stored('local')).counts as Counts;
    expect(counts.cards['serm-bone']).toEqual({ shown: 1, dismissed: 0, reasons: {} });

    // With the window goes what was known of it, and nothing else.
    await hidden.close();
    let left: string[] = [];
    for (const end = Date.now() + 15_000; Date.now() < end; ) {
      left = Object.keys(await stored('session'));
      if (!left.some((key) => key.startsWith('private '))) break;
    }
    expect(left.filter((key) => key.startsWith('private '))).toEqual([]);
    expect(left.filter((key) => key.startsWith('frame '))).toHaveLength(1);
    expect(left.filter((key) => key.startsWith('alert '))).toHaveLength(1);
    expect((await stored('local')).counts).toEqual(counts);
    expect(warns(await waitForShown(session, normal, warns))).toBe(true);
  }, 120_000);

  test('keeps its panel to itself', async () => {
    const own = await openExtensionPage(session, 'options.html');
    const hidden = await openPrivateWindow(session, own);
    await goServed(hidden, BEA, SERVED);
    await hidden.bringToFront();
    await waitForMarks(hidden, { 'aimss-drug': ['Exemestane'] });
    const { x, y } = await pointOf(hidden, 'Exemestane');
    await hidden.mouse.move(x, y, { steps: 4 });
    const assess = await waitForElement(
      session,
      hidden,
      ({ tag, text }) => tag === 'button' && text === 'Assess joint symptoms',
    );
    await press(session, hidden, assess);
    const panel = await findExtensionPage(session, 'sidepanel.html');
    await panel.waitForSelector('.ag-scale');
    // Chromium's panel is a part of the window it was asked in; Firefox's, asked from a page, is a window of its own.
    const isPrivate = await panel.evaluate(async () => {
      const { windows } = (globalThis as unknown as Namespace).chrome;
      return (await windows.getCurrent()).incognito;
    });
    expect(isPrivate).toBe(true);
    await hidden.close();
  });
});
