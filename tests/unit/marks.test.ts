import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../support/pixels';

type Colour = readonly [red: number, green: number, blue: number];

const STYLES = readFileSync('assets/highlight.css', 'utf8');
/** White, the dark paper that the marks were found too faint on, and black. */
const PAPERS: readonly Colour[] = [
  [255, 255, 255],
  [0x15, 0x19, 0x1e],
  [0, 0, 0],
];

const RULE = /::highlight\((aimss-\w+)\) \{([^}]*)\}/g;
const LINE = /underline (\w+) rgb\((\d+) (\d+) (\d+)\)/;
const TINT = /background-color: rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/;

/** The rules that hold where colours are not forced: those before the first condition. */
const MARKS = [...(STYLES.split('@media')[0] ?? '').matchAll(RULE)].map(([, name = '', body = '']) => {
  const [, style = '', ...line] = LINE.exec(body) ?? [];
  const [, ...tint] = TINT.exec(body) ?? [];
  const colour = (parts: readonly string[]): Colour => [Number(parts[0]), Number(parts[1]), Number(parts[2])];
  return {
    name,
    style,
    line: colour(line),
    tint: tint[3] ? { colour: colour(tint), share: Number(tint[3]) } : null,
  };
});

const linear = (value: number) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]: Colour) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
const apart = (one: Colour, other: Colour) => contrast(luminance(one), luminance(other));
const mixed = (
  { colour, share }: { readonly colour: Colour; readonly share: number },
  paper: Colour,
): Colour => {
  const part = (index: 0 | 1 | 2) => colour[index] * share + paper[index] * (1 - share);
  return [part(0), part(1), part(2)];
};

describe('the marks of a page', () => {
  it('are four, each with a line of its own style', () => {
    expect(MARKS.map(({ name }) => name)).toEqual([
      'aimss-drug',
      'aimss-serm',
      'aimss-syndrome',
      'aimss-symptom',
    ]);
    expect(new Set(MARKS.map(({ style }) => style)).size).toBe(4);
  });

  it.each(MARKS)(
    '$name: the line stands out from paper and tint, on white and on dark pages',
    ({ line, tint }) => {
      for (const paper of PAPERS) {
        expect(apart(line, paper)).toBeGreaterThanOrEqual(3);
        if (tint) expect(apart(line, mixed(tint, paper))).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
