import { describe, expect, test } from 'vitest';
import { type Box, distance, GRACE_MS, hoverMachine } from './hover';

const DWELL_MS = 500;
const CARD: Box = { left: 100, top: 140, right: 480, bottom: 500 };
const ON_WORD = { x: 120, y: 120 };

/** Runs the machine's own timers up to a moment and gives the actions that fell due. */
function run(machine: ReturnType<typeof hoverMachine>, until: number): unknown[] {
  const actions: unknown[] = [];
  for (let due = machine.due(); due !== null && due <= until; due = machine.due()) {
    const action = machine.tick(due);
    actions.push(action);
    if (action === 'close') machine.closed();
    else if (action) machine.opened(action.open, false);
    else break;
  }
  return actions;
}

/** Repeatable numbers between 0 and 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}

describe('hovering', () => {
  test('opens after the dwell and not before', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move(ON_WORD, 1, null, 0);
    expect(run(machine, DWELL_MS - 1)).toEqual([]);
    expect(run(machine, DWELL_MS)).toEqual([{ open: 1 }]);
  });

  test('opens after a dwell of another length as soon as that is chosen', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move(ON_WORD, 1, null, 0);
    machine.setDwell(1_000);
    expect(run(machine, 999)).toEqual([]);
    machine.setDwell(250);
    expect(run(machine, 999)).toEqual([{ open: 1 }]);
  });

  // Hands at the pace of people, 10,000 of each kind: src/cli/bench/hand.test.ts.
  test('opens nothing for a pointer that is gone a moment before the dwell ends', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move(ON_WORD, 1, null, 0);
    machine.move({ x: 300, y: 90 }, null, null, DWELL_MS - 1);
    expect(run(machine, 10_000)).toEqual([]);
  });

  test('takes a hand that trembles at the edge of a name for one that rests on it', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move({ x: 120, y: 129 }, 1, null, 0);
    for (let now = 16; now < DWELL_MS; now += 16) {
      const off = now % 32 === 0;
      machine.move({ x: 120, y: off ? 131 : 129 }, off ? null : 1, null, now);
    }
    expect(run(machine, DWELL_MS)).toEqual([{ open: 1 }]);
    // Beside the name is beside it, for a pointer that stays there; and away is away, however slowly.
    const beside = hoverMachine(DWELL_MS);
    beside.move({ x: 120, y: 129 }, 1, null, 0);
    beside.move({ x: 120, y: 131 }, null, null, 16);
    expect(run(beside, 10_000)).toEqual([null]);
    const slow = hoverMachine(DWELL_MS);
    slow.move({ x: 120, y: 129 }, 1, null, 0);
    for (let step = 1; step < 8; step += 1) slow.move({ x: 120, y: 129 + step }, null, null, step * 50);
    expect(run(slow, 10_000).filter(Boolean)).toEqual([]);
  });

  test('closes the card of a pointer that left the name by no more than a tremor and rests there', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move({ x: 120, y: 129 }, 1, null, 0);
    expect(run(machine, DWELL_MS)).toEqual([{ open: 1 }]);
    machine.move({ x: 120, y: 131 }, null, CARD, 1_000);
    expect(machine.tick(1_000 + GRACE_MS - 1)).toBeNull();
    expect(machine.tick(1_000 + GRACE_MS)).toBe('close');
  });

  test('knows where a name is that came under a pointer at rest: far from there is no tremor', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.rests(ON_WORD, 1, 0);
    machine.opened(1, false);
    // Near the corner of the viewport.
    machine.move({ x: 2, y: 2 }, null, CARD, 1_000);
    expect(machine.due()).toBe(1_000 + GRACE_MS);
  });

  test('closes after the grace when the pointer goes elsewhere', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.opened(1, false);
    machine.move({ x: 120, y: 60 }, null, CARD, 1_000);
    expect(run(machine, 1_000 + GRACE_MS - 1)).toEqual([]);
    expect(run(machine, 1_000 + GRACE_MS)).toEqual(['close']);
  });

  test('a pointer that comes nearer to the card, on any path, never loses it', () => {
    const random = numbers(11);
    for (let path = 0; path < 500; path += 1) {
      const machine = hoverMachine(DWELL_MS);
      machine.opened(1, false);
      let now = 0;
      let crossed = false;
      // Away from the word first, to somewhere outside of the card.
      let point = { x: random() * 900, y: random() * 130 };
      machine.move(point, null, CARD, now);
      while (distance(point, CARD) > 0) {
        // Part of the way to a random point of the card: the distance shrinks with every step.
        const goal = { x: 110 + random() * 360, y: 150 + random() * 340 };
        const share = 0.05 + random() * 0.4;
        point = { x: point.x + (goal.x - point.x) * share, y: point.y + (goal.y - point.y) * share };
        now += 20 + random() * 250;
        expect(run(machine, now)).toEqual([]);
        // Another name on the way changes nothing unless it is dwelt upon.
        crossed = !crossed && random() < 0.2;
        machine.move(point, crossed ? 2 : null, CARD, now);
      }
      expect(run(machine, now + 60_000).filter((action) => action === 'close')).toEqual([]);
    }
  });

  test('a pointer that first goes away from the card and then comes nearer does not lose it', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.opened(1, false);
    // Off the words right above the card, aside, and then slowly down along its edge and in.
    machine.move({ x: 150, y: 136 }, null, CARD, 0);
    let now = 100;
    machine.move({ x: 70, y: 120 }, null, CARD, now);
    for (let step = 1; step <= 20; step += 1) {
      now += GRACE_MS - 150;
      expect(run(machine, now)).toEqual([]);
      machine.move({ x: 70 + step, y: 120 + step * 10 }, null, CARD, now);
    }
    expect(run(machine, now + GRACE_MS)).toEqual(['close']);
  });

  test('a page built anew under a pointer that rests begins a dwell, but not where a card was closed', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move(ON_WORD, null, null, 0);
    machine.rests(ON_WORD, 1, 1_000);
    expect(run(machine, 1_000 + DWELL_MS - 1)).toEqual([]);
    expect(run(machine, 1_000 + DWELL_MS)).toEqual([{ open: 1 }]);
    machine.closed();
    machine.rests(ON_WORD, 2, 3_000);
    machine.move({ x: 121, y: 120 }, 2, null, 3_100);
    expect(run(machine, 9_000)).toEqual([]);
    machine.move({ x: 300, y: 20 }, null, null, 9_100);
    machine.move(ON_WORD, 2, null, 9_200);
    expect(run(machine, 10_000)).toEqual([{ open: 2 }]);
  });

  test('a name found under a pointer that came back before its movement was told begins a dwell', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move(ON_WORD, 1, null, 0);
    run(machine, DWELL_MS);
    machine.move({ x: 2, y: 2 }, null, CARD, 1_000);
    expect(run(machine, 2_000)).toEqual(['close']);
    // The page was read again between the pointer's movement and the frame that tells of it.
    machine.rests(ON_WORD, 1, 3_000);
    machine.move(ON_WORD, 1, null, 3_010);
    expect(run(machine, 5_000)).toEqual([{ open: 1 }]);
  });

  test('a name under a card that is closed from inside opens only after the pointer has been elsewhere', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move(ON_WORD, 1, null, 0);
    run(machine, DWELL_MS);
    machine.hoverCard(true, 1_000);
    machine.closed();
    machine.rests({ x: 200, y: 200 }, 2, 1_100);
    expect(run(machine, 60_000)).toEqual([]);
  });

  test('a card that was asked for stays when the pointer goes', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.opened(1, true);
    machine.move({ x: 900, y: 10 }, null, CARD, 10);
    machine.leave(20);
    expect(run(machine, 60_000)).toEqual([]);
  });

  test('after a close the same name opens again only when the pointer has been elsewhere', () => {
    const machine = hoverMachine(DWELL_MS);
    machine.move(ON_WORD, 1, null, 0);
    run(machine, DWELL_MS);
    machine.closed();
    machine.move({ x: 121, y: 120 }, 1, null, 700);
    expect(run(machine, 5_000)).toEqual([]);
    machine.move({ x: 300, y: 20 }, null, null, 5_100);
    machine.move(ON_WORD, 1, null, 5_200);
    expect(run(machine, 6_000)).toEqual([{ open: 1 }]);
  });
});
