import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../knowledge/terms';
import { findNames } from './index';
import {
  DRUG_NOTES,
  INHIBITOR_NOTES,
  INHIBITOR_TITLES,
  LANGUAGES,
  OTHER_DRUG_NOTES,
  OTHER_NOTES,
  OTHER_TITLES,
} from './sentences.examples';

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
