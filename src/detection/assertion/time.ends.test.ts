import { describe, expect, test } from 'vitest';
import { isPastRange, isPastRangeBefore, type When } from './time';

const seen = (year: number, month: number): When => ({ month: year * 12 + month, exact: true });
/** The words of a span, of a text in small letters; null where it has not ended. */
const behind = (text: string, now: When): string | null => {
  const span = isPastRange(text, now);
  return span && text.slice(...span);
};

describe('the day in which a span ends', () => {
  test.each([
    'until 20 march 2024',
    'until 20th march 2024',
    'until 20th of march 2024',
    'until 20 of march 2024',
    'until 22nd of march 2024',
    'until 23rd march 2024',
    'until 21st march 2024',
    'until 5 march 2024',
    'until march 2024',
  ])('is no month of its year: %s', (text) => {
    expect(behind(` ${text}`, seen(2024, 12))).toBe(text);
    expect(behind(` ${text}`, seen(2023, 12))).toBeNull();
  });

  test.each([
    ['until 3/31/2024', 3],
    ['until 31/3/2024', 3],
    ['until 31.03.2024', 3],
    ['until 3-31-2024', 3],
    ['until 3/2024', 3],
    ['until 12/2024', 12],
    ['until 31/12/2024', 12],
    ['until 12/31/2024', 12],
    ['until 2024-03-31', 3],
  ])('stands before or behind the month, which counts: %s', (text, month) => {
    expect(behind(` ${text}`, seen(2024, month))).toBe(text);
    expect(behind(` ${text}`, seen(2024, month - 1))).toBeNull();
  });

  test('of a span before the drug it counts the same', () => {
    const inFront = (text: string, now: When) => {
      const span = isPastRangeBefore(text, now);
      return span && text.slice(...span);
    };
    expect(inFront('1/5/2019-3/31/2024 on ', seen(2024, 3))).toBe('1/5/2019-3/31/2024');
    expect(inFront('1/5/2019-3/31/2024 on ', seen(2024, 2))).toBeNull();
  });
});
