import { describe, expect, it } from 'vitest';
import type { FrameOverview } from '../../messages';
import { panelPage, subjectOf } from './from-frames';

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

const read = (frames: readonly FrameOverview[]) => panelPage({ read: true, unread: 0, frames });

describe('panelPage', () => {
  it('tells a tab that was not read from one in which nothing was found', () => {
    expect(panelPage({ read: false, unread: 0, frames: [] })).toBeNull();
    expect(panelPage({ read: true, unread: 2, frames: [] })).toEqual({
      kind: 'other',
      findings: [],
      cards: [],
      unread: 2,
    });
  });

  it('has the symptoms of a frame in which an inhibitor is in use', () => {
    const one = frame(0, 'record');
    const [finding] = one.page.findings;
    if (!finding) throw new Error('the fixture has a finding');
    const stiff = { ...finding, id: 2, concept: 'joint-stiffness', class: 'symptom' as const };
    const named = (status: 'active' | 'discontinued') =>
      read([{ ...one, page: { ...one.page, findings: [{ ...finding, status }, stiff] } }])?.findings.map(
        ({ concept }) => concept,
      );
    expect(named('active')).toEqual(['letrozole', 'joint-stiffness']);
    expect(named('discontinued')).toEqual(['letrozole']);
  });

  it('leaves out what has no mark to go to', () => {
    const one = frame(0, 'record');
    const [finding] = one.page.findings;
    if (!finding) throw new Error('the fixture has a finding');
    const partner = { ...finding, id: 2, concept: 'paroxetine', class: 'cyp2d6-inhibitor' as const };
    const page = read([{ ...one, page: { ...one.page, findings: [finding, partner] } }]);
    expect(page?.findings.map(({ concept }) => concept)).toEqual(['letrozole']);
  });

  it('takes the tab for a record when one of its frames is one', () => {
    expect(read([frame(0, 'other'), frame(3, 'record')])?.kind).toBe('record');
    expect(read([frame(0, 'other'), frame(3, 'literature')])?.kind).toBe('literature');
    expect(read([frame(0, 'other')])?.kind).toBe('other');
  });

  it('keeps findings of different frames apart, though their ids are the same', () => {
    expect(
      read([frame(0, 'record'), frame(3, 'record')])?.findings.map(({ frameId, id }) => [frameId, id]),
    ).toEqual([
      [0, 1],
      [3, 1],
    ]);
  });

  it('shows a card once, weightiest first', () => {
    const page = read([
      frame(0, 'record', [card('a', 'info'), card('b', 'warning')]),
      frame(3, 'record', [card('a', 'info'), card('c', 'critical')]),
    ]);
    expect(page?.cards.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('subjectOf', () => {
  const named = (patient?: string) => {
    const one = frame(0, 'record');
    return [{ ...one, page: { ...one.page, ...(patient ? { patient } : {}) } }];
  };

  it('is the patient where one is known, whatever the address', () => {
    expect(subjectOf(1, 'https://a.example/1', named('aa'))).toBe(
      subjectOf(1, 'https://a.example/2', named('aa')),
    );
    expect(subjectOf(1, 'https://a.example/1', named('aa'))).not.toBe(
      subjectOf(1, 'https://a.example/1', named('bb')),
    );
  });

  it('is the address where none is, and never that of another tab', () => {
    expect(subjectOf(1, 'https://a.example/1#top', named())).toBe(
      subjectOf(1, 'https://a.example/1', named()),
    );
    expect(subjectOf(1, 'https://a.example/1', named())).not.toBe(
      subjectOf(1, 'https://a.example/2', named()),
    );
    expect(subjectOf(1, 'https://a.example/1', named())).not.toBe(
      subjectOf(2, 'https://a.example/1', named()),
    );
  });
});
