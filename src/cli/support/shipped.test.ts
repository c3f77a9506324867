import { describe, expect, test } from 'vitest';
import { libraryOf, unlisted } from './shipped';

describe('what is shipped of others', () => {
  test.each([
    ['/a/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/a/node_modules/@wxt-dev/browser/src/index.mjs', '@wxt-dev/browser'],
    ['C:\\a\\node_modules\\zod\\index.js', 'zod'],
    ['/a/node_modules/one/node_modules/two/index.js', 'two'],
    ['/a/src/page/index.ts', null],
  ])('%s is of %s', (module, library) => {
    expect(libraryOf(module)).toBe(library);
  });

  test('a library that nobody listed is named, unless nothing of it is left in the bundle', () => {
    const bundle = (renderedLength: number) => ({
      'a.js': { type: 'chunk', modules: { '/a/node_modules/left-pad/index.js': { renderedLength } } },
      'a.css': { type: 'asset' },
    });
    expect(unlisted(bundle(10))).toEqual(['left-pad']);
    expect(unlisted(bundle(0))).toEqual([]);
  });
});
