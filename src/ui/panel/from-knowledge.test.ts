import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/schema/knowledge';
import { assessmentSources, knowledgeView } from './from-knowledge';

const knowledge: Knowledge = {
  version: '2026.11',
  reviewed: '2026-11-24',
  references: [
    { id: 'a', label: 'A 2018', kind: 'rct', authors: 'A B', title: 'T', doi: '10.1000/a', pmid: '12345678' },
    { id: 'b', label: 'B label', kind: 'label', authors: 'Maker', title: 'Label' },
    { id: 'c', label: 'C', kind: 'cohort', authors: 'C D', title: 'U', pmcid: 'PMC12' },
  ],
  claims: [
    {
      id: 'MGT-3',
      statement: 'S.',
      population: 'P',
      reviewed: '2026-11-24',
      grade: 'low',
      because: 'x',
      references: ['a', 'b'],
      caveat: 'But.',
    },
    {
      id: 'ASSESS-1',
      statement: 'Ask.',
      population: 'P',
      reviewed: '2026-11-24',
      grade: 'expert',
      because: 'x',
      references: ['c'],
    },
    {
      id: 'NEW-1',
      statement: 'N.',
      population: 'P',
      reviewed: '2026-11-24',
      grade: 'high',
      because: 'x',
      references: ['b'],
    },
  ],
  cards: [
    {
      id: 'pair',
      topic: 'serm-combination',
      indicator: 'warning',
      summary: 'Both look active.',
      detail: [],
    },
  ],
  matrix: [
    {
      id: 'pair',
      first: ['=aromatase-inhibitor'],
      second: ['raloxifene', 'lasofoxifene'],
      verdict: 'warning',
      card: 'pair',
      basis: ['MGT-3'],
      why: 'By class.',
    },
    {
      id: 'fertility',
      first: ['letrozole'],
      second: ['=serm'],
      settings: ['fertility', 'male'],
      verdict: 'silent',
      basis: ['NEW-1'],
      why: 'Alternatives.',
    },
  ],
  tips: [],
  bone: [],
  instruments: [],
  meaningful: { points: 2, claims: ['MGT-3'], references: ['a'] },
  trials: [
    {
      id: 'x',
      tried: 'X',
      against: 'placebo',
      after: '6 weeks',
      participants: 40,
      arms: [-1, 0.5],
      isNull: false,
      claim: 'MGT-3',
      reference: 'a',
    },
    {
      id: 'y',
      tried: 'Y',
      against: 'sham',
      participants: 50,
      isNull: true,
      claim: 'MGT-3',
      reference: 'b',
    },
  ],
};

describe('knowledgeView', () => {
  it('keeps statement, grade, caveat and the sources that a person can open', () => {
    expect(knowledgeView(knowledge).claims[0]).toEqual({
      id: 'MGT-3',
      topic: 'aimss-options',
      text: 'S.',
      grade: 'low',
      caveat: 'But.',
      sources: [
        { id: 'a', label: 'A 2018', url: 'https://doi.org/10.1000/a' },
        { id: 'b', label: 'B label' },
      ],
    });
  });

  it('shows a chapter it does not know under its own letters', () => {
    expect(knowledgeView(knowledge).claims[2]?.topic).toBe('new');
  });

  it('keeps all of a reference for its citation', () => {
    expect(knowledgeView(knowledge).references[2]).toMatchObject({
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12/',
      work: { authors: 'C D', title: 'U' },
    });
  });

  it('cites in the note what the questions come from', () => {
    expect(assessmentSources(knowledge)).toEqual({
      note: [{ label: 'C', where: 'PMC12' }],
      flags: [],
      cord: [],
    });
  });

  it('says where a source is found as short as it can, and never by a search', () => {
    const search = 'https://pubmed.ncbi.nlm.nih.gov/?term=Some%20title';
    const [, , cohort] = knowledge.references;
    const [, asked] = knowledge.claims;
    if (!cohort || !asked) throw new Error('the fixture has both');
    const whereOf = (part: Partial<Knowledge['references'][number]>) => {
      const { pmcid: _, ...rest } = cohort;
      const references = [{ ...rest, lookup: search, ...part }];
      return assessmentSources({ ...knowledge, references, claims: [asked] }).note[0]?.where;
    };
    expect(whereOf({ doi: '10.1000/a', pmid: '12345678' })).toBe('https://doi.org/10.1000/a');
    expect(whereOf({ pmid: '12345678' })).toBe('PMID 12345678');
    expect(whereOf({ journal: 'BMC Cancer', year: 2013, pages: '13:401' })).toBe('BMC Cancer 2013;13:401');
    expect(whereOf({ journal: 'Ann Rheum Dis' })).toBe('Ann Rheum Dis');
    expect(whereOf({ lookup: 'https://www.nice.org.uk/guidance/ng101' })).toBe(
      'https://www.nice.org.uk/guidance/ng101',
    );
  });

  it('shows the red flags with what they rest on', () => {
    const [first, asked] = knowledge.claims;
    if (!first || !asked) throw new Error('the fixture has both');
    const claims = [
      { ...first, id: 'DDX-2' },
      { ...asked, id: 'DDX-3' },
    ];
    const { flags, cord, note } = assessmentSources({ ...knowledge, claims });
    expect([flags, cord, note].map((list) => list.map(({ label }) => label))).toEqual([
      ['A 2018', 'B label', 'C'],
      ['A 2018', 'B label'],
      ['A 2018', 'B label'],
    ]);
  });

  it('puts the rules of the matrix in words, with what they show and rest on', () => {
    expect(knowledgeView(knowledge).pairs).toMatchObject([
      {
        first: 'Any aromatase inhibitor',
        second: 'raloxifene, lasofoxifene',
        setting: 'Any use',
        verdict: 'warning',
        text: 'Both look active.',
        sources: [{ label: 'A 2018' }, { label: 'B label' }],
      },
      {
        first: 'Letrozole',
        second: 'any selective estrogen receptor modulator (SERM)',
        setting: 'Fertility treatment, men',
        verdict: 'none',
        text: 'Alternatives.',
      },
    ]);
  });

  it('names the change that matters, with who says so', () => {
    expect(knowledgeView(knowledge).meaningful).toEqual({
      points: 2,
      sources: [{ id: 'a', label: 'A 2018', url: 'https://doi.org/10.1000/a' }],
    });
  });

  it('draws trials with the difference they give, and says where it was reckoned', () => {
    expect(knowledgeView(knowledge).trials).toEqual([
      {
        id: 'x',
        label: 'X',
        against: 'v placebo, 6 weeks, from the change in each arm',
        size: 40,
        difference: -1.5,
        isNull: false,
        source: { id: 'a', label: 'A 2018', url: 'https://doi.org/10.1000/a' },
      },
      {
        id: 'y',
        label: 'Y',
        against: 'v sham',
        size: 50,
        difference: null,
        isNull: true,
        source: { id: 'b', label: 'B label' },
      },
    ]);
  });
});
