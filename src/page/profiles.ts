import type { PageFindings } from '../knowledge/schema/finding';
import type { PageKind } from '../knowledge/terms';

/** What is known of a site before its text is read. Adding one: an entry in `PROFILES`, and a page in the tests. */
export interface Profile {
  readonly hosts: RegExp;
  readonly kind: PageKind;
  /** Elements without text of interest: menus, other papers' titles, copies for another width. */
  readonly skip?: string;
  /** An element that is one article among several: findings of one say nothing of the next. */
  readonly unit?: string;
  /** The article's own identity. */
  readonly article?: (document: Document, address: URL) => NonNullable<PageFindings['article']>;
}

const meta = (document: Document, name: string): string =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';

function identity(pmid: string, doi: string): NonNullable<PageFindings['article']> {
  return {
    ...(/^\d{1,9}$/.test(pmid) ? { pmid } : {}),
    ...(doi !== '' && doi.length <= 200 ? { doi } : {}),
  };
}

const citation = (document: Document) =>
  identity(meta(document, 'citation_pmid'), meta(document, 'citation_doi'));

/** Facts of each site's pages: what carries the text, what repeats it, what identifies the article. */
export const PROFILES: readonly Profile[] = [
  {
    hosts: /^pubmed\.ncbi\.nlm\.nih\.gov$/,
    kind: 'literature',
    // Citation dialogs repeat the citation; initials of authors are no abbreviations.
    skip: '.dropdown, .actions-buttons, .citation-dialog, .item-selector-wrap, .result-actions-bar, .inline-authors, .docsum-authors, .adjacent-navigation',
    unit: 'article.full-docsum, li.full-docsum, .results-article',
    article: citation,
  },
  {
    hosts: /^pmc\.ncbi\.nlm\.nih\.gov$/,
    kind: 'literature',
    skip: '.pmc-sidenav, .citation-dialog, .usa-banner',
    article: citation,
  },
  {
    hosts: /(^|\.)europepmc\.org$/,
    kind: 'literature',
    unit: '.separated-list-item',
    // Only ids of the source MED are PubMed ids.
    article: (_, address) =>
      identity(/\/(?:article|abstract)\/MED\/(\d+)/i.exec(address.pathname)?.[1] ?? '', ''),
  },
];

export const profileOf = (host: string): Profile | null =>
  PROFILES.find(({ hosts }) => hosts.test(host)) ?? null;
