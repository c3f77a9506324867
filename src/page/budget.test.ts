import { describe, expect, test } from 'vitest';
import { budget } from './budget';

/** A budget by a clock that only the test moves. */
function ticking() {
  let time = 0;
  const pass = (ms: number) => {
    time += ms;
  };
  return { of: budget(() => time), pass };
}

describe('what following a page may cost', () => {
  test('work now and then waits for nothing', () => {
    const { of, pass } = ticking();
    for (let i = 0; i < 20; i += 1) {
      of.spend(30);
      pass(10_000);
      expect(of.wait()).toBe(0);
    }
  });

  test('a page that never rests gets its share of a core in the long run', () => {
    const { of, pass } = ticking();
    let worked = 0;
    let passed = 0;
    while (passed < 600_000) {
      const wait = of.wait();
      pass(wait + 10);
      passed += wait + 10;
      of.spend(10);
      worked += 10;
    }
    expect(worked / passed).toBeLessThan(0.017);
    expect(worked / passed).toBeGreaterThan(0.013);
  });

  test('no change waits for longer than two seconds', () => {
    const { of } = ticking();
    of.spend(100_000);
    expect(of.wait()).toBeCloseTo(2_000);
  });

  test('a page that has come to rest is read before its turn, but not again and again', () => {
    const { of, pass } = ticking();
    expect(of.hurry()).toBe(true);
    expect(of.hurry()).toBe(false);
    pass(2_499);
    expect(of.hurry()).toBe(false);
    pass(1);
    expect(of.hurry()).toBe(true);
  });
});
