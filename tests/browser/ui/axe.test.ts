import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/cli/support/browsers';
import { launchBrowser, type OpenOptions, openFixture, openSurfaces } from '../../fixtures/ui/open';
import { pseudoWords } from '../../fixtures/ui/pseudo';
import { BADGES, POPOVERS, WARNINGS } from '../../fixtures/ui/states';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** 2.5.8 of WCAG 2.2, which axe does not run by itself. */
const RULES = { 'target-size': { enabled: true } };
/** The tag of a language that nobody speaks is registered nowhere; what is shipped speaks English and Spanish. */
const PSEUDO_RULES = { ...RULES, 'valid-lang': { enabled: false } };

/** Violations inside one element of the page. Every fold is opened, so that its content counts. */
async function violations(
  page: Page,
  include: 'aimss-guide' | '#app',
  rules: NonNullable<RunOptions['rules']>,
): Promise<string[]> {
  const { ran, found } = await page.evaluate(
    async (selector, wanted) => {
      const place = document.querySelector(selector);
      for (const details of (place?.shadowRoot ?? place)?.querySelectorAll('details') ?? [])
        details.open = true;
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
      };
      const { passes, violations: broken } = await axe.run({ include: [selector] }, { rules: wanted });
      return {
        ran: passes.map(({ id }) => id),
        found: broken.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      };
    },
    include,
    rules,
  );
  // An empty result of rules would say that nothing was looked at.
  expect(ran.length).toBeGreaterThan(5);
  return found;
}

const LOOKS: readonly (readonly [string, OpenOptions])[] = [
  ['light', { scheme: 'light' }],
  ['dark', { scheme: 'dark' }],
  ['forced colours', { forcedColors: true }],
  // 1280 by 1024 pixels, four times as large.
  ['400% zoom', { width: 320, height: 256 }],
  // The page, and the words that the interface speaks: it takes its direction from these.
  ['right to left', { direction: 'rtl' }],
];
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];
const CASES = ENGINES.flatMap((engine) => LOOKS.map(([look, options]) => [engine, look, options] as const));

const keysOf = <Key extends string>(states: Record<Key, unknown>) => Object.keys(states) as Key[];

