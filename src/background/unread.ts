/** One frame that can be read, as `lookAtFrames` saw it. */
export interface SeenFrame {
  /** Frames inside of it that are large enough to hold text. */
  readonly inside: number;
  /** Is it itself such a frame? */
  readonly self: boolean;
}

/**
 * Runs in every frame of a tab that we may read; knows nothing but sizes. A frame of another site, which the person has not
 * allowed, is counted by the one around it and does not answer itself. Smaller frames hold counters and advertisements.
 */
export function lookAtFrames(): SeenFrame {
  const large = (width: number, height: number) => width >= 120 && height >= 60;
  let inside = 0;
  for (const frame of document.querySelectorAll('iframe,frame')) {
    const { width, height } = frame.getBoundingClientRect();
    if (large(width, height) && frame.checkVisibility({ visibilityProperty: true })) inside += 1;
  }
  return { inside, self: window !== window.top && large(innerWidth, innerHeight) };
}

/** How many frames of a page cannot be read: counted from outside, but not heard of from inside. */
export function unreadFrames(seen: readonly SeenFrame[]): number {
  const inside = seen.reduce((sum, frame) => sum + frame.inside, 0);
  return Math.max(0, inside - seen.filter(({ self }) => self).length);
}
