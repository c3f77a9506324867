import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import { waitForMarks } from '../../src/cli/support/marks';
import { allOf, readHost, type Shown, waitForShown } from '../../src/cli/support/shadow';
import { forgetWarnings } from '../../src/cli/support/worker';
import type { Counts } from '../../src/messages/counts';
import { ENGINES, launch, openServed } from '../support/session';

type Namespace = { chrome: typeof Browser };

const ANN = 'https://record.example/patient/1';
const BEA = 'https://record.example/patient/2';
const MARKS = { 'aimss-drug': ['Letrozole'], 'aimss-serm': ['Raloxifene'] };
const chart = (inhibitor = 'Letrozole 2.5 mg') => ({
  body: `<!doctype html><title>Chart</title><h2>Current medications</h2>
    <ul><li>${inhibitor} daily</li><li>Raloxifene 60 mg daily</li></ul>`,
});

const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');

async function countsOf(session: Session): Promise<Counts> {
  const own = await openExtensionPage(session, 'popup.html');
  const reply = (await own.evaluate(() =>
    (globalThis as unknown as Namespace).chrome.runtime.sendMessage({ type: 'counts' }),
  )) as { counts: Counts };
  await own.close();
  return reply.counts;
}

/** Asks until the counts are as wanted: the interface does not wait for them, and neither does the page. */
async function waitForCounts(session: Session, wanted: (counts: Counts) => boolean): Promise<Counts> {
  for (let turn = 0; turn < 50; turn += 1) {
    const counts = await countsOf(session);
    if (wanted(counts)) return counts;
  }
  return countsOf(session);
}

async function waitForText(session: Session, page: Page, text: string): Promise<void> {
  await page.bringToFront();
  for (const end = Date.now() + 10_000; Date.now() < end; )
    if ((await readHost(session, page))?.text.includes(text)) return;
  throw new Error(`"${text}" is not shown: ${(await readHost(session, page))?.text}`);
}

/** On a page without a control of its own, the first stop of the keyboard is the warning's way out. */
async function dismiss(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitForText(session, page, 'Warning dismissed. Why?');
}

describe.each(ENGINES)('the budget of warnings, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await forgetWarnings(session);
    const own = await openExtensionPage(session, 'popup.html');
    await own.evaluate(() =>
      (globalThis as unknown as Namespace).chrome.runtime.sendMessage({ type: 'erase-counts' }),
    );
    await own.close();
  });

  const open = (address: string, inhibitor?: string) =>
    openServed(session, address, { [address]: chart(inhibitor) });

  /** The background has answered this page when its interface stands, which it does with every answer. */
  async function answered(page: Page): Promise<void> {
    await waitForMarks(page, MARKS);
    await page.bringToFront();
    const box = await page.evaluate(() => document.querySelector('li')?.getBoundingClientRect().toJSON());
    await page.mouse.move(box.x + 10, box.y + 8, { steps: 4 });
    await waitForShown(session, page, ({ dialog, cards }) => dialog !== null && cards.length > 0);
  }
  const warnedOf = async (page: Page) => {
    const host = await readHost(session, page);
    return (
      host !== null && allOf(host).some(({ attributes }) => attributes.class?.includes('ag-warning-card'))
    );
  };

  test('the same pair of the same patient comes once, on another page and after a reload no more', async () => {
    const first = await open(ANN);
    expect(warns(await waitForShown(session, first, warns))).toBe(true);
    const second = await open(ANN);
    await answered(second);
    expect(await warnedOf(second)).toBe(false);
    expect(await warnedOf(first)).toBe(true);
    await first.bringToFront();
    await first.reload();
    await answered(first);
    expect(await warnedOf(first)).toBe(false);
    const other = await open(BEA);
    expect(warns(await waitForShown(session, other, warns))).toBe(true);
    const changed = await open(ANN, 'Anastrozole 1 mg');
    expect(warns(await waitForShown(session, changed, warns))).toBe(true);
    for (const page of [first, second, other, changed]) await page.close();
  });

  test('a dismissal is counted with its reason, and can be taken back', async () => {
    const page = await open(ANN);
    await waitForShown(session, page, warns);
    await dismiss(session, page);
    await page.keyboard.press('Enter');
    const given = await waitForCounts(session, ({ cards }) => cards['serm-bone']?.reasons.sequential === 1);
    expect(given).toEqual({
      version: 1,
      cards: { 'serm-bone': { shown: 1, dismissed: 1, reasons: { sequential: 1 } } },
      demoted: [],
    });
    await page.close();

    const other = await open(BEA);
    await waitForShown(session, other, warns);
    await dismiss(session, other);
    for (let stop = 0; stop < 4; stop += 1) await other.keyboard.press('Tab');
    await other.keyboard.press('Enter');
    expect(warns(await waitForShown(session, other, warns))).toBe(true);
    const undone = await waitForCounts(
      session,
      ({ cards }) => cards['serm-bone']?.shown === 2 && cards['serm-bone'].dismissed === 1,
    );
    expect(undone.cards['serm-bone']).toMatchObject({ shown: 2, dismissed: 1 });
    await other.close();
  });
});

test('after an update the old page says once that it is to be reloaded, and goes quiet', async () => {
  const session = await launch('chromium', 'e2e');
  const page = await openServed(session, ANN, { [ANN]: chart() });
  await waitForShown(session, page, warns);
  const own = await openExtensionPage(session, 'popup.html');
  await own
    .evaluate(() => (globalThis as unknown as Namespace).chrome.runtime.reload())
    .catch(() => undefined);
  await page.bringToFront();
  const add = (text: string) =>
    page.evaluate((words: string) => {
      document
        .querySelector('ul')
        ?.append(Object.assign(document.createElement('li'), { textContent: words }));
    }, text);
  await add('Anastrozole stopped 2024');
  await waitForText(session, page, 'Reload the page');
  expect((await readHost(session, page))?.text).not.toContain('Dismiss');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await waitForMarks(page, {})).toEqual({});
  await add('Exemestane 25 mg daily');
  expect((await readHost(session, page))?.text ?? '').toBe('');
  await session.close();
}, 60_000);
