import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SHIPPED } from '../support/shipped';

/** Shipped with the extension, and so beside its other files. */
export const LICENCES_FILE = 'assets/public/third-party-licences.txt';

const packageSchema = z.object({ version: z.string(), license: z.string() });

/** The licence as its library ships it; null where it ships none, and only names it. */
function textOf(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : null;
}

/** The text that goes with the extension: every library in it, with its licence. */
export function thirdPartyLicences(): string {
  const parts = SHIPPED.map((name) => {
    const folder = join('node_modules', name);
    if (!existsSync(folder)) throw new Error(`${name} is not installed.`);
    const { version, license } = packageSchema.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const text = textOf(folder) ?? `The package names its licence, ${license}, and ships no text of it.`;
    return `${name} ${version} (${license})\n${'-'.repeat(40)}\n${text}\n`;
  });
  return `AIMSS Guide holds code of these libraries. The whole source of each is the package of that name and version.\n\n${parts.join('\n\n')}`;
}
