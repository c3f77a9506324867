import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { Engine } from '../../src/cli/support/browsers';
import {
  type LaunchOptions,
  launchWithExtension,
  openExtensionPage,
  type Session,
} from '../../src/cli/support/launch';
import { tabOf } from '../../src/cli/support/worker';

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

/** `prepare` is handed the page before it goes anywhere, so that nothing it says is missed. */
export async function openServed(
  { browser }: Pick<Session, 'browser'>,
  address: string,
  served: Record<string, Served>,
  prepare: (page: Page) => void = () => undefined,
): Promise<Page> {
  const page = await browser.newPage();
  prepare(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const file = served[request.url()];
    void request.respond(
      file
        ? {
            status: 200,
            contentType: 'text/html; charset=utf-8',
            headers: file.headers ?? {},
            body: file.body,
          }
        : { status: 404, contentType: 'text/plain', body: '' },
    );
  });
  await page.goto(address);
  return page;
}

/**
 * Asks the background what it holds of a page, until one of the concepts is `wanted`: what the page's own script found and sent.
 * Sorted, each once.
 */
export async function heldConcepts(session: Session, page: Page, wanted: string): Promise<string[]> {
  const tab = await tabOf(session, page);
  const own = await openExtensionPage(session, 'popup.html');
  const concepts = await own.evaluate(
    async (tabId: number, concept: string) => {
      const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      type Overview = { frames: { page: { findings: { concept: string }[] } }[] };
      for (let asked = 0; ; asked += 1) {
        const { frames }: Overview = await runtime.sendMessage({ type: 'overview', tabId });
        const held = new Set(frames.flatMap((frame) => frame.page.findings.map((each) => each.concept)));
        if (held.has(concept) || asked > 500) return [...held].sort();
      }
    },
    tab,
    wanted,
  );
  await own.close();
  await page.bringToFront();
  return concepts;
}
