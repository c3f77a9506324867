import { describe, expect, test } from 'vitest';
import { mayHaveName, placesOfNames } from './prefilter';

const found = (text: string) => placesOfNames(text).map(([start, end]) => text.slice(start, end));

describe('an abbreviation glued to what follows', () => {
  test.each(['AIActive', '@AIActive', '[AIActive', 'onAIActive', '3AIActive', 'TAMStopped', 'TAMstopped'])(
    'may be a name: %s',
    (text) => {
      expect(mayHaveName(text)).toBe(true);
      expect(placesOfNames(text).length).toBe(1);
    },
  );

  test.each(['AAIActive', 'ZAIActive', 'STAMStopped', 'AIctive', 'TAMgiven'])(
    'is none behind a capital or before a small letter: %s',
    (text) => {
      expect(mayHaveName(text)).toBe(false);
      expect(placesOfNames(text)).toEqual([]);
    },
  );
});

test.each<[string, string[]]>([
  ['let me see', []],
  ['let it be letrozole', ['letrozole']],
  ['ana exe ai', []],
  ['Ana and Exe', []],
])('words that are names in company alone are no places: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('places are told in order, names and abbreviations alike', () => {
  expect(found('AIActive, letrozole, TAMActive, then tamoxifen, LETStopped')).toEqual([
    'AI',
    'letrozole',
    'TAM',
    'tamoxifen',
    'LET',
  ]);
});
