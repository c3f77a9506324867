import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

const read = (text: string): string[] =>
  annotateText(`Letter, clinic 3/2/2025. ${text}`, { kind: 'record' }).mentions.map(
    ({ status, who }) => `${status}${who === 'other' ? ' other' : ''}`,
  );

describe('a letter to the patient that speaks of a relative', () => {
  test.each([
    'Your sister was diagnosed last year. She takes letrozole.',
    'Your older sister was diagnosed last year. Her tablet is letrozole.',
    'Your mother had it at 44. You think she was on letrozole.',
    'Your father had it too. He is on letrozole.',
    'Your sister Folake was diagnosed at 48. Folake is well and takes letrozole.',
    'Your mother was 44 and your sister Folake 48. Folake is well and takes letrozole.',
    'Your aunt was diagnosed last year. She is well. She takes letrozole.',
  ])('is of her in the next sentence: "%s"', (text) => {
    expect(read(text).at(-1)).toBe('family other');
  });

  test.each([
    'Your sister was diagnosed last year. You take letrozole.',
    'Your sister was diagnosed last year. Folake takes letrozole.',
    'The sister on the ward was kind. She takes letrozole.',
    "Your sister's letter came. She takes letrozole.",
    'Your sister was diagnosed last year. You are well. She takes letrozole.',
  ])('but not: "%s"', (text) => {
    expect(read(text)).toEqual(['active']);
  });

  test('goes back to the patient when she is spoken to', () => {
    expect(read('Your sister is well. She takes letrozole. You take tamoxifen.')).toEqual([
      'family other',
      'active',
    ]);
  });

  test('what is said in general stays so', () => {
    expect(read('Your sister asked. She read that letrozole is used in women.')).toEqual(['general other']);
  });
});
