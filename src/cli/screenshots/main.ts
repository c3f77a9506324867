import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { SAMPLES, serveSamples } from '../demo/samples';
import { launchWithExtension, type Session } from '../support/launch';
import { parse, refuseOperands, runCommand } from '../support/usage';
import { tabOf } from '../support/worker';
import { fromSecondSection, photographForDocuments } from './documents';
import { ownPage, showCard } from './pages';

const HELP = `Takes the pictures for the stores, 1280 x 800, and those of README and docs, from invented records, with the real extension in
Chromium. Needs the build of "npm run build:e2e". Each folder is emptied first.

  npm run screenshots [-- --out docs/store/screenshots] [--docs docs/images]
`;
const BUILD = '.output/chrome-mv3-e2e';
/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
const PANEL = 400;

const asData = async (page: Page): Promise<string> =>
  `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;

/** The side panel is a window of the browser's own, which no picture of a page holds: both are laid side by side. */
async function besideThePanel(session: Session, page: Page, path: string): Promise<void> {
  const tab = await tabOf(session, page);
  await page.bringToFront();
  await page.setViewport({ ...SIZE, width: SIZE.width - PANEL });
  const left = await asData(page);
  const panel = await ownPage(session, `sidepanel.html?tab=${tab}`, { ...SIZE, width: PANEL }, /Letrozole/);
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
  const { values, positionals } = parse({
    out: { type: 'string', default: 'docs/store/screenshots' },
    docs: { type: 'string', default: 'docs/images' },
  });
  refuseOperands(positionals);
  for (const folder of [values.out, values.docs]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const picture = (name: string) => join(values.out, `${name}.png`);
  const server = await serveSamples();
  const session = await launchWithExtension('chromium', BUILD);
  try {
    const page = await session.browser.newPage();
    await page.setViewport(SIZE);
    for (const [number, name] of (['chart-concurrent', 'pubmed-abstract'] as const).entries()) {
      const sample = SAMPLES.find((each) => each.name === name);
      if (!sample) throw new Error(`There is no sample page "${name}".`);
      await showCard(session, page, server.address(name), sample.hover);
      await page.screenshot({ path: picture(`${number + 1}-${name}`) });
    }
    const chart = await session.browser.newPage();
    await chart.setViewport(SIZE);
    await showCard(session, chart, server.address('chart-concurrent'), 'letrozole');
    await chart.keyboard.press('Escape');
    await besideThePanel(session, chart, picture('3-side-panel'));
    await chart.close();
    const welcome = await ownPage(session, 'welcome.html', SIZE, /\w/);
    await welcome.screenshot({ path: picture('4-first-page') });
    await welcome.close();
    const options = await ownPage(session, 'options.html', SIZE, /\w/);
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await fromSecondSection(options);
    await options.screenshot({ path: picture('5-options-dark') });
    await options.close();
    await page.close();
    await photographForDocuments(session, server.address, (name) => join(values.docs, `${name}.png`));
  } finally {
    await session.close();
    server.close();
  }
  for (const folder of [values.out, values.docs])
    for (const file of readdirSync(folder)) console.log(join(folder, file));
  return 0;
});
