import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Engine, findBrowser, GECKO_ID } from '../../src/cli/support/browsers';
import { buildFolder } from './session';

/** The id that Chromium gives to an extension without a key of its own: from the folder it is loaded from. */
function chromiumId(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Where Debian's browsers look for what an administrator decides; Chromium reads every file there, so each checkout has its own. */
const fileOf = (engine: Engine): string =>
  engine === 'chromium'
    ? `/etc/chromium/policies/managed/aimss-guide-test-${chromiumId(buildFolder(engine, 'e2e'))}.json`
    : '/etc/firefox/policies/policies.json';

const policyOf = (engine: Engine, values: unknown): unknown =>
  engine === 'chromium'
    ? { '3rdparty': { extensions: { [chromiumId(buildFolder(engine, 'e2e'))]: values } } }
    : { policies: { '3rdparty': { Extensions: { [GECKO_ID]: values } } } };

/** A file of ours that a test left behind when it was killed; any other is somebody's policy and stays. */
const isOurs = (file: string): boolean =>
  file.includes('/aimss-guide-test-') ||
  Object.keys(JSON.parse(readFileSync(file, 'utf8')).policies?.['3rdparty']?.Extensions ?? {}).join() ===
    GECKO_ID;

/** Can a policy be set here? Only root may, only where nobody has one, and only for the browsers whose place is known. */
export function canSetPolicy(engine: Engine): boolean {
  const file = fileOf(engine);
  const isDebian = existsSync('/etc/debian_version') && findBrowser(engine)?.startsWith('/usr/bin/') === true;
  return process.getuid?.() === 0 && isDebian && (!existsSync(file) || isOurs(file));
}

/** Sets a policy for the end-to-end build; gives the function that takes it and every folder made for it away. */
export function setPolicy(engine: Engine, values: unknown): () => void {
  const file = fileOf(engine);
  const made: string[] = [];
  for (let folder = dirname(file); !existsSync(folder); folder = join(folder, '..')) made.push(folder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(policyOf(engine, values)));
  // Chromium leaves a file alone that was written in the last seconds.
  const before = new Date(Date.now() - 60_000);
  utimesSync(file, before, before);
  return () => {
    rmSync(file, { force: true });
    for (const folder of made) if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  };
}
