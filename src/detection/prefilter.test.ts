import { describe, expect, test } from 'vitest';
import { mayHaveName } from './prefilter';

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
