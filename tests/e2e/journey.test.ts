import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import { type Marks, marksOf, pointOf, waitForMarks } from '../../src/cli/support/marks';
import { allOf, shown, waitForShown } from '../../src/cli/support/shadow';
import { forgetWarnings, sendCommand } from '../../src/cli/support/worker';
import { ENGINES, launch, openServed, sample } from '../support/session';

const ABSTRACT = 'https://pubmed.ncbi.nlm.nih.gov/99999901/';
const LIST = 'https://pubmed.ncbi.nlm.nih.gov/?term=aromatase';
const CHART = 'https://record.example/patient/1';

const ABSTRACT_MARKS: Marks = {
  'aimss-drug': [
    'letrozole',
    'aromatase inhibitors',
    'Aromatase inhibitors',
    'AIs',
    'letrozole',
    'anastrozole',
    'exemestane',
    'AI',
    'Aromatase inhibitors',
    'Aromatase Inhibitors',
  ],
  'aimss-serm': ['tamoxifen'],
  'aimss-syndrome': [
    'AI-induced arthralgia',
    'aromatase inhibitor-induced musculoskeletal syndrome',
    'AIMSS',
    'AIMSS',
  ],
};

const LIST_MARKS: Marks = {
  'aimss-drug': ['anastrozole', 'Femara', 'Exemestane', 'exemestane', 'aromatase inhibitors'],
  'aimss-serm': ['tamoxifen', 'tamoxifen', 'SERMs'],
  'aimss-syndrome': ['aromatase inhibitor arthralgia'],
};

const CONCURRENT_MARKS: Marks = {
  'aimss-drug': ['Letrozole', 'letrozole', 'letrozole'],
  'aimss-serm': ['Raloxifene', 'Evista', 'tamoxifen'],
  'aimss-syndrome': ['AI-induced arthralgia'],
};

const SWITCH_MARKS: Marks = {
  'aimss-drug': ['Anastrozole', 'anastrozole', 'anastrozole', 'letrozole'],
  'aimss-serm': ['Tamoxifen', 'tamoxifen', 'Raloxifene'],
};

const isWarning = (card: { topic: string; indicator: string }) =>
  card.topic === 'serm-combination' && card.indicator === 'warning';

describe.each(ENGINES)('on literature, production build, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'production');
  });
  afterAll(() => session.close());

  test('an abstract has its names marked, and no others', async () => {
    const page = await openServed(session, ABSTRACT, { [ABSTRACT]: sample('pubmed-abstract') });
    expect(await waitForMarks(page, ABSTRACT_MARKS)).toEqual(ABSTRACT_MARKS);
    await page.close();
  });

  test('a result list has its names marked, across bold query words', async () => {
    const page = await openServed(session, LIST, { [LIST]: sample('pubmed-list') });
    expect(await waitForMarks(page, LIST_MARKS)).toEqual(LIST_MARKS);
    await page.close();
  });

  test('hovering opens the card, leaving it alone closes it, Escape closes it', async () => {
    const page = await openServed(session, ABSTRACT, { [ABSTRACT]: sample('pubmed-abstract') });
    await waitForMarks(page, ABSTRACT_MARKS);
    const { x, y } = await pointOf(page, 'anastrozole');
    await page.mouse.move(x, y, { steps: 4 });
    const open = await waitForShown(
      session,
      page,
      (state) => state.dialog !== null && state.cards.length > 0,
    );
    expect(open.dialog?.text).toContain('anastrozole');
    expect(open.cards.map((card) => card.topic)).toContain('aimss-overview');
    expect(open.cards.some(isWarning)).toBe(false);
    expect(open.dialog?.text).not.toMatch(/this patient/i);
    await page.keyboard.press('Escape');
    expect((await waitForShown(session, page, (state) => state.dialog === null)).dialog).toBeNull();
    await page.close();
  });

  test('a page without a name gets nothing at all', async () => {
    const body =
      '<!doctype html><title>none</title><p>Metronidazole for the femoral wound; AI model of the aorta.</p>';
    const page = await openServed(session, ABSTRACT, { [ABSTRACT]: { body } });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    // A second page of the same browser has been marked: the content script of the first had its turn too.
    const other = await openServed(session, LIST, { [LIST]: sample('pubmed-list') });
    await waitForMarks(other, LIST_MARKS);
    expect(await marksOf(page)).toEqual({});
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await other.close();
    await page.close();
  });
});

