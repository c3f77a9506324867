import { expect, test } from 'vitest';
import type { CardView } from '../../knowledge/schema/card-view';
import { bySection } from './sections';

const card = (id: string, topic: string) => ({ id, topic }) as CardView;

test('cards stand by section, in the order of the sections, and by weight within one', () => {
  const cards = [
    card('a', 'bone'),
    card('b', 'serm-combination'),
    card('c', 'aimss-options'),
    card('d', 'adherence'),
    card('e', 'red-flags'),
    card('f', 'source'),
    card('g', 'cyp2d6'),
    card('h', 'ai-discontinued'),
  ];
  expect(bySection(cards).map(([section, own]) => [section, own.map(({ id }) => id).join('')])).toEqual([
    ['aimss', 'ceh'],
    ['adherence', 'd'],
    ['serm', 'bg'],
    ['bone', 'a'],
    ['evidence', 'f'],
  ]);
});

test('a section without a card is left out', () => {
  expect(bySection([card('a', 'bone-table')]).map(([section]) => section)).toEqual(['bone']);
});
