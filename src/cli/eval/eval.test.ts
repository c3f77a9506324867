import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from './corpus';
import { macroF1, scoreDocument, statusCounts, warningCounts } from './score';
import { bootstrap, f1, precision, recall, wilson } from './statistics';

function run(...args: string[]): Promise<{ status: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    execFile('node_modules/.bin/tsx', ['src/cli/eval/main.ts', ...args], (error, output, errors) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, output, errors }),
    );
  });
}

describe('the figures', () => {
  test("Wilson's interval", () => {
    const [low, high] = wilson(9, 10);
    expect(low).toBeCloseTo(0.596, 3);
    expect(high).toBeCloseTo(0.982, 3);
  });

  test('precision, recall and F1 of counts', () => {
    const counts = { right: 8, wrong: 2, missed: 4 };
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([0.8, 8 / 12, 16 / 22]);
  });

  test('the bootstrap draws the same every time and holds the figure', () => {
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const values = [0, 1, 1, 1, 0, 1, 1, 0, 1, 1];
    const [low, high] = bootstrap(values, mean);
    expect(low).toBeLessThan(0.7);
    expect(high).toBeGreaterThan(0.7);
    expect(bootstrap(values, mean)).toEqual([low, high]);
  });
});

describe('scoring', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aimss-guide-eval-'));
    const text = 'She takes letrozole. No tamoxifen.';
    const mention = (word: string, concept: string, status: string) => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, concept, status, who: 'patient' };
    };
    const mentions = [
      mention('letrozole', 'letrozole', 'active'),
      mention('tamoxifen', 'tamoxifen', 'active'),
      mention('takes', 'raloxifene', 'active'),
    ];
    writeFileSync(
      join(folder, 'gold.jsonl'),
      JSON.stringify({ id: 'a', text, mentions, serm_warning: true }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('counts what was right, wrong and missed', async () => {
    const [gold] = await loadCorpus(folder);
    if (!gold) throw new Error('nothing was loaded');
    const score = scoreDocument(gold);
    expect(score.names.get('aromatase-inhibitor')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(score.names.get('serm')).toEqual({ right: 1, wrong: 0, missed: 1 });
    const counts = statusCounts([score], (status) => status);
    expect(counts.get('active')).toEqual({ right: 1, wrong: 0, missed: 2 });
    expect(counts.get('negated')).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(macroF1([score])).toBeCloseTo(0.5);
    expect(warningCounts([score])).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(score.mistakes.map((mistake) => mistake.what).sort()).toEqual([
      'missed name',
      'status',
      'warning',
    ]);
  });

  test('lists mistakes on request', async () => {
    const { status, output } = await run('--corpus', folder, '--errors');
    expect(status).toBe(0);
    expect(output).toMatch(/macro-F1, past merged/);
    expect(output).toMatch(/a: missed name: raloxifene/);
  });

  test.each([
    [['--corpus', '/nowhere/at/all'], /no folder/],
    [['--corpus', 'src/cli/eval'], /holds no gold\.jsonl/],
    [['--bogus'], /bogus/],
    [['extra'], /not an option/],
  ])('refuses %j with help and status 2', async (args, message) => {
    const { status, errors } = await run(...args);
    expect(status).toBe(2);
    expect(errors).toMatch(message);
    expect(errors).toMatch(/npm run eval/);
    expect(errors).not.toMatch(/ at .*\.ts:/);
  });
});

test('the sample that comes with the project stays right, and the tries as right as they are', async () => {
  const documents = await loadCorpus('tests/corpus');
  const scored = (tries: boolean) =>
    documents.filter(({ set }) => (set === 'tries') === tries).map(scoreDocument);
  const sample = scored(false);
  expect(sample.length).toBeGreaterThanOrEqual(40);
  expect(macroF1(sample)).toBeGreaterThan(0.95);
  const due = warningCounts(sample);
  expect([recall(due), precision(due)].every((value) => value >= 0.95)).toBe(true);
  // Hard on purpose, and some of it is read wrong still: what was reached must not be lost.
  const tries = scored(true);
  expect(tries.length).toBeGreaterThanOrEqual(1500);
  expect(macroF1(tries)).toBeGreaterThan(0.865);
  const tried = warningCounts(tries);
  expect(recall(tried)).toBeGreaterThanOrEqual(0.95);
  expect(precision(tried)).toBeGreaterThanOrEqual(0.95);
});
