import { SHIPPED } from '../support/shipped';
import type { Locked } from './lock';

const purl = ({ name, version }: Locked) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The hash of a lock, as CycloneDX wants it. */
function hashes(integrity: string | undefined) {
  const [, digest] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return digest
    ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
    : {};
}

/**
 * The bill of materials, CycloneDX 1.6. What is in the extension is `required`; what only builds and tests it is `excluded`.
 * The same sources give the same bill: no time, no serial number.
 */
export function billOfMaterials(version: string, packages: readonly Locked[]) {
  const shipped = new Set<string>(SHIPPED);
  const seen = new Set<string>();
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `pkg:npm/aimss-guide@${version}`,
        name: 'aimss-guide',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages
      .filter((locked) => {
        const first = !seen.has(purl(locked));
        seen.add(purl(locked));
        return first;
      })
      .map((locked) => ({
        type: 'library',
        'bom-ref': purl(locked),
        name: locked.name,
        version: locked.version,
        scope: shipped.has(locked.name) ? 'required' : 'excluded',
        ...hashes(locked.integrity),
        ...(locked.license ? { licenses: [{ expression: locked.license }] } : {}),
        purl: purl(locked),
      })),
  };
}
