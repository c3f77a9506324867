import { describe, expect, test } from 'vitest';
import { blocksFromText, sectionClass } from '.';

describe('headings', () => {
  test.each([
    ['Current Outpatient Medications', 'current'],
    ['DISCONTINUED MEDICATIONS (last 24 months)', 'stopped'],
    ['Allergies / Intolerances', 'allergy'],
    ['Family History', 'family'],
    ['Oncologic history', 'past'],
    ['A/P', 'plan'],
    ['History of present illness', 'narrative'],
    ['Patient education', 'education'],
    ['Antecedentes familiares', 'family'],
    ['Unverträglichkeiten', 'allergy'],
    ['Family Medicine Clinic', null],
    ['Wednesday', null],
  ])('%s: %s', (heading, expected) => expect(sectionClass(heading)).toBe(expected));
});

describe('plain text', () => {
  const text = [
    'MEDICATIONS',
    '- letrozole 2.5 mg',
    '',
    'Allergies: codeine',
    '',
    'Drug | Dose | Status',
    'Evista | 60 mg | Active',
    '',
    'She is well and goes on with her tablets as before, and has no',
    'complaints today.',
  ].join('\n');
  const { blocks, offsets } = blocksFromText(text);
  const block = (word: string) => blocks.find((each) => each.text.includes(word));

  test('every block is a slice of the text', () => {
    blocks.forEach((each, i) => {
      expect(text.slice(offsets[i], (offsets[i] ?? 0) + each.text.length)).toBe(each.text);
    });
  });

  test('headings hold for what follows', () => {
    expect(block('letrozole')?.section).toEqual(['MEDICATIONS']);
    expect(block('codeine')?.section?.[0]).toBe('Allergies');
  });

  test('cells know their row and column', () => {
    expect(block('Active')).toMatchObject({ role: 'cell', column: 'Status' });
    expect(block('Active')?.row).toBe(block('Evista')?.row);
  });

  test('a line broken at the margin goes on', () => {
    expect(block('complaints')?.text).toMatch(/^She is well/);
  });
});
