import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchBrowser, openFixture } from '../../fixtures/ui/open';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'aimss-export-'));

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

it('saves the marks as a file, also under a strict policy, and leaves nothing in the page', async () => {
  const page = await openFixture(browser, 'chart', {
    openRoots: true,
    policy: "default-src 'none'; style-src 'none'",
  });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.evaluate(() => fixture.badge('warning'));
  await (await page.$('>>> .ag-chip'))?.click();
  const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
  const before = await nodes();
  await (await page.$('>>> .ag-files button'))?.click();
  const file = join(folder, 'marks.csv');
  // The file is there before its words are.
  const lines = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\r\n') : []);
  await vi.waitFor(() => expect(lines().length).toBeGreaterThan(1), { timeout: 10_000 });
  expect(lines()[1]).toMatch(/^letrozole,letrozole,aromatase-inhibitor,active,/);
  expect(await nodes()).toBe(before);
});
