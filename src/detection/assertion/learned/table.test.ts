import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from './kinds';
import { decode, encode, shortKey, UNIT } from './table';

const row = fc.array(fc.integer({ min: -14, max: 14 }), { minLength: KINDS.length, maxLength: KINDS.length });
const rows = fc.uniqueArray(fc.tuple(fc.nat(2 ** 24 - 1), row), { selector: ([key]) => key, maxLength: 60 });

test('what is written is read again, key by key', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const weights = decode(encode(new Map(all.map(([key, units]) => [key, units.map((w) => w * UNIT)]))));
      for (const [key, units] of all) {
        const sums = new Float64Array(KINDS.length).fill(1);
        expect(weights.add(key, sums)).toBe(true);
        expect([...sums]).toEqual(units.map((weight) => weight + 1));
        expect(KINDS.map((_, kind) => weights.of(key, kind))).toEqual(units);
      }
    }),
  );
});

test('a key is known by its last 24 bits, and another changes nothing', () => {
  const weights = decode(encode(new Map([[shortKey(0xab123456), KINDS.map(() => UNIT)]])));
  const sums = new Float64Array(KINDS.length);
  expect(weights.add(0xab123456, sums)).toBe(true);
  expect(weights.add(0x00123457, sums)).toBe(false);
  expect([...sums]).toEqual(KINDS.map(() => 1));
  expect(weights.of(0x00123457, 0)).toBe(0);
});

test('weights beyond the largest are cut, and the text needs no escape', () => {
  const table = encode(new Map([[5, KINDS.map((_, i) => (i - 5) * 100)]]));
  expect(decode(table).of(5, 0)).toBe(-14);
  expect(decode(table).of(5, 9)).toBe(14);
  expect(table.keys + table.weights).not.toMatch(/['"\\$]/);
});

test('no weights are no trouble', () => {
  expect(decode({ keys: '', weights: '' }).add(7, new Float64Array(KINDS.length))).toBe(false);
});
