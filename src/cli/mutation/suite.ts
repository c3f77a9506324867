import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';

/** One test of the field's code, as registered by its file. */
export interface Test {
  /** File and full name; the same in every process. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

/** Loads every module and every test file anew, as a new process would, and gives the tests. */
export type Load = () => readonly Test[];

type Body = (...values: unknown[]) => unknown;

/** Set by a line before each test file's own, so that a test knows where it stands. */
const FILE = '__test_file__';
const ENTRY = '\0all-tests';

/**
 * One script of all test files and the code under test, compiled once. Libraries stay outside and are loaded once: they
 * are not under test, and loading is what makes a run slow.
 */
export async function compile(root: string, files: readonly string[]): Promise<Load> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'all-tests',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) =>
          id === ENTRY ? files.map((file) => `import ${JSON.stringify(join(root, file))};`).join('\n') : null,
        transform: (code, id) => {
          if (!id.endsWith('.test.ts')) return quiet(code);
          const file = relative(root, id).split(sep).join('/');
          return `globalThis.${FILE} = ${JSON.stringify(file)};\n${code}`;
        },
      },
    ],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: ENTRY, treeshake: false, output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const code = [result]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []))
    .flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
    .join('\n');
  const require = createRequire(join(root, 'package.json'));
  const { expect } = await import('vitest');
  const start = new Script(`((require, exports) => {${code}\n})`, {
    filename: 'all-tests.cjs',
  }).runInThisContext() as (require: (id: string) => unknown, exports: object) => void;
  return () => {
    const tests: Test[] = [];
    const vitest = { expect, ...registering(tests) };
    start((id) => (id === 'vitest' ? vitest : require(id)), {});
    return tests;
  };
}

/** Stryker counts every visit of every mutant; only its first run needs that, and counting makes the others slow. */
const quiet = (code: string): string =>
  code.replace('function stryCov_9fa48() {', '$& if (globalThis.__stryker__?.quiet) return;');

/** The part of Vitest by which these files declare their tests. */
function registering(tests: Test[]) {
  const suites: string[] = [];
  const declare = (name: string, run: () => unknown, limit?: number) => {
    // A test with a limit of time of its own measures speed: counting visits would fail it, and no mutant is found by it.
    if (limit !== undefined) return;
    const file = String(Reflect.get(globalThis, FILE));
    const full = [...suites, name].join(' > ');
    const same = tests.filter((each) => each.file === file && each.name.replace(/ #\d+$/, '') === full).length;
    const unique = same === 0 ? full : `${full} #${same + 1}`;
    tests.push({ id: `${file}#${unique}`, file, name: unique, run });
  };
  const suite = (name: string, body: () => void) => {
    suites.push(name);
    body();
    suites.pop();
  };
  const each =
    (to: (name: string, body: () => never, limit?: number) => void) =>
    (table: readonly unknown[]) =>
    (name: string, body: Body, limit?: number) => {
      table.forEach((row, index) => {
        const values = Array.isArray(row) ? row : [row];
        to(`${name} ${index} ${JSON.stringify(values).slice(0, 60)}`, () => body(...values) as never, limit);
      });
    };
  const test = Object.assign(declare, { each: each(declare) });
  return { test, it: test, describe: Object.assign(suite, { each: each(suite) }) };
}
