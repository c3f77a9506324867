import type { PageAction } from '../../messages';
import { EXPORT_TYPES, type ExportFormat, exportPage, saveFile } from '../../ui/export';
import type { BadgeSurface, GuideHandlers, GuideSurface } from '../../ui/guide/types';
import type { PageBridge, PageMention, PageState } from '../bridge';
import { exportedPage, urnOf } from './exported';
import { hoverMachine } from './hover';
import { bringIntoView } from './into-view';
import { badgeView, popoverView, warningView } from './views';

/** A click on one of these means the thing itself, not the name in it. */
const OWN_PURPOSE =
  'a[href],button,input,textarea,select,label,summary,option,[contenteditable],[role=button],[role=link],[role=menuitem],[role=option],[role=tab],[role=checkbox],[role=switch]';

/** How long before its card is due a popover is made ready, in milliseconds: longer than drawing takes. */
const READY_MS = 120;

/** A pointer that has not moved for this long is forgotten where it lies: what appears under it was not pointed at. */
const FORGOTTEN_MS = 5_000;

/**
 * The interface at work in a page: hover, click, keyboard, and the warning that comes by itself. Ends with the bridge.
 * Nothing of the page's is prevented or stopped, and an event made by a script does nothing.
 */
export function startInteraction(
  bridge: PageBridge,
  createSurface: (handlers: GuideHandlers) => GuideSurface & BadgeSurface,
): void {
  const { signal } = bridge;
  const hover = hoverMachine(bridge.state().effective.choices.dwellMs);
  /** Put away here and not answered yet by the background, which remembers it from then on. */
  const dismissed = new Set<string>();
  /** Shown here again because somebody asked for it, whatever the background counts. */
  const broughtBack = new Set<string>();
  let saidOutdated = false;
  let open: PageMention | null = null;
  let failed = false;
  let listWanted = false;
  let elsewhere = 0;
  let warned = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let last: PointerEvent | null = null;
  let current = -1;
  /** The mention whose popover is made ready. */
  let ready: number | null = null;

  const find = (id: number) => bridge.state().mentions.find((mention) => mention.id === id) ?? null;
  const boxOf = (mention: PageMention): DOMRect | null => bridge.rectsOf(mention)[0] ?? null;

  const surface = createSurface({
    onPopoverClosed: () => {
      open = null;
      hover.closed();
      wait();
    },
    onWarningDismissed: (card) => {
      dismissed.add(warned);
      surface.hideWarning();
      bridge.report({ type: 'warning', card, did: 'dismissed' });
      showBadge(bridge.state());
    },
    onDismissReason: (card, reason) => bridge.report({ type: 'dismiss-reason', card, reason }),
    onDemote: (card) => bridge.report({ type: 'warning', card, did: 'demoted' }),
    onOutdatedClosed: () => bridge.quit(),
    onJump: (id) => {
      const mention = find(id);
      if (mention) show(mention, 'keyboard');
    },
    onPointOut: (id) => {
      const mention = find(id);
      if (!mention || bridge.rectsOf(mention).length === 0) return;
      surface.closePopover('outside');
      bringIntoView(mention.range, surface.warningRect());
      current = bridge.state().marked.findIndex((marked) => marked.id === id);
      surface.pointOut(mention.words, () => boxOf(mention));
    },
    onElsewhere: () => {
      bridge.report({ type: 'elsewhere', nth: elsewhere });
      elsewhere += 1;
    },
    onPopoverHover: (inside) => {
      hover.hoverCard(inside, performance.now());
      wait();
    },
    onPopoverPinned: (pinned) => {
      if (open) hover.opened(open.id, pinned);
      wait();
    },
    onRetry: () => void ask(),
    onAssess: () => bridge.report({ type: 'open-panel', part: 'assessment' }),
    onOpenPanel: () => bridge.report({ type: 'open-panel', part: 'page' }),
    onExport: (format) => {
      // What the list counts in other frames is saved by these; what is all here needs nobody.
      const more = badgeView(bridge.state(), null)?.elsewhere;
      if (more) bridge.report({ type: 'export', format });
      else save(format);
    },
    onDismissUndone: (card) => {
      dismissed.delete(warned);
      broughtBack.add(warned);
      bridge.report({ type: 'warning', card, did: 'undone' });
      update(bridge.state());
    },
    onBadgeMoved: (badgeCorner) => bridge.report({ type: 'choose', badgeCorner }),
    onBadgeOff: () => bridge.report({ type: 'choose', badge: false }),
  });

  /** A popover without cards asks once more: the worker may have been out of reach when the page first asked. */
  async function ask(): Promise<void> {
    failed = false;
    update(bridge.state());
    const answer = await bridge.refresh();
    failed = !answer;
    if (!signal.aborted) update(bridge.state());
  }

  function show(mention: PageMention, how: 'hover' | 'click' | 'keyboard'): void {
    if (bridge.rectsOf(mention).length === 0) return;
    if (how === 'keyboard') bringIntoView(mention.range);
    open = mention;
    ready = null;
    current = bridge.state().marked.findIndex(({ id }) => id === mention.id);
    hover.opened(mention.id, how !== 'hover');
    const state = bridge.state();
    surface.openPopover(popoverView(state, mention, false), () => boxOf(mention), {
      focus: how === 'keyboard',
    });
    if (!state.guidance) void ask();
    wait();
  }

  /** Acts on what hovering asks for, and waits for what it asks for next. */
  function wait(): void {
    clearTimeout(timer);
    const now = performance.now();
    const action = hover.tick(now);
    if (action === 'close') surface.closePopover('left');
    else if (action) {
      const mention = find(action.open);
      if (mention) {
        show(mention, 'hover');
        return;
      }
      hover.leave(now);
    }
    const due = makeReady(now) ?? hover.due();
    // Making ready has taken time of its own.
    if (due !== null && Number.isFinite(due)) timer = setTimeout(wait, Math.max(0, due - performance.now()));
  }

  /** Makes the popover ready that is about to open; gives back when there will be something to make ready. */
  function makeReady(now: number): number | null {
    const pending = open ? null : hover.pending();
    if (ready !== null && ready !== pending?.mention) {
      ready = null;
      surface.discardPopover();
    }
    const state = bridge.state();
    if (!pending || ready !== null || !state.guidance || !Number.isFinite(pending.at)) return null;
    const from = pending.at - READY_MS;
    if (now < from) return from;
    const mention = find(pending.mention);
    if (!mention) return null;
    ready = mention.id;
    surface.preparePopover(popoverView(state, mention, false), () => boxOf(mention));
    return null;
  }

  function onPointer(): void {
    frame = 0;
    if (!last) return;
    const { clientX: x, clientY: y } = last;
    const overOurs = surface.owns(last);
    const target = overOurs ? null : (bridge.mentionAt(x, y)?.id ?? null);
    hover.move({ x, y }, target, surface.popoverRect(), last.timeStamp);
    wait();
  }

  /** What is marked under a pointer that does not move: it may have come to rest there before the marks did. */
  function lookUnderPointer(): void {
    const rest = bridge.pointer();
    const now = performance.now();
    if (!rest || open || now - rest.since > FORGOTTEN_MS) return;
    hover.rests(rest, bridge.mentionAt(rest.x, rest.y)?.id ?? null, now);
    wait();
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      last = event;
      frame ||= requestAnimationFrame(onPointer);
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      hover.leave(performance.now());
      wait();
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || surface.owns(event)) return;
      const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      const own = event.target instanceof Element && event.target.closest(OWN_PURPOSE) !== null;
      const selecting = document.getSelection()?.isCollapsed === false;
      const mention = modified || own || selecting ? null : bridge.mentionAt(event.clientX, event.clientY);
      if (mention) show(mention, 'click');
      else if (open) surface.closePopover('outside');
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && open) surface.closePopover('escape');
    },
    options,
  );

  function update(state: PageState): void {
    if (saidOutdated) return;
    if (state.outdated) {
      saidOutdated = true;
      surface.closePopover('gone');
      surface.hideWarning();
      surface.hideBadge();
      surface.sayOutdated();
      return;
    }
    if (open) {
      const { id } = open;
      const same = state.mentions.find((mention) => mention.id === id);
      if (same) {
        open = same;
        surface.updatePopover(popoverView(state, same, failed));
      } else surface.closePopover('gone');
    }
    surface.setDensity(state.effective.choices.density);
    hover.setDwell(state.effective.choices.dwellMs);
    const warning = warningView(state);
    warned = warning ? `${location.href} ${warning.card.id}` : '';
    showBadge(state);
    if (warning && isWanted(state)) surface.showWarning(warning);
    else surface.hideWarning();
    lookUnderPointer();
  }

  /** Is the warning of this frame to be seen now? */
  const isWanted = ({ warn }: PageState): boolean =>
    !dismissed.has(warned) && (warn || broughtBack.has(warned));

  function showBadge(state: PageState): void {
    const away = !isWanted(state) && (state.withheld || dismissed.has(warned));
    const view = badgeView(state, away ? (warningView(state)?.card.id ?? null) : null);
    if (view) surface.showBadge(view);
    else surface.hideBadge();
    if (!state.guidance || !listWanted) return;
    listWanted = false;
    surface.toggleOverview();
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    surface.destroy();
  });
  bridge.subscribe(update);
  update(bridge.state());

  /** The next mention that is marked, or the one before; round and round. */
  function step(direction: 1 | -1): void {
    const { marked } = bridge.state();
    const from = current < 0 && direction < 0 ? 0 : current;
    current = (from + direction + marked.length) % marked.length;
    const mention = marked[current];
    if (mention) show(mention, 'keyboard');
  }

  /** The card of the mention that was last gone to, else of the first in sight, else of the first of all. */
  function openCard(): void {
    const { marked } = bridge.state();
    const inSight = marked.find((mention) => {
      const box = boxOf(mention);
      return box !== null && box.bottom > 0 && box.top < innerHeight;
    });
    const mention = marked[current] ?? inSight ?? marked[0];
    if (mention) show(mention, 'keyboard');
  }

  const acts: Record<PageAction, () => void> = {
    'next-mention': () => step(1),
    'previous-mention': () => step(-1),
    'open-card': openCard,
    overview() {
      // Asked for before the background has answered: it opens with the answer.
      listWanted = !surface.toggleOverview() && bridge.state().guidance === null;
    },
    dismiss() {
      if (surface.dismissWarning()) return;
      if (open) surface.closePopover('escape');
      else surface.closeOverview();
    },
  };
  bridge.onAct((action) => acts[action]());

  /** The marks as a file of the person's own; made and saved in the page, so that none of its words leave it otherwise. */
  function save(format: ExportFormat, part?: number): void {
    const text = exportPage(exportedPage(document, bridge.state(), new Date()), format, urnOf);
    const name = part === undefined ? 'aimss-guide-marks' : `aimss-guide-marks-frame-${part}`;
    saveFile(document, `${name}.${format}`, EXPORT_TYPES[format], text);
  }

  bridge.onWish((wish) => {
    if (wish.name === 'export') save(wish.format, wish.part);
    else {
      const places = bridge.state().mentions.filter(({ finding }) => finding === wish.finding);
      const mention = places[wish.nth % places.length];
      if (mention) show(mention, 'keyboard');
    }
  });
}
