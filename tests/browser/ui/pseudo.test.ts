import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openFixture, openSurfaces } from '../../fixtures/ui/open';
import { pseudo, pseudoWords } from '../../fixtures/ui/pseudo';
import { BADGES, POPOVERS, WARNINGS } from '../../fixtures/ui/states';
import { SURFACE_STATES } from '../../fixtures/ui/surface-states';
import { ENGINES } from '../../support/session';

/** Drugs in English, which a text of ours may hold nowhere, also not in brackets: they have names in every language. */
const ENGLISH_DRUGS = /letrozole|anastrozole|exemestane|raloxifene|tamoxifen|clomifene/;
/** What may stand outside of the brackets: formats, names of sites and what the fixtures make up. */
const NAMES =
  /CSV|JSON-LD|RIS|BibTeX|Vancouver|English|Español|(?:\w+\.)+(?:example|gov|org)|https?|adjuvant|fertility/gi;

interface Findings {
  readonly texts: number;
  readonly hardCoded: readonly string[];
  readonly clipped: readonly string[];
  readonly directions: readonly string[];
}

/** Looks through all that is visible in a part of the page: words outside of brackets, and boxes that are too small. */
async function look(page: Page, selector: string, inShadow: boolean): Promise<Findings> {
  const seen = await page.evaluate(
    (where, shadow, english) => {
      const place = shadow ? document.querySelector('aimss-guide')?.shadowRoot : document;
      const root = place?.querySelector(where);
      if (!root) throw new Error(`No ${where}`);
      for (const details of root.querySelectorAll('details')) details.open = true;
      // A page of ours may use all of its window; quiet buttons stand out of their column by their padding.
      const { left, right } = shadow ? root.getBoundingClientRect() : { left: 0, right: innerWidth };
      const outside: string[] = [];
      const clipped: string[] = [];
      let texts = 0;
      let depth = 0;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.nodeValue ?? '';
        if (!parent || !text.trim()) continue;
        texts += 1;
        const own = parent.closest('[lang="en"], q, code, kbd, bdi, .ag-tried, textarea') !== null;
        if (!own && new RegExp(english, 'i').test(text)) outside.push(text.trim());
        let bare = '';
        for (const sign of text) {
          if (sign === '[') depth += 1;
          else if (sign === ']') depth -= 1;
          else if (depth === 0 && !own) bare += sign;
        }
        if (bare.trim()) outside.push(bare.trim());
        if (parent.closest('.ag-hidden, option')) continue;
        const box = parent.getBoundingClientRect();
        if (box.width === 0) continue;
        const isInline = getComputedStyle(parent).display === 'inline' || parent instanceof SVGElement;
        const isTooSmall = !isInline && parent.scrollWidth > parent.clientWidth + 1 && parent.clientWidth > 0;
        if (isTooSmall || box.left < left - 1 || box.right > right + 1) clipped.push(text.trim());
      }
      for (const element of root.querySelectorAll('[aria-label], [title], [placeholder]'))
        for (const name of ['aria-label', 'title', 'placeholder']) {
          const value = element.getAttribute(name) ?? '';
          if (value && (!value.includes('[') || new RegExp(english, 'i').test(value)))
            outside.push(`${name}: ${value}`);
        }
      const directions = [
        getComputedStyle(root).direction,
        root.closest('[lang]')?.getAttribute('lang') ?? '',
      ];
      return { texts, outside, clipped, directions };
    },
    selector,
    inShadow,
    ENGLISH_DRUGS.source,
  );
  const hardCoded = seen.outside.filter((text) =>
    /\p{L}{2}/u.test(text.replaceAll(/^(?:aria-label|title|placeholder): /g, '').replaceAll(NAMES, '')),
  );
  return { texts: seen.texts, hardCoded, clipped: seen.clipped, directions: seen.directions };
}

/** Of the surfaces, and 16 pixels for a scroll bar beside popup and panel. */
const WIDTHS = { toolbar: 376, panel: 436, options: 760, welcome: 900, part: 436 } as const;
const CASES = ENGINES.flatMap((engine) =>
  (['ltr', 'rtl'] as const).map((direction) => [engine, direction] as const),
);

