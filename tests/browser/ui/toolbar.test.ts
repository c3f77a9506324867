import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/languages/choose';
import { LANGUAGES } from '../../../src/languages/list';
import { launchBrowser, openSurfaces } from '../../fixtures/ui/open';
import { TOOLBARS } from '../../fixtures/ui/toolbar-states';
import { ENGINES } from '../../support/session';

/** Browsers cut a popup off here; what is below has to be scrolled to. */
const TALLEST = 600;

describe.each(ENGINES)('the toolbar popup, %s', (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(engine);
    page = await openSurfaces(browser, { width: 360, height: TALLEST });
  });
  afterAll(() => browser?.close());

  it.each(LANGUAGE_TAGS)('has what leads on in sight, in one row that holds it, %s', async (tag) => {
    await page.evaluate((words) => surfaces.speak(words), LANGUAGES[tag]);
    for (const state of Object.keys(TOOLBARS)) {
      await page.evaluate((name) => surfaces.show(name), `toolbar-${state}`);
      const links = await page.$$eval('.ag-toolbar-links > button', (buttons) =>
        buttons.map((button) => {
          const { top, bottom, left, right } = button.getBoundingClientRect();
          return { top, bottom, left, right, cut: button.scrollWidth > button.clientWidth };
        }),
      );
      expect(links, state).toHaveLength(3);
      const [first] = links;
      for (const { top, bottom, left, right, cut } of links) {
        expect(top, state).toBe(first?.top);
        expect(bottom, state).toBeLessThan(TALLEST);
        expect(left, state).toBeGreaterThanOrEqual(16);
        expect(right, state).toBeLessThan(345);
        expect(cut, state).toBe(false);
      }
    }
  });
});
