import type { PageFindings } from '../../knowledge/schema/finding';
import { DOI, type PageKind } from '../../knowledge/terms';

/** Identity of an article, as far as its page tells it. */
export type Article = NonNullable<PageFindings['article']>;

/**
 * What is known of a site before its text is read: pure data, and functions that only look. A profile says what a page's markup
 * means where its words alone do not; it never names a drug, and everything that is not said here is read as on any page.
 */
export interface Profile {
  /** For people: messages and tests. */
  readonly name: string;
  /** Is this a page of the site? Asked at every reading, so it has to be cheap. */
  readonly at: (document: Document, address: URL) => boolean;
  readonly kind: PageKind;
  /** Elements without text of interest: menus, other papers' titles, copies for another width. */
  readonly skip?: string | ((element: Element) => boolean);
  /** An element that is one article among several: findings of one say nothing of the next. */
  readonly unit?: string;
  /** The article's own identity. */
  readonly article?: (document: Document, address: URL) => Article;
  /** What tells one patient's record from another's, in this page's words; hashed before it leaves the page. */
  readonly patient?: (document: Document, address: URL) => string | null;
  /** A heading for what stands in an element, where the page has none in words. */
  readonly label?: (element: Element) => string | null;
  /** The status of a row, in a word, where only its looks or its place tell it. */
  readonly status?: (row: Element) => string | null;
}

/** By host name; of a frame without an address of its own, that of the page that made it. */
export const atHost = (hosts: RegExp) => (_: Document, address: URL) => hosts.test(address.hostname);

const meta = (document: Document, name: string): string =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';

/** Keeps what has the form of an id. */
export function identity(pmid: string, doi: string): Article {
  return {
    ...(/^\d{1,9}$/.test(pmid) ? { pmid } : {}),
    ...(DOI.test(doi) ? { doi } : {}),
  };
}

/** Identity by the meta tags that most sites of journals carry. */
export const citation = (document: Document): Article =>
  identity(meta(document, 'citation_pmid'), meta(document, 'citation_doi'));

export const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
