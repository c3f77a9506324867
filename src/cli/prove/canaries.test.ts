import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canaries, canariesIn } from './canaries';
import { recordPage } from './pages';

const ALL = canaries(1_000);

describe('canaries', () => {
  test('are all different, and of three kinds', () => {
    expect(new Set(ALL.map(({ text }) => text)).size).toBe(1_000);
    expect(new Set(ALL.map(({ kind }) => kind)).size).toBe(3);
  });

  test('are found as they are, in another case, in an address, in base64 and by a part alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.string(), (canary, around) => {
        const encoded = Buffer.from(`${around} ${canary.text}`).toString('base64');
        for (const text of [
          `${around}${canary.text}${around}`,
          canary.text.toUpperCase(),
          `https://a.example/?q=${encodeURIComponent(canary.text)}`,
          `{"x":"${encoded}"}`,
          canary.text.split(' ').at(-1) ?? '',
        ])
          expect(canariesIn(text, ALL)).toContain(canary);
      }),
    );
  });

  test('are not found where they are not', () => {
    for (const text of ['', 'letrozole 2.5 mg', '2026-11-24', '{"patient":"0f3a5c7e9b1d2f4a"}', '%E0%A4%A'])
      expect(canariesIn(text, ALL)).toEqual([]);
  });

  test('stand all on the page made of them', () => {
    const some = ALL.slice(0, 100);
    const { body, address } = recordPage(some, 1);
    expect(canariesIn(body, some)).toEqual(some);
    expect(canariesIn(address, some).length).toBeGreaterThanOrEqual(3);
  });
});
