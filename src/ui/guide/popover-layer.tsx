import { render } from 'preact';
import { sayCount, words } from '../../languages';
import { movedTo } from '../words';
import { openDialog } from './dialog';
import { makeDraggable } from './drag';
import { follow } from './follow';
import { Popover, popoverLabel } from './popover';
import { place, type Side, TALLEST } from './position';
import type { Stage } from './stage';
import type { CloseReason, GuideHandlers, GuideSurface, PopoverView } from './types';
import { typedIn } from './typing';

/** Less height than this and the popover's head scrolls with its body. */
const LOW_PX = 260;

interface OpenPopover {
  view: PopoverView;
  anchor: () => DOMRect | null;
  readonly dialog: HTMLElement;
  readonly end: AbortController;
  side?: Side;
  /** What the popover was last placed by. */
  basis?: string;
  pinned: boolean;
  /** Where a pinned popover was put, instead of at its words. */
  parked?: { readonly left: number; readonly top: number };
}

/** Kept free around a popover that was moved. */
const EDGE_PX = 8;
/** Order of the corners a pinned popover is moved to: away from where the warning and the badge stand. */
const CORNERS = ['top-end', 'top-start', 'bottom-start', 'bottom-end'] as const;

export type PopoverLayer = Pick<
  GuideSurface,
  'preparePopover' | 'discardPopover' | 'openPopover' | 'updatePopover' | 'closePopover' | 'popoverRect'
>;

