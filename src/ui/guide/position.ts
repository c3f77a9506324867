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
const TALLEST = 560;
/** Below these, another side is tried. */
const SMALLEST_HEIGHT = 150;
const SMALLEST_WIDTH = 250;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Where a popover of the wanted size stands beside its words: below, else above, else beside, never over them. In a
 * viewport with no usable side (a frame of a few lines) it takes the whole viewport, which is the one exception.
 * @param keep side the open popover is on; kept while it stays comfortable there, so that it does not jump as it grows.
 */
export function place(anchor: Box, wanted: Size, viewport: Size, keep?: Side): Placement {
  const top = clamp(anchor.top, 0, viewport.height);
  const bottom = clamp(anchor.top + anchor.height, 0, viewport.height);
  const start = clamp(anchor.left, 0, viewport.width);
  const end = clamp(anchor.left + anchor.width, 0, viewport.width);
  const widest = Math.max(0, viewport.width - 2 * MARGIN);
  const width = Math.min(wanted.width, widest);
  const room = {
    below: viewport.height - MARGIN - bottom - GAP,
    above: top - GAP - MARGIN,
    end: viewport.width - MARGIN - end - GAP,
    start: start - GAP - MARGIN,
  };

  const enough = Math.min(wanted.height, COMFORTABLE_HEIGHT);
  const order: readonly ('below' | 'above')[] = keep === 'above' ? ['above', 'below'] : ['below', 'above'];
  const roomier = room.below >= room.above ? 'below' : 'above';
  const vertical = order.find((side) => room[side] >= enough) ?? roomier;
  const beside = room.end >= room.start ? 'end' : 'start';
  if (room[vertical] < Math.min(enough, SMALLEST_HEIGHT) && room[beside] >= SMALLEST_WIDTH) {
    const sideWidth = Math.min(width, room[beside]);
    const maxHeight = Math.min(TALLEST, viewport.height - 2 * MARGIN);
    const height = Math.min(wanted.height, maxHeight);
    return {
      left: beside === 'end' ? end + GAP : start - GAP - sideWidth,
      top: clamp(top - GAP, MARGIN, viewport.height - MARGIN - height),
      width: sideWidth,
      maxHeight,
      side: beside,
    };
  }

  if (room[vertical] < Math.min(enough, SMALLEST_HEIGHT) / 2) {
    const maxHeight = Math.max(0, viewport.height - 2 * MARGIN);
    return { left: MARGIN, top: MARGIN, width, maxHeight, side: vertical };
  }

  const maxHeight = Math.min(TALLEST, room[vertical]);
  const height = Math.min(wanted.height, maxHeight);
  return {
    left: clamp(start, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - width)),
    top: vertical === 'below' ? bottom + GAP : top - GAP - height,
    width,
    maxHeight,
    side: vertical,
  };
}
