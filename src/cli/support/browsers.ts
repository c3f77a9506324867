import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox';

/** The extension's id in the manifest for Firefox. */
export const GECKO_ID = 'aimss-guide@aimss-guide.org';

const NAMES: Record<Engine, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where the usual installers put them when they are not on the path. */
const PLACES: Record<Engine, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const DEBIAN_PACKAGE: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The engine a browser's path speaks of; everything that is not Firefox is taken for a Chromium. */
export const engineOf = (path: string): Engine => (/firefox/i.test(path) ? 'firefox' : 'chromium');

/** Path of an installed browser of an engine; `BROWSER_PATH` first when it names one of that engine. */
export function findBrowser(engine: Engine): string | null {
  const chosen = process.env.BROWSER_PATH;
  if (chosen && engineOf(chosen) === engine && isExecutable(chosen)) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES[engine].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES[engine]].find(isExecutable) ?? null;
}

/** True where `apt-get` can install: Debian or a child of it, as root. */
const canInstall = () => process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');

/**
 * An installed browser, installing it with apt where that is possible.
 * @throws Error with one sentence that says how to get one.
 */
export function requireBrowser(engine: Engine): string {
  const found = findBrowser(engine);
  if (found) return found;
  const name = DEBIAN_PACKAGE[engine];
  if (canInstall()) {
    process.stderr.write(`No ${engine} here: installing Debian's ${name} ...\n`);
    const run = (args: string[]) =>
      execFileSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', name]);
    const installed = findBrowser(engine);
    if (installed) return installed;
  }
  throw new Error(
    `No ${engine === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'} was found: install one ("apt-get install ${name}" on Debian), or set BROWSER_PATH to its program.`,
  );
}
