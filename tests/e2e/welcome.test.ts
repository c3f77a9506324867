import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { findExtensionPage, openExtensionPage, type Session } from '../../src/cli/support/launch';
import { ENGINES, launch } from '../support/session';

type Namespace = { chrome: typeof Browser };

describe.each(ENGINES)('the first-run page, production build, %s', (engine) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(engine, 'production', { keepWelcome: true });
    page = await findExtensionPage(session, 'welcome.html');
    await page.bringToFront();
    await page.waitForSelector('.ag-tried');
  });
  afterAll(() => session.close());

  const marked = () => page.$$eval('.ag-mark', (marks) => marks.map((mark) => mark.textContent));

  test('opens with the installation and marks its sample by the engine itself, with the reasons', async () => {
    expect(await marked()).toEqual(['letrozole', 'raloxifene', 'tamoxifen']);
    expect(await page.$('[data-topic="serm-combination"][data-indicator="warning"]')).not.toBeNull();
    await page.click('.ag-mark:nth-of-type(2)');
    const reasons = await page.$eval('.ag-reasons', (list) => list.textContent);
    expect(reasons).toMatch(/Raloxifene, from/);
    expect(reasons).toMatch(/Read as\s*Active/);
    expect(reasons).toMatch(/started/);
  });

  test('reads what is typed, sends it nowhere and keeps nothing of it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.focus('#ag-try-text');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Ms. Example stopped Femara in May.');
    await page.waitForFunction(() => document.querySelector('.ag-tried')?.textContent?.endsWith('in May.'));
    expect(await marked()).toEqual(['Femara']);
    await page.click('.ag-mark');
    expect(await page.$eval('.ag-reasons', (list) => list.textContent)).toMatch(/Discontinued/);
    expect(asked).toEqual([]);
    const kept = await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as Namespace).chrome;
      return JSON.stringify([
        await storage.local.get(null),
        await storage.session.get(null),
        localStorage.length,
      ]);
    });
    expect(kept).not.toMatch(/Example|Femara|letrozole|discontinued/);
  });

  test('is opened again from the toolbar popup, to check a text', async () => {
    await page.close();
    const popup = await openExtensionPage(session, 'popup.html');
    const button = await popup.waitForSelector('::-p-xpath(//button[contains(., "Check a text")])');
    await button?.click();
    const again = await findExtensionPage(session, 'welcome.html');
    await again.waitForSelector('.ag-tried');
  });
});
