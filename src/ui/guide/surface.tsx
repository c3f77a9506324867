import { render } from 'preact';
import { createHost, type Host } from './host';
import { Popover, popoverLabel } from './popover';
import { place, type Side } from './position';
import { GUIDE_STYLES } from './styles';
import type { CloseReason, GuideHandlers, GuideSurface, PopoverView, WarningView } from './types';
import { Warning } from './warning';

/** How often an open popover looks whether its words have moved without a scroll or resize. */
const RECHECK_MS = 250;
/** Less height than this and the popover's head scrolls with its body. */
const LOW_PX = 260;
/** Screen readers announce what changes in a live region that they already know. */
const ANNOUNCE_AFTER_MS = 150;

interface OpenPopover {
  view: PopoverView;
  readonly anchor: () => DOMRect | null;
  readonly dialog: HTMLElement;
  readonly end: AbortController;
  readonly focusBefore: HTMLElement | null;
  side?: Side;
  /** What the popover was last placed by. */
  basis?: string;
}

/**
 * The interface in a page. Nothing is added to the page before something is shown. `onPopoverClosed` is called once for
 * every popover that was open, whoever closed it, after it has gone and the focus is back where it came from; a popover
 * that another one replaces is not reported.
 *
 * Top layer: everything is shown as a manual popover, above all of the page. While the page has a modal dialog open,
 * whatever is outside of that dialog is inert: painted, but out of reach for pointer and keyboard. A popover opened with
 * `focus` is then a modal dialog itself, stacked on the page's, and can be used; one opened by hovering can be read.
 */
