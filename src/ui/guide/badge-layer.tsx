import { render } from 'preact';
import { Badge, BadgePanel } from './badge';
import { makeDraggable } from './drag';
import type { Stage } from './stage';
import type { BadgeView, Corner, GuideHandlers } from './types';

export interface BadgeLayer {
  show(view: BadgeView): void;
  hide(): void;
  /** While the warning stands in its corner, a badge in the same corner is not shown. */
  giveWay(taken: boolean): void;
}

/** The chip in a corner of the page, and the overview it opens. */
export function createBadgeLayer(stage: Stage, handlers: GuideHandlers): BadgeLayer {
  let badge: { view: BadgeView; readonly element: HTMLElement; readonly end: AbortController } | null = null;
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
        onExport={handlers.onExport && ((format) => handlers.onExport?.(format))}
        onUndo={undoOf(view)}
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

  function undoOf({ dismissed }: BadgeView): (() => void) | undefined {
    if (!dismissed || !handlers.onDismissUndone) return undefined;
    return () => {
      close();
      handlers.onDismissUndone?.(dismissed);
    };
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
      const end = new AbortController();
      badge = { view, element, end };
      makeMovable(element, end.signal);
    }
    stage.show(badge.element);
    draw();
  }

  function hide(): void {
    close();
    if (!badge) return;
    badge.end.abort();
    stage.remove(badge.element);
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
    stage.show(panel);
    stage.document.addEventListener('pointerdown', closeOutside, { capture: true, passive: true });
    draw();
    panel.focus({ preventScroll: true });
  }

  function closeOutside(event: Event): void {
    if (event.isTrusted && !stage.owns(event)) close();
  }

  function close(): void {
    if (!panel) return;
    stage.document.removeEventListener('pointerdown', closeOutside, { capture: true });
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
  function makeMovable(element: HTMLElement, signal: AbortSignal): void {
    makeDraggable(
      element,
      {
        // Held by the chip itself, so that a press without a move still is a click on it.
        grip: () => (handlers.onBadgeMoved ? element.querySelector('button') : null),
        onMove(dx, dy) {
          element.style.translate = `${dx}px ${dy}px`;
        },
        onEnd(at) {
          element.style.translate = '';
          if (!at) return;
          const view = stage.document.documentElement;
          const vertical = at.y < view.clientHeight / 2 ? 'top' : 'bottom';
          const horizontal = at.x < view.clientWidth / 2 ? 'start' : 'end';
          move(`${vertical}-${horizontal}`);
        },
      },
      signal,
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
