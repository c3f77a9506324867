import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type OpenOptions, openFixture, openSurfaces } from '../../fixtures/ui/open';
import { BADGES, POPOVERS, WARNINGS } from '../../fixtures/ui/states';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations inside one element of the page. Every fold is opened, so that its content counts. */
async function violations(page: Page, include: 'aimss-guide' | '#app'): Promise<string[]> {
  await page.evaluate((selector) => {
    const place = document.querySelector(selector);
    for (const details of (place?.shadowRoot ?? place)?.querySelectorAll('details') ?? [])
      details.open = true;
  }, include);
  await page.evaluate(AXE);
  const results = await page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<AxeResults> } };
    return axe.run({ include: [selector] });
  }, include);
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const LOOKS: readonly [string, OpenOptions][] = [
  ['light', { scheme: 'light' }],
  ['dark', { scheme: 'dark' }],
  ['forced colours', { forcedColors: true }],
  ['400% zoom', { width: 320, height: 256 }],
  ['right to left', { direction: 'rtl' }],
];

describe.each(LOOKS)('axe, %s', (_, options) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('finds nothing in any state of the popover', async () => {
    const page = await openFixture(browser, 'chart', { ...options, openRoots: true });
    for (const name of Object.keys(POPOVERS) as (keyof typeof POPOVERS)[]) {
      await page.evaluate((state) => fixture.open(state, 'letrozole'), name);
      expect(await violations(page, 'aimss-guide'), name).toEqual([]);
    }
    await page.close();
  });

  it('finds nothing in the warning', async () => {
    const page = await openFixture(browser, 'chart', { ...options, openRoots: true });
    for (const name of Object.keys(WARNINGS) as (keyof typeof WARNINGS)[]) {
      await page.evaluate((state) => fixture.warn(state), name);
      expect(await violations(page, 'aimss-guide'), name).toEqual([]);
    }
    await page.close();
  });

  it('finds nothing in the badge and its overview, nor in the question for a reason', async () => {
    const page = await openFixture(browser, 'chart', { ...options, openRoots: true });
    for (const name of Object.keys(BADGES) as (keyof typeof BADGES)[]) {
      await page.evaluate((state) => fixture.badge(state), name);
      expect(await violations(page, 'aimss-guide'), name).toEqual([]);
      await (await page.$('>>> .ag-chip'))?.click();
      expect(await violations(page, 'aimss-guide'), `${name}, open`).toEqual([]);
      await (await page.$('>>> .ag-overlay [aria-label="Close"]'))?.click();
    }
    await page.evaluate(() => fixture.warn('pair'));
    await (await page.$('>>> .ag-warning-foot button'))?.click();
    expect(await page.$('>>> .ag-dismissed')).not.toBeNull();
    expect(await violations(page, 'aimss-guide'), 'dismissed').toEqual([]);
    await page.close();
  });

  it('finds nothing in any of the extension’s own surfaces', async () => {
    const page = await openSurfaces(browser, options);
    for (const name of await page.evaluate(() => surfaces.names)) {
      await page.evaluate((state) => surfaces.show(state), name);
      expect(await violations(page, '#app'), name).toEqual([]);
    }
    await page.close();
  });
});
