import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHANGES, withoutSinks } from './without-sinks';

test.each(CHANGES)('$file holds $from no more', ({ file, from }) => {
  const code = readFileSync(`node_modules/${file}`, 'utf8');
  expect(code).toMatch(from);
  const changed = withoutSinks(code, `/any/node_modules/${file}`);
  expect(changed).not.toMatch(from);
  expect(changed).not.toMatch(/\.innerHTML|\bFunction;/);
});

test('a library that looks otherwise stops the build', () => {
  expect(() => withoutSinks('export {}', 'node_modules/preact/dist/preact.mjs')).toThrow(/has changed/);
});

test('what is not listed stays as it is', () => {
  const code = 'const F = Function; new F(""); return true;';
  expect(withoutSinks(code, 'node_modules/other/util.js')).toBe(code);
});
