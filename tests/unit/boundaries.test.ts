import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Lints one made-up file of a room in a folder of its own, and says whether the boundary rule objected. */
function objects(room: string, imported: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'aimss-guide-rooms-'));
  const file = join(folder, 'src', room, 'made-up.ts');
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync('biome.json', join(folder, 'biome.json'));
  writeFileSync(file, `import { thing } from '${imported}';\n\nexport const it = thing;\n`);
  const biome = resolve('node_modules/.bin/biome');
  const { stdout, stderr } = spawnSync(biome, ['lint', '.'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(`${stdout}${stderr}`).toContain('Checked 2 files');
  return `${stdout}${stderr}`.includes('noRestrictedImports');
}

/** For each room: an import that its boundary forbids, and one that it allows. */
const CASES = [
  ['knowledge', '../detection', 'zod'],
  ['detection', '../page/blocks', '../knowledge/terms'],
  ['guidance', '../ui/card', '../knowledge'],
  ['messages', '../guidance', '../knowledge/schema/finding'],
  ['page', '../guidance', '../detection'],
  ['ui', '../page', '../messages'],
  ['settings', '../page', '../platform/sites'],
  ['platform', '../settings', 'wxt/browser'],
  ['languages', '../ui', './types'],
  ['background', '../page', '../guidance'],
] as const;

describe('import boundaries', () => {
  test.each(CASES)('%s may not import %s, but may import %s', (room, forbidden, allowed) => {
    expect(objects(room, forbidden)).toBe(true);
    expect(objects(room, allowed)).toBe(false);
  });

  test('a detour through deeper folders is seen too', () => {
    expect(objects('detection/assertion/rules', '../../../page/hit/index')).toBe(true);
  });
});