describe.each(CASES)('axe, %s, %s', (engine, look, options) => {
  const spoken = options.direction === 'rtl' ? pseudoWords('rtl') : null;
  const rules = spoken ? PSEUDO_RULES : RULES;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(engine, options);
  });
  afterAll(() => browser?.close());

  const openGuide = async () => {
    const page = await openFixture(browser, 'chart', { ...options, openRoots: true });
    await page.evaluate(AXE);
    if (spoken) await page.evaluate((words) => fixture.speak(words), spoken);
    return page;
  };
  const openOwn = async () => {
    const page = await openSurfaces(browser, options);
    await page.evaluate(AXE);
    if (spoken) await page.evaluate((words) => surfaces.speak(words), spoken);
    return page;
  };
  const press = async (page: Page, selector: string) => {
    const button = await page.$(`>>> ${selector}`);
    if (!button) throw new Error(`No ${selector}`);
    await button.click();
  };
  const expectGuide = async (page: Page, state: string) =>
    expect(await violations(page, 'aimss-guide', rules), state).toEqual([]);
  const expectOwn = async (page: Page, state: string) =>
    expect(await violations(page, '#app', rules), state).toEqual([]);

  it('is looked at as it is called', async () => {
    const page = await openGuide();
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    const seen = await page.evaluate(() => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      forced: matchMedia('(forced-colors: active)').matches,
      narrow: innerWidth === 320,
      page: document.documentElement.matches(':dir(rtl)'),
      interface: document
        .querySelector('aimss-guide')
        ?.shadowRoot?.querySelector('.ag-popover')
        ?.matches(':dir(rtl)'),
    }));
    expect(seen).toEqual({
      dark: look === 'dark',
      forced: look === 'forced colours',
      narrow: look === '400% zoom',
      page: look === 'right to left',
      interface: look === 'right to left',
    });
    await page.close();
  });

  it.each(['comfortable', 'compact'] as const)(
    'finds nothing in any state in a page, %s',
    async (density) => {
      const page = await openGuide();
      await page.evaluate((wanted) => fixture.density(wanted), density);
      for (const name of keysOf(POPOVERS)) {
        await page.evaluate((state) => fixture.open(state, 'letrozole'), name);
        await expectGuide(page, name);
      }
      await page.evaluate(() => fixture.open('active', 'letrozole'));
      await press(page, '.ag-head-buttons button');
      expect(await page.evaluate(() => fixture.calls())).toContain('pinned true');
      await expectGuide(page, 'pinned');
      await press(page, '.ag-head-buttons button:last-child');
      for (const name of keysOf(BADGES)) {
        await page.evaluate((state) => fixture.badge(state), name);
        await press(page, '.ag-chip');
        expect(await page.$('>>> .ag-overlay')).not.toBeNull();
        await expectGuide(page, `badge ${name}`);
        await page.evaluate(() => fixture.list());
      }
      for (const name of keysOf(WARNINGS)) {
        await page.evaluate((state) => fixture.warn(state), name);
        await expectGuide(page, `warning ${name}`);
      }
      await press(page, '.ag-dismiss');
      expect(await page.$('>>> .ag-dismissed')).not.toBeNull();
      await expectGuide(page, 'dismissed');
      await page.evaluate(() => fixture.unwarn());
      await page.evaluate(() => fixture.outdated());
      expect(await page.$('>>> [data-outdated]')).not.toBeNull();
      await expectGuide(page, 'outdated');
      await page.close();
    },
  );

  it('finds nothing in any of the extension’s own surfaces', async () => {
    const page = await openOwn();
    for (const name of await page.evaluate(() => surfaces.names)) {
      await page.evaluate((state) => surfaces.show(state), name);
      await expectOwn(page, name);
    }
    await page.close();
  });

  it('finds nothing in what a person has filled in, searched for and chosen there', async () => {
    const page = await openOwn();
    const show = (name: string) => page.evaluate((state) => surfaces.show(state), name);

    await show('panel-assessment');
    // One after the other, as a hand does: every answer is added to those before it.
    for (const input of await page.$$(
      '.ag-scale label:nth-of-type(7) input, .ag-choices input, .ag-sites input',
    ))
      await input.evaluate((element) => (element as HTMLInputElement).click());
    await page.waitForSelector('.ag-alert');
    // In a window that holds everything the note lies over no answer: what it covers in a lower one can be scrolled from under it.
    const low = page.viewport();
    if (low) await page.setViewport({ ...low, height: 4_000 });
    await expectOwn(page, 'assessment, filled in');
    await press(page, '.ag-note-actions button');
    await page.waitForFunction(() => document.querySelector('.ag-note-actions [role=status]')?.textContent);
    await expectOwn(page, 'assessment, copied');

    await show('panel-knowledge');
    await page.type('.ag-search input', 'zzzz');
    await page.waitForFunction(() => !document.querySelector('.ag-knowledge section'));
    await expectOwn(page, 'a search that finds nothing');

    await show('welcome-first');
    await press(page, '.ag-mark');
    await page.waitForSelector('.ag-reasons');
    await expectOwn(page, 'a word that was chosen');
    await page.close();
  });

  it('would see a target that is too small', async () => {
    const page = await openOwn();
    await page.evaluate(() => {
      const app = document.getElementById('app');
      for (const name of ['a', 'b', 'c']) {
        const button = document.createElement('button');
        button.textContent = name;
        button.style.cssText = 'width:10px;height:10px;padding:0;margin:0;border:0;display:inline-block';
        app?.append(button);
      }
      const rest = ['p', 'h1', 'ul'].map((each) => document.createElement(each));
      for (const element of rest) element.textContent = 'x';
      app?.append(...rest);
    });
    expect((await violations(page, '#app', rules)).join()).toMatch(/target-size/);
    await page.close();
  });
});
