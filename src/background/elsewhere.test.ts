import { expect, it } from 'vitest';
import { placeElsewhere } from './elsewhere';
import type { HeldFrame } from './frames';

const finding = (id: number, kind: string, count: number) =>
  ({ id, class: kind, count }) as unknown as HeldFrame['page']['findings'][number];
const frame = (frameId: number, ...findings: HeldFrame['page']['findings']): HeldFrame =>
  ({ frameId, place: '', page: { findings } }) as unknown as HeldFrame;

const FRAMES = [
  frame(0, finding(0, 'serm', 3)),
  frame(4, finding(1, 'bone-agent', 1), finding(3, 'aimss', 1), finding(2, 'serm', 2)),
  frame(9, finding(0, 'serm', 1)),
];
const isMarked = (kind: string) => kind !== 'aimss';

it('goes through every place of the other frames and begins again; never to one of the frame that asks', () => {
  const places = [0, 1, 2, 3].map((nth) => placeElsewhere(FRAMES, 0, isMarked, nth));
  expect(places).toEqual([
    { frameId: 4, finding: 2, nth: 0 },
    { frameId: 4, finding: 2, nth: 1 },
    { frameId: 9, finding: 0, nth: 0 },
    { frameId: 4, finding: 2, nth: 0 },
  ]);
});

it('goes nowhere when nothing is marked elsewhere', () => {
  expect(placeElsewhere([frame(0, finding(0, 'serm', 3))], 0, isMarked, 0)).toBeNull();
});
