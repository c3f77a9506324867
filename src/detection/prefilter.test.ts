import { describe, expect, test } from 'vitest';
import { mayHaveName, placesOfNames } from './prefilter';

describe('the look at a raw textContent', () => {
  test.each([
    'SearchLetrozole 2.5 mgActive',
    'MedicationStatustamoxifenstopped',
    'AIActive',
    'onAIs since 2021',
    'Current medicationsEvista 60 mg',
    'letro\u00adzole',
    'アナストロゾール',
  ])('finds %s, glued as markup without white space glues it', (text) => {
    expect(mayHaveName(text)).toBe(true);
  });

  test.each([
    'EMAIL',
    'She said it again',
    'femoral artery, metronidazole',
    'TALMUD',
    'the aromatherapy course',
    '',
  ])('leaves %j alone', (text) => {
    expect(mayHaveName(text)).toBe(false);
  });
});

describe('the places of names in a raw textContent', () => {
  test.each<[string, string[]]>([
    ['SearchLetrozole 2.5 mgActiveTamoxifen', ['Letroz', 'Tamox']],
    ['letrozole, and then AIs; no EMAIL', ['letrozole', 'AIs', 'AI']],
    ['MedicationStatustamoxifenstopped', ['tamox']],
    ['She said it again', []],
  ])('of %s', (text, expected) => {
    expect(placesOfNames(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });

  test('are there whenever there may be a name, in any alignment', () => {
    for (let shift = 0; shift < 6; shift += 1)
      for (const name of ['Letrozole', 'anastrozole', 'Evista', 'AI', 'femara']) {
        const text = `${'x'.repeat(shift)}${name}Active`;
        expect([text, mayHaveName(text), placesOfNames(text).length > 0]).toEqual([text, true, true]);
      }
  });
});
