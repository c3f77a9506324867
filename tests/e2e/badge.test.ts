import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import {
  byClass,
  placeOf,
  press,
  readHost,
  readHosts,
  type ShadowElement,
  waitForElement,
  waitForShown,
} from '../../src/cli/support/shadow';
import { forgetWarnings, sendCommand } from '../../src/cli/support/worker';
import { ENGINES, launch, openServed } from '../support/session';

type Namespace = { chrome: typeof Browser };

const CHART = 'https://record.example/patient/1';
const LIST = 'https://record.example/medications';
const NOTE = 'https://record.example/notes';

const page = (body: string) => ({ body: `<!doctype html><title>Chart</title>${body}` });
const QUIET = page(`<button id="here">Search</button><h2>Current medications</h2>
  <ul><li>Letrozole 2.5 mg daily</li></ul><div style="height: 3000px"></div><p id="last">Continues letrozole.</p>`);
const PAIR = page(`<button id="here">Search</button><h2>Current medications</h2>
  <ul><li>Letrozole 2.5 mg daily</li><li>Raloxifene 60 mg daily</li></ul>`);

const is = (name: string) => (element: ShadowElement) =>
  (element.attributes.class ?? '').split(' ').includes(name);
const says = (tag: string, words: string) => (element: ShadowElement) =>
  element.tag === tag && element.text.includes(words);

