import { readFileSync } from 'node:fs';

/** A turn of phrase with the statuses its names may have, in their order. */
export interface Turn {
  readonly text: string;
  readonly statuses: readonly (readonly string[])[];
}

export const TURNS = 'tests/corpus/turns.txt';
/** What X and Y stand for. */
const DRUGS = [
  ['tamoxifen', 'anastrozole'],
  ['letrozole', 'raloxifene'],
] as const;

/** The note a turn stands in. */
export const HEAD = 'Breast clinic note, seen 03/02/2025.\n\n';

/** Each line of `turns.txt` with either pair of drugs. */
export const turns = (): Turn[] =>
  readFileSync(TURNS, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .flatMap((line) => {
      const [text = '', told = ''] = line.split(' => ');
      const statuses = told
        .trim()
        .split(/\s+/)
        .map((each) => each.split('|'));
      return DRUGS.map(([x, y]) => ({
        text: text.replaceAll('\\n', '\n').replace(/\bX\b/g, x).replace(/\bY\b/g, y),
        statuses,
      }));
    });
