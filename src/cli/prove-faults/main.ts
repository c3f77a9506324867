import { readFileSync, rmSync } from 'node:fs';
import { type Killed, killWorker } from '../prove/kills';
import { withRecorder } from '../prove/recorder';
import type { Engine } from '../support/browsers';
import { launchWithExtension } from '../support/launch';
import { countingProxy } from '../support/proxy';
import { waitForShown } from '../support/shadow';
import { parse, refuseOperands, runCommand, UsageError } from '../support/usage';

const HELP = `Kills the background worker again and again in Chromium and Firefox while a record is used, and looks that every card comes and
says the same. Needs the builds of "npm run build:e2e". The other faults are tried by tests: docs/testing.md names the test of each.

  npm run prove:faults [-- --kills 1000] [-- --browser chromium|firefox]

Ends with 1 when a card was lost or wrong, or an error was not handled.
`;

const CHART = 'http://record.example/patient/1';
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];
const FOLDER: Record<Engine, string> = {
  chromium: '.output/chrome-mv3-e2e',
  firefox: '.output/firefox-mv3-e2e',
};

async function killIn(engine: Engine, kills: number): Promise<Killed> {
  const proxy = await countingProxy(
    new Map([[CHART, readFileSync('tests/samples/chart-concurrent.html', 'utf8')]]),
  );
  const folder = withRecorder(FOLDER[engine], { errorsAlone: true });
  const session = await launchWithExtension(engine, folder, proxy.options(engine));
  try {
    const page = await session.browser.newPage();
    await page.goto(CHART);
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    return await killWorker(session, page, kills, (progress) => console.log(`${engine}: ${progress}`));
  } finally {
    await session.close();
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(HELP, async () => {
  const { values, positionals } = parse({
    kills: { type: 'string', default: '1000' },
    browser: { type: 'string' },
  });
  refuseOperands(positionals);
  const wanted = Number(values.kills);
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new UsageError(`--kills takes a number, not "${values.kills}".`);
  const engines = ENGINES.filter((engine) => values.browser === undefined || values.browser === engine);
  if (engines.length === 0)
    throw new UsageError(`--browser takes chromium or firefox, not "${values.browser}".`);
  let held = true;
  for (const engine of engines) {
    const { kills, lost, wrong, late, slowest, errors } = await killIn(engine, wanted);
    for (const line of [...lost, ...wrong]) console.log(`${engine}: ${line}`);
    for (const error of errors) console.log(`${engine}: unhandled error: ${error}`);
    console.log(
      `${engine}: ${kills} kills: ${lost.length} cards lost, ${wrong.length} wrong, ${errors.length} unhandled errors; ${late} came only when pointed at again, the slowest after ${slowest} ms`,
    );
    held &&= lost.length + wrong.length + errors.length === 0;
  }
  return held ? 0 : 1;
});
