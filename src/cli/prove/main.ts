import { spawnSync } from 'node:child_process';
import type { Engine } from '../support/browsers';
import { parse, runCommand, UsageError } from '../support/usage';
import { holds, type Proof, prove } from './prove';

const HELP = `Shows that nothing of a page leaves it: builds the extension, goes through every feature in Chromium and Firefox on
records seeded with invented names, record numbers and dates, and looks for them in every request, message, store and log.

  npm run prove:privacy [-- --canaries 1000] [-- --browser chromium|firefox]

Ends with 1 when a request was made, a canary was found, or an error was not handled.
`;

const ENGINES: readonly Engine[] = ['chromium', 'firefox'];
const FOLDER: Record<Engine, string> = {
  chromium: '.output/chrome-mv3-e2e',
  firefox: '.output/firefox-mv3-e2e',
};
const CANARIES_A_PAGE = 100;

function build(): void {
  const { status } = spawnSync('tsx', ['src/cli/build.ts', 'e2e'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed; its message stands above.');
}

function print(
  { engine, surfaces, pages, requests, found, errors, looked, messages }: Proof,
  count: number,
): void {
  console.log(`${engine}: ${pages} pages with ${count} canaries; ${surfaces.join(', ')}`);
  console.log(
    `  looked at ${looked} messages, answers, stored entries and log lines (${messages} sent by pages)`,
  );
  for (const request of requests) console.log(`  request: ${request}`);
  for (const { canary, where } of found) console.log(`  ${canary.kind} "${canary.text}" in ${where}`);
  for (const error of errors) console.log(`  unhandled error: ${error}`);
  console.log(`  requests ${requests.length}, canaries ${found.length}, unhandled errors ${errors.length}`);
}

await runCommand(HELP, async () => {
  const { values } = parse({ canaries: { type: 'string', default: '1000' }, browser: { type: 'string' } });
  const count = Number(values.canaries);
  if (!Number.isInteger(count) || count < 3 || count > 10_000)
    throw new UsageError(`--canaries takes a number from 3 to 10000, not "${values.canaries}".`);
  const engines = ENGINES.filter((engine) => values.browser === undefined || values.browser === engine);
  if (engines.length === 0)
    throw new UsageError(`--browser takes chromium or firefox, not "${values.browser}".`);
  build();
  let held = true;
  for (const engine of engines) {
    const proof = await prove(engine, FOLDER[engine], { count, pages: Math.ceil(count / CANARIES_A_PAGE) });
    print(proof, count);
    held &&= holds(proof);
  }
  console.log(held ? 'Nothing of a page left it.' : 'The proof FAILED.');
  return held ? 0 : 1;
});
