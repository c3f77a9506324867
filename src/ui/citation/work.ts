import type { Reference } from '../../knowledge/schema/knowledge';

/** What a citation is made of. Only what was seen on the source stands in it; nothing is filled in. */
export type CitedWork = Omit<Reference, 'label'>;

/** A person of a list of authors, or a body such as a group of trialists. */
export type Author = { readonly family: string; readonly initials: string } | { readonly body: string };

export interface Authors {
  readonly named: readonly Author[];
  /** There are more, whom the list does not name. */
  readonly others: boolean;
}

const OTHERS = /^(?:et al|and others)$/i;

/** White space of any kind, line breaks too, as one space. */
export const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Who wrote a work. Initials show a person; a body may name its writers behind it: `Body (Baum M, et al.)`. */
export function authorsOf(list = ''): Authors {
  const [, body, writers] = /^([^(]+) \((.+)\)\.?$/.exec(flat(list)) ?? [];
  const names = (writers ?? flat(list))
    .split(/,\s*/)
    .map((name) => name.replace(/\.$/, ''))
    .filter(Boolean);
  const named = names.filter((name) => !OTHERS.test(name)).map(authorOf);
  return { named: body ? [...named, { body }] : named, others: names.some((name) => OTHERS.test(name)) };
}

function authorOf(name: string): Author {
  const [, family, initials] = /^(.+) ([A-Z]{1,3})$/.exec(name) ?? [];
  return family && initials ? { family, initials } : { body: name };
}

/** Where in a journal a work stands. */
export interface Place {
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  /** First page, or the number that stands for pages: `e000523`. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** `36(4):326-332`, `13:401`, `43` or `153-159` taken apart; a remark in words behind them is no part of the place. */
export function placeOf(pages = ''): Place {
  const place = flat(pages).replace(/ \([^)]*\)$/, '');
  const [, volume, issue, rest] = /^(?:(\d+)(?:\(([^)]+)\))?)(?::(.+))?$/.exec(place) ?? [];
  const [first, last] = (volume ? rest : place)?.split('-') ?? [];
  return { volume, issue, first: first || undefined, last };
}

/**
 * Whether it stands in a journal. A label does not, nor does a guideline that is known by its address alone: what their `journal` says is
 * what sort of thing they are.
 */
export function inJournal({ kind, journal, pages, doi, pmid, pmcid }: CitedWork): boolean {
  if (kind === 'label' || !journal) return false;
  return kind !== 'guideline' || Boolean(pages ?? doi ?? pmid ?? pmcid);
}
