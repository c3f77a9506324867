import { type ChildProcess, spawn } from 'node:child_process';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXHIBITS } from '../../fixtures/ui/gallery';
import { launchBrowser } from '../../fixtures/ui/open';

let browser: Browser;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  server = spawn('node_modules/.bin/tsx', ['tests/fixtures/ui/serve.ts', '--port', '0']);
  address = await new Promise<string>((found, failed) => {
    server.stdout?.on('data', (said) => {
      const [url] = /http:\S+/.exec(String(said)) ?? [];
      if (url) found(url);
    });
    server.on('close', () => failed(new Error('The server has ended.')));
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
});

it('shows every state of every component, and follows the choice of a direction and of forced colours', async () => {
  const page = await browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(address);
  expect(await page.$$eval('iframe', (frames) => frames.length)).toBe(EXHIBITS.length);
  for (const { name } of EXHIBITS) {
    const handle = await page.$(`#${name} iframe`);
    await handle?.scrollIntoView();
    const frame = await handle?.contentFrame();
    await frame?.waitForFunction(() => document.querySelector('main.ag, aimss-guide') !== null);
  }
  await page.select('[name="dir"]', 'rtl');
  // The frame is loaded anew, so it is asked for until it is there: lazily, and only where it can be seen.
  await page.$eval('#panel-overlap iframe', (frame) => frame.scrollIntoView());
  const isTurned = async () => {
    const frame = await (await page.$('#panel-overlap iframe'))?.contentFrame();
    const look = () =>
      document.documentElement.dir === 'rtl' && document.querySelector('main.ag, [role="tablist"]') !== null;
    return frame?.evaluate(look).catch(() => false);
  };
  const end = Date.now() + 20_000;
  while (!(await isTurned()) && Date.now() < end);
  expect(await isTurned()).toBe(true);
  await page.click('[name="forced"]');
  await page.$eval('#part-pinned iframe', (frame) => frame.scrollIntoView());
  const accent = async () => {
    const frame = await (await page.$('#part-pinned iframe'))?.contentFrame();
    const look = () => {
      const popover = document.querySelector('.ag-popover');
      return popover && getComputedStyle(popover).getPropertyValue('--ag-accent');
    };
    return frame?.evaluate(look).catch(() => null);
  };
  while ((await accent()) !== 'LinkText' && Date.now() < end);
  expect(await accent()).toBe('LinkText');
  expect(errors).toEqual([]);
  await page.close();
});