describe.each(ENGINES)('the badge, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  /** As if the extension had just been installed. */
  beforeEach(async () => {
    for (const left of await session.browser.pages()) if (left.url().startsWith('https:')) await left.close();
    await forgetWarnings(session);
    const own = await openExtensionPage(session, 'popup.html');
    await own.evaluate(() => (globalThis as unknown as Namespace).chrome.storage.local.clear());
    await own.close();
  });

  const open = async (body: { body: string }) => {
    const opened = await openServed(session, CHART, { [CHART]: body });
    await opened.bringToFront();
    return opened;
  };
  const element = (from: Page, wanted: (element: ShadowElement) => boolean) =>
    waitForElement(session, from, wanted);
  const activeId = (from: Page) =>
    from.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  async function gone(from: Page, name: string): Promise<void> {
    for (const end = Date.now() + 10_000; Date.now() < end; )
      if (byClass(await readHost(session, from), name).length === 0) return;
    throw new Error(`${name} is still shown`);
  }

  test('counts the marks, takes no focus, opens a list of them that leads to each', async () => {
    const chart = await open(QUIET);
    await chart.focus('#here');
    const chip = await element(chart, is('ag-chip'));
    expect(chip.attributes['aria-label']).toBe('AIMSS Guide: 2 marked places');
    expect(await activeId(chart)).toBe('here');
    await press(session, chart, chip);
    const panel = await element(chart, is('ag-overlay'));
    expect((await placeOf(session, chart, panel)).focused).toBe(true);
    expect(panel.text).toContain('Letrozole');
    const entry = byClass(panel, 'ag-entry')[0];
    expect(entry?.text).toContain('2 places');
    if (!entry) throw new Error('no entry');
    await press(session, chart, entry);
    await press(session, chart, await element(chart, says('button', '1 of 2')));
    await element(chart, says('button', '2 of 2'));
    // The second place is far down the page, and its card is open.
    await chart.waitForFunction(() => {
      const box = document.querySelector('#last')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await element(chart, is('ag-popover'));
    await chart.close();
  });

  test('by key: the list opens with the focus in it, Escape closes it and gives the focus back', async () => {
    const chart = await open(QUIET);
    await chart.focus('#here');
    await element(chart, is('ag-chip'));
    await sendCommand(session, chart, 'overview');
    const panel = await element(chart, is('ag-overlay'));
    expect((await placeOf(session, chart, panel)).focused).toBe(true);
    // Firefox stops at a part that scrolls, too.
    for (let stops = 0; stops < 4; stops += 1) {
      await chart.keyboard.press('Tab');
      if ((await placeOf(session, chart, await element(chart, is('ag-entry')))).focused) break;
    }
    await chart.keyboard.press('Enter');
    await element(chart, is('ag-popover'));
    await chart.keyboard.press('Escape');
    await gone(chart, 'ag-popover');
    await sendCommand(session, chart, 'overview');
    await gone(chart, 'ag-overlay');
    await sendCommand(session, chart, 'overview');
    await element(chart, is('ag-overlay'));
    await chart.keyboard.press('Escape');
    await gone(chart, 'ag-overlay');
    expect(await activeId(chart)).toBe('here');
    await chart.close();
  });

  test('remembers its corner, and is gone in every tab once it is not wanted; its list still opens by key', async () => {
    const chart = await open(QUIET);
    await press(session, chart, await element(chart, is('ag-chip')));
    await press(session, chart, await element(chart, says('summary', 'This badge')));
    await press(session, chart, await element(chart, says('button', 'Top left')));
    await element(chart, ({ attributes }) => attributes['data-corner'] === 'top-start');
    await chart.reload();
    const moved = await placeOf(session, chart, await element(chart, is('ag-chip')));
    expect([moved.x < 100, moved.y < 100]).toEqual([true, true]);
    const other = await open(QUIET);
    await element(other, is('ag-chip'));
    await chart.bringToFront();
    await press(session, chart, await element(chart, is('ag-chip')));
    await press(session, chart, await element(chart, says('summary', 'This badge')));
    await press(session, chart, await element(chart, says('button', 'Do not show it any more')));
    await gone(chart, 'ag-chip');
    await gone(other, 'ag-chip');
    await sendCommand(session, chart, 'overview');
    expect((await element(chart, is('ag-overlay'))).text).toContain('Letrozole');
    await other.close();
    await chart.close();
  });

  test('brings a dismissed warning back, also after the page was opened anew', async () => {
    const chart = await open(PAIR);
    await element(chart, is('ag-warning'));
    expect((await placeOf(session, chart, await element(chart, is('ag-chip')))).width).toBe(0);
    await sendCommand(session, chart, 'dismiss');
    await element(chart, says('h3', 'Warning dismissed'));
    await sendCommand(session, chart, 'dismiss');
    await gone(chart, 'ag-warning');
    const chip = await element(chart, is('ag-chip'));
    expect(chip.attributes['aria-label']).toBe('AIMSS Guide: 2 marked places, with a warning');
    await press(session, chart, chip);
    await press(session, chart, await element(chart, says('button', 'Show the warning again')));
    await element(chart, is('ag-warning-card'));
    await gone(chart, 'ag-overlay');
    await sendCommand(session, chart, 'dismiss');
    await element(chart, says('h3', 'Warning dismissed'));
    await chart.reload();
    await press(session, chart, await element(chart, is('ag-chip')));
    expect(byClass(await readHost(session, chart), 'ag-warning')).toEqual([]);
    await press(session, chart, await element(chart, says('button', 'Show the warning again')));
    await element(chart, is('ag-warning-card'));
    await chart.close();
  });

  test('is one for a tab of frames: in the frame of the warning when the top frame names nothing', async () => {
    const frames = await openServed(session, CHART, {
      [CHART]: page(`<iframe src="${NOTE}" width="700" height="300"></iframe>
        <iframe src="${LIST}" width="700" height="300"></iframe>`),
      [LIST]: PAIR,
      [NOTE]: page('<p>She was on tamoxifen until 2019. Tamoxifen and tamoxifen again, and anastrozole.</p>'),
    });
    await frames.bringToFront();
    const chips = async () => (await readHosts(session, frames)).flatMap((host) => byClass(host, 'ag-chip'));
    let shown = await chips();
    const total = 'AIMSS Guide: 6 marked places, with a warning';
    for (const end = Date.now() + 10_000; Date.now() < end; shown = await chips())
      if (shown.length === 1 && shown[0]?.attributes['aria-label'] === total) break;
    expect(shown.map(({ attributes }) => attributes['aria-label'])).toEqual([total]);
    const hosts = await readHosts(session, frames);
    const [place] = hosts.filter((host) => byClass(host, 'ag-chip').length > 0);
    expect(byClass(place ?? null, 'ag-warning')).toHaveLength(1);
    // A key of the browser, which no test can press, is heard by the worker; it knows where the list stands.
    if (engine === 'chromium') {
      const worker = await (
        await session.browser.waitForTarget((each) => each.type() === 'service_worker')
      ).worker();
      await worker?.evaluate(() => {
        const { commands } = (globalThis as unknown as Namespace).chrome;
        (commands.onCommand as unknown as { dispatch(name: string): void }).dispatch('overview');
      });
      const lists = async () =>
        (await readHosts(session, frames)).flatMap((host) => byClass(host, 'ag-overlay'));
      let listed = await lists();
      for (const end = Date.now() + 10_000; Date.now() < end && listed.length === 0; listed = await lists());
      expect(listed.map(({ text }) => text)).toEqual([
        expect.stringContaining('2 more places are in other frames of this page.'),
      ]);
    }
    await frames.close();
  });

  test('the card of a name opens by key, with the focus in it: the first in sight, then the one last gone to', async () => {
    const chart = await open(QUIET);
    await chart.focus('#here');
    await element(chart, is('ag-chip'));
    await sendCommand(session, chart, 'open-card');
    const card = await element(chart, is('ag-popover'));
    expect((await placeOf(session, chart, card)).focused).toBe(true);
    expect(card.text).toContain('Letrozole');
    await sendCommand(session, chart, 'dismiss');
    await gone(chart, 'ag-popover');
    expect(await activeId(chart)).toBe('here');
    await sendCommand(session, chart, 'previous-mention');
    await element(chart, is('ag-popover'));
    await chart.keyboard.press('Escape');
    await gone(chart, 'ag-popover');
    await sendCommand(session, chart, 'open-card');
    await element(chart, is('ag-popover'));
    // The last one of the page, which the step back led to.
    expect(
      await chart.evaluate(() => {
        const box = document.querySelector('#last')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }),
    ).toBe(true);
    await chart.close();
  });

  test('stands in no page where nothing is marked', async () => {
    const chart = await open(QUIET);
    await element(chart, is('ag-chip'));
    await chart.evaluate(() => {
      document.body.textContent = 'Metformin 500 mg';
    });
    await gone(chart, 'ag-chip');
    expect((await waitForShown(session, chart, ({ dialog }) => dialog === null)).dialog).toBeNull();
    await chart.close();
  });
});
