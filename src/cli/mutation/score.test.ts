import { expect, test } from 'vitest';
import { scores } from './score';

const outcomes = (fileName: string, ...statuses: readonly string[]) =>
  statuses.map((status) => ({ fileName, status }));

test('each folder has its score, then all together; what does not load and what was left out do not count', () => {
  expect(
    scores([
      ...outcomes('src/b/one.ts', 'Killed', 'Survived', 'RuntimeError', 'Ignored'),
      ...outcomes('src/a/two.ts', 'Killed', 'Timeout', 'NoCoverage', 'Killed'),
      ...outcomes('src/c/three.ts', 'RuntimeError'),
    ]),
  ).toEqual([
    { place: 'src/a', found: 3, missed: 1, percent: 75 },
    { place: 'src/b', found: 1, missed: 1, percent: 50 },
    { place: 'src/c', found: 0, missed: 0, percent: 100 },
    { place: 'all', found: 4, missed: 2, percent: (100 * 4) / 6 },
  ]);
});
