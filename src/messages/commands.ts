/**
 * What a person asks of the open page by a key of the browser, in the order in which the keys are listed; the names are those
 * of the manifest's commands.
 */
export const PAGE_ACTIONS = ['next-mention', 'previous-mention', 'overview', 'dismiss', 'open-card'] as const;
export type PageAction = (typeof PAGE_ACTIONS)[number];

export const isPageAction = (name: string): name is PageAction =>
  (PAGE_ACTIONS as readonly string[]).includes(name);

/**
 * Background → page: what the person asked for outside the page, or decided about a site.
 * No zod here: this file is part of the content script.
 */
export type PageCommand =
  | { readonly type: 'page-command'; readonly name: PageAction }
  /** Does this frame's page still hold what it reported? Answered with `true` or `false`, and with null by a page that is not read. */
  | { readonly type: 'page-command'; readonly name: 'still-there' }
  /** What other frames hold has changed what this one is to be told. */
  | { readonly type: 'page-command'; readonly name: 'ask-again' }
  /** The card of a place of one of the frame's own findings, its places counted from 0. */
  | { readonly type: 'page-command'; readonly name: 'go'; readonly finding: number; readonly nth: number }
  /** Saves the marks of the frame as a file; `part`: its number where several frames save theirs, from 1. */
  | {
      readonly type: 'page-command';
      readonly name: 'export';
      readonly format: 'csv' | 'jsonld';
      readonly part?: number;
    }
  /** The permission for these hosts is gone: a page of theirs lets go of everything. */
  | { readonly type: 'page-command'; readonly name: 'site-removed'; readonly hosts: readonly string[] };

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A message that is not exactly one of ours is null: other extensions' and libraries' messages arrive too. */
export function readPageCommand(message: unknown): PageCommand | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, name, hosts, finding, nth, format, part } = message as Readonly<Record<string, unknown>>;
  if (type !== 'page-command') return null;
  const plain = ([...PAGE_ACTIONS, 'still-there', 'ask-again'] as const).find((known) => known === name);
  if (plain) return { type, name: plain };
  if (name === 'go') return isPlace(finding) && isPlace(nth) ? { type, name, finding, nth } : null;
  if (name === 'export') {
    if ((format !== 'csv' && format !== 'jsonld') || !(part === undefined || isPlace(part))) return null;
    return { type, name, format, ...(part === undefined ? {} : { part }) };
  }
  const areHosts = Array.isArray(hosts) && hosts.every((host) => typeof host === 'string');
  return name === 'site-removed' && areHosts ? { type, name, hosts } : null;
}
