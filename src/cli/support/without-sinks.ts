/** One place of a library that holds a way to run or insert text, which we neither use nor want in a bundle. */
interface Change {
  /** End of the library file's path. */
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/**
 * Preact can set markup as text (`dangerouslySetInnerHTML`), and zod can compile its checks (`new Function`). Neither is used
 * here and our policy forbids the second, so both are taken out: a reviewer then finds no such word in what is shipped.
 */
export const CHANGES: readonly Change[] = [
  { file: 'preact/dist/preact.mjs', from: /\w+\.__html==\w+\.innerHTML/, to: '!0' },
  { file: 'preact/dist/preact.mjs', from: /\w+\.innerHTML=\w+\.__html/, to: 'void 0' },
  {
    file: 'zod/v4/core/util.js',
    from: /const F = Function;\s*new F\(""\);\s*return true;/,
    to: 'return false;',
  },
  {
    file: 'zod/v4/core/doc.js',
    from: /const F = Function;[\s\S]*?return factory\([^\n]*\);/,
    to: "throw new Error('Checks are not compiled.');",
  },
];

/** @throws Error when a library no longer looks as it did: then somebody has to look at it. */
export function withoutSinks(code: string, file: string, changes: readonly Change[] = CHANGES): string {
  return changes
    .filter((change) => file.endsWith(change.file))
    .reduce((text, { from, to }) => {
      if (!from.test(text)) throw new Error(`${file} has changed: "${from.source}" is no longer there.`);
      return text.replace(from, to);
    }, code);
}

/** The same as a step of the build. */
export const withoutSinksPlugin = {
  name: 'without-sinks',
  transform: (code: string, id: string): string | null => {
    const [file = ''] = id.replaceAll('\\', '/').split('?');
    const changed = withoutSinks(code, file);
    return changed === code ? null : changed;
  },
};
