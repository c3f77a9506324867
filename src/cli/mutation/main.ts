import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { parse, runCommand, UsageError } from '../support/usage';
import { type Score, scores } from './score';

const HELP = `Changes the code of detection and guidance in one place at a time, and sees whether a test fails.

  npm run test:mutation [-- PATH...] [--all] [--survivors]

  PATH         a file or folder of src/guidance or src/detection; without one, both
  --all        tries every change anew; without it, only those that the code or the tests have changed since the last run
  --survivors  names every change that no test found

Ends with 1 when a room's score is under ${85} %. The report of every change: reports/mutation/index.html.
`;

const LEAST = 85;
const ROOMS = ['src/guidance', 'src/detection'];

const code = (place: string): string[] => {
  const files = statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => join(place, file))
    : [place];
  return files
    .map((file) => relative('.', file).split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !/\.(test|examples)\.ts$/.test(file));
};

const options = (mutate: string[], all: boolean): PartialStrykerOptions => ({
  mutate,
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('./runner.ts', import.meta.url))],
  coverageAnalysis: 'perTest',
  incremental: true,
  force: all,
  incrementalFile: 'reports/mutation/last.json',
  reporters: ['html', 'progress-append-only'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  tempDirName: 'reports/mutation/sandbox',
  ignorePatterns: [
    '/*',
    '!/src',
    '/src/cli',
    '!/tests',
    '/tests/*',
    '!/tests/support',
    '!/tests/corpus',
    '!/package.json',
  ],
  // Stryker rewrites it by functions that TypeScript 7 has no more; nothing in it concerns a sandbox.
  tsconfigFile: 'none',
  // The runner stops an endless test itself: a process that Stryker ended would have to be warmed again, which takes longer still.
  timeoutMS: 120_000,
  // The first run loads everything anew for each slow test.
  dryRunTimeoutMinutes: 60,
  warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
  allowConsoleColors: false,
  thresholds: { high: 95, low: LEAST, break: null },
  allowEmpty: true,
});

const row = ({ place, found, missed, percent }: Score): string =>
  `${place.padEnd(28)} ${percent.toFixed(1).padStart(6)} %  ${String(found).padStart(6)} found ${String(missed).padStart(6)} missed`;

await runCommand(HELP, async () => {
  const { values, positionals } = parse({ all: { type: 'boolean' }, survivors: { type: 'boolean' } });
  const strange = positionals.find((place) => !ROOMS.some((room) => place.startsWith(room)));
  if (strange) throw new UsageError(`"${strange}" is not in ${ROOMS.join(' or ')}.`);
  const mutate = (positionals.length > 0 ? positionals : ROOMS).flatMap(code);
  const started = performance.now();
  // Stryker's processes read our runner too, which is TypeScript.
  process.env.NODE_OPTIONS = '--import tsx';
  const results = await new Stryker(options(mutate, values.all ?? false)).runMutationTest();
  const outcomes = results.map((result) => ({
    ...result,
    fileName: relative('.', result.fileName).split(sep).join('/'),
  }));
  if (values.survivors)
    for (const { fileName, location, status, replacement } of outcomes)
      if (status === 'Survived' || status === 'NoCoverage')
        console.log(
          `${fileName}:${location.start.line}:${location.start.column}-${location.end.line}:${location.end.column} ${status} ${JSON.stringify(replacement)}`,
        );
  const table = scores(outcomes);
  console.log(table.map(row).join('\n'));
  console.log(`${results.length} changes in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const low = table.filter(({ percent }) => percent < LEAST);
  for (const { place, percent } of low)
    console.error(
      `${place} is at ${percent.toFixed(1)} %, under ${LEAST} %: see reports/mutation/index.html.`,
    );
  return low.length === 0 ? 0 : 1;
});
