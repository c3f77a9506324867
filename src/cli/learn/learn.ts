import {
  chancesOf,
  cuesBeside,
  decide,
  encode,
  KINDS,
  shortKey,
  type Table,
  UNIT,
} from '../../detection/learning';
import { type How, type Lesson, type Model, regress, strongest } from './regress';
import type { Labelled } from './texts';

/** How the words are learned, and how far to trust the rules beside them; found by trying on lots that were left out. */
const WORDS: How = { rounds: 12, rate: 0.2, least: 2, shrink: 1e-5 };
const TRUST: How = { rounds: 20, rate: 0.1, least: 1, shrink: 1e-4 };
/** How many keys are shipped: of 20,000, names of lots that were left out are read 0.5 % better, for 17 kB more. */
const KEYS = 16_000;

function wordsFrom(labelled: readonly Labelled[]): Model {
  const lessons = labelled.map(({ cues, kind }): Lesson => ({ keys: cues, kind }));
  const kept = strongest(regress(lessons, WORDS), lessons, KEYS);
  return regress(
    lessons.map((lesson) => ({ ...lesson, keys: lesson.keys.filter((key) => kept.has(key)) })),
    WORDS,
  );
}

/** Sums in units of the table. */
function sumsOf(model: Model, keys: readonly number[]): Float64Array {
  const sums = new Float64Array(KINDS.length);
  for (const key of keys) {
    const row = model.get(key);
    if (row)
      for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (row[kind] ?? 0) / UNIT;
  }
  return sums;
}

/** A name of a fresh lot, with what words say of it that were learned from the other lots, and what is known beside them. */
interface Unseen {
  readonly of: Labelled;
  readonly sums: Float64Array;
  readonly beside: readonly number[];
}

function unseenIn(labelled: readonly Labelled[]): Unseen[] {
  const lots = [...new Set(labelled.filter(({ fresh }) => fresh).map(({ lot }) => lot))];
  return lots.flatMap((lot) => {
    const words = wordsFrom(labelled.filter((each) => each.lot !== lot));
    const mine = labelled.filter((each) => each.lot === lot && each.fresh);
    const documents = [...new Set(mine.map(({ document }) => document))];
    return documents.flatMap((document) => {
      const names = mine.filter((each) => each.document === document);
      const sums = names.map(({ cues }) => sumsOf(words, cues));
      const beside = cuesBeside(
        names.map((each, i) => ({ ...each, words: chancesOf(sums[i] ?? NOTHING, UNIT) })),
      );
      return names.map((of, i) => ({
        of,
        sums: sums[i] ?? NOTHING,
        beside: (beside[i] ?? []).map(shortKey),
      }));
    });
  });
}
const NOTHING = new Float64Array(KINDS.length);

/** How far to trust what is known beside the words. */
const trustFrom = (unseen: readonly Unseen[]): Model =>
  regress(
    unseen.map(({ of, sums, beside }): Lesson => ({ keys: beside, kind: of.kind, given: sums })),
    TRUST,
  );

/** How a name is read by what was learned from the other lots. */
export interface Held {
  readonly of: Labelled;
  readonly said: number;
}

/** What was learned of all texts, and how names of each fresh lot are read by what was learned of the others. */
export function learn(labelled: readonly Labelled[]): {
  readonly table: Table;
  readonly held: readonly Held[];
} {
  const unseen = unseenIn(labelled);
  const held = [...new Set(unseen.map(({ of }) => of.lot))].flatMap((lot) => {
    const trust = trustFrom(unseen.filter(({ of }) => of.lot !== lot));
    return unseen
      .filter(({ of }) => of.lot === lot)
      .map(({ of, sums, beside }): Held => {
        const more = sumsOf(trust, beside);
        return {
          of,
          said: decide(
            chancesOf(
              sums.map((sum, kind) => sum + (more[kind] ?? 0)),
              UNIT,
            ),
            of.ruled,
          ),
        };
      });
  });
  const rows = new Map<number, readonly number[]>();
  for (const model of [wordsFrom(labelled), trustFrom(unseen)])
    for (const [key, row] of model)
      if (row.some((weight) => Math.abs(weight) >= UNIT / 2)) rows.set(key, [...row]);
  return { table: encode(rows), held };
}
