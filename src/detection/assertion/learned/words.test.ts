import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedConcept } from '../../types';
import { keyOf, keysOf, lastUpTo, mixed, wordsOf } from './words';

const named = (text: string, name: string): NamedConcept => {
  const start = text.indexOf(name);
  return {
    block: 0,
    start,
    end: start + name.length,
    text: name,
    concept: 'letrozole',
    class: 'aromatase-inhibitor',
    because: [],
  };
};

describe('keys of words', () => {
  test('are the same in every build, since the shipped weights are found by them', () => {
    expect(['', 'stopped', 'año'].map(keyOf)).toEqual([2166136261, 1860367182, 397010968]);
    expect(mixed(keyOf('a'), keyOf('b'))).not.toBe(mixed(keyOf('b'), keyOf('a')));
  });

  test('are one for all dates, for all years and for all other numbers, whatever their case', () => {
    expect(keysOf('03/02/2025')).toEqual(keysOf('1.4.24'));
    expect(keysOf('2019')).toEqual(keysOf('2024'));
    expect(keysOf('60 mg')).toEqual(keysOf('2.5 MG'));
    expect(new Set([...keysOf('03/02/2025'), ...keysOf('2019'), ...keysOf('60')]).size).toBe(3);
  });

  test('leave accents aside', () => {
    expect(keysOf('arrêté')).toEqual(keysOf('arrete'));
  });
});

describe('the words of a block', () => {
  const text = 'Stopped letrozole in 2019. Feels well.';
  const words = wordsOf(text, [named(text, 'letrozole')], [{ start: 0 }, { start: 26 }]);

  test('stand where they stand in the text', () => {
    expect(words.starts.map((start, i) => text.slice(start, words.ends[i]))).toEqual([
      'Stopped',
      'letrozole',
      'in',
      '2019',
      '.',
      'Feels',
      'well',
      '.',
    ]);
  });

  test('know which of them are names, and where a sentence begins', () => {
    expect(words.concepts.filter((concept) => concept !== null)).toEqual(['letrozole']);
    expect(words.firsts).toEqual([0, 5, 8]);
  });

  test('have a stem where they are long', () => {
    const stems = wordsOf('stopped stopping stop', [], [{ start: 0 }]).stems;
    expect(stems[0]).toBe(stems[1]);
    expect(stems[2]).toBe(0);
  });

  test('never overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const { starts, ends } = wordsOf(any, [], [{ start: 0 }]);
        let last = 0;
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(last);
          last = ends[i] ?? 0;
          expect(last).toBeGreaterThan(start);
        });
        expect(last).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});

test('the last place up to a number is found as by looking at each', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (numbers, most) => {
      const sorted = numbers.sort((a, b) => a - b);
      expect(lastUpTo(sorted, most)).toBe(sorted.findLastIndex((each) => each <= most));
    }),
  );
});
