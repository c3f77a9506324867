import { readFileSync } from 'node:fs';
import type { Frame, Page, Browser as Puppet } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { launchBrowser, openExtensionPage, type Session } from '../../src/cli/support/launch';
import { type AwkwardPage, type Expected, FIELD, type Step } from '../pages/field';
import { ENGINES, launch, openServed } from '../support/session';

const ADDRESS = 'https://field.example/patient/1';
/** How long marks may take on a machine that does other things too, in milliseconds; the bench measures how long they do. */
const LIMIT = 8_000;

/** Words under our highlights in any root of a frame, sorted. Runs in the page. */
function readMarks(): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  for (const kind of ['drug', 'serm', 'syndrome']) {
    const ranges = (CSS.highlights.get(`aimss-${kind}`) ?? new Set()) as unknown as Set<Range>;
    const words: string[] = [];
    // Shown, and in the document: what a reader can see. No callback: a sandboxed frame runs none.
    for (const range of ranges)
      if (range.startContainer.isConnected && range.getClientRects().length > 0) words.push(range.toString());
    if (words.length > 0) marks[kind] = words.sort();
  }
  return marks;
}

const sorted = (expected: Expected): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(expected)
      .filter(([, words]) => words.length > 0)
      .map(([kind, words]) => [kind, [...words].sort()]),
  );

async function marksBecome(frame: Page | Frame, expected: Expected): Promise<Record<string, string[]>> {
  const wanted = JSON.stringify(sorted(expected));
  const end = Date.now() + LIMIT;
  for (;;) {
    const marks = await frame.evaluate(readMarks);
    if (JSON.stringify(marks) === wanted || Date.now() > end) return marks;
  }
}

/** With an icon of its own, so that the browser asks for none. */
const body = (name: string) =>
  readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8').replace(
    '<title>',
    '<link rel="icon" href="data:,"><title>',
  );

/** The page as its own scripts have made it, without our one element. Runs in the page. */
function ownMarkup(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const host of copy.querySelectorAll('aimss-guide')) host.remove();
  return copy.outerHTML;
}

async function take({ run, click }: Step, page: Page): Promise<void> {
  if (run) await page.evaluate(run);
  if (click) await page.click(click);
}

/** Switches the guide off for the site of the field, or on again, as the options page does. */
async function setOff(own: Page, off: boolean): Promise<void> {
  await own.evaluate(
    async (origin: string, disable: boolean) => {
      const { local } = (globalThis as unknown as { chrome: typeof Browser }).chrome.storage;
      const { settings = { version: 1 } } = await local.get<{ settings?: object }>('settings');
      await local.set({ settings: { ...settings, disabledSites: disable ? [origin] : [] } });
    },
    new URL(ADDRESS).origin,
    off,
  );
}

/** No highlight and no element of ours is left. Runs in the page. */
const isBare = () =>
  document.querySelector('aimss-guide') === null &&
  !CSS.highlights.has('aimss-drug') &&
  !CSS.highlights.has('aimss-serm');

describe.each(ENGINES)('awkward pages, %s', (engine) => {
  let session: Session;
  let own: Page;
  /** The same browser without the extension: what each page is without us. */
  let plain: Puppet;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
    own = await openExtensionPage(session, 'popup.html');
    plain = await launchBrowser(engine);
  });
  afterAll(async () => {
    await session.close();
    await plain.close();
  });

  const open = ({ name, policy }: AwkwardPage, browser: Puppet, prepare?: (page: Page) => void) =>
    openServed(
      { browser },
      ADDRESS,
      { [ADDRESS]: { body: body(name), headers: policy ? { 'content-security-policy': policy } : {} } },
      prepare,
    );

  test.each(FIELD)('$name, $policy', async (each) => {
    const { marks, frames = [], steps = [], rests } = each;
    const said: string[] = [];
    const page = await open(each, session.browser, (opened) => {
      opened.on('console', (message) => said.push(message.text()));
      opened.on('pageerror', (error) => said.push(String(error)));
    });
    await page.bringToFront();
    const other = await open(each, plain);
    const compare = async () => expect(await page.evaluate(ownMarkup)).toBe(await other.evaluate(ownMarkup));

    expect(await marksBecome(page, marks)).toEqual(sorted(marks));
    const below = page.frames().slice(1);
    for (const [index, expected] of frames.entries()) {
      const frame = below[index];
      expect(frame && [index, await marksBecome(frame, expected)]).toEqual([index, sorted(expected)]);
    }
    if (!rests) await compare();
    for (const step of steps) {
      await take(step, page);
      await take(step, other);
      expect([step, await marksBecome(page, step.marks)]).toEqual([step, sorted(step.marks)]);
      if (!rests) await compare();
    }
    if (rests) {
      await Promise.all([page.waitForFunction(rests), other.waitForFunction(rests)]);
      await compare();
    }
    expect(await page.evaluate('window.reached')).toBeUndefined();

    // Nothing at all is left when we let go.
    await setOff(own, true);
    await page.waitForFunction(isBare);
    const markup = () => document.documentElement.outerHTML;
    expect(await page.evaluate(markup)).toBe(await other.evaluate(markup));
    expect(said).toEqual([]);
    await setOff(own, false);
    await page.close();
    await other.close();
  });
});
