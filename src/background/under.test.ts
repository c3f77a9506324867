import { expect, test } from 'vitest';
import { memoryArea } from '../../tests/support/area';
import { under } from './under';

test('gives what stands under keys that begin so, and asks for nothing else', async () => {
  const area = memoryArea(undefined, { 'frame 1 0': 'a', 'frame 12 0': 'b', other: 'large' });
  const asked: unknown[] = [];
  const watched = {
    ...area,
    get: (keys: string[]) => {
      asked.push(keys);
      return area.get(keys);
    },
  };
  expect(await under(watched, 'frame 1 ')).toEqual({ 'frame 1 0': 'a' });
  expect(asked).toEqual([['frame 1 0']]);
  expect(await under(watched, 'alert ')).toEqual({});
  expect(asked).toHaveLength(1);
});
