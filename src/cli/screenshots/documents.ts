import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from '../support/launch';
import { forgetWarnings, tabOf } from '../support/worker';
import { ownPage, type Size, showCard } from './pages';

interface Look extends Size {
  /** How many pixels of the picture a pixel of the page takes. */
  readonly scale?: number;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
  /** The warning has been there before: where there is no room for both, it would stand over the card. */
  readonly warned?: true;
}

const USUAL: Size = { width: 1240, height: 780 };
/** Where the sample of an article is said to be, so that the popup says of it what it says there. */
const ARTICLE = 'https://pubmed.ncbi.nlm.nih.gov/99999901/';

/** The card at a name of the chart, as different people see it. */
const CHARTS: Readonly<Record<string, Look>> = {
  chart: USUAL,
  'chart-dark': { ...USUAL, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  'chart-forced-colours': { ...USUAL, features: [{ name: 'forced-colors', value: 'active' }] },
  // What is left of 1280 by 1024 pixels at 400 %.
  'chart-400-percent': { width: 320, height: 256, scale: 4, warned: true },
  'chart-narrow': { width: 360, height: 640, warned: true },
};

async function seenAs(page: Page, { width, height, scale = 1, features = [] }: Look): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  // The driver's own call knows no forced colours.
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: features.map(({ name, value }) => ({ name, value })),
  });
}

/**
 * Pictures for README and docs.
 * @param address of a sample page
 * @param path of a picture by its name
 */
export async function photographForDocuments(
  session: Session,
  address: (name: string) => string,
  path: (name: string) => string,
): Promise<void> {
  for (const [name, look] of Object.entries(CHARTS)) {
    // A warning comes by itself once, and is to be in more pictures than one.
    if (!look.warned) await forgetWarnings(session);
    const page = await session.browser.newPage();
    await seenAs(page, look);
    await showCard(session, page, address('chart-concurrent'), look.warned ? 'Letrozole' : 'letrozole');
    await page.screenshot({ path: path(name) });
    await page.close();
  }
  const article = await session.browser.newPage();
  await seenAs(article, USUAL);
  await article.setRequestInterception(true);
  const body = await readFile('tests/samples/pubmed-abstract.html');
  article.on('request', (request) => {
    const isArticle = request.url() === ARTICLE;
    void request.respond(isArticle ? { contentType: 'text/html; charset=utf-8', body } : { status: 404 });
  });
  await showCard(session, article, ARTICLE, 'anastrozole');
  await article.screenshot({ path: path('abstract') });
  const popup = await ownPage(
    session,
    `popup.html?tab=${await tabOf(session, article)}`,
    { width: 360, height: 600 },
    /Found on this page/,
  );
  await popup.screenshot({ path: path('popup') });
  await popup.close();
  await article.close();

  const chart = await session.browser.newPage();
  await showCard(session, chart, address('chart-concurrent'), 'letrozole');
  const tab = await tabOf(session, chart);
  const panel = await ownPage(session, `sidepanel.html?tab=${tab}`, { width: 400, height: 700 }, /Letrozole/);
  await panel.screenshot({ path: path('side-panel') });
  await panel.close();
  const options = await ownPage(session, 'options.html', { width: 700, height: 600 }, /\w/);
  await fromSecondSection(options);
  await options.screenshot({ path: path('options') });
  await options.close();
  await chart.close();
}

/** The sites of the build that is tested are not those of the one that is shipped: a picture of the options begins below them. */
export const fromSecondSection = (options: Page): Promise<void> =>
  options.evaluate(() => document.querySelectorAll('section')[1]?.scrollIntoView());
