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

it('shows every state of every component, and follows the choice of a direction', async () => {
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
  const surface = await (await page.$('#panel-overlap iframe'))?.contentFrame();
  await surface?.waitForFunction(
    () => document.documentElement.dir === 'rtl' && document.querySelector('main.ag'),
  );
  expect(errors).toEqual([]);
  await page.close();
});
