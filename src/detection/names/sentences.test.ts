import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../knowledge/terms';
import { DRUG_NOTES, LANGUAGES, OTHER_DRUG_NOTES } from './drugs.examples';
import { findNames } from './index';
import { NOTES } from './notes.examples';
import { INHIBITOR_NOTES, INHIBITOR_TITLES, OTHER_NOTES, OTHER_TITLES } from './sentences.examples';

const NOTE = 'Assessment: ER+ breast cancer, on letrozole 2.5 mg daily since lumpectomy.';

/** What is found in the last of the paragraphs. */
function found(kind: PageKind, ...paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text) => ({ text, role: 'text' as const }));
  return findNames({ blocks }, { kind })
    .mentions.filter((mention) => mention.block === blocks.length - 1)
    .map((mention) => mention.text);
}
const empty = (list: readonly string[]) => list.length === 0;

describe('abbreviations in a note', () => {
  it('AI as the inhibitor', () => {
    expect(INHIBITOR_NOTES.filter((text) => empty(found('record', NOTE, text)))).toEqual([]);
  });
  it('AI as something else', () => {
    expect(OTHER_NOTES.filter((text) => !empty(found('record', NOTE, text)))).toEqual([]);
  });
  it('AI as something else, in a note about nothing', () => {
    expect(OTHER_NOTES.filter((text) => !empty(found('record', text)))).toEqual([]);
  });
  it('drugs', () => {
    expect(DRUG_NOTES.filter((text) => empty(found('record', NOTE, text)))).toEqual([]);
  });
  it('the same letters as something else', () => {
    expect(OTHER_DRUG_NOTES.filter((text) => !empty(found('record', NOTE, text)))).toEqual([]);
  });
});

describe('AI in a title that does not define it', () => {
  it('as the inhibitor', () => {
    expect(
      INHIBITOR_TITLES.filter((text) => !found('literature', text).some((name) => /^AI/.test(name))),
    ).toEqual([]);
  });
  it('as something else', () => {
    expect(OTHER_TITLES.filter((text) => found('literature', text).some((name) => /^AI/.test(name)))).toEqual(
      [],
    );
  });
});

describe.each(LANGUAGES)('abbreviations in $lang', ({ note, drug, other }) => {
  it('as the drug', () => {
    expect(drug.filter((text) => empty(found('record', note, text)))).toEqual([]);
  });
  it('as something else', () => {
    expect(other.filter((text) => !empty(found('record', note, text)))).toEqual([]);
  });
});

describe('hard short notes', () => {
  const marks = NOTES.flatMap((marked) => {
    const text = marked.replace(/[[\]{}]{2}/g, '');
    const { mentions } = findNames({ blocks: [{ text, role: 'text' }] }, { kind: 'record' });
    let gone = 0;
    return Array.from(marked.matchAll(/\[\[(.*?)\]\]|\{\{(.*?)\}\}/g), (mark) => {
      const start = mark.index - gone;
      gone += 4;
      const end = start + mark[0].length - 4;
      return {
        words: text.slice(Math.max(0, start - 20), end + 10),
        drug: mark[1] !== undefined,
        found: mentions.some((mention) => mention.start < end && start < mention.end),
      };
    });
  });

  it('never take something else for a drug', () => {
    expect(marks.filter((mark) => !mark.drug && mark.found)).toEqual([]);
  });

  it('find nine drugs of ten', () => {
    const drugs = marks.filter((mark) => mark.drug);
    expect(drugs.length).toBeGreaterThan(70);
    expect(drugs.filter((mark) => mark.found).length / drugs.length).toBeGreaterThan(0.88);
  });
});
