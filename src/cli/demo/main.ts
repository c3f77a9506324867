import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Engine, engineOf, findBrowser, requireBrowser } from '../support/browsers';
import { launchWithExtension, type Session } from '../support/launch';
import { marksOf, pointOf } from '../support/marks';
import { waitForShown } from '../support/shadow';
import { parse, refuseOperands, runCommand, UsageError } from '../support/usage';
import { SAMPLES, serveSamples } from './samples';

const HELP = `Builds the extension and shows it on four sample pages, served on 127.0.0.1.

  npm start [-- --browser chromium|firefox] [--headless]

With a display a browser opens and stays until you close it. Without one (or with --headless) screenshots of each page, with
its marks and an open card, are written to demo-output/, and a table of what was found is printed.
`;

const OUTPUT = 'demo-output';

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** The browser asked for, else the one `BROWSER_PATH` names, else the first that is here. */
function chooseEngine(asked: string | undefined): Engine {
  if (asked === 'chromium' || asked === 'firefox') return asked;
  if (asked !== undefined) throw new UsageError(`--browser takes chromium or firefox, not "${asked}".`);
  if (process.env.BROWSER_PATH) return engineOf(process.env.BROWSER_PATH);
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

function build(): void {
  const { status } = spawnSync('tsx', ['src/cli/build.ts', 'e2e'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed; its message stands above.');
}

/** Waits for the first marks and the answer of the background, hovers, and takes the picture. */
async function photograph(session: Session, page: Page, name: string, hover: string): Promise<string[]> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('aimss-')));
  const { x, y } = await pointOf(page, hover);
  await page.mouse.move(x, y, { steps: 5 });
  const state = await waitForShown(session, page, ({ dialog, cards }) => dialog !== null && cards.length > 0);
  await page.screenshot({ path: `${join(OUTPUT, name)}.png` });
  const cards = state.cards.map((card) =>
    card.indicator === 'info' ? card.topic : `${card.topic} (${card.indicator})`,
  );
  return [...new Set(cards)];
}

/** `letrozole 3, anastrozole`: names with how often they are marked. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return [...counts].map(([word, count]) => (count > 1 ? `${word} ${count}` : word)).join(', ') || '-';
}

async function showHeadless(session: Session, address: (name: string) => string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  for (const { name, title, hover } of SAMPLES) {
    const page = await session.browser.newPage();
    await page.goto(address(name));
    const cards = await photograph(session, page, name, hover);
    const marks = await marksOf(page);
    console.log(`\n${title}`);
    console.log(`  aromatase inhibitors  ${tally(marks['aimss-drug'] ?? [])}`);
    console.log(`  SERMs                 ${tally(marks['aimss-serm'] ?? [])}`);
    console.log(`  AIMSS                 ${tally(marks['aimss-syndrome'] ?? [])}`);
    console.log(`  cards                 ${cards.join(', ')}`);
    console.log(`  picture               ${join(OUTPUT, name)}.png`);
    await page.close();
  }
}

async function showOnScreen(session: Session, address: (name: string) => string): Promise<void> {
  for (const { name } of SAMPLES) await (await session.browser.newPage()).goto(address(name));
  console.log('\nHover over a marked name. Close the browser to end.');
  await new Promise<void>((done) => {
    session.browser.once('disconnected', () => done());
  });
}

await runCommand(HELP, async () => {
  const { values, positionals } = parse({ browser: { type: 'string' }, headless: { type: 'boolean' } });
  refuseOperands(positionals);
  const engine = chooseEngine(values.browser);
  requireBrowser(engine);
  build();
  const headless = values.headless === true || !hasDisplay();
  const server = await serveSamples();
  const folder = `.output/${engine === 'chromium' ? 'chrome' : 'firefox'}-mv3-e2e`;
  try {
    const session = await launchWithExtension(engine, folder, { headless });
    try {
      await (headless ? showHeadless : showOnScreen)(session, server.address);
    } finally {
      await session.close();
    }
  } finally {
    server.close();
  }
  return 0;
});