describe.each(CASES)('in a language nobody speaks, %s, %s', (engine, direction) => {
  let browser: Browser;
  const words = pseudoWords(direction);
  beforeAll(async () => {
    browser = await launchBrowser(engine);
  });
  afterAll(() => browser?.close());

  const expectSound = (found: Findings, name: string) => {
    expect(found.texts, name).toBeGreaterThan(2);
    expect(found.hardCoded, name).toEqual([]);
    expect(found.clipped, name).toEqual([]);
    expect(found.directions, name).toEqual([direction, words.language]);
  };

  it('popover, badge, list, warning, dismissal and outdated page are all of our texts, and none is clipped', async () => {
    const page = await openFixture(browser, 'chart', { openRoots: true, width: 900, height: 700 });
    await page.evaluate((spoken) => fixture.speak(spoken), words);
    for (const name of Object.keys(POPOVERS) as (keyof typeof POPOVERS)[]) {
      await page.evaluate((state) => fixture.open(state, 'letrozole'), name);
      expectSound(await look(page, '.ag-popover', true), `popover ${name}`);
    }
    await page.evaluate(() => fixture.close());
    for (const name of Object.keys(BADGES) as (keyof typeof BADGES)[]) {
      await page.evaluate((state) => fixture.badge(state), name);
      await (await page.$('>>> .ag-chip'))?.click();
      expectSound(await look(page, '.ag-overlay', true), `badge ${name}`);
      await page.evaluate(() => fixture.list());
    }
    await page.evaluate(() => fixture.badge('warning'));
    const chip = await page.$eval('>>> .ag-chip', (element) => element.getBoundingClientRect().x);
    expect(chip > 450).toBe(direction === 'ltr');
    for (const name of Object.keys(WARNINGS) as (keyof typeof WARNINGS)[]) {
      await page.evaluate((state) => fixture.warn(state), name);
      expectSound(await look(page, '.ag-warning', true), `warning ${name}`);
    }
    await (await page.$('>>> .ag-dismiss'))?.click();
    expectSound(await look(page, '.ag-warning', true), 'dismissal');
    await page.evaluate(() => {
      fixture.dismiss();
      fixture.outdated();
    });
    expectSound(await look(page, '.ag-warning[data-outdated]', true), 'outdated');
    await page.close();
  });

  it('the extension’s own surfaces are all of our texts, and none is clipped', async () => {
    const page = await openSurfaces(browser, { direction });
    await page.evaluate((spoken) => surfaces.speak(spoken), words);
    for (const [surface, states] of Object.entries(SURFACE_STATES)) {
      await page.setViewport({ width: WIDTHS[surface as keyof typeof WIDTHS], height: 640 });
      for (const state of Object.keys(states)) {
        await page.evaluate((name) => surfaces.show(name), `${surface}-${state}`);
        expectSound(await look(page, '#app', false), `${surface} ${state}`);
        for (const tab of await page.$$('[role=tab]')) {
          await tab.click();
          expectSound(await look(page, '#app', false), `${surface} ${state}, a tab`);
        }
      }
    }
    await page.close();
  });

  it('a text that is not of ours, and one that has no room, would be seen', async () => {
    const page = await openSurfaces(browser, { direction });
    await page.evaluate((text) => {
      document.documentElement.lang = 'qps-ploc';
      const app = document.getElementById('app');
      const [bare, tight] = [document.createElement('p'), document.createElement('p')];
      bare.textContent = 'Not translated';
      tight.textContent = text;
      tight.style.cssText = 'width: 40px; white-space: nowrap; overflow: hidden';
      app?.append(bare, tight);
    }, pseudo('A text that is long'));
    const found = await look(page, '#app', false);
    expect(found.hardCoded).toEqual(['Not translated']);
    expect(found.clipped).toEqual([pseudo('A text that is long')]);
    await page.close();
  });
});
