const listOf = (from: unknown, key: string): readonly unknown[] => {
  const list = typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/** Does an administrator's entry mean this site? An origin, or one with `*.` before its host for every host below it too. */
const means = (origin: string) => (entry: unknown) => {
  if (typeof entry !== 'string') return false;
  const [scheme, host] = entry.split('://*.', 2);
  if (host === undefined) return entry === origin;
  return (
    origin === `${scheme}://${host}` || (origin.startsWith(`${scheme}://`) && origin.endsWith(`.${host}`))
  );
};

/** What an administrator says of a site, or null. Off before on, when both are said. */
export function siteByPolicy(managed: unknown, origin: string): 'on' | 'off' | null {
  if (listOf(managed, 'sitesOff').some(means(origin))) return 'off';
  return listOf(managed, 'sitesOn').some(means(origin)) ? 'on' : null;
}

/**
 * Is the guide switched off for this site? For the content script, which has no zod: reads only the lists of sites, and takes
 * anything unreadable as "not switched off".
 */
export function isDisabledSite(storedSettings: unknown, managed: unknown, origin: string): boolean {
  const set = siteByPolicy(managed, origin);
  return set ? set === 'off' : listOf(storedSettings, 'disabledSites').includes(origin);
}
