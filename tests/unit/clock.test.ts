import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What may know the time of day: the stamp of a file that a person saves. */
const KNOWS_THE_TIME = ['src/page/interaction/index.ts'];

const shipped = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith(join('src', 'cli')),
    ),
);

test('a clock that is moved changes nothing: no shipped code asks for the time of day, but to stamp a saved file', () => {
  const asking = shipped.filter((file) =>
    /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)/.test(readFileSync(file, 'utf8')),
  );
  expect(shipped.length).toBeGreaterThan(100);
  expect(asking).toEqual(KNOWS_THE_TIME);
});
