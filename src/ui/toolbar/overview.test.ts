import { expect, test } from 'vitest';
import type { FrameOverview } from '../../messages';
import { foundDrugs, weightiestCard } from './overview';

const finding = (
  id: number,
  concept: string,
  kind: 'aromatase-inhibitor' | 'serm' | 'symptom',
  count: number,
) => ({ id, concept, class: kind, status: 'active', who: 'patient', count }) as const;

const card = (id: string, indicator: 'info' | 'warning') => ({
  id,
  topic: id,
  indicator,
  summary: id,
  detail: [],
  sources: [],
  findings: [],
});

const frame = (
  frameId: number,
  findings: FrameOverview['page']['findings'],
  cards: FrameOverview['guidance']['cards'],
): FrameOverview => ({
  frameId,
  page: { kind: 'record', indication: null, menopause: null, findings },
  guidance: { cards, knowledge: { version: '1', reviewed: '2026-11-24' } },
});

test('the drugs of all frames are added up, symptoms left out', () => {
  const frames = [
    frame(0, [finding(0, 'letrozole', 'aromatase-inhibitor', 1), finding(1, 'arthralgia', 'symptom', 4)], []),
    frame(
      3,
      [
        finding(0, 'raloxifene', 'serm', 1),
        { ...finding(1, 'letrozole', 'aromatase-inhibitor', 2), status: 'planned' },
      ],
      [],
    ),
  ];
  expect(foundDrugs(frames)).toEqual([
    {
      concept: 'letrozole',
      class: 'aromatase-inhibitor',
      count: 3,
      statuses: [
        { status: 'planned', count: 2 },
        { status: 'active', count: 1 },
      ],
    },
    { concept: 'raloxifene', class: 'serm', count: 1, statuses: [{ status: 'active', count: 1 }] },
  ]);
});

test('a warning in any frame is weightier than what the top frame only informs of', () => {
  expect(
    weightiestCard([frame(0, [], [card('bone', 'info')]), frame(2, [], [card('pair', 'warning')])])?.id,
  ).toBe('pair');
  expect(
    weightiestCard([frame(0, [], [card('bone', 'info')]), frame(2, [], [card('other', 'info')])])?.id,
  ).toBe('bone');
  expect(weightiestCard([])).toBeNull();
});
