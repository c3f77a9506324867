import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { SAMPLES, serveSamples } from '../demo/samples';
import { launchWithExtension, openExtensionPage, type Session } from '../support/launch';
import { pointOf } from '../support/marks';
import { waitForShown } from '../support/shadow';
import { parse, refuseOperands, runCommand } from '../support/usage';
import { tabOf } from '../support/worker';

const HELP = `Takes the pictures for the stores, 1280 x 800, from invented records, with the real extension in Chromium.
Needs the build of "npm run build:e2e".

  npm run screenshots [-- --out docs/store/screenshots]
`;
const BUILD = '.output/chrome-mv3-e2e';
/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
const PANEL = 400;

/** A sample page with the card of one of its names open. */
async function withCard(session: Session, page: Page, address: string, word: string): Promise<void> {
  await page.setViewport(SIZE);
  await page.goto(address);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('aimss-')));
  const { x, y } = await pointOf(page, word);
  await page.mouse.move(x, y, { steps: 5 });
  await waitForShown(session, page, ({ dialog, cards }) => dialog !== null && cards.length > 0);
}

/** One of our own pages, once it says something. */
async function ownPage(session: Session, path: string, width: number, says: RegExp): Promise<Page> {
  const page = await openExtensionPage(session, path);
  await page.setViewport({ ...SIZE, width });
  await page.waitForFunction(`${says}.test(document.body.innerText)`);
  return page;
}

const asData = async (page: Page): Promise<string> =>
  `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;

/** The side panel is a window of the browser's own, which no picture of a page holds: both are laid side by side. */
async function besideThePanel(session: Session, page: Page, path: string): Promise<void> {
  const tab = await tabOf(session, page);
  await page.bringToFront();
  await page.setViewport({ ...SIZE, width: SIZE.width - PANEL });
  const left = await asData(page);
  const panel = await ownPage(session, `sidepanel.html?tab=${tab}`, PANEL, /Letrozole/);
  const right = await asData(panel);
  await panel.close();
  const both = await session.browser.newPage();
  await both.setViewport(SIZE);
  await both.setContent(
    `<body style="margin:0;display:flex"><img width="${SIZE.width - PANEL}" src="${left}"><img width="${PANEL}" src="${right}">`,
  );
  await both.screenshot({ path });
  await both.close();
}

await runCommand(HELP, async () => {
  const { values, positionals } = parse({ out: { type: 'string', default: 'docs/store/screenshots' } });
  refuseOperands(positionals);
  rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  const picture = (name: string) => join(values.out, `${name}.png`);
  const server = await serveSamples();
  const session = await launchWithExtension('chromium', BUILD);
  try {
    const page = await session.browser.newPage();
    for (const [number, name] of (['chart-concurrent', 'pubmed-abstract'] as const).entries()) {
      const sample = SAMPLES.find((each) => each.name === name);
      if (!sample) throw new Error(`There is no sample page "${name}".`);
      await withCard(session, page, server.address(name), sample.hover);
      await page.screenshot({ path: picture(`${number + 1}-${name}`) });
    }
    const chart = await session.browser.newPage();
    await withCard(session, chart, server.address('chart-concurrent'), 'letrozole');
    await chart.keyboard.press('Escape');
    await besideThePanel(session, chart, picture('3-side-panel'));
    await chart.close();
    const welcome = await ownPage(session, 'welcome.html', SIZE.width, /\w/);
    await welcome.screenshot({ path: picture('4-first-page') });
    await welcome.close();
    const options = await ownPage(session, 'options.html', SIZE.width, /\w/);
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    // The sites of the build that is tested are not those of the one that is shipped: the picture begins below them.
    await options.evaluate(() => document.querySelectorAll('section')[1]?.scrollIntoView());
    await options.screenshot({ path: picture('5-options-dark') });
  } finally {
    await session.close();
    server.close();
  }
  for (const file of readdirSync(values.out)) console.log(join(values.out, file));
  return 0;
});
