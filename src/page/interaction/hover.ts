/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What hovering asks for: the card of a mention, or that the open card go. */
export type HoverAction = { readonly open: number } | 'close' | null;

/** How long an open card waits for a pointer that has left, in milliseconds. */
export const GRACE_MS = 300;

/** A hand that trembles may leave the words by this many pixels, for this many milliseconds, and still rests on them. */
const TREMOR_PX = 3;
const TREMOR_MS = 100;

/** How far a point lies from a box; 0 inside. */
export function distance({ x, y }: Point, box: Box): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

/**
 * Hovering as a state machine, without clock or DOM. Feed it every pointer movement and call `tick` when `due` has come.
 *
 * The safe corridor: a pointer that has left the words stays welcome for as long as it comes nearer to the card, on
 * whatever path, also after a detour that led away from it; each step nearer than the one before gives it the whole grace time
 * again. Another name on the way opens only when it is dwelt upon, as always.
 * @param dwellAtFirst how long the pointer rests on a name before its card opens, in milliseconds.
 */
export function hoverMachine(dwellAtFirst: number) {
  let dwell = dwellAtFirst;
  let over: number | null = null;
  /** Where the pointer was last on `over` itself. */
  let on: Point = { x: 0, y: 0 };
  /** Since when it has been beside `over`, by no more than a tremor. */
  let off: number | null = null;
  let since = 0;
  let open: number | null = null;
  let held = false;
  let inside = false;
  let leaveBy: number | null = null;
  let before = Number.POSITIVE_INFINITY;

  const welcome = () => {
    leaveBy = null;
    before = Number.POSITIVE_INFINITY;
  };

  /** What lasts longer than a tremor was none. */
  function steady(now: number): void {
    if (off === null || now < off + TREMOR_MS) return;
    // It has been away since then: no later movement may come that would say so.
    if (open !== null && !held && !inside) leaveBy ??= off + GRACE_MS;
    off = null;
    over = null;
  }

  return {
    setDwell(ms: number): void {
      dwell = ms;
    },
    /** @param under mention under the pointer; @param card box of the open card. Times in milliseconds. */
    move(point: Point, under: number | null, card: Box | null, now: number): void {
      const trembles = under === null && Math.hypot(point.x - on.x, point.y - on.y) <= TREMOR_PX;
      if (trembles) off ??= now;
      else off = null;
      steady(now);
      const target = off === null ? under : over;
      if (under !== null) on = point;
      if (target !== over) {
        over = target;
        since = now;
      }
      if (open === null || held) return;
      if (target === open || inside) {
        welcome();
        return;
      }
      const away = card ? distance(point, card) : Number.POSITIVE_INFINITY;
      if (away === 0) {
        welcome();
        return;
      }
      const nearer = away < before;
      before = away;
      if (leaveBy === null || nearer) leaveBy = now + GRACE_MS;
    },
    /**
     * What is under a pointer that rests is another mention now, of a page built anew. It begins to be dwelt upon, unless its card
     * was closed there: then the pointer has to go elsewhere first, as always.
     */
    rests(point: Point, target: number | null, now: number): void {
      if (target !== null) on = point;
      if (target === over) return;
      over = target;
      if (Number.isFinite(since)) since = now;
    },
    /** The pointer entered or left the card itself. */
    hoverCard(isInside: boolean, now: number): void {
      inside = isInside;
      if (open === null || held) return;
      if (isInside) {
        over = null;
        welcome();
      } else leaveBy = now + GRACE_MS;
    },
    /** The pointer left the page, or something else took its place. */
    leave(now: number): void {
      over = null;
      off = null;
      if (open !== null && !held && !inside) leaveBy ??= now + GRACE_MS;
    },
    /** When `tick` is due next; null: nothing is waited for. */
    due(): number | null {
      const moments = [
        over !== null && over !== open ? since + dwell : null,
        off === null ? null : off + TREMOR_MS,
        leaveBy,
      ].filter((moment) => moment !== null);
      return moments.length > 0 ? Math.min(...moments) : null;
    },
    /** The mention that opens when the pointer stays, and when. */
    pending(): { readonly mention: number; readonly at: number } | null {
      return over !== null && over !== open ? { mention: over, at: since + dwell } : null;
    },
    tick(now: number): HoverAction {
      steady(now);
      if (over !== null && over !== open && now >= since + dwell) return { open: over };
      return leaveBy !== null && now >= leaveBy ? 'close' : null;
    },
    /** A card is open now; one that was asked for (`held`) is not closed by the pointer's going away. */
    opened(mention: number, isHeld: boolean): void {
      open = mention;
      held = isHeld;
      inside = false;
      welcome();
    },
    closed(): void {
      // Where it was closed, a name opens again only after the pointer has been elsewhere. One that has gone is elsewhere already.
      if (over !== null || inside) since = Number.POSITIVE_INFINITY;
      open = null;
      held = false;
      inside = false;
      welcome();
    },
  };
}