describe.each(ENGINES)('on records, end-to-end build, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  // Every test is the first to see this patient: a warning comes once in a session.
  beforeEach(() => forgetWarnings(session));

  const openChart = (name: string, headers: Record<string, string> = {}) =>
    openServed(session, CHART, { [CHART]: { ...sample(name), headers } });

  test('letrozole and raloxifene, both active: the warning appears by itself, once, and takes no focus', async () => {
    const page = await openChart('chart-concurrent');
    expect(await waitForMarks(page, CONCURRENT_MARKS)).toEqual(CONCURRENT_MARKS);
    const state = await waitForShown(session, page, ({ cards }) => cards.some(isWarning));
    expect(state.cards.filter(isWarning)).toHaveLength(1);
    expect(state.dialog).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.close();
  });

  test('a switch from tamoxifen to anastrozole: marks, cards, no warning', async () => {
    const page = await openChart('chart-switch');
    expect(await waitForMarks(page, SWITCH_MARKS)).toEqual(SWITCH_MARKS);
    const { x, y } = await pointOf(page, 'Anastrozole 1 mg');
    await page.mouse.move(x - 30, y, { steps: 4 });
    const state = await waitForShown(session, page, ({ cards }) => cards.length > 0);
    expect(state.cards.length).toBeGreaterThan(0);
    expect(state.cards.some(isWarning)).toBe(false);
    await page.close();
  });

  test('the page stays as it was: one element of ours, nothing else changed, nothing said', async () => {
    const page = await openChart('chart-concurrent');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await waitForShown(session, page, ({ cards }) => cards.some(isWarning));
    const { x, y } = await pointOf(page, 'Letrozole');
    await page.mouse.move(x, y, { steps: 4 });
    await waitForShown(session, page, ({ dialog }) => dialog !== null);
    const now = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const hosts = [...copy.querySelectorAll('aimss-guide')];
      const last = copy.lastElementChild === hosts[0];
      for (const host of hosts) host.remove();
      return { html: copy.outerHTML, hosts: hosts.length, last };
    });
    const untouched = await page.evaluate((source: string) => {
      return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
    }, sample('chart-concurrent').body);
    expect(now.hosts).toBe(1);
    expect(now.last).toBe(true);
    expect(now.html).toBe(untouched);
    expect(said).toEqual([]);
    await page.close();
  });

  test('a page with the strictest content security policy works the same', async () => {
    const page = await openChart('chart-concurrent', {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    });
    expect(await waitForMarks(page, CONCURRENT_MARKS)).toEqual(CONCURRENT_MARKS);
    expect(
      (await waitForShown(session, page, ({ cards }) => cards.some(isWarning))).cards.some(isWarning),
    ).toBe(true);
    await page.close();
  });

  test('keyboard: the next mention opens its card with focus, Escape closes it and gives focus back', async () => {
    const page = await openServed(session, CHART, {
      [CHART]: {
        body: `<!doctype html><title>Chart</title><button id="here">Search</button>
        <h2>Current medications</h2><ul><li>Letrozole 2.5 mg daily</li></ul>`,
      },
    });
    await waitForMarks(page, { 'aimss-drug': ['Letrozole'] });
    await page.focus('#here');
    await sendCommand(session, page, 'next-mention');
    const open = await waitForShown(
      session,
      page,
      ({ dialog, cards }) => dialog !== null && cards.length > 0,
    );
    expect(open.dialog?.text).toContain('Letrozole');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('AIMSS-GUIDE');
    await page.keyboard.press('Escape');
    expect((await waitForShown(session, page, ({ dialog }) => dialog === null)).dialog).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('here');
    await page.close();
  });

  test('messages that are not ours or malformed change nothing and get no answer', async () => {
    const page = await openChart('chart-concurrent');
    await waitForShown(session, page, ({ cards }) => cards.some(isWarning));
    const before = await shown(session, page);
    const own = await openExtensionPage(session, 'popup.html');
    const answers = await own.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      const strange: unknown[] = [
        null,
        'findings',
        { type: 'findings' },
        { type: 'findings', page: { kind: 'record', findings: [{ concept: '<b>' }] } },
        { type: 'overview', tabId: -1 },
        { type: 'constructor' },
        { __proto__: { type: 'overview', tabId: 1 } },
      ];
      return Promise.all(strange.map((message) => runtime.sendMessage(message).catch(() => undefined)));
    });
    expect(answers.every((answer) => answer === undefined || answer === null)).toBe(true);
    await own.close();
    expect((await shown(session, page)).cards).toEqual(before.cards);
    // A page's own message events are not heard at all.
    await page.evaluate(() => window.postMessage({ type: 'page-command', name: 'next-mention' }, '*'));
    expect((await shown(session, page)).dialog).toBeNull();
    await page.close();
  });
});

/** Every link of the interface leads to a source, by https, and leaves no trace of the page. */
describe('sources', () => {
  test('of an open card are https links', async () => {
    const session = await launch('chromium', 'e2e');
    const page = await openServed(session, CHART, { [CHART]: sample('chart-switch') });
    await waitForMarks(page, SWITCH_MARKS);
    const { x, y } = await pointOf(page, 'anastrozole');
    await page.mouse.move(x, y, { steps: 4 });
    const { dialog } = await waitForShown(session, page, ({ cards }) => cards.length > 0);
    const links = dialog ? allOf(dialog).filter((element) => element.tag === 'a') : [];
    expect(links.length).toBeGreaterThan(0);
    for (const { attributes } of links) {
      expect(attributes.href).toMatch(/^https:\/\//);
      expect(attributes.rel).toMatch(/noopener/);
      expect(attributes.rel).toMatch(/noreferrer/);
    }
    await session.close();
  });
});
