import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from 'wxt';
import { z } from 'zod';
import { quiet } from '../support/quiet';
import { parse, refuseOperands, runCommand } from '../support/usage';
import { billOfMaterials } from './bill';
import { LICENCES_FILE, thirdPartyLicences } from './licences';
import { storeObjections } from './linter';
import { lockedPackages } from './lock';

const HELP = `Makes what the stores take, in .output: an archive for Chrome and Edge, one for Firefox, the sources for review, and the
bill of materials (CycloneDX 1.6). Writes the licences of the libraries first, since they are part of the archives, and ends with 1
when Firefox's linter has an error or a warning.

  npm run zip [-- --licences]      --licences: only write ${LICENCES_FILE}
`;

// What is built must not depend on who builds it: libraries add parts for tests and development by this.
process.env.NODE_ENV = 'production';

await runCommand(HELP, async () => {
  const { values, positionals } = parse({ licences: { type: 'boolean', default: false } });
  refuseOperands(positionals);
  writeFileSync(LICENCES_FILE, thirdPartyLicences());
  if (values.licences) return 0;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const made: string[] = [];
  for (const browser of ['chrome', 'firefox'])
    made.push(...(await zip({ browser, mode: 'production', manifestVersion: 3, logger: quiet })));
  const bill = join('.output', `aimss-guide-${version}-bill.cdx.json`);
  writeFileSync(bill, `${JSON.stringify(billOfMaterials(version, lockedPackages()), null, 2)}\n`);
  for (const file of [...made, bill]) console.log(file);
  const forFirefox = made.find((file) => file.endsWith('-firefox.zip')) ?? '';
  const objections = storeObjections(forFirefox);
  for (const objection of objections) console.log(objection);
  console.log(`addons-linter: ${objections.length} errors and warnings`);
  return objections.length === 0 ? 0 : 1;
});
