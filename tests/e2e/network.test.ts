import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../src/cli/support/launch';
import { pointOf } from '../../src/cli/support/marks';
import { countingProxy, isOfTheBrowser } from '../../src/cli/support/proxy';
import { waitForShown } from '../../src/cli/support/shadow';
import { buildFolder, ENGINES, launch, sample } from '../support/session';

const CHART = 'http://record.example/patient/1';
const WORKER_BAR = 120 * 1024;

describe.each(ENGINES)('no request leaves %s', (engine) => {
  test('but for the page itself: reading, marking, warning, cards and popup ask for nothing', async () => {
    const proxy = await countingProxy(new Map([[CHART, sample('chart-concurrent').body]]));
    const session = await launch(engine, 'e2e', proxy.options(engine));
    const page = await session.browser.newPage();
    await page.goto(CHART);
    await waitForShown(session, page, ({ cards }) => cards.some(({ topic }) => topic === 'serm-combination'));
    const { x, y } = await pointOf(page, 'letrozole');
    await page.mouse.move(x, y, { steps: 4 });
    const { cards } = await waitForShown(session, page, ({ dialog }) => dialog !== null);
    expect(cards.length).toBeGreaterThan(1);
    const popup = await openExtensionPage(session, 'popup.html');
    await popup.waitForSelector('main');
    await session.close();
    proxy.close();
    const others = proxy.asked.filter((address) => !isOfTheBrowser(address));
    // The browser asks for a site's icon by itself.
    expect(others.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([CHART]);
  });

  test('the worker is at most 120 KB compressed', () => {
    const worker = readFileSync(join(buildFolder(engine, 'production'), 'background.js'));
    const size = gzipSync(worker, { level: 9 }).length;
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(WORKER_BAR);
  });
});
