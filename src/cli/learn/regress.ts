import { KINDS, UNIT } from '../../detection/learning';

/** What a model learns from: the keys of what was seen, which kind was right, and what is known of it already. */
export interface Lesson {
  readonly keys: readonly number[];
  readonly kind: number;
  /** Sums to start from, in units of the table. */
  readonly given?: Float64Array;
}

/** Weights by key, ten numbers each; not in units. */
export type Model = ReadonlyMap<number, Float64Array>;

export interface How {
  /** How often each lesson is gone through. */
  readonly rounds: number;
  readonly rate: number;
  /** A key counts when it was seen so often. */
  readonly least: number;
  /** By how much of itself a weight shrinks each time it is changed. */
  readonly shrink: number;
}

/** Numbers that look random and are the same every time (xorshift). */
export function numbers(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), a lesson at a time in an order that is the same every time.
 */
export function regress(lessons: readonly Lesson[], { rounds, rate, least, shrink }: How): Model {
  const width = KINDS.length;
  const seen = new Map<number, number>();
  for (const { keys } of lessons) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [key, count] of seen) if (count >= least) index.set(key, index.size);
  const rows = lessons.map(({ keys }) => Int32Array.from(keys.flatMap((key) => index.get(key) ?? [])));
  const weights = new Float64Array(index.size * width);
  const squares = new Float64Array(index.size * width).fill(1);
  const random = numbers(1);
  const order = lessons.map((_, i) => i);
  const error = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const n of order) {
      const lesson = lessons[n];
      const row = rows[n];
      if (!lesson || !row) continue;
      error.fill(0);
      if (lesson.given) for (let c = 0; c < width; c++) error[c] = (lesson.given[c] ?? 0) * UNIT;
      for (const at of row)
        for (let c = 0; c < width; c++) error[c] = (error[c] ?? 0) + (weights[at * width + c] ?? 0);
      toChances(error);
      error[lesson.kind] = (error[lesson.kind] ?? 0) - 1;
      for (const at of row)
        for (let c = 0; c < width; c++) {
          const i = at * width + c;
          const slope = error[c] ?? 0;
          const square = (squares[i] ?? 0) + slope * slope;
          squares[i] = square;
          weights[i] = ((weights[i] ?? 0) - (rate * slope) / Math.sqrt(square)) * (1 - shrink);
        }
    }
  }
  return new Map([...index].map(([key, at]) => [key, weights.subarray(at * width, (at + 1) * width)]));
}

function toChances(sums: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let all = 0;
  for (let c = 0; c < sums.length; c++) {
    const chance = Math.exp((sums[c] ?? 0) - most);
    sums[c] = chance;
    all += chance;
  }
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) / all;
}

/** The keys that count most: by their largest weight and how often they are seen. */
export function strongest(model: Model, lessons: readonly Lesson[], count: number): ReadonlySet<number> {
  const seen = new Map<number, number>();
  for (const { keys } of lessons) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const value = (key: number, row: Float64Array) =>
    row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) * Math.sqrt(seen.get(key) ?? 0);
  return new Set(
    [...model]
      .map(([key, row]) => [key, value(key, row)] as const)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, count)
      .map(([key]) => key),
  );
}
