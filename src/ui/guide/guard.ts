/** Every event our components act on. */
const ACTED_ON = ['click', 'keydown', 'pointerenter', 'pointerleave', 'input', 'change', 'cancel'] as const;

/**
 * Events of ours that the page has no business with: a click in the popover is not a click outside the page's menu, and
 * an Escape that closes a card must not also close the order being written. Listeners that capture at the window still see
 * them; nothing in a page can be kept from that.
 */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'wheel',
] as const;

/**
 * The one gate between page and interface. Only what a person really did acts: events made by scripts end at the shadow
 * root before any component sees them. Events that a person made in the interface end there on their way out.
 */
export function guardEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ACTED_ON) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true, signal },
    );
  }
  // An Escape in the interface is the interface's. Said here, because whoever closes it may do so before the key arrives at
  // the part that is closed, and the browser would go on to close a modal dialog of the page with the same key.
  root.addEventListener(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key === 'Escape') event.preventDefault();
    },
    { capture: true, signal },
  );
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
}
