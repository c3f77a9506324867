/** What a citation is made of. Only identifiers that are known stand in it; nothing is filled in. */
export interface CitedWork {
  readonly id: string;
  /** As in a reference list: `Hershman DL, et al.` */
  readonly authors: string;
  readonly title: string;
  readonly journal?: string | undefined;
  readonly year?: number | undefined;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly pmcid?: string | undefined;
}

export const CITATION_STYLES = ['vancouver', 'ris', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** One work as text in a style: a line, a RIS record or a BibTeX entry. */
export function cite(work: CitedWork, style: CitationStyle): string {
  return { vancouver, ris, bibtex }[style](work);
}

const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function vancouver({ authors, title, journal, year, doi, pmid, pmcid }: CitedWork): string {
  const published = [journal ? ended(flat(journal)) : '', year ? `${year}.` : ''].filter(Boolean).join(' ');
  const found = [
    doi ? `doi:${doi}.` : '',
    pmid ? `PMID: ${pmid}.` : '',
    pmcid ? `PMCID: ${pmcid}.` : '',
  ].filter(Boolean);
  return [ended(flat(authors)), ended(flat(title)), published, ...found].filter(Boolean).join(' ');
}

/** Names in a list of authors; "et al." is no name. */
function names(authors: string): readonly string[] {
  return flat(authors)
    .split(/,\s*/)
    .map((name) => name.replace(/\.$/, ''))
    .filter((name) => name && !/^(?:et al|and others)$/i.test(name));
}

/** `Hershman DL` as `Hershman, D. L.`; a body (“Cancer Australia”) stays as it is. */
function inverted(name: string): string {
  const parts = /^(.+?) ([A-Z]{1,3})$/.exec(name);
  const [, family, initials] = parts ?? [];
  if (!family || !initials) return name;
  return `${family}, ${[...initials].map((letter) => `${letter}.`).join(' ')}`;
}

function ris(work: CitedWork): string {
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', work.journal ? 'JOUR' : 'GEN'],
    ...names(work.authors).map((name) => ['AU', inverted(name)] as const),
    ['TI', flat(work.title)],
    ['JO', work.journal && flat(work.journal)],
    ['PY', work.year?.toString()],
    ['DO', work.doi],
    ['AN', work.pmid],
    ['C2', work.pmcid],
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
  const body = names(work.authors).map((name) => {
    const person = inverted(name);
    return person === name ? `{${escaped(name)}}` : escaped(person);
  });
  const others = /\bet al\b/i.test(work.authors) ? ['others'] : [];
  const fields: (readonly [string, string | undefined])[] = [
    ['author', [...body, ...others].join(' and ')],
    ['title', `{${escaped(work.title)}}`],
    ['journal', work.journal && escaped(work.journal)],
    ['year', work.year?.toString()],
    ['doi', work.doi],
    ['pmid', work.pmid],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${work.journal ? 'article' : 'misc'}{${work.id},`, ...lines, '}'].join('\n');
}
