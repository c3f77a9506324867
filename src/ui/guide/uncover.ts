interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Other places for what stands in a corner, as the style sheet has them: the other end of the window, smaller there, smaller at its own end. */
const ASIDE = ['far', 'far-small', 'near-small'] as const;

/** Less of a box than this, in pixels, shows nobody where the focus is. */
const SLIVER_PX = 4;

/** Is all that can be seen of a box under another one, but for a sliver? What is out of the window is hidden by nobody. */
export function hides(
  over: Rect,
  box: Rect,
  window: { readonly width: number; readonly height: number },
): boolean {
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  const [right, bottom] = [Math.min(box.right, window.width), Math.min(box.bottom, window.height)];
  if (left >= right || top >= bottom || over.left >= over.right) return false;
  const reach = SLIVER_PX;
  return (
    over.left - reach <= left &&
    over.top - reach <= top &&
    over.right + reach >= right &&
    over.bottom + reach >= bottom
  );
}

/**
 * What the keyboard goes to is never wholly under what we put into a corner unasked (WCAG 2.4.11): as long as it would be, the part
 * stands aside. Nothing is wholly under both of the small ones, which take less than half of the height each.
 */
function standAside(part: HTMLElement, isHidden: (over: Rect) => boolean): void {
  delete part.dataset.aside;
  if (!isHidden(part.getBoundingClientRect())) return;
  for (const place of ASIDE) {
    part.dataset.aside = place;
    if (!isHidden(part.getBoundingClientRect())) return;
  }
}

interface Uncovering {
  readonly document: Document;
  /** The element with the focus in the page; null when it is in the interface, or nowhere. */
  readonly focused: () => Element | null;
  /** What stands in corners. */
  readonly parts: () => readonly HTMLElement[];
  /** Called when the focus has gone under a card. One that a person opened over it stays: it is there to be read. */
  readonly onCardHides: () => void;
  readonly card: () => Rect | null;
  readonly signal: AbortSignal;
}

/** Looks after every change of the focus, and after the scrolling that it may bring. Returns the look, for what is shown anew. */
export function keepFocusInSight(watched: Uncovering): () => void {
  const { document, focused, parts, card, onCardHides, signal } = watched;
  const view = document.defaultView;
  let frame = 0;
  let moved = false;
  function look(): void {
    const element = focused();
    const hasMoved = moved;
    moved = false;
    if (!element || !view) return;
    const box = element.getBoundingClientRect();
    const window = { width: document.documentElement.clientWidth, height: view.innerHeight };
    const isHidden = (over: Rect) => hides(over, box, window);
    for (const part of parts()) standAside(part, isHidden);
    const open = hasMoved ? card() : null;
    if (open && isHidden(open)) onCardHides();
  }
  const soon = () => {
    // The browser scrolls to what it focuses after it has said so.
    frame ||=
      view?.requestAnimationFrame(() => {
        frame = 0;
        look();
      }) ?? 0;
  };
  const options = { capture: true, passive: true, signal };
  const onFocus = () => {
    moved = true;
    soon();
  };
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('scrollend', soon, options);
  signal.addEventListener('abort', () => view?.cancelAnimationFrame(frame));
  return soon;
}
