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
  /** What tells one patient's record from another's, in this page's words; hashed before it leaves the page. */
  readonly patient?: (document: Document, address: URL) => string | null;
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

/** "MRN: 123456", "MRN AB-123456"; ends where the digits end, since elements run together in the text of a banner. */
const RECORD_NUMBER = /\b(?:MRN|medical record number)\b[\s:#.]*((?:[A-Z]{1,3}-?)?\d[\d-]{2,})/i;
/** `/patient/17`, `/patients/17/notes`, `?patient=17`, `?patientId=17`; an id has a digit, a list of patients none. */
const IN_ADDRESS = /[/?#&](?:patients?\/|patient(?:[-_]?id)?=)([^/?#&]*\d[^/?#&]*)/i;

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const recordNumber = (text: string): string =>
  RECORD_NUMBER.exec(text)?.[1]?.replaceAll('-', '').toUpperCase() ?? '';

/**
 * Whose record a page shows, on sites without a profile. What is on screen says more than the address, which may still name
 * the patient before. A page that names several patients is the page of them all, and of none of them. A record number
 * holds for the whole house; any other id for its site alone.
 */
export function patientOnRecord(document: Document, address: URL): string | null {
  const site = document.defaultView?.origin ?? address.origin;
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const inBanner = (element: Element) => {
    const words = wordsOf(element);
    const number = recordNumber(words);
    return number ? `number ${number}` : words && `banner ${site} ${words}`;
  };
  const sources: (() => string[])[] = [
    () =>
      shown('[data-patient-id]').map((element) => {
        const id = element.getAttribute('data-patient-id')?.trim();
        return id ? `id ${site} ${id}` : inBanner(element);
      }),
    () => shown('[data-testid*="patient-banner"]').map(inBanner),
    () =>
      [...shown('header, [role=banner]').map(wordsOf), document.title]
        .map(recordNumber)
        .map((number) => number && `number ${number}`),
    () =>
      [IN_ADDRESS.exec(address.href.slice(address.origin.length))?.[1] ?? ''].map(
        (id) => id && `id ${site} ${id}`,
      ),
  ];
  for (const source of sources) {
    const patients = [...new Set(source().filter((key) => key !== ''))].sort();
    if (patients.length > 0) return patients.join('\n');
  }
  return null;
}
