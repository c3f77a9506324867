import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUTTON_WORDS } from '../../src/languages/button';
import { BUILTIN_MATCHES, EVERY_SITE_MATCHES } from '../../src/platform/sites';

/** Documents whose tables name the tests that guard what they say. */
const DOCUMENTS = ['SECURITY.md', 'PRIVACY.md', 'docs/clinical-safety.md'];

/** Paths of files of ours that a text names in code marks. */
const filesNamed = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests|entrypoints|docs|assets)\/[\w./-]+\.\w+)`/g)].flatMap(
    ([, path]) => path ?? [],
  );

describe('what is promised', () => {
  test.each(DOCUMENTS)('%s names only files that exist, tests among them', (document) => {
    const named = filesNamed(readFileSync(document, 'utf8'));
    expect(named.filter((path) => path.includes('.test.')).length).toBeGreaterThan(0);
    for (const path of named) expect(existsSync(path), path).toBe(true);
  });

  test('a file that is not there would be seen', () => {
    expect(filesNamed('guarded by `tests/e2e/nowhere.test.ts`')).toEqual(['tests/e2e/nowhere.test.ts']);
    expect(existsSync('tests/e2e/nowhere.test.ts')).toBe(false);
  });

  test.each([
    ['SECURITY.md', '| who |', 3],
    ['docs/clinical-safety.md', '| hazard |', 3],
  ])('%s: every row has a guard and says what remains', (document, head, guardAt) => {
    const lines = readFileSync(document, 'utf8').split('\n');
    const first = lines.findIndex((line) => line.startsWith(head)) + 2;
    const rows = lines.slice(first, first + lines.slice(first).findIndex((line) => !line.startsWith('| ')));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      const cells = row.slice(2, -2).split(' | ');
      expect(cells.length, row).toBe(5);
      const tests = filesNamed(cells[guardAt] ?? '').filter((path) => path.includes('.test.'));
      expect(tests.length, row).toBeGreaterThan(0);
      expect(cells[4]?.length, row).toBeGreaterThan(4);
    }
  });

  test('the summary for the stores is that of the manifest, and not too long for them', () => {
    const listing = readFileSync('docs/store/listing.md', 'utf8');
    const summary = /\*\*Summary\*\*[^\n]*\n\n([^\n]+)/.exec(listing)?.[1] ?? '';
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(BUTTON_WORDS.en.texts.description).toBe(summary);
    for (const { texts } of Object.values(BUTTON_WORDS))
      expect(texts.description?.length).toBeLessThanOrEqual(132);
  });

  test('every site that is asked for has its sentence', () => {
    const table = readFileSync('docs/store/permissions.md', 'utf8');
    for (const match of [...BUILTIN_MATCHES, ...EVERY_SITE_MATCHES])
      expect(table).toContain(`| \`${match}\` |`);
  });

  test('what has changed is written down for this version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^## ${version}\\b`, 'm'));
  });
});
