import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge';
import { report } from './report';

test('the review document in the docs is the knowledge base as it is', () => {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  expect(readFileSync('docs/knowledge.md', 'utf8'), 'run "npm run knowledge -- report"').toBe(
    report(loaded.knowledge),
  );
});

test('shows each claim with its grade, sources and the cards that use it', () => {
  const text = report({
    version: '1',
    reviewed: '2026-01-01',
    references: [
      { id: 'a-2020', label: 'A 2020', kind: 'cohort', authors: 'A B', title: 'On joints', doi: '10.1000/x' },
    ],
    claims: [
      {
        id: 'X-1',
        statement: 'Half.',
        population: 'All.',
        reviewed: '2026-01-01',
        grade: 'low',
        because: 'one survey',
        references: ['a-2020'],
        caveat: 'old',
      },
    ],
    matrix: [
      {
        id: 'm',
        first: ['letrozole'],
        second: ['=serm'],
        verdict: 'silent',
        basis: ['X-1'],
        why: 'Because.',
      },
    ],
    tips: [{ id: 't', tip: 'Cost.', trial: 'helped', claims: ['X-1'] }],
    bone: [{ what: 'DXA', source: 'A', says: 'Baseline.', claims: ['X-1'] }],
    instruments: [{ id: 'i', name: 'NRS', measures: 'pain', claims: ['X-1'] }],
    meaningful: { points: 2, claims: ['X-1'], references: ['a-2020'] },
    trials: [
      {
        id: 'x',
        tried: 'X',
        against: 'sham',
        participants: 40,
        arms: [-1, 0.5],
        isNull: true,
        claim: 'X-1',
        reference: 'a-2020',
      },
    ],
    cards: [
      {
        id: 'one',
        topic: 'one',
        indicator: 'info',
        summary: 'S.',
        detail: [{ text: 'L.', claims: ['X-1'] }],
      },
    ],
  });
  for (const part of [
    '**low**, one survey',
    'Caveat: old',
    '| X | sham |  | 40 | -1.5; reckoned from -1 and 0.5; no difference shown | X-1 | [a-2020](#a-2020) |',
    '[a-2020](#a-2020)',
    'Cards: `one`',
    '| `m` | letrozole | any serm |',
    '| Cost. | helped |',
    '| DXA | A | Baseline. |',
    'NRS',
    'https://doi.org/10.1000/x',
  ])
    expect(text).toContain(part);
});
