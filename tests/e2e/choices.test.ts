import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import { pointOf, waitForMarks } from '../../src/cli/support/marks';
import { byClass, readHost, type ShadowElement, waitForElement } from '../../src/cli/support/shadow';
import { ENGINES, launch, openServed } from '../support/session';

type Namespace = { chrome: typeof Browser };

const CHART = 'https://record.example/patient/1';
const BODY = `<!doctype html><title>Chart</title><h2>Current medications</h2><ul><li>Letrozole 2.5 mg daily</li></ul>
  <p>Past: tamoxifen, stopped 2019. Reports joint pain since the letrozole.</p>`;
const ALL = { 'aimss-drug': ['Letrozole', 'letrozole'], 'aimss-serm': ['tamoxifen'] };

const is = (name: string) => (element: ShadowElement) =>
  (element.attributes.class ?? '').split(' ').includes(name);

describe.each(ENGINES)('what is chosen in the options, %s', (engine) => {
  let session: Session;
  let chart: Page;
  let options: Page;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    for (const left of await session.browser.pages()) if (left.url().startsWith('https:')) await left.close();
    options = await openExtensionPage(session, 'options.html');
    await options.evaluate(() => (globalThis as unknown as Namespace).chrome.storage.local.clear());
    chart = await openServed(session, CHART, { [CHART]: { body: BODY } });
    expect(await waitForMarks(chart, ALL)).toEqual(ALL);
  });

  /** Presses a checkbox or chooses in a list of the options page, by its label. */
  async function choose(label: string, value?: string): Promise<void> {
    await options.bringToFront();
    await options.waitForFunction(
      (text: string) =>
        [...document.querySelectorAll('label')].some((each) => each.textContent.startsWith(text)),
      {},
      label,
    );
    await options.evaluate(
      (text: string, wanted: string | null) => {
        const found = [...document.querySelectorAll('label')].find((each) =>
          each.textContent.startsWith(text),
        );
        const field = found?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
        if (!field) throw new Error(`no field ${text}`);
        if (wanted === null) field.click();
        else {
          field.value = wanted;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      label,
      value ?? null,
    );
    await chart.bringToFront();
  }

  /** Hovers and gives the time from the last movement to the open card, on the page's own clock. */
  async function timeToCard(): Promise<number> {
    const { x, y } = await pointOf(chart, 'Letrozole');
    await chart.evaluate(() => {
      addEventListener('pointermove', ({ timeStamp }) => Object.assign(globalThis, { moved: timeStamp }), {
        capture: true,
      });
    });
    const opened = chart.evaluate(
      (left: number, top: number) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const { moved = 0 } = globalThis as { moved?: number };
            const covers = [-60, 60, 100].some(
              (below) => document.elementFromPoint(left, top + below)?.localName === 'aimss-guide',
            );
            if (moved > 0 && covers) resolve(performance.now() - moved);
            else requestAnimationFrame(look);
          };
          look();
        }),
      x,
      y,
    );
    await chart.mouse.move(x, y, { steps: 4 });
    return opened;
  }

  test('marks: a class is no longer marked, in the open tab, and again marked', async () => {
    await choose('SERMs');
    const without = { 'aimss-drug': ['Letrozole', 'letrozole'] };
    expect(await waitForMarks(chart, without)).toEqual(without);
    const { attributes } = await waitForElement(session, chart, is('ag-chip'));
    expect(attributes['aria-label']).toBe('AIMSS Guide: 2 marked places');
    await choose('SERMs');
    expect(await waitForMarks(chart, ALL)).toEqual(ALL);
  });

  test('cards: a topic is no longer shown in the card that is open', async () => {
    await timeToCard();
    await waitForElement(session, chart, ({ attributes }) => attributes['data-topic'] === 'adherence');
    await choose('Adherence');
    const topics = async () => {
      const [popover] = byClass(await readHost(session, chart), 'ag-popover');
      return byClass(popover ?? null, 'ag-card').map(({ attributes }) => attributes['data-topic']);
    };
    let shown = await topics();
    for (
      const end = Date.now() + 10_000;
      Date.now() < end && shown.includes('adherence');
      shown = await topics()
    );
    expect(shown).not.toContain('adherence');
    expect(shown).toContain('bone-health');
  });

  test('dwell: a longer one is waited for', async () => {
    await choose('Open a card when', '2000');
    expect(await timeToCard()).toBeGreaterThanOrEqual(2_000);
  });

  test('badge, its corner and the spacing change at once', async () => {
    await waitForElement(session, chart, is('ag-chip'));
    await choose('Corner of the badge', 'top-end');
    await waitForElement(session, chart, ({ attributes }) => attributes['data-corner'] === 'top-end');
    await choose('Spacing', 'compact');
    await waitForElement(
      session,
      chart,
      (element) => is('ag-badge')(element) && element.attributes['data-density'] === 'compact',
    );
    await choose('Badge in a corner');
    for (const end = Date.now() + 10_000; Date.now() < end; )
      if (byClass(await readHost(session, chart), 'ag-chip').length === 0) return;
    throw new Error('the badge is still there');
  });

  test('language: the options speak another one at once, and so do badge and card of the open tab', async () => {
    const said = (label: string) =>
      waitForElement(
        session,
        chart,
        (element) => is('ag-chip')(element) && element.attributes['aria-label'] === label,
      );
    const ofOptions = (language: string, title: string) =>
      options.waitForFunction(
        (tag: string, text: string) =>
          document.documentElement.lang === tag &&
          document.title === text &&
          [...document.querySelectorAll('h2')].some(
            (each) => each.textContent === (tag === 'es' ? 'Sitios' : 'Sites'),
          ),
        // The tab of the options is hidden, and draws no frames.
        { polling: 'mutation' },
        language,
        title,
      );
    await said('AIMSS Guide: 3 marked places');
    await choose('Language', 'es');
    await ofOptions('es', 'AIMSS Guide: opciones');
    await said('AIMSS Guide: 3 lugares marcados');
    await timeToCard();
    const popover = await waitForElement(session, chart, is('ag-popover'));
    expect(popover.attributes).toMatchObject({ lang: 'es', dir: 'ltr' });
    expect(popover.text).toContain('En uso');
    // What is not translated is said to be English, to the eye and to a screen reader.
    expect(popover.text).toContain('El contenido clínico se muestra en inglés');
    for (const summary of byClass(popover, 'ag-card-summary')) expect(summary.attributes.lang).toBe('en');
    expect(byClass(popover, 'ag-card-summary').length).toBeGreaterThan(0);
    await choose('Idioma', 'en');
    await ofOptions('en', 'AIMSS Guide: options');
    await said('AIMSS Guide: 3 marked places');
  });

  test('holds in a page that comes back from the cache of the browser', async () => {
    await chart.evaluate(() => Object.assign(globalThis, { kept: true }));
    await chart.goto('https://record.example/empty').catch(() => undefined);
    await choose('SERMs');
    // The driver of Firefox does not hear of a page that comes back this way.
    await chart.evaluate(() => history.back()).catch(() => undefined);
    while ((await chart.evaluate(() => location.href).catch(() => '')) !== CHART);
    const without = { 'aimss-drug': ['Letrozole', 'letrozole'] };
    expect(await waitForMarks(chart, without)).toEqual(without);
    expect(await chart.evaluate(() => 'kept' in globalThis)).toBe(true);
  });
});
