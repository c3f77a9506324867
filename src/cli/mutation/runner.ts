import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { compile, type Suite, type Test } from './suite';
import { isOverTime, within } from './within';

/** What Stryker's code in the instrumented files reads and writes. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: NonNullable<Extract<DryRunResult, { status: DryRunStatus.Complete }>['mutantCoverage']>;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  /** Ours: nothing is counted. */
  quiet?: boolean;
}

/** Tests of a file that take less together, in milliseconds, are told apart by nothing that would save time. */
const SHORT = 300;

/** A test that takes longer with a mutant, in milliseconds, never ends: a hundred times what the slowest takes, since machines are busy. */
const LIMIT = 20_000;

/**
 * Hold how thousands of whole texts are read. Each of their tests runs all of detection, so that to learn which lines each
 * runs takes longer than all the rest; and a change that only they notice has no test that says what was broken. Not run:
 * the score is what the tests beside the code find by themselves.
 */
const OF_WHOLE_TEXTS = ['src/detection/readings.test.ts', 'src/detection/turns.test.ts'];

/** As long as tests are tried on one change, in milliseconds; one that none of them finds counts as missed. Most are found within the first second. */
const ENOUGH = 6_000;

/** The rooms whose tests are run. */
const ROOMS = ['src/guidance', 'src/detection'];

/**
 * Runs the tests of the rooms in Stryker's own process: a mutant costs the time of the tests that can find it, not that of
 * starting a test tool (docs/decisions/0010-mutation-testing.md). Every run loads all modules anew, so that nothing a
 * mutant left in a module's memory reaches the next.
 */
class InProcessRunner implements TestRunner {
  /** The tests of each room that has been asked for: a room does not load the others' modules. */
  private readonly suites = new Map<string, Suite>();
  /** Ids of tests, those that found the latest mutants first. */
  private order: string[] = [];
  private readonly stryker: Instrumented = {};
  /** Everything has to be loaded anew: a module was stopped amid its work, or has been loaded for the first run. */
  private isFresh = true;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Reflect.set(globalThis, '__stryker__', this.stryker);
  }

  private async suiteOf(room: string): Promise<Suite> {
    const suite = this.suites.get(room) ?? (await compile(process.cwd(), testFiles(room)));
    this.suites.set(room, suite);
    return suite;
  }

  /**
   * Which tests run which lines. What a module keeps after its first use hides who else uses it, so every file begins on modules loaded
   * anew, and of a short file every test counts as running all that the file runs. Of a long one each counts as running what it is seen to
   * run: a change of what is made once is then tried by the first test of each long file alone, and may count as missed that is not.
   */
  async dryRun({ files }: DryRunOptions): Promise<DryRunResult> {
    const changed = files?.map(nameOf);
    const rooms = changed ? ROOMS.filter((room) => changed.some((file) => file.startsWith(room))) : ROOMS;
    this.begin({ quiet: false });
    const results: TestResult[] = [];
    for (const room of rooms) {
      const suite = await this.suiteOf(room);
      const all = suite.load();
      for (const file of new Set(all.map((test) => test.file))) {
        if (changed && !changed.some((each) => suite.reaches(file, each))) continue;
        const ids = all.filter((test) => test.file === file).map(({ id }) => id);
        results.push(...(await this.runFile(suite, file, ids)));
      }
    }
    return {
      status: DryRunStatus.Complete,
      tests: results,
      ...(this.stryker.mutantCoverage && { mutantCoverage: this.stryker.mutantCoverage }),
    };
  }

  private async runFile(suite: Suite, file: string, ids: readonly string[]): Promise<TestResult[]> {
    const results: TestResult[] = [];
    const wanted = new Set(ids);
    for (const test of suite.load(file)) if (wanted.has(test.id)) results.push(await this.runTest(test));
    const perTest = this.stryker.mutantCoverage?.perTest ?? {};
    const lines = Object.assign({}, ...ids.map((id) => perTest[id]));
    if (results.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0) < SHORT)
      for (const id of ids) perTest[id] = lines;
    return results;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter } = options;
    const changed = nameOf(options.sandboxFileName);
    const suite = await this.suiteOf(ROOMS.find((room) => changed.startsWith(room)) ?? '');
    if (this.isFresh) {
      // Without a mutant, and not within the limit: the first time everything is read and compiled.
      this.begin({ quiet: true });
      suite.load();
      this.isFresh = false;
    }
    const hits = { quiet: true, hitCount: 0, hitLimit };
    this.begin(mutantActivation === 'static' ? { ...hits, activeMutant: activeMutant.id } : hits);
    let loaded: readonly Test[];
    try {
      loaded = within(LIMIT, () => suite.reload(changed));
    } catch (error) {
      this.isFresh = true;
      if (isOverTime(error)) return toMutantRunResult({ status: DryRunStatus.Timeout });
      // Not to be loaded at all: no test is needed to see it.
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    }
    this.stryker.activeMutant = activeMutant.id;
    const results: TestResult[] = [];
    const wanted = testFilter && new Set(testFilter);
    const asked = loaded.filter(({ id, file }) => (wanted ? wanted.has(id) : suite.reaches(file, changed)));
    const began = performance.now();
    for (const test of this.ordered(asked, changed)) {
      if (performance.now() - began > ENOUGH) break;
      let stopped = false;
      const run = () => {
        try {
          return within(LIMIT, test.run);
        } catch (error) {
          stopped = isOverTime(error);
          throw error;
        }
      };
      const result = await this.runTest({ ...test, run });
      this.isFresh ||= stopped;
      if (stopped) return toMutantRunResult({ status: DryRunStatus.Timeout });
      results.push(result);
      const endless = determineHitLimitReached(this.stryker.hitCount, hitLimit);
      if (endless) return toMutantRunResult(endless);
      if (result.status === TestStatus.Failed) {
        this.order = [test.id, ...this.order.filter((id) => id !== test.id)];
        break;
      }
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }

  private begin(state: Instrumented): void {
    for (const key of Object.keys(this.stryker)) Reflect.deleteProperty(this.stryker, key);
    Object.assign(this.stryker, state);
  }

  /** Those of the changed file's name first, then those that found the latest changes. */
  private ordered(tests: readonly Test[], changed: string): readonly Test[] {
    const name = changed.replace(/ts$/, '');
    const place = new Map(this.order.map((id, index) => [id, index + 1]));
    const of = ({ id, file }: Test) =>
      file.startsWith(name) ? 0 : (place.get(id) ?? Number.POSITIVE_INFINITY);
    return [...tests].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
  }

  private async runTest({ id, name, file, run }: Test): Promise<TestResult> {
    this.stryker.currentTestId = id;
    const started = performance.now();
    const about = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - started });
    try {
      await run();
      return { ...about(), status: TestStatus.Success };
    } catch (error) {
      return {
        ...about(),
        status: TestStatus.Failed,
        failureMessage: error instanceof Error ? error.message : String(error),
      };
    } finally {
      this.stryker.currentTestId = undefined;
    }
  }
}

/** The path of a file from the sandbox. */
const nameOf = (file: string): string => relative(process.cwd(), file).split(sep).join('/');

const testFiles = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(room, file).split(sep).join('/'))
    .filter((file) => !OF_WHOLE_TEXTS.includes(file))
    .sort();

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new InProcessRunner()),
];
