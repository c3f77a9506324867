import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'wxt';
import { EVERY_SITE_MATCHES } from '../platform/sites';
import { sayNotUsed } from '../platform/toolbar';
import { quiet } from './support/quiet';
import { parse, refuseOperands, runCommand, UsageError } from './support/usage';

const HELP = `Builds the extension for Chrome/Edge and for Firefox, manifest V3.

  npm run build        .output/chrome-mv3 and .output/firefox-mv3
  npm run build:e2e    .output/chrome-mv3-e2e and .output/firefox-mv3-e2e: the same, with every http(s) site granted
`;

const BROWSERS = ['chrome', 'firefox'] as const;

/**
 * The end-to-end build: the very same program (the mode stays `production`, since libraries behave by it), in which
 * every http(s) site counts as granted.
 */
const grantEverySite: InlineConfig = {
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-e2e',
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      sayNotUsed(manifest);
      manifest.host_permissions = [...EVERY_SITE_MATCHES];
      for (const script of manifest.content_scripts ?? []) script.matches = [...EVERY_SITE_MATCHES];
    },
  },
};

/** Compressed sizes of what a page loads, looked at in every build: the content script's budget is 20 kB. */
function printSizes(folder: string): void {
  const size = (file: string) => (gzipSync(readFileSync(file), { level: 9 }).length / 1024).toFixed(1);
  const scripts = join(folder, 'content-scripts');
  for (const file of readdirSync(scripts))
    console.log(`  ${size(join(scripts, file))} kB  content-scripts/${file}`);
  for (const file of ['reader.js', 'guide.js', 'background.js'])
    console.log(`  ${size(join(folder, file))} kB  ${file}`);
}

// What is built must not depend on who builds it: libraries add parts for tests and development by this.
process.env.NODE_ENV = 'production';

await runCommand(HELP, async () => {
  const { positionals } = parse({});
  const [what, ...more] = positionals;
  refuseOperands(more);
  if (what !== 'production' && what !== 'e2e') throw new UsageError(`"${what ?? ''}" is no kind of build.`);
  for (const browser of BROWSERS) {
    const config = { browser, mode: 'production', manifestVersion: 3 as const, logger: quiet };
    const { manifest } = await build(what === 'e2e' ? { ...config, ...grantEverySite } : config);
    const folder = join('.output', `${browser}-mv3${what === 'e2e' ? '-e2e' : ''}`);
    console.log(`${folder}  version ${manifest.version}`);
    printSizes(folder);
  }
  return 0;
});
