/** The libraries whose code is in what we ship; the licence texts and the bill of materials are made of this list. */
export const SHIPPED = [
  '@wxt-dev/browser',
  '@wxt-dev/storage',
  'preact',
  'superlock',
  'webextension-polyfill',
  'wxt',
  'zod',
] as const;

/** Parts of the builder that stand in every bundle: no library of anybody, but said to be modules. */
const OF_THE_BUILDER = /^(?:rolldown|vite)$/;

/** The library a module belongs to; null: it is ours. */
export function libraryOf(module: string): string | null {
  const inside = module.replaceAll('\\', '/').split('/node_modules/').at(-1);
  if (inside === undefined || inside === module.replaceAll('\\', '/')) return null;
  const [scope = '', name = ''] = inside.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** Libraries in a bundle that are not on the list. */
export function unlisted(bundle: Readonly<Record<string, Chunk>>): string[] {
  const listed = new Set<string>(SHIPPED);
  const modules = Object.values(bundle).flatMap(({ modules: held = {} }) =>
    Object.entries(held).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  const libraries = new Set(modules.flatMap((id) => libraryOf(id) ?? []));
  return [...libraries].filter((name) => !listed.has(name) && !OF_THE_BUILDER.test(name)).sort();
}

/** A step of the build that refuses a library nobody has listed: its licence would be missing from what is shipped. */
export const shippedPlugin = {
  name: 'shipped-libraries',
  generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>): void {
    const more = unlisted(bundle);
    if (more.length > 0)
      throw new Error(`Shipped but not listed in src/cli/support/shipped.ts: ${more.join(', ')}`);
  },
};
