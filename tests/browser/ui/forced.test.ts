import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openSurfaces } from '../../fixtures/ui/open';
import { inkOf, pixelsOf } from '../../support/pixels';
import { ENGINES } from '../../support/session';

const CASES = ENGINES.flatMap((engine) =>
  (['light', 'dark'] as const).map((scheme) => [engine, scheme] as const),
);

describe.each(CASES)('forced colours, %s, %s', (engine, scheme) => {
  let browser: Browser;
  let page: Page;
  const options = { forcedColors: true, scheme, width: 420, height: 900 } as const;
  beforeAll(async () => {
    browser = await launchBrowser(engine, options);
    page = await openSurfaces(browser, options);
  });
  afterAll(() => browser?.close());

  /** Boxes of the words of what a selector finds, not of the parts they stand in. */
  const wordsOf = (selector: string) =>
    page.evaluate((wanted) => {
      const texts = [...document.querySelectorAll(wanted)];
      return texts.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { name: element.textContent ?? '', area: { x, y, width, height } };
      });
    }, selector);

  it('the bars of the timeline can be read', async () => {
    await page.evaluate(() => surfaces.show('panel-overlap'));
    const bars = await wordsOf('.ag-bar');
    expect(bars.length).toBeGreaterThan(2);
    for (const { name, area } of bars) expect(inkOf(await pixelsOf(page, area)), name).toBeGreaterThan(0.05);
  });

  it('buttons have an edge: none touches another one, and none hangs out of its column', async () => {
    for (const name of await page.evaluate(() => surfaces.names)) {
      const boxes = await page.evaluate((state) => {
        surfaces.show(state);
        for (const details of document.querySelectorAll('details')) details.open = true;
        return [...document.querySelectorAll('.ag-button')].map((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          return { words: button.textContent ?? '', left, right, top, bottom };
        });
      }, name);
      for (const [index, one] of boxes.entries()) {
        expect(one.left, `${name}: ${one.words}`).toBeGreaterThanOrEqual(8);
        for (const other of boxes.slice(index + 1)) {
          const across = Math.max(other.left - one.right, one.left - other.right);
          const down = Math.max(other.top - one.bottom, one.top - other.bottom);
          expect(Math.max(across, down), `${name}: ${one.words}, ${other.words}`).toBeGreaterThan(2);
        }
      }
    }
  });
});
