import { render } from 'preact';
import { Badge, BadgePanel } from './badge';
import type { Stage } from './stage';
import type { BadgeView, Corner, GuideHandlers } from './types';

/** Less than this many pixels between press and release is a click, not a move. */
const DRAG_PX = 8;

export interface BadgeLayer {
  show(view: BadgeView): void;
  hide(): void;
  /** While the warning stands in its corner, a badge in the same corner is not shown. */
  giveWay(taken: boolean): void;
}

/** The chip in a corner of the page, and the overview it opens. */
export function createBadgeLayer(stage: Stage, handlers: GuideHandlers): BadgeLayer {
  let badge: { view: BadgeView; readonly element: HTMLElement } | null = null;
  let panel: HTMLElement | null = null;
  let warned = false;

  function draw(): void {
    if (!badge) return;
    const { view, element } = badge;
    element.dataset.corner = view.corner;
    element.toggleAttribute('data-hidden', warned && view.corner === 'bottom-end');
    render(<Badge view={view} open={panel !== null} onToggle={toggle} />, element);
    if (!panel) return;
    panel.dataset.corner = view.corner;
    render(
      <BadgePanel
        view={view}
        onGo={(id) => handlers.onJump(id)}
        onClose={close}
        onMove={handlers.onBadgeMoved && move}
        onOff={
          handlers.onBadgeOff &&
          (() => {
            hide();
            handlers.onBadgeOff?.();
          })
        }
        onOpenPanel={
          handlers.onOpenPanel &&
          (() => {
            close();
            handlers.onOpenPanel?.();
          })
        }
      />,
      panel,
    );
  }

  function show(view: BadgeView): void {
    if (view.mentions.length === 0) {
      hide();
      return;
    }
    if (badge) badge.view = view;
    else {
      const element = stage.add('div', 'ag-badge');
      element.popover = 'manual';
      badge = { view, element };
      makeMovable(element);
      element.showPopover();
    }
    draw();
  }

  function hide(): void {
    close();
    if (badge) stage.remove(badge.element);
    badge = null;
  }

  function toggle(): void {
    if (panel) {
      close();
      return;
    }
    panel = stage.add('div', 'ag-overlay');
    panel.role = 'dialog';
    panel.tabIndex = -1;
    panel.popover = 'manual';
    panel.setAttribute('aria-label', 'AIMSS Guide: on this page');
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    });
    panel.showPopover();
    draw();
    panel.focus({ preventScroll: true });
  }

  function close(): void {
    if (!panel) return;
    const hadFocus = stage.hasFocus(panel);
    stage.remove(panel, { keepFocus: true });
    panel = null;
    draw();
    if (hadFocus) badge?.element.querySelector('button')?.focus();
  }

  function move(corner: Corner): void {
    if (!badge) return;
    badge.view = { ...badge.view, corner };
    draw();
    handlers.onBadgeMoved?.(corner);
  }

  /** Dragging snaps to the corner nearest to where it is let go. The overview has buttons for the same. */
  function makeMovable(element: HTMLElement): void {
    let from: { readonly x: number; readonly y: number } | null = null;
    let dragged = false;
    element.addEventListener('pointerdown', (event) => {
      if (!handlers.onBadgeMoved || event.button !== 0) return;
      from = { x: event.clientX, y: event.clientY };
      dragged = false;
      // Held by the chip itself, so that a press without a move still is a click on it.
      element.querySelector('button')?.setPointerCapture(event.pointerId);
    });
    element.addEventListener('pointermove', (event) => {
      if (!from) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragged && Math.hypot(x, y) < DRAG_PX) return;
      dragged = true;
      element.style.translate = `${x}px ${y}px`;
    });
    const end = (event: PointerEvent) => {
      if (!from) return;
      from = null;
      element.style.translate = '';
      if (!dragged || event.type === 'pointercancel') return;
      const view = stage.document.documentElement;
      const vertical = event.clientY < view.clientHeight / 2 ? 'top' : 'bottom';
      const horizontal = event.clientX < view.clientWidth / 2 ? 'start' : 'end';
      move(`${vertical}-${horizontal}`);
    };
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', end);
    // The click that ends a drag is not a click on the chip.
    element.addEventListener(
      'click',
      (event) => {
        if (!dragged) return;
        dragged = false;
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  return {
    show,
    hide,
    giveWay(taken) {
      warned = taken;
      if (taken) close();
      draw();
    },
  };
}
