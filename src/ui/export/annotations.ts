import type { ConceptClass, Detail, Status, Who } from '../../knowledge/terms';

/** One marked place with the text around it, as it is written to a file of the person's own. */
export interface ExportedPlace {
  readonly exact: string;
  /** Text right before and after, to find the place again. */
  readonly prefix: string;
  readonly suffix: string;
  readonly concept: string;
  readonly class: ConceptClass;
  readonly status: Status;
  readonly who: Who;
  readonly detail?: Detail | undefined;
  readonly because: readonly { readonly rule: string; readonly words: string }[];
}

export interface ExportedPage {
  readonly url: string;
  readonly title: string;
  /** When it was read, ISO 8601. */
  readonly read: string;
  readonly knowledge: string;
  readonly places: readonly ExportedPlace[];
}

export type ExportFormat = 'jsonld' | 'csv';

/** Media type of each format. */
export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonld: 'application/ld+json',
  csv: 'text/csv',
};

/** Gives a thing the IRI by which the data model has it known, made of all that is said of it. */
export type NameOf = (text: string) => string;

/** The page's marks as a file: W3C Web Annotations (JSON-LD), or a table (CSV). */
export function exportPage(page: ExportedPage, format: ExportFormat, nameOf: NameOf): string {
  return format === 'jsonld' ? toJsonLd(page, nameOf) : toCsv(page);
}

/** An AnnotationPage of the Web Annotation Data Model, places found by TextQuoteSelector. */
function toJsonLd({ url, title, read, knowledge, places }: ExportedPage, nameOf: NameOf): string {
  const said = places.map((place) => ({
    type: 'Annotation',
    motivation: 'identifying',
    created: read,
    body: [
      { type: 'TextualBody', purpose: 'identifying', value: place.concept },
      { type: 'TextualBody', purpose: 'classifying', value: place.class },
      { type: 'TextualBody', purpose: 'tagging', value: `status: ${place.status}` },
      ...(place.detail
        ? [{ type: 'TextualBody', purpose: 'tagging', value: `detail: ${place.detail}` }]
        : []),
      { type: 'TextualBody', purpose: 'tagging', value: `who: ${place.who}` },
      ...place.because.map(({ rule, words }) => ({
        type: 'TextualBody',
        purpose: 'describing',
        value: words ? `${rule}: ${words}` : rule,
      })),
    ],
    target: {
      source: url,
      selector: {
        type: 'TextQuoteSelector',
        exact: place.exact,
        prefix: place.prefix,
        suffix: place.suffix,
      },
    },
  }));
  // Where it stands in the file tells apart what has the same words around it.
  const items = said.map((item, index) => ({ id: nameOf(JSON.stringify([index, item])), ...item }));
  const all = JSON.stringify([url, title, read, knowledge, items]);
  const id = nameOf(`page ${all}`);
  const document = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: {
      id: nameOf(`collection ${all}`),
      type: 'AnnotationCollection',
      label: title,
      total: places.length,
      first: id,
    },
    startIndex: 0,
    generator: { type: 'Software', name: `AIMSS Guide, knowledge ${knowledge}` },
    items,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const COLUMNS = [
  'text',
  'concept',
  'class',
  'status',
  'detail',
  'who',
  'before',
  'after',
  'because',
  'url',
  'read',
];

/** RFC 4180, with a heading. */
function toCsv({ url, read, places }: ExportedPage): string {
  const rows = places.map((place) => [
    place.exact,
    place.concept,
    place.class,
    place.status,
    place.detail ?? '',
    place.who,
    place.prefix,
    place.suffix,
    place.because.map(({ rule, words }) => (words ? `${rule} (${words})` : rule)).join('; '),
    url,
    read,
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where it has to be; what a spreadsheet would run as a formula begins with an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
