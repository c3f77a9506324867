import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/cli/support/browsers';
import { launchBrowser, type OpenOptions, openFixture, openSurfaces } from '../../fixtures/ui/open';
import { BADGES, POPOVERS, WARNINGS } from '../../fixtures/ui/states';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations inside one element of the page. Every fold is opened, so that its content counts. */
async function violations(page: Page, include: 'aimss-guide' | '#app'): Promise<string[]> {
  const { passes, found } = await page.evaluate(async (selector) => {
    const place = document.querySelector(selector);
    for (const details of (place?.shadowRoot ?? place)?.querySelectorAll('details') ?? [])
      details.open = true;
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<AxeResults> } };
    const results = await axe.run({ include: [selector] });
    return {
      passes: results.passes.length,
      found: results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      ),
    };
  }, include);
  // An empty result of rules would say that nothing was looked at.
  expect(passes).toBeGreaterThan(5);
  return found;
}

const LOOKS: readonly (readonly [string, OpenOptions])[] = [
  ['light', { scheme: 'light' }],
  ['dark', { scheme: 'dark' }],
  ['forced colours', { forcedColors: true }],
  // 1280 by 1024 pixels, four times as large.
  ['400% zoom', { width: 320, height: 256 }],
  ['right to left', { direction: 'rtl' }],
];
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];
const CASES = ENGINES.flatMap((engine) => LOOKS.map(([look, options]) => [engine, look, options] as const));

const keysOf = <Key extends string>(states: Record<Key, unknown>) => Object.keys(states) as Key[];

describe.each(CASES)('axe, %s, %s', (engine, look, options) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(engine, options);
  });
  afterAll(() => browser?.close());

  it('is looked at as it is called', async () => {
    const page = await openSurfaces(browser, options);
    const seen = await page.evaluate(() => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      forced: matchMedia('(forced-colors: active)').matches,
      narrow: innerWidth === 320,
      rtl: document.documentElement.matches(':dir(rtl)'),
    }));
    expect(seen).toEqual({
      dark: look === 'dark',
      forced: look === 'forced colours',
      narrow: look === '400% zoom',
      rtl: look === 'right to left',
    });
    await page.close();
  });

  it('finds nothing in any state of popover, warning, badge, dismissal and outdated page', async () => {
    const page = await openFixture(browser, 'chart', { ...options, openRoots: true });
    await page.evaluate(AXE);
    for (const name of keysOf(POPOVERS)) {
      await page.evaluate((state) => fixture.open(state, 'letrozole'), name);
      expect(await violations(page, 'aimss-guide'), name).toEqual([]);
    }
    await page.evaluate(() => fixture.close());
    for (const name of keysOf(BADGES)) {
      await page.evaluate((state) => fixture.badge(state), name);
      await (await page.$('>>> .ag-chip'))?.click();
      expect(await page.$('>>> .ag-overlay')).not.toBeNull();
      expect(await violations(page, 'aimss-guide'), `badge ${name}`).toEqual([]);
      await (await page.$('>>> .ag-overlay [aria-label="Close"]'))?.click();
    }
    for (const name of keysOf(WARNINGS)) {
      await page.evaluate((state) => fixture.warn(state), name);
      expect(await violations(page, 'aimss-guide'), `warning ${name}`).toEqual([]);
    }
    await (await page.$('>>> .ag-dismiss'))?.click();
    expect(await page.$('>>> .ag-dismissed')).not.toBeNull();
    expect(await violations(page, 'aimss-guide'), 'dismissed').toEqual([]);
    await page.evaluate(() => {
      fixture.dismiss();
      fixture.outdated();
    });
    expect(await page.$('>>> [data-outdated]')).not.toBeNull();
    expect(await violations(page, 'aimss-guide'), 'outdated').toEqual([]);
    await page.close();
  });

  it('finds nothing in any of the extension’s own surfaces', async () => {
    const page = await openSurfaces(browser, options);
    await page.evaluate(AXE);
    for (const name of await page.evaluate(() => surfaces.names)) {
      await page.evaluate((state) => surfaces.show(state), name);
      expect(await violations(page, '#app'), name).toEqual([]);
    }
    await page.close();
  });
});
