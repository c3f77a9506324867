import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { Engine } from '../../support/browsers';
import { bundle } from '../../support/bundle';
import { launchWithExtension, openExtensionPage, type Session } from '../../support/launch';
import { tabOf } from '../../support/worker';
import type { Measure } from '../engine';
import { nativeExpression, termsToMark } from '../expression';
import { type Measured, PAGE_BENCH, type PageBench } from './measured';
import { FEED, hugePage, notePage, pageOf, STORM, TICKER } from './pages';

const MEGABYTE = 1_000_000;
/** Slices of the 20 MB page and waits of pages without a name are counted for this long, in milliseconds. */
const LOOK_MS = 400;
const FEED_SECONDS = 30;
const TICK_SECONDS = 15;
const STORM_SECONDS = 3;
const KEYS = 100;
/** Runs of what is short enough to be disturbed by anything; the median counts. */
const ROUNDS = 5;

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[values.length >> 1] ?? Number.NaN;
const percentile = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

type Namespace = { chrome: typeof Browser };
/** What can be asked of the bench inside of a page. */
type Ask = <K extends keyof PageBench>(
  name: K,
  ...args: Parameters<PageBench[K]>
) => Promise<Awaited<ReturnType<PageBench[K]>>>;

/** Serves the pages of the bench; a name that is not among them does not exist. */
async function serve(pages: Record<string, string>) {
  const server = createServer((request, response) => {
    const body = pages[request.url?.slice(1) ?? ''];
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  // A listening TCP server has an address of this form (Node documentation, `server.address()`).
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The end-to-end build with the bench's own script beside ours; that script is part of no build that anybody installs. */
async function buildWithBench(engine: Engine): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aimss-bench-'));
  await cp(`.output/${engine === 'chromium' ? 'chrome' : 'firefox'}-mv3-e2e`, folder, { recursive: true });
  const { js } = await bundle(new URL('./inside.ts', import.meta.url));
  await writeFile(join(folder, 'bench.js'), js);
  return folder;
}

/** Opens a page, keeps the product itself off it, and puts the bench into the world where the product would be. */
async function open(session: Session, own: Page, address: string): Promise<{ page: Page; ask: Ask }> {
  const page = await session.browser.newPage();
  await page.goto(address, { timeout: 120_000 });
  const tabId = await tabOf(session, page);
  await page.bringToFront();
  await own.evaluate(
    (tab: number) =>
      (globalThis as unknown as Namespace).chrome.scripting.executeScript({
        target: { tabId: tab },
        files: ['bench.js'],
      }),
    tabId,
  );
  const ask: Ask = async (name, ...args) => {
    // As text: the loader that runs this file writes helpers of its own into functions within functions.
    const [answer] = (await own.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, args: ${JSON.stringify([name, args])},
        func: async (called, values) => { try { return await globalThis.${PAGE_BENCH}[called](...values); } catch (error) { return { error: String(error?.stack ?? error) }; } } })`,
    )) as { result?: unknown }[];
    const result = answer?.result as { error?: string } | null | undefined;
    if (result === undefined || result === null) throw new Error(`The page gave no answer to "${name}".`);
    if (result.error !== undefined) throw new Error(`"${name}" failed in the page: ${result.error}`);
    return result as never;
  };
  return { page, ask };
}

const measure = (what: string, value: number, bar: number, unit: string, digits = 1): Measure => ({
  what,
  value: `${value.toFixed(digits)}${unit}`,
  bar: `at most ${bar}${unit}`,
  met: value <= bar,
});
const atLeast = (what: string, value: number, bar: number): Measure => ({
  what,
  value: `${value.toFixed(0)}x`,
  bar: `at least ${bar}x`,
  met: value >= bar,
});

/** The page layer in one engine: our work against a bare pass over the text and against mark.js, in one run. */
export async function benchPage(engine: Engine): Promise<Measure[]> {
  const server = await serve({
    plain: pageOf(MEGABYTE, 0),
    named: pageOf(MEGABYTE, 200),
    huge: hugePage(),
    feed: FEED,
    ticker: TICKER,
    storm: STORM,
    note: notePage(),
  });
  const folder = await buildWithBench(engine);
  const session = await launchWithExtension(engine, folder, {
    // Firefox rounds its clock to whole milliseconds otherwise, which is more than most of what is measured here.
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  const own = await openExtensionPage(session, 'popup.html');
  await own.evaluate(
    (origin: string) =>
      (globalThis as unknown as Namespace).chrome.storage.local.set({
        settings: { version: 1, disabledSites: [origin] },
      }),
    server.origin,
  );
  const on = (name: string) => open(session, own, `${server.origin}/${name}`);
  try {
    const rounds = async (name: string, wait: number) => {
      const works: number[] = [];
      const walks: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const { page, ask } = await on(name);
        walks.push(await ask('walk'));
        works.push(sum((await ask('start', wait)).slices));
        await page.close();
      }
      return { work: median(works), walk: median(walks) };
    };
    const named = await rounds('named', 0);
    const plain = await rounds('plain', LOOK_MS);
    const expression = await markJs(session, `${server.origin}/named`, 'expression');
    const terms = await markJs(session, `${server.origin}/named`, 'terms');
    const huge = await on('huge');
    const big: Measured = await huge.ask('start', 0);
    await huge.page.close();
    const following = await share(await on('feed'), 'feed', FEED_SECONDS);
    const ticking = await share(await on('ticker'), 'tick', TICK_SECONDS);
    const storm = await on('storm');
    await storm.ask('start', LOOK_MS);
    const settled: number[] = [];
    let wrong = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const after = (await storm.page.evaluate(`storm(${STORM_SECONDS})`)) as { ms: number; wrong: number };
      settled.push(after.ms);
      wrong += after.wrong;
    }
    await storm.page.close();
    const typed = await typing(await on('note'));
    const name = `${engine}: `;
    return [
      measure(
        `${name}1 MB with names, our work until marks are painted / bare pass (${named.work.toFixed(1)} / ${named.walk.toFixed(1)} ms)`,
        named.work / named.walk,
        2,
        'x',
        2,
      ),
      measure(
        `${name}1 MB without a name / bare pass (${plain.work.toFixed(1)} / ${plain.walk.toFixed(1)} ms)`,
        plain.work / plain.walk,
        0.7,
        'x',
        2,
      ),
      atLeast(`${name}mark.js with one expression / our work`, expression / named.work, 5),
      atLeast(`${name}mark.js with the list of terms / our work`, terms / named.work, 100),
      measure(`${name}20 MB, longest task`, Math.max(...big.slices), 50, ' ms'),
      measure(
        `${name}20 MB, 95th percentile of slices (${big.slices.length} in ${big.ms.toFixed(0)} ms)`,
        percentile(big.slices, 0.95),
        16,
        ' ms',
      ),
      measure(
        `${name}20 MB, frames from the start to the first marks`,
        big.framesToMarks || Number.POSITIVE_INFINITY,
        3,
        '',
        0,
      ),
      measure(`${name}a feed of 1,000 nodes a second, share of a core`, following, 3, ' %', 2),
      measure(`${name}1,000 updates of text a second, share of a core`, ticking, 3, ' %', 2),
      measure(
        `${name}from the last change of a storm to the right marks, the longest of ${ROUNDS}`,
        Math.max(...settled),
        250,
        ' ms',
        0,
      ),
      measure(`${name}frames of these storms that showed a mark on a wrong word`, wrong, 0, '', 0),
      measure(`${name}typing in a note of 20,000 words, our work for a key`, typed, 2, ' ms', 2),
    ];
  } finally {
    await session.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Per cent of a core that our work takes while a page goes on changing for some seconds. */
async function share({ page, ask }: { page: Page; ask: Ask }, how: string, seconds: number): Promise<number> {
  await ask('start', LOOK_MS);
  await ask('taken');
  await page.evaluate(`${how}(${seconds})`);
  const work = sum(await ask('taken'));
  await page.close();
  return work / seconds / 10;
}

/** Milliseconds of our work for each key. */
async function typing({ page, ask }: { page: Page; ask: Ask }): Promise<number> {
  await ask('start', LOOK_MS);
  await page.bringToFront();
  await page.click('#note p:nth-child(3)');
  await ask('taken');
  await page.keyboard.type('and so she went home that day '.repeat(4).slice(0, KEYS), { delay: 60 });
  const work = sum(await ask('taken'));
  await page.close();
  return work / KEYS;
}

/** mark.js passes over the page once for each term, each pass within the one before: in Firefox 600 are too deep a nest. */
const TERMS_AT_A_TIME = 50;
const inGroups = (terms: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(terms.length / TERMS_AT_A_TIME) }, (_, group) =>
    terms.slice(group * TERMS_AT_A_TIME, (group + 1) * TERMS_AT_A_TIME),
  );

/** What mark.js needs to mark the same names, in milliseconds; in the page's own world, where it is used. */
async function markJs(session: Session, address: string, how: 'expression' | 'terms'): Promise<number> {
  const page = await session.browser.newPage();
  await page.goto(address);
  await page.evaluate(await readFile('node_modules/mark.js/dist/mark.min.js', 'utf8'));
  const terms = termsToMark();
  const { source, flags } = nativeExpression(terms);
  const calls =
    how === 'expression'
      ? [`markRegExp(new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)}))`]
      : inGroups(terms).map(
          (group) => `mark(${JSON.stringify(group)}, { separateWordSearch: false, diacritics: false })`,
        );
  const ms = (await page.evaluate(
    `(() => { const marker = new Mark(document.body); const started = performance.now(); ${calls.map((call) => `marker.${call};`).join(' ')} return performance.now() - started; })()`,
  )) as number;
  await page.close();
  return ms;
}
