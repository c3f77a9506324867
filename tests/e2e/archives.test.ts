import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesInArchive } from '../../src/cli/support/archive';
import { SHIPPED } from '../../src/cli/support/shipped';
import { billOfMaterials } from '../../src/cli/zip/bill';
import { LICENCES_FILE, thirdPartyLicences } from '../../src/cli/zip/licences';
import { storeObjections } from '../../src/cli/zip/linter';
import { lockedPackages } from '../../src/cli/zip/lock';
import { buildFolder } from '../support/session';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const archive = (folder: string, what: string) =>
  join(folder, '.output', `aimss-guide-${version}-${what}.zip`);

/** Makes the archives in a folder of the sources, and says how that ended. */
const makeArchives = (cwd: string) =>
  spawnSync(resolve('node_modules/.bin/tsx'), ['src/cli/zip/main.ts'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}` },
  });

describe('what goes to the stores', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aimss-guide-archives-'));
  let made: ReturnType<typeof makeArchives>;
  beforeAll(() => {
    made = makeArchives('.');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('passes the linter of Firefox’s store with no error and no warning', () => {
    expect(made.stdout).toContain('addons-linter: 0 errors and warnings');
    expect(made.status).toBe(0);
  });

  test('the linter would have objected: to text as code, and to what it only warns of', () => {
    const spoilt = join(folder, 'spoilt');
    cpSync(buildFolder('firefox', 'production'), spoilt, { recursive: true });
    writeFileSync(join(spoilt, 'guide.js'), 'document.body.innerHTML = location.hash; eval(location.hash);');
    expect(storeObjections(spoilt).join('\n')).toMatch(/UNSAFE_VAR_ASSIGNMENT|DANGEROUS_EVAL/);
  });

  test('for Chromium the same linter objects to nothing but what is Chromium’s own in the manifest', () => {
    const codes = storeObjections(archive('.', 'chrome')).map((said) => said.split(':')[0]);
    expect([...new Set(codes)].sort()).toEqual([
      'ADDON_ID_REQUIRED',
      'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
      'MANIFEST_PERMISSIONS',
      'MISSING_DATA_COLLECTION_PERMISSIONS',
    ]);
  });

  test('is made again from the source archive in another folder, byte for byte', () => {
    const sources = join(folder, 'sources');
    for (const [path, bytes] of filesInArchive(archive('.', 'sources'))) {
      mkdirSync(dirname(join(sources, path)), { recursive: true });
      writeFileSync(join(sources, path), bytes);
    }
    symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
    const again = makeArchives(sources);
    expect(again.status, again.stderr).toBe(0);
    for (const browser of ['chrome', 'firefox']) {
      const [first, second] = ['.', sources].map((each) => filesInArchive(archive(each, browser)));
      expect([...(second?.keys() ?? [])]).toEqual([...(first?.keys() ?? [])]);
      for (const [path, bytes] of first ?? []) expect(second?.get(path)?.equals(bytes), path).toBe(true);
      expect(readFileSync(archive(sources, browser)).equals(readFileSync(archive('.', browser)))).toBe(true);
    }
  }, 120_000);

  test('holds the licences of every library in it, as they are now', () => {
    expect(readFileSync(LICENCES_FILE, 'utf8')).toBe(thirdPartyLicences());
    const held = filesInArchive(archive('.', 'firefox')).get('third-party-licences.txt')?.toString();
    for (const name of SHIPPED) expect(held).toContain(`${name} `);
  });

  test('comes with a bill of everything that was locked, and what of it is shipped', () => {
    const bill = billOfMaterials(version, lockedPackages());
    const shipped = bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
    expect([...new Set(shipped)].sort()).toEqual([...SHIPPED].sort());
    expect(bill.components.length).toBeGreaterThan(shipped.length);
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const written = readFileSync(`.output/aimss-guide-${version}-bill.cdx.json`, 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(bill)));
  });
});
