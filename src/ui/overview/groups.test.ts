import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../knowledge/terms';
import { groupByDrug, type Named } from './groups';

const named = (concept: string, status: Named['status'], more: Partial<Named> = {}): Named => ({
  concept,
  class: 'aromatase-inhibitor',
  status,
  ...more,
});

describe('groupByDrug', () => {
  it('puts aromatase inhibitors first, and what is in use before what is past', () => {
    const groups = groupByDrug([
      named('raloxifene', 'active', { class: 'serm' }),
      named('letrozole', 'discontinued'),
      named('letrozole', 'active'),
    ]);
    expect(groups.map(({ name, entries }) => [name, entries.map(({ words }) => words)])).toEqual([
      ['Letrozole', ['Active', 'Discontinued']],
      ['Raloxifene', ['Active']],
    ]);
  });

  it('keeps another person’s drug and a finer shade apart', () => {
    const [group] = groupByDrug([
      named('letrozole', 'discontinued'),
      named('letrozole', 'discontinued', { detail: 'held' }),
      named('letrozole', 'active', { who: 'other' }),
    ]);
    expect(group?.entries.map(({ words }) => words)).toEqual([
      'Active, another person',
      'Discontinued',
      'On hold',
    ]);
  });

  it('gathers symptoms in one group behind the drugs, each by its name', () => {
    const symptom = (concept: string) => named(concept, 'active', { class: 'symptom' });
    const groups = groupByDrug([
      symptom('joint-stiffness'),
      named('aimss', 'active', { class: 'aimss' }),
      symptom('grip-strength'),
      symptom('joint-stiffness'),
    ]);
    expect(
      groups.map(({ name, entries }) => [name, entries.map(({ words, places }) => [words, places.length])]),
    ).toEqual([
      ['AIMSS', [['Present', 1]]],
      [
        'Symptoms',
        [
          ['Joint stiffness', 2],
          ['Reduced grip strength', 1],
        ],
      ],
    ]);
  });

  it('counts out an item that stands for several places', () => {
    const item = named('letrozole', 'active', { count: 3 });
    const [group] = groupByDrug([item]);
    expect(group?.entries[0]?.places).toEqual([0, 1, 2].map((nth) => ({ item, nth })));
  });

  it('loses no item and shows none twice', () => {
    const any = fc.record({
      concept: fc.constantFrom('letrozole', 'anastrozole', 'tamoxifen', 'aimss', 'arthralgia'),
      class: fc.constantFrom('aromatase-inhibitor' as const, 'serm' as const, 'symptom' as const),
      status: fc.constantFrom(...STATUSES),
      who: fc.constantFrom('patient' as const, 'other' as const),
    });
    fc.assert(
      fc.property(fc.array(any), (items) => {
        const places = groupByDrug(items).flatMap(({ entries }) => entries.flatMap((entry) => entry.places));
        expect(places).toHaveLength(items.length);
        expect(new Set(places.map(({ item }) => item)).size).toBe(items.length);
      }),
    );
  });
});
