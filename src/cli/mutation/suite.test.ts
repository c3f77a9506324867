import { expect, test } from 'vitest';
import { folderOf } from './suite';

test.each([
  ['src/detection/assertion/rules/stopped.ts', 'assertion'],
  ['src/detection/assertion/languages/dutch.ts', 'assertion'],
  ['src/detection/search.ts', ''],
  ['src/guidance/occasions.ts', ''],
])('%s is in the folder "%s" of its room', (file, folder) => {
  expect(folderOf(file)).toBe(folder);
});
