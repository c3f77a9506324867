/** How the guide stands to a site: in the manifest, granted by the person, could be granted, or out of reach. */
export type SiteKind = 'builtin' | 'granted' | 'available' | 'unsupported';

/** A match pattern of the manifest's kind: `scheme://host/*`, host with a leading `*.` or `*` alone; any port matches. */
function matches(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host] = parts;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (host === '*' || host === url.hostname) return true;
  return (
    host?.startsWith('*.') === true &&
    (url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)))
  );
}

/** The pattern a person grants for one site. Match patterns know no port: the whole host is granted. */
export function patternOf(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

/**
 * @param address of the tab; pages of the browser itself and files are out of reach.
 * @param builtin match patterns of the manifest's content scripts.
 * @param granted match patterns the person granted.
 */
export function siteKind(address: string, builtin: readonly string[], granted: readonly string[]): SiteKind {
  if (!URL.canParse(address)) return 'unsupported';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'unsupported';
  if (builtin.some((pattern) => matches(pattern, url))) return 'builtin';
  return granted.some((pattern) => matches(pattern, url)) ? 'granted' : 'available';
}
