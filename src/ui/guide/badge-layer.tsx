import { render } from 'preact';
import { say, words } from '../../languages';
import { Badge, BadgePanel, badgeWords } from './badge';
import { openDialog } from './dialog';
import { makeDraggable } from './drag';
import type { Stage } from './stage';
import type { BadgeView, Corner, GuideHandlers } from './types';

/** In a window narrower than this the overview covers the page, and goes when it has led there. */
const NARROW_PX = 640;

export interface BadgeLayer {
  show(view: BadgeView): void;
  hide(): void;
  /** Opens the overview with the focus in it, or closes it; also where the chip is not shown. False: there is none. */
  toggleOverview(): boolean;
  /** Closes the overview. False: it was not open. */
  closeOverview(): boolean;
  /** While the warning stands in its corner, a badge in the same corner is not shown. */
  giveWay(taken: boolean): void;
}

/** The chip in a corner of the page, and the overview it opens. */
export function createBadgeLayer(stage: Stage, handlers: GuideHandlers): BadgeLayer {
  let view: BadgeView | null = null;
  let chip: { readonly element: HTMLElement; readonly end: AbortController } | null = null;
  let panel: { readonly element: HTMLElement; readonly byKey: boolean } | null = null;
  let warned = false;
  let said = false;

  function draw(): void {
    if (!view) return;
    const { corner } = view;
    if (chip) {
      const { element } = chip;
      element.dataset.corner = corner;
      element.toggleAttribute('data-hidden', warned && corner === 'bottom-end');
      render(<Badge view={view} open={panel !== null} onToggle={() => toggle(false)} />, element);
    }
    if (!panel) return;
    panel.element.dataset.corner = corner;
    const { mayMove, mayTurnOff } = view;
    render(
      <BadgePanel
        view={view}
        onGo={go}
        onClose={close}
        onElsewhere={handlers.onElsewhere && (() => handlers.onElsewhere?.())}
        onMove={handlers.onBadgeMoved && mayMove ? move : undefined}
        onOff={handlers.onBadgeOff && mayTurnOff ? turnOff : undefined}
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
      panel.element,
    );
  }

  function go(id: number): void {
    if ((stage.document.defaultView?.innerWidth ?? 0) < NARROW_PX) close();
    handlers.onJump(id);
  }

  function turnOff(): void {
    close();
    removeChip();
    handlers.onBadgeOff?.();
  }

  function undoOf({ dismissed }: BadgeView): (() => void) | undefined {
    if (!dismissed || !handlers.onDismissUndone) return undefined;
    return () => {
      close();
      handlers.onDismissUndone?.(dismissed);
    };
  }

  function show(next: BadgeView): void {
    if (next.mentions.length === 0) {
      hide();
      return;
    }
    view = next;
    if (!next.chip) removeChip();
    else if (!chip) {
      const element = stage.add('div', 'ag-badge');
      element.popover = 'manual';
      const end = new AbortController();
      chip = { element, end };
      makeMovable(element, end.signal);
    }
    if (chip) stage.show(chip.element);
    draw();
    // Marks are silent. Said once in a page, and not over the warning, which says more.
    if (chip && !said && !warned) stage.announce(badgeWords(next));
    said = true;
  }

  function removeChip(): void {
    if (!chip) return;
    chip.end.abort();
    stage.remove(chip.element);
    chip = null;
  }

  function hide(): void {
    close();
    removeChip();
    view = null;
  }

  /** @param byKey asked for by a key of the browser: the focus goes back to where it was, not to the chip. */
  function toggle(byKey: boolean): void {
    if (panel) {
      close();
      return;
    }
    if (!view) return;
    if (byKey) stage.rememberFocus();
    const element = openDialog(stage, 'ag-overlay', byKey);
    panel = { element, byKey };
    element.setAttribute('aria-label', say('overlay_label'));
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    });
    // As a modal dialog, the browser may close it on Escape by itself.
    element.addEventListener('close', close);
    stage.document.addEventListener('pointerdown', closeOutside, { capture: true, passive: true });
    draw();
    element.focus({ preventScroll: true });
  }

  function closeOutside(event: Event): void {
    if (event.isTrusted && !stage.owns(event)) close();
  }

  function close(): void {
    if (!panel) return;
    const { element, byKey } = panel;
    panel = null;
    stage.document.removeEventListener('pointerdown', closeOutside, { capture: true });
    const toChip = !byKey && chip !== null && stage.hasFocus(element);
    stage.remove(element, { keepFocus: toChip });
    draw();
    if (toChip) chip?.element.querySelector('button')?.focus();
  }

  function move(corner: Corner): void {
    if (!view) return;
    view = { ...view, corner };
    draw();
    handlers.onBadgeMoved?.(corner);
  }

  /** Dragging snaps to the corner nearest to where it is let go. The overview has buttons for the same. */
  function makeMovable(element: HTMLElement, signal: AbortSignal): void {
    makeDraggable(
      element,
      {
        // Held by the chip itself, so that a press without a move still is a click on it.
        grip: () => (handlers.onBadgeMoved && view?.mayMove ? element.querySelector('button') : null),
        onMove(dx, dy) {
          element.style.translate = `${dx}px ${dy}px`;
        },
        onEnd(at) {
          element.style.translate = '';
          if (!at) return;
          const page = stage.document.documentElement;
          const vertical = at.y < page.clientHeight / 2 ? 'top' : 'bottom';
          const atLeft = at.x < page.clientWidth / 2;
          const horizontal = atLeft === (words().direction === 'ltr') ? 'start' : 'end';
          move(`${vertical}-${horizontal}`);
        },
      },
      signal,
    );
  }

  return {
    show,
    hide,
    toggleOverview() {
      toggle(true);
      return view !== null;
    },
    closeOverview() {
      const wasOpen = panel !== null;
      close();
      return wasOpen;
    },
    giveWay(taken) {
      warned = taken;
      if (taken) close();
      draw();
    },
  };
}
