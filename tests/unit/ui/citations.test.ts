import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge';
import { cite } from '../../../src/ui/citation';
import { inJournal, placeOf } from '../../../src/ui/citation/work';

const loaded = loadKnowledge();
if (!loaded.ok) throw new Error(loaded.why);
const works = loaded.knowledge.references;

/** Tags of RIS 2011 that are written here. */
const RIS_LINE = /^(?:TY|AU|TI|JO|M3|PY|VL|IS|SP|EP|N1|DO|AN|C2|UR) {2}- \S.*$/;
const ADDRESS = /https:\/\/\S+/;

/** Fields of an entry as a reader of BibTeX takes it apart: by braces that match. */
function fieldsOf(entry: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of entry.split('\n').slice(1, -1)) {
    const [, name, value] = /^ {2}([a-z]+) = \{(.+)\},$/.exec(line) ?? [];
    if (!name || !value) throw new Error(`no field: ${line}`);
    let depth = 0;
    for (const sign of value) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      if (depth < 0) throw new Error(`a brace too many: ${line}`);
    }
    if (depth !== 0) throw new Error(`a brace is open: ${line}`);
    fields.set(name, value);
  }
  return fields;
}

describe.each(works.map((work) => [work.id, work] as const))('the citation of %s', (_, work) => {
  it('is a line with every part that is known', () => {
    const line = cite(work, 'vancouver');
    expect(line).not.toMatch(/undefined|\s{2}|\.\.|^[.;,]|[;:,]\.|not seen/);
    expect(line).toMatch(/(?:doi:10\.\S+\.|PMID: \d+\.|PMCID: PMC\d+\.|Available from: https:\/\/\S+)$/);
    expect(line).toContain(work.title);
    if (work.year) expect(line).toContain(`${work.year}`);
    const { volume, first } = placeOf(work.pages);
    if (volume) expect(line).toContain(`;${volume}`);
    if (first) expect(line).toContain(`:${first}`);
  });

  it('is a RIS record that keeps its place and can be opened', () => {
    const lines = cite(work, 'ris').split('\r\n');
    expect(lines[0]).toBe(inJournal(work) || work.pmcid ? 'TY  - JOUR' : 'TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  - ');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(RIS_LINE);
    const authors = lines.filter((line) => line.startsWith('AU'));
    expect(authors.length > 0).toBe(work.authors !== undefined);
    for (const author of authors) expect(author).not.toMatch(/[()]|et al|\.\./);
    expect(lines.find((line) => line.startsWith('UR'))).toMatch(ADDRESS);
    expect(lines.some((line) => /^(?:VL|SP)/.test(line))).toBe(work.pages !== undefined);
  });

  it('is a BibTeX entry that keeps its place and can be opened', () => {
    const entry = cite(work, 'bibtex');
    expect(entry).toMatch(/^@(?:article|misc)\{[a-z0-9-]+,\n/);
    const fields = fieldsOf(entry);
    // What an article must have, or a program refuses it.
    if (entry.startsWith('@article'))
      for (const name of ['title', 'journal', 'year']) expect([...fields.keys()]).toContain(name);
    expect(fields.get('url')).toMatch(ADDRESS);
    expect(fields.get('author') ?? '').not.toMatch(/[()]|et al/);
    expect(fields.has('volume') || fields.has('pages')).toBe(work.pages !== undefined);
  });
});

it('calls no label an article', () => {
  const labels = works.filter(({ kind }) => kind === 'label');
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(cite(label, 'bibtex')).toMatch(/^@misc/);
});