/** The popover of one mention: opened, placed at its words, kept there, closed. */
export function createPopoverLayer(stage: Stage, handlers: GuideHandlers): PopoverLayer {
  const { document } = stage;
  let open: OpenPopover | null = null;
  /** Drawn and laid out already, and not to be seen: the pointer still rests on its words. */
  let prepared: OpenPopover | null = null;

  function draw(popover: OpenPopover): void {
    popover.dialog.setAttribute('aria-label', popoverLabel(popover.view));
    render(
      <Popover
        view={popover.view}
        onClose={() => closePopover('button')}
        onRetry={handlers.onRetry && (() => handlers.onRetry?.())}
        onAssess={handlers.onAssess && (() => handlers.onAssess?.())}
        pinning={
          handlers.onPopoverPinned && {
            pinned: popover.pinned,
            onPin: () => pin(popover),
            onMove: () => moveToCorner(popover),
          }
        }
      />,
      popover.dialog,
    );
    moveToWords(popover, true);
  }

  /** Puts the popover beside its words; without `force` only when the words or the viewport have moved. */
  function moveToWords(popover: OpenPopover, force: boolean): void {
    const anchor = popover.anchor();
    if (!anchor || !popover.dialog.isConnected) {
      if (popover === open) closePopover('gone');
      return;
    }
    const { dialog } = popover;
    const viewport = viewportSize();
    if (popover.parked) {
      park(popover, popover.parked);
      return;
    }
    const { left, top } = anchor;
    const avoid = typedIn(stage);
    const basis = JSON.stringify([left, top, anchor.width, anchor.height, viewport, avoid]);
    if (!force && basis === popover.basis) return;
    popover.basis = basis;

    const body = dialog.querySelector('.ag-body');
    const scrolled = body?.scrollTop ?? 0;
    // Its natural size first: the width of the style sheet or of the viewport, and the height that takes.
    dialog.style.maxHeight = '';
    dialog.style.width = '';
    const natural = dialog.offsetWidth;
    const { width } = place(anchor, { width: natural, height: 0 }, viewport);
    // Set only where it differs: every change of a width lays the whole popover out again.
    if (width !== natural) dialog.style.width = `${width}px`;
    const placed = place(anchor, { width, height: dialog.offsetHeight }, viewport, {
      keep: popover.side,
      avoid,
    });
    popover.side = placed.side;
    dialog.style.width = placed.width === natural ? '' : `${placed.width}px`;
    dialog.style.maxHeight = `${placed.maxHeight}px`;
    dialog.toggleAttribute('data-low', placed.maxHeight < LOW_PX);
    dialog.style.left = `${placed.left}px`;
    dialog.style.top = `${placed.top}px`;
    if (body) body.scrollTop = scrolled;
  }

  const viewportSize = () => ({
    width: document.documentElement.clientWidth,
    height: document.defaultView?.innerHeight ?? document.documentElement.clientHeight,
  });

  function pin(popover: OpenPopover): void {
    popover.pinned = !popover.pinned;
    if (!popover.pinned) delete popover.parked;
    draw(popover);
    handlers.onPopoverPinned?.(popover.pinned);
  }

  /** Puts a pinned popover somewhere, as near to there as the viewport allows. */
  function park(popover: OpenPopover, to: { readonly left: number; readonly top: number }): void {
    const { dialog } = popover;
    const { width, height } = viewportSize();
    dialog.style.maxHeight = `${Math.min(TALLEST, height - 2 * EDGE_PX)}px`;
    const within = (value: number, size: number, room: number) =>
      Math.max(EDGE_PX, Math.min(value, room - size - EDGE_PX));
    popover.parked = {
      left: within(to.left, dialog.offsetWidth, width),
      top: within(to.top, dialog.offsetHeight, height),
    };
    dialog.style.left = `${popover.parked.left}px`;
    dialog.style.top = `${popover.parked.top}px`;
  }

  let corner = -1;
  function moveToCorner(popover: OpenPopover): void {
    corner = (corner + 1) % CORNERS.length;
    const name = CORNERS[corner] ?? CORNERS[0];
    const { width, height } = viewportSize();
    const toRight = name.endsWith('end') === (words().direction === 'ltr');
    park(popover, { left: toRight ? width : 0, top: name.startsWith('bottom') ? height : 0 });
    stage.announce(movedTo(name));
  }

  /** A pinned popover is moved by its heading; the button beside it does the same in steps. */
  function makeMovable(popover: OpenPopover): void {
    const { dialog } = popover;
    let start: DOMRect | null = null;
    makeDraggable(
      dialog,
      {
        grip: (target) => (popover.pinned && !target.closest('button') ? target.closest('.ag-head') : null),
        onMove(dx, dy) {
          start ??= dialog.getBoundingClientRect();
          park(popover, { left: start.left + dx, top: start.top + dy });
        },
        onEnd() {
          start = null;
        },
      },
      popover.end.signal,
    );
  }

  function createPopover(view: PopoverView, focus: boolean): OpenPopover {
    const dialog = openDialog(stage, 'ag-popover', focus);
    return { view, anchor: () => null, dialog, end: new AbortController(), pinned: false };
  }

  /** Draws a popover that may be opened soon, so that opening it only makes it visible. */
  function preparePopover(view: PopoverView, anchor: () => DOMRect | null): void {
    discardPopover();
    if (open) return;
    prepared = createPopover(view, false);
    prepared.anchor = anchor;
    prepared.dialog.role = null;
    prepared.dialog.toggleAttribute('data-prepared', true);
    draw(prepared);
  }

  function discardPopover(): void {
    if (!prepared) return;
    const { dialog, end } = prepared;
    prepared = null;
    end.abort();
    stage.remove(dialog, { keepFocus: true });
  }

  function openPopover(
    view: PopoverView,
    anchor: () => DOMRect | null,
    { focus }: { readonly focus: boolean },
  ): void {
    const ready = focus ? null : prepared;
    prepared = ready ? null : prepared;
    discardPopover();
    if (focus) stage.rememberFocus();
    takeDown({ keepFocus: focus });
    const popover = ready ?? createPopover(view, focus);
    const { dialog } = popover;
    const { signal } = popover.end;
    const drawn = ready !== null && JSON.stringify(ready.view) === JSON.stringify(view);
    Object.assign(popover, { view, anchor });
    open = popover;
    dialog.role = 'dialog';
    dialog.removeAttribute('data-prepared');
    dialog.addEventListener('pointerenter', () => handlers.onPopoverHover(true), { signal });
    dialog.addEventListener('pointerleave', () => handlers.onPopoverHover(false), { signal });
    dialog.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        closePopover('escape');
      },
      { signal },
    );
    // As a modal dialog, the browser may close it on Escape by itself.
    dialog.addEventListener('close', () => closePopover('escape'), { signal });

    if (drawn) moveToWords(popover, false);
    else draw(popover);
    if (open !== popover) return;
    makeMovable(popover);
    follow(document, signal, (force) => open === popover && moveToWords(popover, force), dialog);
    if (focus) dialog.focus({ preventScroll: true });
  }

  /** Removes the open popover without a word to the controller. */
  function takeDown(options?: { readonly keepFocus: boolean }): boolean {
    if (!open) return false;
    const { dialog, end } = open;
    open = null;
    end.abort();
    stage.remove(dialog, options);
    return true;
  }

  function closePopover(reason: CloseReason): void {
    if (open?.pinned && (reason === 'left' || reason === 'outside')) return;
    if (takeDown()) handlers.onPopoverClosed(reason);
  }

  return {
    preparePopover,
    discardPopover,
    openPopover,
    updatePopover(view) {
      if (!open) return;
      const waited = open.view.cards === null && view.cards !== null;
      open.view = view;
      draw(open);
      if (waited && open && stage.hasFocus(open.dialog))
        stage.announce(sayCount('cards', view.cards?.length ?? 0));
    },
    closePopover,
    popoverRect: () => open?.dialog.getBoundingClientRect() ?? null,
  };
}
