/** Counts of one class. */
export interface Counts {
  right: number;
  /** Said, and wrong. */
  wrong: number;
  /** There, and not said. */
  missed: number;
}

export const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** 1 where nothing was said (or was there): no mistake was made. */
export const precision = ({ right, wrong }: Counts): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);
export const recall = ({ right, missed }: Counts): number =>
  right + missed === 0 ? 1 : right / (right + missed);
export const f1 = ({ right, wrong, missed }: Counts): number =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);

/** Wilson's 95% interval of a proportion (E. B. Wilson, 1927). */
export function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.959964;
  const p = hits / all;
  const middle = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/**
 * 95% interval by drawing whole documents with replacement, since mentions of one document are alike. The draws are the
 * same in every run.
 */
export function bootstrap<T>(
  items: readonly T[],
  figure: (sample: readonly T[]) => number,
  draws = 1000,
): readonly [number, number] {
  if (items.length === 0) return [0, 1];
  let state = 20_261_124;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const figures = Array.from({ length: draws }, () =>
    figure(items.map((item) => items[Math.floor(random() * items.length)] ?? item)),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(draws * 0.025)] ?? 0, figures[Math.floor(draws * 0.975)] ?? 1];
}
