import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../src/cli/support/browsers';
import { type LaunchOptions, launchWithExtension, type Session } from '../../src/cli/support/launch';

export const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

/** Folder of a build; the end-to-end tests run on what is shipped, so it must have been built. */
export function buildFolder(engine: Engine, build: 'production' | 'e2e'): string {
  const folder = `.output/${engine === 'chromium' ? 'chrome' : 'firefox'}-mv3${build === 'e2e' ? '-e2e' : ''}`;
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(
      `${folder} is missing: run "npm run build" and "npm run build:e2e" first, or "npm test".`,
    );
  return folder;
}

export const launch = (
  engine: Engine,
  build: 'production' | 'e2e',
  options: LaunchOptions = {},
): Promise<Session> => launchWithExtension(engine, buildFolder(engine, build), options);

/** A page of ours under an address of the real site: what is not listed does not exist, and nothing leaves the machine. */
export interface Served {
  readonly body: string;
  readonly headers?: Record<string, string>;
}

export const sample = (name: string): Served => ({
  body: readFileSync(`tests/samples/${name}.html`, 'utf8'),
});

/** Goes to an address in an open page, where these pages are served from now on. */
export async function goServed(page: Page, address: string, served: Record<string, Served>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const file = served[request.url()];
    void request.respond(
      file
        ? {
            status: 200,
            headers: { 'content-type': 'text/html; charset=utf-8', ...file.headers },
            body: file.body,
          }
        : { status: 404, contentType: 'text/plain', body: '' },
    );
  });
  await page.goto(address);
}

/** `prepare` is handed the page before it goes anywhere, so that nothing it says is missed. */
export async function openServed(
  { browser }: Pick<Session, 'browser'>,
  address: string,
  served: Record<string, Served>,
  prepare: (page: Page) => void = () => undefined,
): Promise<Page> {
  const page = await browser.newPage();
  prepare(page);
  await goServed(page, address, served);
  return page;
}
