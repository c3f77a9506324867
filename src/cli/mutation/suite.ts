import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import type FastCheck from 'fast-check';
import { build } from 'vite';
import { Modules } from './modules';

/** One test of the field's code, as registered by its file. */
export interface Test {
  /** File and full name; the same in every process. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

export interface Suite {
  /** Loads every module and every test file anew (or the one that is wanted and what it reaches), as a new process would, and gives the tests. */
  readonly load: (only?: string) => readonly Test[];
  /**
   * The same for a change of a module: anew are it, what reaches it by imports, and the test files of its own folder that do. The others
   * know nothing of it; what they remember of texts they were asked about is what they would find again.
   */
  readonly reload: (changed: string) => readonly Test[];
  /** Does a test file reach a module by its imports? Both by their path from the root. */
  readonly reaches: (testFile: string, module: string) => boolean;
}

type Body = (...values: unknown[]) => unknown;

/** Set by a line before each test file's own, so that a test knows where it stands. */
const FILE = '__test_file__';
const ENTRY = '\0all-tests';

/**
 * All test files and the code under test, each module compiled once. Libraries stay outside and are loaded once: they
 * are not under test, and loading is what makes a run slow.
 */
export async function compile(root: string, files: readonly string[]): Promise<Suite> {
  const imports = new Map<string, readonly string[]>();
  const nameOf = (id: string) => relative(root, id).split(sep).join('/');
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
          return `globalThis.${FILE} = ${JSON.stringify(nameOf(id))};\n${code}`;
        },
        moduleParsed: ({ id, importedIds }) => void imports.set(nameOf(id), importedIds.map(nameOf)),
      },
    ],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: ENTRY, treeshake: false, output: { format: 'cjs', preserveModules: true } },
    },
  });
  const chunks = [result]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []))
    .flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const require = createRequire(join(root, 'package.json'));
  const libraries = new Map<string, unknown>([
    ['fast-check', calm(require('fast-check') as typeof FastCheck)],
  ]);
  const { expect } = await import('vitest');
  const modules = new Modules(
    chunks.map(({ fileName, code }) => [fileName, code]),
    (id) => libraries.get(id) ?? require(id),
  );
  const chunkOf = new Map(
    chunks.map(({ fileName, facadeModuleId }) => [nameOf(facadeModuleId ?? ''), fileName]),
  );
  const reached = new Map<string, Set<string>>();
  const reaches = (from: string, module: string): boolean => {
    const all = reached.get(from) ?? new Set([from]);
    if (!reached.has(from)) for (const each of all) for (const next of imports.get(each) ?? []) all.add(next);
    reached.set(from, all);
    return all.has(module);
  };
  const start = (wanted: (file: string) => boolean): readonly Test[] => {
    const tests: Test[] = [];
    libraries.set('vitest', { expect, ...registering(tests) });
    for (const name of files) if (wanted(name)) modules.load(chunkOf.get(name) ?? name);
    return tests;
  };
  const forget = (module: string): void => {
    for (const [name, file] of chunkOf) if (reaches(name, module)) modules.forget(file);
  };
  let last: string | undefined;
  return {
    load: (only) => {
      for (const file of chunkOf.values()) modules.forget(file);
      return start((name) => only === undefined || name === only);
    },
    reload: (changed) => {
      // What was changed the last time has made and kept things by it.
      for (const module of new Set([last ?? changed, changed])) forget(module);
      last = changed;
      return start((name) => folderOf(name) === folderOf(changed) && reaches(name, changed));
    },
    reaches,
  };
}

/** The folder of a room that a file is in, with the folders below that one; "" for those beside the folders. */
export const folderOf = (file: string): string => file.split('/').slice(2, -1)[0] ?? '';

const MOST_RUNS = 50;

/** Chance in the tests would be chance in the score; and thousands of runs for each of thousands of changes find little more. */
function calm(library: typeof FastCheck): unknown {
  const assert = (property: FastCheck.IRawProperty<unknown>, options?: FastCheck.Parameters<unknown>) =>
    library.assert(property, {
      ...options,
      seed: 1,
      numRuns: Math.min(options?.numRuns ?? MOST_RUNS, MOST_RUNS),
    });
  const all = { ...library, assert };
  return { ...all, default: all, __esModule: true };
}

/** Stryker counts every visit of every mutant; only its first run needs that, and counting makes the others slow. */
const quiet = (code: string): string =>
  code.replace('function stryCov_9fa48() {', '$& if (globalThis.__stryker__?.quiet) return;');

/** The part of Vitest by which these files declare their tests. */
function registering(tests: Test[]) {
  const suites: string[] = [];
  const times = new Map<string, number>();
  const declare = (name: string, run: () => unknown, limit?: number) => {
    // A test with a limit of time of its own measures speed: counting visits would fail it, and no mutant is found by it.
    if (limit !== undefined) return;
    const file = String(Reflect.get(globalThis, FILE));
    const full = [...suites, name].join(' > ');
    const same = times.get(`${file}#${full}`) ?? 0;
    times.set(`${file}#${full}`, same + 1);
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
