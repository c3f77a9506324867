import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import { tabOf } from '../../src/cli/support/worker';
import { ENGINES, launch, openServed } from '../support/session';

type Namespace = { chrome: typeof Browser };

const CHART = 'https://record.example/patient/1';
const SECOND = 'https://record.example/patient/2';
const page = (text: string) => ({ body: `<!doctype html><title>Chart</title><p>${text}</p>` });
const NAMES = page('Continues letrozole 2.5 mg daily.');
const NONE = page('Metformin 500 mg twice daily.');

/** Asks for the button's title over a tab until it is this one, paced by the browser's answers; gives back the last. */
async function waitForTitle(own: Page, tabId: number, wanted: string): Promise<string> {
  return own.evaluate(
    async (tab: number, title: string) => {
      const { action } = (globalThis as unknown as Namespace).chrome;
      let said = '';
      for (const end = Date.now() + 15_000; said !== title && Date.now() < end; )
        said = await action.getTitle({ tabId: tab });
      return said;
    },
    tabId,
    wanted,
  );
}

/** Share of pixels that two icons do not draw alike, by where there is ink at all: dark or light against the ground around it. */
function shapesApart(own: Page, one: string, other: string): Promise<number> {
  return own.evaluate(
    async (files: string[]) => {
      const size = 32;
      const outlines = await Promise.all(
        files.map(async (file) => {
          const picture = new Image();
          picture.src = file;
          await picture.decode();
          const canvas = document.createElement('canvas');
          canvas.width = size;
          canvas.height = size;
          const context = canvas.getContext('2d');
          context?.drawImage(picture, 0, 0, size, size);
          const { data } = context?.getImageData(0, 0, size, size) ?? { data: [] as number[] };
          const light = Array.from({ length: size * size }, (_, at) =>
            (data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0) > 384 ? 1 : 0,
          );
          // Figure and ground may change places between two drawings of the same shape.
          const ground = light[size * 5 + 5] ?? 0;
          return light.map((each) => each === ground);
        }),
      );
      const [first = [], second = []] = outlines;
      return first.filter((ink, at) => ink !== second[at]).length / first.length;
    },
    [one, other],
  );
}

describe.each(ENGINES)('the toolbar button, %s', (engine) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
    own = await openExtensionPage(session, 'options.html');
  });
  afterAll(() => session.close());

  test('says of each tab whether names are marked, nothing was found, or the page is not read', async () => {
    const marked = await openServed(session, CHART, { [CHART]: NAMES, [SECOND]: NONE });
    const none = await openServed(session, CHART, { [CHART]: NONE });
    const [markedTab, noneTab] = await own.evaluate(async (url: string) => {
      const { tabs } = (globalThis as unknown as Namespace).chrome;
      return (await tabs.query({ url })).map(({ id = -1 }) => id);
    }, CHART);
    const blank = await session.browser.newPage();
    const blankTab = (await own.evaluate(
      async () => (await (globalThis as unknown as Namespace).chrome.tabs.query({ active: true }))[0]?.id,
    )) as number;
    if (markedTab === undefined || noneTab === undefined) throw new Error('two tabs show the chart');
    for (const [tab, title] of [
      [markedTab, 'AIMSS Guide: 1 name found'],
      [noneTab, 'AIMSS Guide: nothing found on this page'],
      [blankTab, 'AIMSS Guide: not used on this page'],
    ] as const)
      expect(await waitForTitle(own, tab, title)).toBe(title);

    // The next page of a tab is spoken of for itself, and so is the way back.
    await marked.goto(SECOND);
    const nothing = 'AIMSS Guide: nothing found on this page';
    expect(await waitForTitle(own, markedTab, nothing)).toBe(nothing);
    await marked.evaluate(() => history.back());
    expect(await waitForTitle(own, markedTab, 'AIMSS Guide: 1 name found')).toBe('AIMSS Guide: 1 name found');
    for (const each of [marked, none, blank]) await each.close();
  });

  test('says that a site is switched off, and takes it back', async () => {
    const chart = await openServed(session, CHART, { [CHART]: NAMES });
    const tab = await tabOf(session, chart);
    const found = 'AIMSS Guide: 1 name found';
    expect(await waitForTitle(own, tab, found)).toBe(found);
    const popup = await openExtensionPage(session, `popup.html?tab=${tab}`);
    await (await popup.waitForSelector('[role="switch"]'))?.click();
    const off = 'AIMSS Guide: switched off on this site';
    expect(await waitForTitle(own, tab, off)).toBe(off);
    await (await popup.waitForSelector('[role="switch"][aria-checked="false"]'))?.click();
    await chart.bringToFront();
    expect(await waitForTitle(own, tab, found)).toBe(found);
    await popup.close();
    await chart.close();
  });

  test.each([16, 32])('is told apart by shape as well as by colour, at %i pixels', async (size) => {
    const [marked, nothing, unable] = ['', 'nothing-', 'unable-'].map(
      (state) => `/icon/${state}${size}.png`,
    ) as [string, string, string];
    for (const [one, other] of [
      [marked, nothing],
      [marked, unable],
      [nothing, unable],
    ] as const)
      expect(await shapesApart(own, one, other), `${one} and ${other}`).toBeGreaterThan(0.05);
  });
});
