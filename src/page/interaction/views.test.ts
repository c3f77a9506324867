// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { CardView } from '../../knowledge/schema/card-view';
import { readChoices } from '../../settings/choices';
import type { PageMention, PageState } from '../bridge';
import { badgeView, popoverView, warningView } from './views';

const mention = (id: number, concept: string, words = concept): PageMention => ({
  id,
  finding: id,
  range: document.createRange(),
  words,
  because: [],
  mention: {
    block: 0,
    start: 0,
    end: words.length,
    text: words,
    concept,
    class: concept === 'letrozole' ? 'aromatase-inhibitor' : 'serm',
    status: 'active',
    who: 'patient',
    because: [],
  },
});
const card = (id: string, topic: string, indicator: CardView['indicator'], findings: number[]): CardView => ({
  id,
  topic,
  indicator,
  summary: `${id}.`,
  detail: [],
  sources: [],
  findings,
});

const ALL = [mention(0, 'letrozole'), mention(1, 'raloxifene', 'Evista\n 60')];
const CARDS = [
  card('pair', 'serm-combination', 'warning', [0, 1]),
  card('bone', 'bone-health', 'info', [0]),
  card('adherence', 'adherence', 'info', [0]),
];

function stateOf(part: Partial<PageState> = {}, chosen: object = {}, managed: object = {}): PageState {
  return {
    mentions: ALL,
    marked: ALL,
    effective: readChoices({ choices: chosen }, managed),
    kind: 'record',
    guidance: { cards: CARDS, knowledge: { version: '1', reviewed: '2026-11-24' } },
    warn: true,
    mayDemote: false,
    withheld: false,
    badge: { elsewhere: { serm: 2, aimss: 1 }, weight: 'warning' },
    outdated: false,
    ...part,
  };
}

describe('the badge', () => {
  test('is the business of one frame alone', () => {
    expect(badgeView(stateOf({ badge: null }), null)).toBeNull();
  });

  test('lists what is marked, and counts in other frames what would be marked there', () => {
    expect(badgeView(stateOf(), null)).toMatchObject({
      mentions: [{ id: 0 }, { id: 1 }],
      elsewhere: 3,
      weight: 'warning',
    });
    const [first] = ALL;
    const hidden = stateOf({ marked: first ? [first] : [] }, { markSerms: false });
    expect(badgeView(hidden, null)).toMatchObject({ mentions: [{ id: 0 }], elsewhere: 1 });
  });

  test('stands and moves as was chosen, unless an administrator has decided', () => {
    const chosen = stateOf({}, { badge: true, badgeCorner: 'top-end' });
    const free = { chip: true, corner: 'top-end', mayMove: true, mayTurnOff: true };
    expect(badgeView(chosen, null)).toMatchObject(free);
    const fixed = stateOf(
      {},
      { badge: true, badgeCorner: 'top-end' },
      { badge: false, badgeCorner: 'top-start' },
    );
    expect(badgeView(fixed, null)).toMatchObject({
      chip: false,
      corner: 'top-start',
      mayMove: false,
      mayTurnOff: false,
    });
  });

  test('has a way back for a warning that is not shown', () => {
    expect(badgeView(stateOf(), null)).not.toHaveProperty('dismissed');
    expect(badgeView(stateOf(), 'pair')).toMatchObject({ dismissed: 'pair' });
  });
});

test('cards of a topic that is not wanted are nowhere, but one that warns is everywhere', () => {
  const state = stateOf({}, { hiddenTopics: ['adherence', 'serm-combination'] });
  const [first] = ALL;
  if (!first) throw new Error('no mention');
  const ids = ['pair', 'bone'];
  expect(popoverView(state, first, false).cards?.map(({ id }) => id)).toEqual(ids);
  expect(badgeView(state, null)?.cards.map(({ id }) => id)).toEqual(ids);
  expect(warningView(state)?.card.id).toBe('pair');
});

test('the warning leads to names that are not marked, too', () => {
  const [first] = ALL;
  const state = stateOf({ marked: first ? [first] : [] }, { markSerms: false });
  expect(warningView(state)?.mentions).toMatchObject([
    { id: 0, text: 'letrozole', concept: 'letrozole', class: 'aromatase-inhibitor', status: 'active' },
    { id: 1, text: 'Evista 60', concept: 'raloxifene', class: 'serm', status: 'active' },
  ]);
});

test('the warning leads to every place of what its card speaks of, in use before planned, with why it was read so', () => {
  const planned = mention(2, 'letrozole');
  const places = [
    { ...planned, finding: 2, mention: { ...planned.mention, status: 'planned' as const } },
    { ...mention(3, 'letrozole'), finding: 0, because: [{ rule: 'cue:active', words: 'on' }] },
    { ...mention(4, 'letrozole'), finding: 3 },
    ...ALL,
  ];
  const guidance = {
    cards: [card('pair', 'serm-combination', 'warning', [0, 1, 2])],
    knowledge: { version: '1', reviewed: '2026-11-24' },
  };
  const mentions = warningView(stateOf({ mentions: places, guidance }))?.mentions;
  expect(mentions?.map(({ id }) => id)).toEqual([3, 0, 1, 2]);
  expect(mentions?.[0]?.because).toEqual([{ rule: 'cue:active', words: 'on' }]);
});
