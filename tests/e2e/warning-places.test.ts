import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/cli/support/launch';
import {
  byClass,
  type Place,
  placeOf,
  press,
  readHost,
  type ShadowElement,
  waitForElement,
} from '../../src/cli/support/shadow';
import { forgetWarnings } from '../../src/cli/support/worker';
import { ENGINES, launch, openServed, sample } from '../support/session';

const CHART = 'https://record.example/patient/1';

const isClass =
  (name: string) =>
  ({ attributes }: ShadowElement) =>
    attributes.class === `ag ${name}`;

const overlap = (a: Place, b: Place) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Box of a word of the page as it stands now, in viewport pixels; the page is not scrolled for it. */
const boxOf = (page: Page, word: string) =>
  page.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, word);

describe.each(ENGINES)('the places of a warning, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  test('are all there, each with where it was read, and pressing one shows the word with nothing over it', async () => {
    await forgetWarnings(session);
    const page = await openServed(session, CHART, { [CHART]: sample('chart-concurrent') });
    await page.bringToFront();
    // So low that the note stands below the window, or under the warning.
    await page.setViewport({ width: 900, height: 480 });
    await waitForElement(session, page, isClass('ag-warning'));
    const jumps = byClass(await readHost(session, page), 'ag-jump');
    expect(jumps.map(({ text }) => text)).toEqual([
      'Go to Letrozole Active, read from its row: “Active”',
      'Go to letrozole Active, read from the words near it: “Doing well on”',
      'Go to letrozole Active, read from the words near it: “Continue”',
      'Go to Raloxifene Active, read from its row: “Active”',
      'Go to Evista (raloxifene) Active, read from the words near it: “added”',
    ]);
    for (const [nth, word] of [
      [0, 'Letrozole'],
      [4, 'Evista'],
      [3, 'Raloxifene'],
    ] as const) {
      const jump = byClass(await readHost(session, page), 'ag-jump')[nth];
      if (!jump) throw new Error('no such place');
      await press(session, page, jump);
      const spot = await placeOf(session, page, await waitForElement(session, page, isClass('ag-spot')));
      const { x, y, width, height } = await boxOf(page, word);
      expect(spot.x).toBeCloseTo(x - 3, 0);
      expect(spot.y).toBeCloseTo(y - 3, 0);
      expect(spot.width).toBeCloseTo(width + 6, 0);
      expect(spot.y).toBeGreaterThanOrEqual(-3);
      expect(y + height).toBeLessThanOrEqual(480);
      const host = await readHost(session, page);
      expect(byClass(host, 'ag-popover')).toEqual([]);
      const [warning] = byClass(host, 'ag-warning');
      if (!warning) throw new Error('the warning is gone');
      expect(overlap(spot, await placeOf(session, page, warning))).toBe(false);
    }
    await page.close();
  });

  test.each([
    ['ends below the part that shows', 25],
    ['is longer than the window', 200],
  ])('are shown in a note that scrolls by itself and %s', async (_, count) => {
    await forgetWarnings(session);
    const lines = 'A line of the note.\n'.repeat(count);
    const page = await openServed(session, CHART, {
      [CHART]: {
        body: `<!doctype html><title>Chart</title><h2>Current medications</h2><ul><li>Letrozole 2.5 mg daily</li></ul>
        <pre style="height: 300px; overflow: auto">${lines}Takes raloxifene daily.\n${lines}</pre>`,
      },
    });
    await page.bringToFront();
    await waitForElement(session, page, isClass('ag-warning'));
    const jump = byClass(await readHost(session, page), 'ag-jump')[1];
    if (!jump) throw new Error('no such place');
    expect(jump.text).toContain('raloxifene');
    await press(session, page, jump);
    const spot = await placeOf(session, page, await waitForElement(session, page, isClass('ag-spot')));
    const note = await page.$eval('pre', (element) => element.getBoundingClientRect().toJSON() as DOMRect);
    expect(spot.y).toBeGreaterThan(note.y);
    expect(spot.y + spot.height).toBeLessThan(note.y + note.height);
    await page.close();
  });
});
