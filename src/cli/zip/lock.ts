import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});

/** One locked package, by what its lock says. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly license: string | undefined;
  /** Of the archive that was locked, as `sha512-…` in base64. */
  readonly integrity: string | undefined;
}

/** Every package that an installation brings, in the order of names. */
export function lockedPackages(text = readFileSync('package-lock.json', 'utf8')): readonly Locked[] {
  const { packages } = lockSchema.parse(JSON.parse(text));
  return Object.entries(packages)
    .flatMap(([path, { version, license, integrity }]): Locked[] => {
      const name = path.split('node_modules/').at(-1) ?? '';
      return path === '' || version === undefined ? [] : [{ name, version, license, integrity }];
    })
    .sort((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'));
}
