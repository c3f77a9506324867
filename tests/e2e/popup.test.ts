import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import { waitForMarks } from '../../src/cli/support/marks';
import { waitForShown } from '../../src/cli/support/shadow';
import { forgetWarnings, tabOf } from '../../src/cli/support/worker';
import { ENGINES, launch, openServed, sample } from '../support/session';

const CHART = 'https://record.example/patient/1';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const openPopup = async (session: Session, page: Page) => {
  const popup = await openExtensionPage(session, `popup.html?tab=${await tabOf(session, page)}`);
  await popup.waitForSelector('main');
  return popup;
};

const textOf = (page: Page) => page.$eval('main', (main) => main.textContent ?? '');

describe.each(ENGINES)('the toolbar popup, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());
  beforeEach(() => forgetWarnings(session));

  test('shows what was found in the tab, its weightiest card and the keys, without an accessibility violation', async () => {
    const page = await openServed(session, CHART, { [CHART]: sample('chart-concurrent') });
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    const popup = await openPopup(session, page);
    await popup.waitForSelector('[data-topic="serm-combination"]');
    const text = await textOf(popup);
    expect(text).toContain('record.example');
    expect(text).toMatch(/Letrozole\s*active: 3/i);
    expect(text).toMatch(/Raloxifene/i);
    expect(text).toMatch(/evidence reviewed on/i);
    for (const scheme of ['light', 'dark']) {
      if (engine === 'chromium')
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await violations(popup)).toEqual([]);
    }
    await popup.close();
    await page.close();
  });

  test('switches the site off: marks and warning go at once, and come back with it', async () => {
    const page = await openServed(session, CHART, { [CHART]: sample('chart-concurrent') });
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    const popup = await openPopup(session, page);
    await popup.click('[role="switch"]');
    expect(await waitForMarks(page, {})).toEqual({});
    expect((await waitForShown(session, page, ({ cards }) => cards.length === 0)).cards).toEqual([]);
    await popup.waitForSelector('[role="switch"][aria-checked="false"]');
    expect(await violations(popup)).toEqual([]);
    await popup.click('[role="switch"]');
    await page.bringToFront();
    const back = await waitForShown(session, page, ({ cards }) => cards.length > 0);
    expect(back.cards.map((card) => card.topic)).toContain('serm-combination');
    await popup.close();
    await page.close();
  });

  test('says that nothing was found where nothing was', async () => {
    const page = await openServed(session, CHART, {
      [CHART]: { body: '<!doctype html><title>Chart</title><p>Metformin 500 mg twice daily.</p>' },
    });
    const popup = await openPopup(session, page);
    await popup.waitForFunction(() => document.querySelector('main')?.textContent.includes('Nothing found'));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

// Chromium's permission prompt cannot be answered by a test; Firefox answers it by a preference.
describe('a granted site, production build, firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('firefox', 'production', {
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => session.close());

  test('is read from the moment it is granted, after a reload, and no longer when it is removed', async () => {
    const page = await openServed(session, CHART, { [CHART]: sample('chart-switch') });
    const own = await openExtensionPage(session, 'popup.html');
    // A permission is asked for in a click, so the page gets a button for each question.
    const change = async (method: 'request' | 'remove') => {
      await own.evaluate((name: 'request' | 'remove') => {
        const button = document.createElement('button');
        button.id = name;
        button.textContent = name;
        button.addEventListener('click', async () => {
          const { permissions } = (globalThis as unknown as { browser: typeof Browser }).browser;
          button.value = String(await permissions[name]({ origins: ['https://record.example/*'] }));
        });
        document.body.prepend(button);
      }, method);
      await own.click(`#${method}`);
      await own.waitForFunction(
        (id: string) => document.querySelector<HTMLButtonElement>(`#${id}`)?.value,
        {},
        method,
      );
      return own.$eval(`#${method}`, (button) => (button as HTMLButtonElement).value === 'true');
    };
    const marked = () =>
      page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('aimss-')));

    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await change('request')).toBe(true);
    await marked();
    await page.reload();
    await marked();
    expect(await change('remove')).toBe(true);
    expect(await waitForMarks(page, {})).toEqual({});
    await page.reload();
    expect(await waitForMarks(page, {})).toEqual({});
    await own.close();
    await page.close();
  });
});
