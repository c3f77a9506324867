/** Less than this many pixels between press and release is a click, not a move. */
const DRAG_PX = 8;

export interface DragHandlers {
  /** The element that holds the pointer when a press on `target` may begin a drag; null when it may not. */
  grip(target: Element): Element | null;
  /** How far it has been moved from where it was pressed. */
  onMove(dx: number, dy: number): void;
  /** Let go at a point of the viewport, or given up by the browser (null). */
  onEnd(at: { readonly x: number; readonly y: number } | null): void;
}

/** Dragging by pointer. A press without a move stays a click; the click that ends a move is kept from everyone. */
export function makeDraggable(element: HTMLElement, handlers: DragHandlers, signal: AbortSignal): void {
  let from: { readonly x: number; readonly y: number } | null = null;
  let dragged = false;
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const held = handlers.grip(event.target);
      if (!held) return;
      from = { x: event.clientX, y: event.clientY };
      dragged = false;
      held.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragged && Math.hypot(dx, dy) < DRAG_PX) return;
      dragged = true;
      handlers.onMove(dx, dy);
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (!from) return;
    from = null;
    if (dragged)
      handlers.onEnd(event.type === 'pointercancel' ? null : { x: event.clientX, y: event.clientY });
  };
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
  element.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