export function createGuideSurface(document: Document, handlers: GuideHandlers): GuideSurface {
  let host: Host | null = null;
  let open: OpenPopover | null = null;
  let warning: { view: WarningView; readonly element: HTMLElement } | null = null;
  let announcer: HTMLElement | null = null;

  function ensureHost(): Host {
    host ??= createHost(document, GUIDE_STYLES);
    host.attach();
    return host;
  }

  function layer<Name extends 'dialog' | 'div' | 'section'>(name: Name, className: string) {
    const element = document.createElement(name);
    element.className = `ag ${className}`;
    element.lang = 'en';
    element.dir = 'ltr';
    ensureHost().root.append(element);
    return element;
  }

  function announce(text: string): void {
    if (!announcer) {
      announcer = document.createElement('div');
      announcer.className = 'ag ag-hidden';
      announcer.setAttribute('role', 'status');
      ensureHost().root.append(announcer);
    }
    const region = announcer;
    region.textContent = '';
    setTimeout(() => {
      region.textContent = text;
    }, ANNOUNCE_AFTER_MS);
  }

  function renderPopover(popover: OpenPopover): void {
    popover.dialog.setAttribute('aria-label', popoverLabel(popover.view));
    render(
      <Popover
        view={popover.view}
        onClose={() => closePopover('button')}
        onRetry={handlers.onRetry && (() => handlers.onRetry?.())}
      />,
      popover.dialog,
    );
    moveToWords(popover, true);
  }

  /** Puts the popover beside its words; without `force` only when the words or the viewport have moved. */
  function moveToWords(popover: OpenPopover, force: boolean): void {
    const anchor = popover.anchor();
    if (!anchor) {
      closePopover('gone');
      return;
    }
    const { dialog } = popover;
    const viewport = {
      width: document.documentElement.clientWidth,
      height: document.defaultView?.innerHeight ?? document.documentElement.clientHeight,
    };
    const basis = [
      anchor.left,
      anchor.top,
      anchor.width,
      anchor.height,
      viewport.width,
      viewport.height,
    ].join();
    if (!force && basis === popover.basis) return;
    popover.basis = basis;

    const body = dialog.querySelector('.ag-body');
    const scrolled = body?.scrollTop ?? 0;
    // Its natural size first: the width of the style sheet or of the viewport, and the height that takes.
    dialog.style.maxHeight = '';
    dialog.style.width = '';
    const width = place(anchor, { width: dialog.offsetWidth, height: 0 }, viewport).width;
    dialog.style.width = `${width}px`;
    const placed = place(anchor, { width, height: dialog.offsetHeight }, viewport, popover.side);
    popover.side = placed.side;
    dialog.style.width = `${placed.width}px`;
    dialog.style.maxHeight = `${placed.maxHeight}px`;
    dialog.toggleAttribute('data-low', placed.maxHeight < LOW_PX);
    dialog.style.left = `${placed.left}px`;
    dialog.style.top = `${placed.top}px`;
    if (body) body.scrollTop = scrolled;
  }

  function follow(popover: OpenPopover): void {
    const { signal } = popover.end;
    const view = document.defaultView;
    if (!view) return;
    let frame = 0;
    let force = false;
    const soon = () => {
      frame ||= view.requestAnimationFrame(() => {
        frame = 0;
        if (open === popover) moveToWords(popover, force);
        force = false;
      });
    };
    const options = { capture: true, passive: true, signal };
    view.addEventListener('scroll', soon, options);
    view.addEventListener('resize', soon, options);
    const timer = view.setInterval(soon, RECHECK_MS);
    const sized = new ResizeObserver(() => {
      force = true;
      soon();
    });
    sized.observe(popover.dialog);
    signal.addEventListener('abort', () => {
      view.cancelAnimationFrame(frame);
      view.clearInterval(timer);
      sized.disconnect();
    });
  }

  /** A `<dialog>` only where it has to be modal: shown as a popover it would take the focus by itself. */
  function showDialog(focus: boolean): HTMLElement {
    if (focus && document.querySelector('dialog:modal')) {
      const modal = layer('dialog', 'ag-popover');
      modal.showModal();
      return modal;
    }
    const dialog = layer('div', 'ag-popover');
    dialog.role = 'dialog';
    dialog.tabIndex = -1;
    dialog.popover = 'manual';
    dialog.showPopover();
    return dialog;
  }

  function openPopover(
    view: PopoverView,
    anchor: () => DOMRect | null,
    { focus }: { readonly focus: boolean },
  ): void {
    const replaced = takeDown();
    const focusBefore = replaced?.hadFocus ? replaced.focusBefore : focus ? focusedElement(document) : null;
    const dialog = showDialog(focus);
    const end = new AbortController();
    const popover: OpenPopover = {
      view,
      anchor,
      dialog,
      end,
      focusBefore,
    };
    open = popover;
    const { signal } = end;
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

    renderPopover(popover);
    if (open !== popover) return;
    follow(popover);
    if (focus) dialog.focus({ preventScroll: true });
  }

  /** Removes the open popover without a word; tells what is needed to give the focus back. */
  function takeDown() {
    if (!open) return null;
    const { dialog, end, focusBefore } = open;
    const hadFocus = host !== null && document.activeElement === host.element;
    open = null;
    end.abort();
    render(null, dialog);
    dialog.remove();
    return { hadFocus, focusBefore };
  }

  function closePopover(reason: CloseReason): void {
    const closed = takeDown();
    if (!closed) return;
    if (closed.hadFocus && closed.focusBefore?.isConnected) closed.focusBefore.focus({ preventScroll: true });
    handlers.onPopoverClosed(reason);
  }

  function showWarning(view: WarningView): void {
    ensureHost();
    const isNew = warning?.view.card.id !== view.card.id;
    if (!warning) {
      const element = layer('section', 'ag-warning');
      element.popover = 'manual';
      element.setAttribute('aria-label', 'Combination warning');
      warning = { view, element };
    }
    warning.view = view;
    const { element } = warning;
    render(
      <Warning
        key={view.card.id}
        view={view}
        onJump={(id) => handlers.onJump(id)}
        onDismiss={() => {
          hideWarning();
          handlers.onWarningDismissed(view.card.id);
        }}
      />,
      element,
    );
    if (!element.matches(':popover-open')) element.showPopover();
    if (isNew) announce(`Warning. ${view.card.summary}`);
  }

  function hideWarning(): void {
    if (!warning) return;
    render(null, warning.element);
    warning.element.remove();
    warning = null;
    if (announcer) announcer.textContent = '';
  }

  return {
    openPopover,
    updatePopover(view) {
      if (!open) return;
      open.view = view;
      renderPopover(open);
    },
    closePopover,
    popoverRect: () => open?.dialog.getBoundingClientRect() ?? null,
    showWarning,
    hideWarning,
    owns: (event) => host !== null && event.composedPath().includes(host.element),
    destroy() {
      closePopover('gone');
      hideWarning();
      host?.remove();
      host = null;
      announcer = null;
    },
  };
}

/** The element with the focus, looked up through open shadow roots. */
function focusedElement(document: Document): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}
