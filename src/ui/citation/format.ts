import { addressOf } from '../../knowledge/view';
import { type Author, authorsOf, type CitedWork, flat, inJournal, placeOf } from './work';

export const CITATION_STYLES = ['vancouver', 'ris', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** One work as text in a style: a line, a RIS record or a BibTeX entry. */
export function cite(work: CitedWork, style: CitationStyle): string {
  return { vancouver, ris, bibtex }[style](work);
}

const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const spaced = (initials: string) => [...initials].map((letter) => `${letter}.`).join(' ');

/** Authors as Vancouver has them: persons, "et al", then the body behind a semicolon. */
function authorLine(list: string | undefined): string {
  const { named, others } = authorsOf(list);
  const persons = named.flatMap((one) => ('family' in one ? [`${one.family} ${one.initials}`] : []));
  const bodies = named.flatMap((one) => ('body' in one ? [one.body] : []));
  return [[...persons, ...(others ? ['et al.'] : [])].join(', '), ...bodies].filter(Boolean).join('; ');
}

/** `2131-2139` as `2131-9`, the way of Vancouver; anything but two numbers of one length stays as it is. */
function pageRange(first: string | undefined, last: string | undefined): string {
  if (!first || !last) return first ?? '';
  if (!/^\d+$/.test(first + last) || first.length !== last.length) return `${first}-${last}`;
  const same = [...first].findIndex((digit, index) => digit !== last[index]);
  return `${first}-${same < 0 ? last : last.slice(same)}`;
}

function published(work: CitedWork): string {
  const { journal, year, dated, pages } = work;
  const name = journal ? flat(journal) : '';
  if (!inJournal(work)) return [name, year, dated].filter(Boolean).join('; ');
  const { volume, issue, first, last } = placeOf(pages);
  const where = [volume ? `${volume}${issue ? `(${issue})` : ''}` : '', pageRange(first, last)];
  const when = [year?.toString() ?? '', where.filter(Boolean).join(':')]
    .filter(Boolean)
    .join(volume ? ';' : ':');
  return when ? `${ended(name)} ${when}` : name;
}

function vancouver(work: CitedWork): string {
  const { authors, title, doi, pmid, pmcid } = work;
  const address = addressOf(work);
  const found = [
    doi ? `doi:${doi}.` : '',
    pmid ? `PMID: ${pmid}.` : '',
    pmcid ? `PMCID: ${pmcid}.` : '',
    // An address ends without a point, which would become part of it.
    doi || pmid || pmcid || !address ? '' : `Available from: ${address}`,
  ];
  return [authorLine(authors), flat(title), published(work)]
    .flatMap((part) => (part ? [ended(part)] : []))
    .concat(found.filter(Boolean))
    .join(' ');
}

/** A person with the family name in front; a body as it is called. */
const inverted = (author: Author) =>
  'family' in author ? `${author.family}, ${spaced(author.initials)}` : author.body;

/**
 * Tags as RIS has had them since 2011. What stands in no journal is ELEC, an electronic citation, with what sort of thing it is in M3; "and
 * others" has no tag.
 */
function ris(work: CitedWork): string {
  const { title, journal, year, dated, pages, doi, pmid, pmcid } = work;
  const article = inJournal(work);
  const { volume, issue, first, last } = article ? placeOf(pages) : {};
  const lines: (readonly [string, string | undefined])[] = [
    // An article whose journal was not seen is one all the same.
    ['TY', article || (pmid ?? pmcid ?? doi) ? 'JOUR' : 'ELEC'],
    ...authorsOf(work.authors).named.map((author) => ['AU', inverted(author)] as const),
    ['TI', flat(title)],
    [article ? 'JO' : 'M3', journal && flat(journal)],
    ['PY', year?.toString()],
    ['VL', volume],
    ['IS', issue],
    ['SP', first],
    ['EP', last],
    ['N1', dated && flat(dated)],
    ['DO', doi],
    ['AN', pmid],
    ['C2', pmcid],
    ['UR', addressOf(work)],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\r\n');
}

/** Signs that BibTeX would read as commands. */
const escaped = (text: string) =>
  flat(text)
    .replaceAll(/[\\{}]/g, '')
    .replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);

function bibtex(work: CitedWork): string {
  const { title, journal, year, dated, pages, doi, pmid, pmcid } = work;
  const article = inJournal(work);
  const { volume, issue, first, last } = article ? placeOf(pages) : {};
  const { named, others } = authorsOf(work.authors);
  // A body in braces of its own, or its name would be taken apart like a person's.
  const people = named.map((one) => ('body' in one ? `{${escaped(one.body)}}` : escaped(inverted(one))));
  const fields: (readonly [string, string | undefined])[] = [
    ['author', [...people, ...(others ? ['others'] : [])].join(' and ')],
    ['title', `{${escaped(title)}}`],
    [article ? 'journal' : 'howpublished', journal && escaped(journal)],
    ['year', year?.toString()],
    ['volume', volume],
    ['number', issue],
    ['pages', first && [first, last].filter(Boolean).join('--')],
    ['note', dated && escaped(dated)],
    ['doi', doi],
    ['pmid', pmid],
    ['pmcid', pmcid],
    // Read as it stands by every style that prints it: nothing in an address is a command there.
    ['url', addressOf(work)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${article ? 'article' : 'misc'}{${work.id},`, ...lines, '}'].join('\n');
}
