import { readFileSync, rmSync } from 'node:fs';
import { killWorker } from '../prove/kills';
import { withRecorder } from '../prove/recorder';
import { launchWithExtension } from '../support/launch';
import { countingProxy } from '../support/proxy';
import { waitForShown } from '../support/shadow';
import { parse, refuseOperands, runCommand, UsageError } from '../support/usage';

const HELP = `Kills the background worker again and again in Chromium while a record is used, and looks that every card comes and says the
same. Needs the builds of "npm run build:e2e".

  npm run prove:faults [-- --kills 1000]

Ends with 1 when a card was lost or wrong, or an error was not handled.
`;

const CHART = 'http://record.example/patient/1';
const BUILD = '.output/chrome-mv3-e2e';

await runCommand(HELP, async () => {
  const { values, positionals } = parse({ kills: { type: 'string', default: '1000' } });
  refuseOperands(positionals);
  const kills = Number(values.kills);
  if (!Number.isInteger(kills) || kills < 1)
    throw new UsageError(`--kills takes a number, not "${values.kills}".`);
  const proxy = await countingProxy(
    new Map([[CHART, readFileSync('tests/samples/chart-concurrent.html', 'utf8')]]),
  );
  const folder = withRecorder(BUILD);
  const session = await launchWithExtension('chromium', folder, proxy.options('chromium'));
  try {
    const page = await session.browser.newPage();
    await page.goto(CHART);
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    const { lost, wrong, errors } = await killWorker(session, page, kills, (progress) =>
      console.log(progress),
    );
    for (const error of errors) console.log(`unhandled error: ${error}`);
    console.log(`${kills} kills: ${lost} cards lost, ${wrong} wrong, ${errors.length} unhandled errors`);
    return lost + wrong + errors.length === 0 ? 0 : 1;
  } finally {
    await session.close();
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
