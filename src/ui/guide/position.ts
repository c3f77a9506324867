/** A box in viewport pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'below' | 'above' | 'end' | 'start';

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The content scrolls inside when it is taller. */
  readonly maxHeight: number;
  readonly side: Side;
}

/** Between the words and the popover; small, so that the pointer's way is short. */
const GAP = 6;
/** Kept free at the viewport's edges. */
const MARGIN = 8;
/** A popover with this height reads well even when it has to scroll inside. */
const COMFORTABLE_HEIGHT = 320;
/** The content scrolls inside from this height on. */
export const TALLEST = 560;
/** Below these, another side is tried. */
const SMALLEST_HEIGHT = 150;
const SMALLEST_WIDTH = 250;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

export interface PlaceOptions {
  /** Side the open popover is on; kept while it stays comfortable there, so that it does not jump as it grows. */
  readonly keep?: Side | undefined;
  /** What is being typed in: not covered as long as there is another good side. */
  readonly avoid?: Box | null | undefined;
}

/**
 * Where a popover of the wanted size stands beside its words: below, else above, else beside, never over them. In a
 * viewport with no usable side (a frame of a few lines) it takes the whole viewport, which is the one exception.
 */
export function place(
  anchor: Box,
  wanted: Size,
  viewport: Size,
  { keep, avoid }: PlaceOptions = {},
): Placement {
  const top = clamp(anchor.top, 0, viewport.height);
  const bottom = clamp(anchor.top + anchor.height, 0, viewport.height);
  const start = clamp(anchor.left, 0, viewport.width);
  const end = clamp(anchor.left + anchor.width, 0, viewport.width);
  const width = Math.min(wanted.width, Math.max(0, viewport.width - 2 * MARGIN));
  // Words scrolled out at a side leave the popover at that edge.
  const toEnd = Math.max(end + GAP, MARGIN);
  const toStart = Math.min(start - GAP, viewport.width - MARGIN);
  const room: Readonly<Record<Side, number>> = {
    below: viewport.height - MARGIN - bottom - GAP,
    above: top - GAP - MARGIN,
    end: viewport.width - MARGIN - toEnd,
    start: toStart - MARGIN,
  };

  function at(side: Side): Placement {
    if (side === 'below' || side === 'above') {
      const maxHeight = Math.min(TALLEST, room[side]);
      return {
        left: clamp(start, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - width)),
        top: side === 'below' ? bottom + GAP : top - GAP - Math.min(wanted.height, maxHeight),
        width,
        maxHeight,
        side,
      };
    }
    const narrow = Math.min(width, room[side]);
    const maxHeight = Math.min(TALLEST, viewport.height - 2 * MARGIN);
    const height = Math.min(wanted.height, maxHeight);
    return {
      left: side === 'end' ? toEnd : toStart - narrow,
      top: clamp(top - GAP, MARGIN, viewport.height - MARGIN - height),
      width: narrow,
      maxHeight,
      side,
    };
  }

  /** Below or above the field instead of the words, when it stands close to them. */
  function pastField(): Placement | null {
    if (!avoid) return null;
    const under = Math.max(bottom, avoid.top + avoid.height) + GAP;
    const over = Math.min(top, avoid.top) - GAP;
    const below = viewport.height - MARGIN - under;
    const above = over - MARGIN;
    const side = below >= above ? 'below' : 'above';
    const maxHeight = Math.min(TALLEST, Math.max(below, above));
    if (maxHeight < least) return null;
    const height = Math.min(wanted.height, maxHeight);
    return { ...at(side), maxHeight, top: side === 'below' ? under : over - height };
  }

  const enough = Math.min(wanted.height, COMFORTABLE_HEIGHT);
  const least = Math.min(enough, SMALLEST_HEIGHT);
  const upright: readonly Side[] = keep === 'above' ? ['above', 'below'] : ['below', 'above'];
  const roomier: Side = room.below >= room.above ? 'below' : 'above';
  const first = upright.find((side) => room[side] >= enough) ?? roomier;
  const beside: readonly Side[] = room.end >= room.start ? ['end', 'start'] : ['start', 'end'];
  const usable = [
    ...[first, ...upright.filter((side) => side !== first)].filter((side) => room[side] >= least),
    ...beside.filter((side) => room[side] >= SMALLEST_WIDTH),
  ].map(at);
  const isClear = (one: Placement) =>
    !avoid || !overlap({ ...one, height: Math.min(wanted.height, one.maxHeight) }, avoid);
  const best = usable.find(isClear) ?? pastField() ?? usable[0];
  if (best) return best;
  if (room[roomier] >= least / 2) return at(roomier);
  const maxHeight = Math.max(0, viewport.height - 2 * MARGIN);
  return { left: MARGIN, top: MARGIN, width, maxHeight, side: roomier };
}
