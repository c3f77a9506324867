import { rmSync } from 'node:fs';
import type { Browser } from 'wxt/browser';
import type { Engine } from '../support/browsers';
import { launchWithExtension, openExtensionPage, type Session } from '../support/launch';
import { countingProxy, isOfTheBrowser } from '../support/proxy';
import { type Canary, canaries, canariesIn } from './canaries';
import { recordPage } from './pages';
import { pagesOf, RECORD_KEY, type Recorded, withRecorder } from './recorder';
import { openOwnPage, SURFACES } from './surfaces';

export interface Proof {
  readonly engine: Engine;
  /** What was gone through, each on every page. */
  readonly surfaces: readonly string[];
  readonly pages: number;
  /** Addresses asked for beside the pages themselves and the browser's own services. */
  readonly requests: readonly string[];
  /** Every canary that was found outside of its page. */
  readonly found: readonly { readonly canary: Canary; readonly where: string }[];
  /** Errors that nobody handled, in any context. */
  readonly errors: readonly string[];
  /** Things looked at: messages and answers, entries written and entries left in the stores, lines logged. */
  readonly looked: number;
  /** Messages of pages among them: none would mean that nothing was recorded. */
  readonly messages: number;
}

const STORES = ['local', 'session', 'sync', 'managed'] as const;

/** All that the extension's stores hold, and with it what its contexts have recorded. */
async function readStores(session: Session): Promise<Recorded[]> {
  const own = await openExtensionPage(session, 'options.html');
  const stores = await own.evaluate(async (names: readonly string[]) => {
    const { storage } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
    const areas = storage as unknown as Record<string, { get(key: null): Promise<Record<string, unknown>> }>;
    const all: [string, Record<string, unknown>][] = [];
    // Without a policy Firefox has no managed store at all.
    for (const name of names) all.push([name, (await areas[name]?.get(null).catch(() => ({}))) ?? {}]);
    return all;
  }, STORES);
  await own.close();
  return stores.flatMap(([area, entries]) =>
    Object.entries(entries).map(([key, value]) =>
      key.startsWith(RECORD_KEY)
        ? (value as Recorded)
        : { where: `storage.${area}`, way: 'held', text: `${key} ${JSON.stringify(value)}` },
    ),
  );
}

/**
 * Goes through every surface on pages full of canaries, and looks at all that left the page.
 * @param build folder of the end-to-end build.
 * @param planted code for the content script, to see that a leak is found.
 */
export async function prove(
  engine: Engine,
  build: string,
  { count, pages: pageCount, planted }: { count: number; pages: number; planted?: string },
): Promise<Proof> {
  const all = canaries(count);
  const each = Math.ceil(count / pageCount);
  const pages = Array.from({ length: pageCount }, (_, number) =>
    recordPage(all.slice(number * each, (number + 1) * each), number),
  );
  const asFetched = (address: string) => address.replace(/#.*/, '');
  const served = new Map(pages.map(({ address, body }) => [asFetched(address), body]));
  const proxy = await countingProxy(served);
  const folder = withRecorder(build, { planted });
  const session = await launchWithExtension(engine, folder, proxy.options(engine));
  try {
    const ownPages = pagesOf(folder);
    const recorded: Recorded[] = [];
    for (const { address } of pages) {
      const page = await session.browser.newPage();
      await page.goto(address);
      for (const surface of SURFACES)
        await surface.run(session, page).catch((error: unknown) => {
          throw new Error(`${engine}, ${surface.name}: ${error instanceof Error ? error.message : error}`);
        });
      for (const file of ownPages) await openOwnPage(session, page, file);
      await page.close();
    }
    recorded.push(...(await readStores(session)));
    return {
      engine,
      surfaces: [...SURFACES.map(({ name }) => name), ...ownPages],
      pages: pageCount,
      requests: proxy.asked.filter((address) => !served.has(address) && !isOfTheBrowser(address)),
      found: recorded.flatMap(({ where, way, text }) =>
        canariesIn(text, all).map((canary) => ({ canary, where: `${where}: ${way}` })),
      ),
      errors: recorded.filter(({ way }) => way === 'unhandled error').map(({ text }) => text),
      looked: recorded.length,
      messages: recorded.filter(({ where, way }) => where === 'page' && way === 'runtime.sendMessage').length,
    };
  } finally {
    await session.close();
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The proof holds: something was recorded, and nothing got out. */
export const holds = ({ requests, found, errors, messages }: Proof): boolean =>
  messages > 0 && requests.length === 0 && found.length === 0 && errors.length === 0;
