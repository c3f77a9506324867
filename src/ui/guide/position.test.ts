import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Placement, place } from './position';

const viewport = { width: 1000, height: 800 };
const wanted = { width: 380, height: 300 };
const at = (left: number, top: number): Box => ({ left, top, width: 70, height: 18 });

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
const boxOf = (placement: Placement, height: number): Box => ({
  ...placement,
  height: Math.min(height, placement.maxHeight),
});

describe('place', () => {
  it('stands below the words, its start edge at theirs', () => {
    expect(place(at(100, 100), wanted, viewport)).toMatchObject({
      left: 100,
      top: 124,
      width: 380,
      side: 'below',
    });
  });

  it('flips above when there is more room', () => {
    const placed = place(at(100, 760), wanted, viewport);
    expect(placed.side).toBe('above');
    expect(placed.top + 300).toBe(754);
  });

  it('shifts in from the right edge', () => {
    expect(place(at(960, 100), wanted, viewport).left).toBe(1000 - 8 - 380);
  });

  it('narrows to a narrow window', () => {
    expect(place(at(10, 100), wanted, { width: 320, height: 800 })).toMatchObject({ left: 8, width: 304 });
  });

  it('goes beside the words in a low, wide window', () => {
    const placed = place(at(100, 90), wanted, { width: 900, height: 200 });
    expect(placed).toMatchObject({ side: 'end', left: 176, maxHeight: 184 });
  });

  it('stays on its side while it grows, as long as it reads well there', () => {
    expect(place(at(100, 400), { width: 380, height: 500 }, viewport, { keep: 'above' }).side).toBe('above');
    expect(place(at(100, 100), { width: 380, height: 500 }, viewport, { keep: 'above' }).side).toBe('below');
  });

  it('stays clear of what is being typed in, when another side will do', () => {
    const field = { left: 80, top: 150, width: 300, height: 40 };
    expect(place(at(100, 400), wanted, viewport, { avoid: field }).side).toBe('below');
    expect(place(at(400, 120), wanted, viewport, { avoid: { ...field, left: 300, width: 150 } }).side).toBe(
      'end',
    );
    // The field lies right under the words and reaches far to the side: past it.
    expect(place(at(100, 120), wanted, viewport, { avoid: field })).toMatchObject({
      side: 'below',
      top: 196,
    });
    expect(place(at(100, 360), wanted, viewport, { avoid: { ...field, top: 390 } }).side).toBe('above');
  });

  it('covers it rather than the words when there is no other side', () => {
    const everything = { left: 0, top: 0, width: 1000, height: 800 };
    expect(place(at(100, 100), wanted, viewport, { avoid: everything }).side).toBe('below');
  });

  it('takes the whole of a frame that leaves no side', () => {
    expect(place(at(10, 20), wanted, { width: 200, height: 60 })).toMatchObject({
      left: 8,
      top: 8,
      maxHeight: 44,
    });
  });

  it('never covers the words and never leaves the viewport', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300, max: 1900 }),
        fc.integer({ min: -300, max: 1500 }),
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 320, max: 1800 }),
        fc.integer({ min: 256, max: 1400 }),
        fc.constantFrom('below', 'above', 'end', 'start', undefined),
        fc.constantFrom(undefined, { left: 0, top: 200, width: 300, height: 120 }),
        (left, top, height, width, tall, keep, avoid) => {
          const size = { width, height: tall };
          const anchor = at(left, top);
          const placed = boxOf(place(anchor, { width: 380, height }, size, { keep, avoid }), height);
          expect(overlaps(placed, anchor)).toBe(false);
          expect(placed.left).toBeGreaterThanOrEqual(8);
          expect(placed.top).toBeGreaterThanOrEqual(0);
          expect(placed.left + placed.width).toBeLessThanOrEqual(width - 8);
          expect(placed.top + placed.height).toBeLessThanOrEqual(tall);
        },
      ),
    );
  });
});
