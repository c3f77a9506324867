import { dirname, join } from 'node:path/posix';
import { Script } from 'node:vm';

type Require = (id: string) => unknown;
type Start = (require: Require, module: { exports: unknown }, exports: unknown) => void;

/** CommonJS modules that refer to each other by relative paths: compiled once, run anew when they have been forgotten. */
export class Modules {
  private readonly starts: ReadonlyMap<string, Start>;
  private readonly known = new Map<string, { exports: unknown }>();

  /** @param outside gives what is no module of these. */
  constructor(
    sources: readonly (readonly [file: string, code: string])[],
    private readonly outside: Require,
  ) {
    this.starts = new Map(
      sources.map(([file, code]) => [
        file,
        new Script(`((require, module, exports) => {${code}\n})`, {
          filename: file,
        }).runInThisContext() as Start,
      ]),
    );
  }

  load(file: string): unknown {
    const known = this.known.get(file);
    if (known) return known.exports;
    const start = this.starts.get(file);
    if (!start) throw new Error(`There is no module "${file}".`);
    const module = { exports: {} };
    this.known.set(file, module);
    try {
      start(
        (id) => (id.startsWith('.') ? this.load(join(dirname(file), id)) : this.outside(id)),
        module,
        module.exports,
      );
    } catch (error) {
      this.forget(file);
      throw error;
    }
    return module.exports;
  }

  forget(file: string): void {
    this.known.delete(file);
  }
}
