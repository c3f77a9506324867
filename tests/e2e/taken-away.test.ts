import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { unhandled, watchErrors } from '../../src/cli/prove/errors';
import { withRecorder } from '../../src/cli/prove/recorder';
import { inFirefox } from '../../src/cli/support/bidi';
import type { Engine } from '../../src/cli/support/browsers';
import { launchWithExtension, type Session } from '../../src/cli/support/launch';
import { pointOf, waitForMarks } from '../../src/cli/support/marks';
import { readHosts, type Shown, waitForShown } from '../../src/cli/support/shadow';
import { buildFolder, openServed, sample } from '../support/session';

const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');

/** What is taken from an extension while pages are open: a permission, or its own running instance. */
describe('taken away in use', () => {
  let folder = '';
  let session: Session;
  const start = async (engine: Engine, build: 'production' | 'e2e') => {
    folder = withRecorder(buildFolder(engine, build), { errorsAlone: true });
    session = await launchWithExtension(engine, folder);
    await watchErrors(session);
  };
  afterEach(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // Firefox: tests/e2e/popup.test.ts, since there a preference answers the question for the permission.
  test('a permission, chromium: an open card and every mark go, and come back with it', async () => {
    await start('chromium', 'production');
    const article = 'https://pubmed.ncbi.nlm.nih.gov/1/';
    const page = await openServed(session, article, {
      [article]: { body: '<!doctype html><title>Article</title><p>Women on letrozole were randomized.</p>' },
    });
    const marks = { 'aimss-drug': ['letrozole'] };
    expect(await waitForMarks(page, marks)).toEqual(marks);
    const { x, y } = await pointOf(page, 'letrozole');
    await page.mouse.move(x, y, { steps: 4 });
    expect((await waitForShown(session, page, ({ dialog }) => dialog !== null)).dialog).not.toBeNull();

    // What a person does in the browser's own list: the extension may read sites on a click, or always.
    const list = await session.browser.newPage();
    await list.goto('chrome://extensions/');
    const allow = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
      list.evaluate(
        `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration(
          { extensionId: '${new URL(session.origin).host}', hostAccess: '${hostAccess}' }, () => done()))`,
      );
    await allow('ON_CLICK');
    await page.bringToFront();
    expect(await waitForMarks(page, {})).toEqual({});
    expect((await waitForShown(session, page, ({ dialog }) => dialog === null)).dialog).toBeNull();
    await page.reload();
    expect(await waitForMarks(page, {})).toEqual({});
    await allow('ON_ALL_SITES');
    await page.bringToFront();
    expect(await waitForMarks(page, marks)).toEqual(marks);
    expect(await unhandled(session)).toEqual([]);
  });

  // Chromium: tests/e2e/warnings.test.ts, since there the old page goes quiet. Firefox starts the new instance in the open page.
  test('its running instance, firefox: the new one takes the page over, with one interface', async () => {
    await start('firefox', 'e2e');
    const chart = 'https://record.example/patient/1';
    const page = await openServed(session, chart, { [chart]: sample('chart-concurrent') });
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    await inFirefox(session, 'await (await AddonManager.getAddonByID(extension.id)).reload();');
    await page.bringToFront();
    await page.evaluate(() => {
      const more = Object.assign(document.createElement('p'), { textContent: 'Exemestane 25 mg daily.' });
      document.querySelector('h2')?.after(more);
    });
    const marks = {
      'aimss-drug': ['Exemestane', 'Letrozole', 'letrozole', 'letrozole'],
      'aimss-serm': ['Raloxifene', 'Evista', 'tamoxifen'],
      'aimss-syndrome': ['AI-induced arthralgia'],
    };
    expect(await waitForMarks(page, marks)).toEqual(marks);
    const { x, y } = await pointOf(page, 'Exemestane');
    await page.mouse.move(x, y, { steps: 4 });
    const { dialog } = await waitForShown(
      session,
      page,
      (state) => state.dialog !== null && state.cards.some(({ topic }) => topic === 'aimss-overview'),
    );
    expect(dialog?.text).toMatch(/^Exemestane/);
    expect(await readHosts(session, page)).toHaveLength(1);
    expect(await unhandled(session)).toEqual([]);
  });
});
