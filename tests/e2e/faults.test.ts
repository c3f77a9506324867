import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { unhandled, watchErrors } from '../../src/cli/prove/errors';
import { killWorker } from '../../src/cli/prove/kills';
import { withRecorder } from '../../src/cli/prove/recorder';
import { launchWithExtension, openExtensionPage, type Session } from '../../src/cli/support/launch';
import { type Shown, waitForShown } from '../../src/cli/support/shadow';
import { tabOf } from '../../src/cli/support/worker';
import { buildFolder, ENGINES, openServed, sample } from '../support/session';

const chart = (patient: number) => `https://record.example/patient/${patient}`;
const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');

/** Few, to be done in seconds: `npm run prove:faults` does a thousand in each browser. */
const KILLS = 8;

describe.each(ENGINES)('what breaks costs no card, %s', (engine) => {
  let folder: string;
  let session: Session;
  beforeAll(async () => {
    folder = withRecorder(buildFolder(engine, 'e2e'), { errorsAlone: true });
    session = await launchWithExtension(engine, folder);
    await watchErrors(session);
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (patient: number): Promise<Page> =>
    openServed(session, chart(patient), { [chart(patient)]: sample('chart-concurrent') });
  const store = async (run: () => Promise<void>) => {
    const own = await openExtensionPage(session, 'options.html');
    await own.evaluate(run);
    await own.close();
  };

  test('a worker that is killed again and again while a page is used', async () => {
    const page = await open(1);
    await waitForShown(session, page, warns);
    const killed = await killWorker(session, page, KILLS);
    expect(killed).toMatchObject({ kills: KILLS, lost: [], wrong: [], errors: [] });
    await page.close();
  }, 180_000);

  test('storage with anything at all in the place of what is ours', async () => {
    await store(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      const junk = { '': [null], cards: 'x'.repeat(1_000), version: -1 };
      await storage.local.set({ settings: junk, counts: [junk], 'settings-unreadable': 7 });
      const held = await storage.session.get<Record<string, unknown>>(null);
      await storage.session.set(Object.fromEntries(Object.keys(held).map((key) => [key, junk])));
      await storage.session.set({ salt: junk });
    });
    const page = await open(2);
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    expect(await unhandled(session)).toEqual([]);
    await page.close();
  });
});

test.each(ENGINES)('an error that nobody handles in a page would be seen, %s', async (engine) => {
  const folder = withRecorder(buildFolder(engine, 'e2e'), {
    errorsAlone: true,
    planted: "setTimeout(() => { throw new Error('thrown') }); Promise.reject(new Error('rejected'));",
  });
  const session = await launchWithExtension(engine, folder);
  await watchErrors(session);
  const page = await openServed(session, chart(1), { [chart(1)]: sample('chart-concurrent') });
  await waitForShown(session, page, warns);
  const seen = await unhandled(session);
  expect(seen).toContainEqual(expect.stringContaining('thrown'));
  expect(seen).toContainEqual(expect.stringContaining('rejected'));
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(ENGINES)(
  'a reader that does not read is said to be none: not "nothing found", %s',
  async (engine) => {
    const folder = withRecorder(buildFolder(engine, 'e2e'), { errorsAlone: true });
    writeFileSync(join(folder, 'reader.js'), '');
    const session = await launchWithExtension(engine, folder);
    const page = await openServed(session, chart(1), { [chart(1)]: sample('chart-concurrent') });
    const tab = await tabOf(session, page);
    const popup = await openExtensionPage(session, `popup.html?tab=${tab}`);
    const said = () => popup.$eval('main', (main) => main.textContent);
    await popup.waitForFunction(() => document.querySelector('main')?.textContent.includes('reported'));
    expect(await said()).toMatch(/Nothing has been reported from this page yet/);
    expect(await said()).not.toMatch(/Nothing found/);
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  },
);
