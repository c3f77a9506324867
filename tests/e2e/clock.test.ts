import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { unhandled, watchErrors } from '../../src/cli/prove/errors';
import { withRecorder } from '../../src/cli/prove/recorder';
import { launchWithExtension, openExtensionPage, type Session } from '../../src/cli/support/launch';
import { pointOf, waitForMarks } from '../../src/cli/support/marks';
import {
  press,
  type ShadowElement,
  type Shown,
  waitForElement,
  waitForShown,
} from '../../src/cli/support/shadow';
import { tabOf } from '../../src/cli/support/worker';
import type { Counts } from '../../src/messages/counts';
import { moveClock, withMovableClock } from '../support/moved-clock';
import { buildFolder, ENGINES, openServed } from '../support/session';

const ANN = 'https://record.example/patient/1';
const BEA = 'https://record.example/patient/2';
const CHART = {
  body: `<!doctype html><title>Chart</title><h2>Current medications</h2>
    <ul><li>Letrozole 2.5 mg daily</li><li>Raloxifene 60 mg daily</li></ul>`,
};
const MARKS = { 'aimss-drug': ['Letrozole'], 'aimss-serm': ['Raloxifene'] };
const YEAR_MS = 365 * 24 * 3_600_000;

const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');
const dismissal = ({ attributes }: ShadowElement) => attributes.class?.includes('ag-dismiss') === true;

describe.each(ENGINES)('a clock that is moved, %s', (engine) => {
  let folder: string;
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    folder = withRecorder(buildFolder(engine, 'e2e'), { errorsAlone: true });
    withMovableClock(folder);
    session = await launchWithExtension(engine, folder);
    await watchErrors(session);
    own = await openExtensionPage(session, 'options.html');
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (address: string) => openServed(session, address, { [address]: CHART });
  /** Sets the clock by so many years beside the real time, for the background and the page. */
  async function years(page: Page, by: number): Promise<void> {
    const times = await moveClock(own, await tabOf(session, page), by * YEAR_MS);
    for (const time of times) expect(Math.abs(time - Date.now() - by * YEAR_MS)).toBeLessThan(YEAR_MS / 10);
    await page.bringToFront();
  }
  async function cardOver(page: Page, word: string): Promise<string> {
    await page.bringToFront();
    const { x, y } = await pointOf(page, word);
    await page.mouse.move(x, y, { steps: 4 });
    const { dialog, cards } = await waitForShown(
      session,
      page,
      (state) => state.dialog !== null && state.cards.some(({ topic }) => topic === 'aimss-overview'),
    );
    await page.mouse.move(2, 2);
    await waitForShown(session, page, (state) => state.dialog === null);
    expect(dialog?.text).toMatch(new RegExp(`^${word}`, 'i'));
    return JSON.stringify(cards.filter(({ indicator }) => indicator === 'info'));
  }
  const counted = (): Promise<Counts['cards'][string] | undefined> =>
    own.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      const reply = (await runtime.sendMessage({ type: 'counts' })) as { counts: Counts };
      return reply.counts.cards['serm-bone'];
    });

  test('a year forward and back: the same cards, each warning once, a dismissal holds', async () => {
    const page = await open(ANN);
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    const before = await cardOver(page, 'Letrozole');

    // Forward, and the page asks again: what stands goes on standing and is not counted anew.
    await years(page, 1);
    await page.evaluate(() => {
      const more = Object.assign(document.createElement('p'), { textContent: 'Continues letrozole.' });
      document.body.append(more);
    });
    const more = { ...MARKS, 'aimss-drug': ['Letrozole', 'letrozole'] };
    expect(await waitForMarks(page, more)).toEqual(more);
    expect(await cardOver(page, 'Letrozole')).toBe(before);
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    expect(await counted()).toEqual({ shown: 1, dismissed: 0, reasons: {} });

    // Put away in the future, it does not come again in the past, nor with the right time.
    await press(session, page, await waitForElement(session, page, dismissal));
    await waitForElement(session, page, ({ text }) => /Why\?/.test(text));
    for (const by of [-1, 0]) {
      await years(page, by);
      await page.reload();
      expect(await waitForMarks(page, MARKS)).toEqual(MARKS);
      expect(await cardOver(page, 'Letrozole')).toBe(before);
      expect(warns(await waitForShown(session, page, () => true))).toBe(false);
      expect(await counted()).toEqual({ shown: 1, dismissed: 1, reasons: {} });
    }

    // Another patient's comes in any year, once.
    await years(page, -1);
    const other = await open(BEA);
    expect(warns(await waitForShown(session, other, warns))).toBe(true);
    await years(other, 1);
    await other.reload();
    expect(await cardOver(other, 'Letrozole')).toBe(before);
    expect(warns(await waitForShown(session, other, () => true))).toBe(false);
    expect(await counted()).toEqual({ shown: 2, dismissed: 1, reasons: {} });
    expect(await unhandled(session)).toEqual([]);
  }, 120_000);
});
