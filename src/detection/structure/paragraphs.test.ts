import { describe, expect, test } from 'vitest';
import { shape } from '../../../tests/support/shape';

describe('a paragraph that was wrapped', () => {
  /** 60 characters, without an end. */
  const line = 'She is well and goes on with her tablets as she was told ago';
  const joined = (first: string, next: string, ...more: string[]) =>
    shape(first, next, ...more).some((block) => block.includes(`${first}\n${next}`));

  test.each([
    ['small letters', 'and has no complaints'],
    ['a bracket', '(for which she asked)'],
    ['a capital that would not have fitted', 'Letrozole was named'],
    ['a word with a colon that is no section', 'and garden: it grows'],
  ])('goes on with %s', (_, next) => {
    expect(joined(line, next)).toBe(true);
  });

  test.each([
    ['an empty line', ''],
    ['blanks', '   '],
    ['an item', '- and codeine'],
    ['a heading', 'Medications:'],
    ['a close title', 'expired prescriptions'],
    ['a date', '3/4 seen again'],
    ['a line that stands in', '  and has no complaints'],
    ['columns', 'and then     daily'],
    ['a section', 'allergies: latex'],
  ])('not with %s', (_, next) => {
    expect(joined(line, next, 'x')).toBe(false);
  });

  test('not from columns, nor from a short line', () => {
    expect(joined(line.replace('well and', 'well     and'), 'and has no complaints')).toBe(false);
    expect(joined(line.slice(0, 50), 'and has no complaints')).toBe(true);
    expect(joined(line.slice(0, 49), 'and has no complaints')).toBe(false);
  });

  test('from a line that stands in, with one that does', () => {
    expect(joined(`  ${line}`, '  and has no complaints')).toBe(true);
  });

  test.each(['.', '!', '?', ':', ';', '."', ".')", '.  '])(
    'not with a capital after a line that ends in %j',
    (end) => {
      expect(joined(`${line}${end}`, 'Letrozole was named')).toBe(false);
      expect(joined(`${line}${end}`, 'and letrozole was named')).toBe(!end.includes(':'));
    },
  );

  test('with a capital only where the break is a margin’s', () => {
    // Its first word would have fitted into the longest line.
    expect(joined(line, 'Letrozole was named', 'x'.repeat(80))).toBe(false);
    const fits = 60 + 1 + 'Letrozole'.length;
    expect(joined(line, 'Letrozole was named', 'x'.repeat(fits + 2))).toBe(true);
    expect(joined(line, 'Letrozole was named', 'x'.repeat(fits + 3))).toBe(false);
  });

  test('a text whose longest line has more than 120 characters has no margin, short of 200', () => {
    const of = (length: number) => line.repeat(4).slice(0, length);
    expect(joined(of(120), 'Letrozole was named')).toBe(true);
    expect(joined(of(121), 'Letrozole was named')).toBe(false);
    expect(joined(of(190), 'Letrozole was named')).toBe(false);
    expect(joined(of(191), 'Letrozole was named')).toBe(true);
  });
});

test.each(['1/2', '12.3', ' 3-4', '31/12'])('a line that begins with %s is dated', (date) => {
  const line = ` She is well and goes on with her tablets as she was told ago`;
  expect(shape(line, `${date} and codeine`)).toHaveLength(2);
});
