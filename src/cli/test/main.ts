import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { requireBrowser } from '../support/browsers';
import { parse, runCommand, UsageError } from '../support/usage';

const HELP = `Runs every check of the project, in this order: lint, types, dead code, unit tests, both builds, and the browser and
end-to-end tests in Chromium and Firefox. Closes with a line "N passed, N failed".

  npm test [-- STEP ...]    STEP: lint types deadcode unit build browser
`;

interface Step {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  /** Steps of Vitest count their tests; every other step counts as one. */
  readonly vitest?: true;
}

const STEPS: readonly Step[] = [
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings', '.']] },
  { name: 'types', commands: [['tsc', '--noEmit']] },
  { name: 'deadcode', commands: [['knip']] },
  { name: 'unit', commands: [['vitest', 'run', '--project', 'unit']], vitest: true },
  {
    name: 'build',
    commands: [
      ['tsx', 'src/cli/build.ts', 'production'],
      ['tsx', 'src/cli/build.ts', 'e2e'],
    ],
  },
  { name: 'browser', commands: [['vitest', 'run', '--project', 'browser']], vitest: true },
];

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
});

interface Count {
  passed: number;
  failed: number;
}

/** A file that could not be loaded has no tests that could fail: it counts as one failure itself. */
function countTests(file: string, succeeded: boolean): Count {
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const failed = report.numFailedTests;
  return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
}

function runStep(step: Step, folder: string): Count {
  const started = Date.now();
  const file = join(folder, `${step.name}.json`);
  const extra = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const succeeded = step.commands.every(
    ([program = '', ...args]) =>
      spawnSync(program, [...args, ...extra], { stdio: 'inherit', shell: process.platform === 'win32' })
        .status === 0,
  );
  const count = step.vitest
    ? countTests(file, succeeded)
    : { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${count.failed === 0 ? 'passed' : 'FAILED'}  ${step.name}  (${seconds} s)\n`);
  return count;
}

await runCommand(HELP, async () => {
  const { positionals } = parse({});
  const unknown = positionals.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new UsageError(`"${unknown.join(' ')}" is no step of the tests.`);
  const steps = positionals.length > 0 ? STEPS.filter((step) => positionals.includes(step.name)) : STEPS;

  // Found or installed before anything runs, so that a missing browser is said at once.
  if (steps.some((step) => step.name === 'browser')) {
    requireBrowser('chromium');
    requireBrowser('firefox');
  }
  const folder = mkdtempSync(join(tmpdir(), 'aimss-guide-'));
  const total: Count = { passed: 0, failed: 0 };
  for (const step of steps) {
    const count = runStep(step, folder);
    total.passed += count.passed;
    total.failed += count.failed;
  }
  rmSync(folder, { recursive: true });
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
