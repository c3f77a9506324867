import { describe, expect, it } from 'vitest';
import type { FrameOverview } from '../../messages';
import { panelPage } from './from-frames';

const card = (id: string, indicator: 'info' | 'warning' | 'critical') => ({
  id,
  topic: 't',
  indicator,
  summary: id,
  detail: [],
  sources: [],
  findings: [1],
});
const frame = (
  frameId: number,
  kind: FrameOverview['page']['kind'],
  cards: FrameOverview['guidance']['cards'] = [],
): FrameOverview => ({
  frameId,
  page: {
    kind,
    indication: null,
    menopause: null,
    findings: [
      {
        id: 1,
        concept: 'letrozole',
        class: 'aromatase-inhibitor',
        status: 'active',
        who: 'patient',
        count: 1,
      },
    ],
  },
  guidance: { cards, knowledge: { version: '1', reviewed: '2026-11-24' } },
});

describe('panelPage', () => {
  it('is null while no frame was read', () => {
    expect(panelPage([])).toBeNull();
  });

  it('takes the tab for a record when one of its frames is one', () => {
    expect(panelPage([frame(0, 'other'), frame(3, 'record')])?.kind).toBe('record');
    expect(panelPage([frame(0, 'other'), frame(3, 'literature')])?.kind).toBe('literature');
    expect(panelPage([frame(0, 'other')])?.kind).toBe('other');
  });

  it('keeps findings of different frames apart, though their ids are the same', () => {
    expect(
      panelPage([frame(0, 'record'), frame(3, 'record')])?.findings.map(({ frameId, id }) => [frameId, id]),
    ).toEqual([
      [0, 1],
      [3, 1],
    ]);
  });

  it('shows a card once, weightiest first', () => {
    const page = panelPage([
      frame(0, 'record', [card('a', 'info'), card('b', 'warning')]),
      frame(3, 'record', [card('a', 'info'), card('c', 'critical')]),
    ]);
    expect(page?.cards.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
