import { expect, it } from 'vitest';
import type { Finding } from '../knowledge/schema/finding';
import { exportCommands } from './exports';

const frame = (frameId: number, ...kinds: Finding['class'][]) => ({
  frameId,
  page: { findings: kinds.map((kind) => ({ class: kind }) as Finding) },
});
const command = { type: 'page-command', name: 'export', format: 'csv' };

it('has every frame with marks save a file, in the order of the frames, each with a number of its own', () => {
  const frames = [
    frame(7, 'serm'),
    frame(0, 'aromatase-inhibitor'),
    frame(3, 'bone-agent'),
    frame(5, 'aimss'),
  ];
  expect(exportCommands(frames, (kind) => kind !== 'aimss', 'csv')).toEqual([
    { frameId: 0, command: { ...command, part: 1 } },
    { frameId: 7, command: { ...command, part: 2 } },
  ]);
});

it('numbers nothing where one frame has marks, and asks nobody where none has', () => {
  expect(exportCommands([frame(4, 'serm'), frame(0)], () => true, 'csv')).toEqual([{ frameId: 4, command }]);
  expect(exportCommands([frame(0, 'serm')], () => false, 'csv')).toEqual([]);
});
