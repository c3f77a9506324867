import { describe, expect, test } from 'vitest';
import { LEARNED_FROM } from '../../detection/assertion/learned/learned';
import { KINDS, numberOf } from '../../detection/learning';
import { learn } from './learn';
import { regress, strongest } from './regress';
import { fingerprint, type Labelled } from './texts';

const [ACTIVE, STOPPED] = [numberOf('active'), numberOf('discontinued')];
const HOW = { rounds: 20, rate: 0.2, least: 2, shrink: 0 };

describe('regression', () => {
  const lessons = [1, 2, 3, 4].flatMap((noise) => [
    { keys: [10, noise], kind: ACTIVE },
    { keys: [20, noise], kind: STOPPED },
  ]);
  const model = regress(lessons, HOW);
  const weight = (key: number, kind: number) => model.get(key)?.[kind] ?? 0;

  test('learns what tells two kinds apart', () => {
    expect(weight(10, ACTIVE)).toBeGreaterThan(weight(10, STOPPED));
    expect(weight(20, STOPPED)).toBeGreaterThan(weight(20, ACTIVE));
    expect(Math.abs(weight(1, ACTIVE) - weight(1, STOPPED))).toBeLessThan(weight(10, ACTIVE) / 4);
  });

  test('is the same every time', () => {
    expect([...regress(lessons, HOW)]).toEqual([...model]);
  });

  test('leaves out what was seen once, and learns only what is not known already', () => {
    expect(regress([{ keys: [5], kind: ACTIVE }], HOW).size).toBe(0);
    const known = new Float64Array(KINDS.length);
    known[ACTIVE] = 1000;
    const again = lessons
      .filter(({ kind }) => kind === ACTIVE)
      .map((lesson) => ({ ...lesson, given: known }));
    expect(Math.max(...(regress(again, HOW).get(10) ?? []).map(Math.abs))).toBeLessThan(1e-9);
  });

  test('knows its strongest keys', () => {
    expect(strongest(model, lessons, 2)).toEqual(new Set([10, 20]));
  });
});

describe('learning', () => {
  /** Two lots in which the rules are wrong of every drug that was stopped, and words tell. */
  const labelled = ['one', 'two', 'three'].flatMap((lot) =>
    Array.from({ length: 40 }, (_, i): Labelled => {
      const kind = i % 2 === 0 ? ACTIVE : STOPPED;
      const cues = [kind === ACTIVE ? 10 : 20, 100 + (i % 7)];
      return {
        lot,
        document: `${lot}${i}`,
        concept: 'letrozole',
        cues,
        kind,
        ruled: ACTIVE,
        rule: 1,
        fresh: true,
      };
    }),
  );

  test('reads a lot by what the other lots taught', () => {
    const { held } = learn(labelled);
    expect(held).toHaveLength(labelled.length);
    expect(held.every(({ of, said }) => said === of.kind)).toBe(true);
  });

  test('gives the same weights for the same texts', () => {
    expect(learn(labelled).table).toEqual(learn(labelled).table);
  });

  test('leaves names of texts that the rules were mended by out of what is held against it', () => {
    const mended = labelled.map((each) => ({ ...each, fresh: each.lot === 'one' }));
    expect(new Set(learn(mended).held.map(({ of }) => of.lot))).toEqual(new Set(['one']));
  });
});

test('the shipped weights were learned from the texts as they are: else run `npm run learn`', () => {
  expect(LEARNED_FROM).toBe(fingerprint());
});
