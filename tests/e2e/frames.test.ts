import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import {
  allOf,
  press,
  readHosts,
  type Shown,
  waitForElement,
  waitForShown,
} from '../../src/cli/support/shadow';
import { forgetWarnings, sendCommand, tabOf } from '../../src/cli/support/worker';
import { ENGINES, launch, openServed } from '../support/session';

const CHART = 'https://record.example/patient/1';
const OWN = 'https://record.example/medications?patient=1';
const OTHER = 'https://record.example/medications?patient=2';

const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');
const list = (drug: string, rest = '') => ({
  body: `<!doctype html><title>Chart</title><h2>Current medications</h2><ul><li>${drug} daily</li></ul>${rest}`,
});

/** What the toolbar popup is told of frames that are out of reach. */
async function unreadParts(session: Session, page: Page): Promise<number> {
  const tab = await tabOf(session, page);
  const own = await openExtensionPage(session, 'popup.html');
  const unread = await own.evaluate(async (tabId: number) => {
    const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
    return ((await runtime.sendMessage({ type: 'overview', tabId })) as { unread: number }).unread;
  }, tab);
  await own.close();
  return unread;
}

describe.each(ENGINES)('a pair in two frames, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    // Chromium's tools do not show what stands in a frame of another process; which process it is changes nothing for us.
    session = await launch(
      engine,
      'e2e',
      engine === 'chromium'
        ? { args: ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'] }
        : {},
    );
  });
  afterAll(() => session.close());
  beforeEach(() => forgetWarnings(session));

  /** The chart with letrozole, in it a frame with raloxifene. */
  const open = (frame: string) =>
    openServed(session, CHART, {
      [CHART]: list('Letrozole 2.5 mg', `<iframe src="${frame}" width="400" height="200"></iframe>`),
      [OWN]: list('Raloxifene 60 mg'),
      [OTHER]: list('Raloxifene 60 mg'),
    });

  /** The background holds what both frames found. */
  async function bothAnswered(page: Page): Promise<void> {
    const own = await openExtensionPage(session, 'popup.html');
    await own.evaluate(
      async (tabId: number) => {
        const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
        const held = async () => (await runtime.sendMessage({ type: 'overview', tabId })).frames.length;
        for (let asked = 0; asked < 500 && (await held()) < 2; asked += 1);
        if ((await held()) < 2) throw new Error('the background does not hold both frames');
      },
      await tabOf(session, page),
    );
    await own.close();
  }

  test('of one patient is warned of in the outer one, and goes with the frame', async () => {
    const page = await open(OWN);
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    const left = await waitForShown(session, page, (shown) => !warns(shown));
    expect(warns(left)).toBe(false);
    await page.close();
  });

  test.each([
    ['of the same site', OWN],
    ['of another site', 'https://other.example/medications?patient=1'],
  ])('is gone to from the list of the outer frame, in a frame %s', async (_, frame) => {
    const page = await openServed(session, CHART, {
      [CHART]: list('Letrozole 2.5 mg', `<iframe src="${frame}" width="400" height="600"></iframe>`),
      [frame]: list('Raloxifene 60 mg'),
    });
    await bothAnswered(page);
    await sendCommand(session, page, 'overview');
    await press(
      session,
      page,
      await waitForElement(session, page, ({ attributes }) =>
        (attributes.class ?? '').includes('ag-elsewhere'),
      ),
    );
    const dialogs = async () =>
      (await readHosts(session, page)).flatMap((host) =>
        allOf(host).filter(({ attributes }) => (attributes.class ?? '').includes('ag-popover')),
      );
    await vi.waitFor(
      async () => expect((await dialogs()).map(({ text }) => text).join()).toMatch(/raloxifene/i),
      {
        timeout: 10_000,
      },
    );
    await page.close();
  });

  test('in frames that have no address of their own leaves no part unread', async () => {
    const page = await openServed(session, CHART, {
      [CHART]: { body: readFileSync('tests/pages/frames.html', 'utf8') },
    });
    await page.waitForFunction(() => CSS.highlights.has('aimss-drug'));
    expect(await unreadParts(session, page)).toBe(0);
    await page.close();
  });

  test('of two patients is none', async () => {
    const page = await open(OTHER);
    await bothAnswered(page);
    await page.bringToFront();
    const box = await page.evaluate(() => document.querySelector('li')?.getBoundingClientRect().toJSON());
    await page.mouse.move(box.x + 10, box.y + 8, { steps: 4 });
    const shown = await waitForShown(
      session,
      page,
      ({ dialog, cards }) => dialog !== null && cards.length > 0,
    );
    expect(warns(shown)).toBe(false);
    await page.close();
  });
});

describe.each(ENGINES)('frames of other sites, production build, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'production');
  });
  afterAll(() => session.close());

  test('are said to be unread, but not those too small for text', async () => {
    const article = 'https://pubmed.ncbi.nlm.nih.gov/12345678/';
    const frame = (address: string, size: number) =>
      `<iframe src="${address}" width="${size}" height="${size}"></iframe>`;
    const page = await openServed(session, article, {
      [article]: {
        body: `<!doctype html><title>Article</title><p>Letrozole.</p>${frame('https://other.example/a', 300)}
          ${frame('https://other.example/b', 1)}${frame('https://pubmed.ncbi.nlm.nih.gov/own', 300)}`,
      },
      'https://other.example/a': { body: '<p>Raloxifene elsewhere.</p>' },
      'https://other.example/b': { body: '<p>x</p>' },
      'https://pubmed.ncbi.nlm.nih.gov/own': { body: '<p>Anastrozole.</p>' },
    });
    await page.waitForFunction(() => CSS.highlights.has('aimss-drug'));
    expect(await unreadParts(session, page)).toBe(1);
    await page.close();
  });
});
