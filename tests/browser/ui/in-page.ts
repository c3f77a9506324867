import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Engine } from '../../../src/cli/support/browsers';
import { findBrowser } from '../../../src/cli/support/browsers';
import { launchBrowser, type OpenOptions, openFixture, type PageName } from '../../fixtures/ui/open';

/** Strict enough that a style element, a link or an inline style of ours would fail. */
export const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'";

export const frames = (page: Page, count: number) =>
  page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) await new Promise(requestAnimationFrame);
  }, count);

/** Middle of an element of the interface, in viewport pixels; the roots are open here. */
export const middleOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector('aimss-guide')?.shadowRoot?.querySelector(wanted);
    if (!element) throw new Error(`No ${wanted} in the interface`);
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);

export const press = async (page: Page, selector: string) => {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.click(x, y);
};

export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

/**
 * Opens pages with the interface in a browser of their own, one a test. Firefox is found on every machine that can run the
 * whole suite; a machine without it says so by failing here.
 * @param opened hears of each page
 */
export function opener(engine: Engine, opened: (page: Page) => void) {
  let browser: Browser;
  let page: Page | undefined;
  beforeAll(async () => {
    expect(findBrowser(engine)).not.toBeNull();
    browser = await launchBrowser(engine);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());
  return async (name: PageName = 'chart', options: OpenOptions = {}): Promise<void> => {
    page = await openFixture(browser, name, { openRoots: true, ...options });
    opened(page);
  };
}
