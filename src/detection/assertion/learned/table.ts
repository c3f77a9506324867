import { KINDS } from './kinds';

/**
 * The learned weights as they are shipped: for each key of a cue ten small numbers, one for each status. Text, because a
 * character that is frequent costs a few bits in the compressed extension, and there is nothing to decode but its code.
 */

/** Keys are told apart by so many bits. */
const BITS = 24;
export const shortKey = (key: number): number => key & (2 ** BITS - 1);

/** A weight in the unit of the table. */
export const UNIT = 1 / 6;
/** The largest weight, in units. */
const MOST = 14;
const ZERO = 'm'.charCodeAt(0);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const BASE = DIGITS.length;
/** Stands before a distance of four digits. */
const LONG = '!';

export interface Table {
  /** Distances of the sorted keys: two digits each, or a mark and four. */
  readonly keys: string;
  /** Ten characters for each key. */
  readonly weights: string;
}

/** Looks weights up: open addressing over a power of two. */
export interface Weights {
  /** Adds the weights of a key to the sums; false where the key is not known, and nothing is added. */
  readonly add: (key: number, sums: Float64Array) => boolean;
  /** The weight of a key for a kind; 0 where the key is not known. */
  readonly of: (key: number, kind: number) => number;
}

/** Writes weights by key, ten numbers each; those beyond the largest are cut. */
export function encode(rows: ReadonlyMap<number, readonly number[]>): Table {
  let keys = '';
  let weights = '';
  let last = 0;
  for (const [key, row] of [...rows].sort(([a], [b]) => a - b)) {
    const distance = key - last;
    last = key;
    const digit = (place: number) => DIGITS[Math.floor(distance / BASE ** place) % BASE];
    keys +=
      distance < BASE ** 2 ? `${digit(1)}${digit(0)}` : `${LONG}${digit(3)}${digit(2)}${digit(1)}${digit(0)}`;
    for (const weight of row)
      weights += String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, Math.round(weight / UNIT))));
  }
  return { keys, weights };
}

/** Reads them again, once for a page. */
export function decode({ keys, weights }: Table): Weights {
  const count = weights.length / KINDS.length;
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const slots = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  const values = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) values[i] = weights.charCodeAt(i) - ZERO;
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1);
    while (slots[slot] !== -1 && slots[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  let key = 0;
  let row = 0;
  const code = new Int8Array(128);
  for (let i = 0; i < BASE; i++) code[DIGITS.charCodeAt(i)] = i;
  for (let i = 0; i < keys.length; row++) {
    const long = keys[i] === LONG;
    const end = i + (long ? 5 : 2);
    let distance = 0;
    for (i += long ? 1 : 0; i < end; i++) distance = distance * BASE + (code[keys.charCodeAt(i)] ?? 0);
    key += distance;
    const slot = slotOf(key);
    slots[slot] = key;
    rows[slot] = row * KINDS.length;
  }
  const rowOf = (full: number): number => {
    const slot = slotOf(shortKey(full));
    return slots[slot] === -1 ? -1 : (rows[slot] ?? -1);
  };
  return {
    add: (full, sums) => {
      const at = rowOf(full);
      if (at < 0) return false;
      for (let i = 0; i < KINDS.length; i++) sums[i] = (sums[i] ?? 0) + (values[at + i] ?? 0);
      return true;
    },
    of: (full, kind) => {
      const at = rowOf(full);
      return at < 0 ? 0 : (values[at + kind] ?? 0);
    },
  };
}
