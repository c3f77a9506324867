import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILTIN_MATCHES, EVERY_SITE_MATCHES } from '../../src/platform/sites';
import { buildFolder, ENGINES } from '../support/session';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile() && file !== 'manifest.json')
    .sort();

/** A manifest with the granted sites taken out: all that may differ between the two builds. */
function withoutSites(manifest: Manifest) {
  return {
    ...manifest,
    host_permissions: [],
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches: [] })),
  };
}

describe.each(ENGINES)('the builds for %s', (engine) => {
  const production = buildFolder(engine, 'production');
  const e2e = buildFolder(engine, 'e2e');

  test('differ in the granted sites alone', () => {
    expect(withoutSites(readManifest(e2e))).toEqual(withoutSites(readManifest(production)));
    expect(filesOf(e2e)).toEqual(filesOf(production));
    for (const file of filesOf(production))
      expect(readFileSync(join(e2e, file)).equals(readFileSync(join(production, file))), file).toBe(true);
  });

  test('grant the literature sites, and every site for end-to-end tests', () => {
    const { host_permissions, content_scripts } = readManifest(production);
    expect([...host_permissions].sort()).toEqual([...BUILTIN_MATCHES].sort());
    expect([...(content_scripts[0]?.matches ?? [])].sort()).toEqual([...BUILTIN_MATCHES].sort());
    expect(readManifest(e2e).host_permissions).toEqual([...EVERY_SITE_MATCHES]);
  });

  test('load at most 20 kB in a page without mentions', () => {
    const folder = join(production, 'content-scripts');
    const size = readdirSync(folder).reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
      0,
    );
    expect(size).toBeLessThanOrEqual(20 * 1024);
  });

  test('bring an interface of at most 45 kB where something was found', () => {
    const size = gzipSync(readFileSync(join(production, 'guide.js')), { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(45 * 1024);
  });

  test('ask for no permission beyond the ones explained in the README', () => {
    expect(readManifest(production)).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'scripting', 'activeTab', ...(engine === 'chromium' ? ['sidePanel'] : [])],
      optional_host_permissions: [...EVERY_SITE_MATCHES],
    });
  });

  test('have a side panel that does not open by itself', () => {
    expect(readManifest(production)).toMatchObject(
      engine === 'chromium'
        ? { side_panel: { default_path: 'sidepanel.html' } }
        : { sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false } },
    );
  });

  test('ask for exactly what the stores are told, each with one sentence', () => {
    const rows = readFileSync('docs/store/permissions.md', 'utf8').matchAll(
      /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm,
    );
    const told = [...rows].map(([, permission = '', where = '', why = '']) => ({ permission, where, why }));
    const { permissions, host_permissions, optional_host_permissions } = JSON.parse(
      readFileSync(join(production, 'manifest.json'), 'utf8'),
    ) as Record<'permissions' | 'host_permissions' | 'optional_host_permissions', string[]>;
    const here = told.filter(({ where }) => engine === 'chromium' || !where.startsWith('Chromium'));
    expect(here.map(({ permission }) => permission).sort()).toEqual(
      [...permissions, ...host_permissions, ...optional_host_permissions].sort(),
    );
    for (const { permission, why } of told) expect(why, permission).toMatch(/^[A-Z][^.]+\.$/);
  });
});
