/**
 * Background → page: what the person asked for outside the page, or decided about a site.
 * No zod here: this file is part of the content script.
 */
export type PageCommand =
  | { readonly type: 'page-command'; readonly name: 'next-mention' | 'previous-mention' }
  /** Does this frame's page still hold what it reported? Answered with `true`. */
  | { readonly type: 'page-command'; readonly name: 'still-there' }
  /** The permission for these hosts is gone: a page of theirs lets go of everything. */
  | { readonly type: 'page-command'; readonly name: 'site-removed'; readonly hosts: readonly string[] };

/** A message that is not exactly one of ours is null: other extensions' and libraries' messages arrive too. */
export function readPageCommand(message: unknown): PageCommand | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, name, hosts } = message as { type?: unknown; name?: unknown; hosts?: unknown };
  if (type !== 'page-command') return null;
  if (name === 'next-mention' || name === 'previous-mention' || name === 'still-there') return { type, name };
  const areHosts = Array.isArray(hosts) && hosts.every((host) => typeof host === 'string');
  return name === 'site-removed' && areHosts ? { type, name, hosts } : null;
}
