import { createBadgeLayer } from './badge-layer';
import { createOutdatedLayer } from './outdated';
import { createPopoverLayer } from './popover-layer';
import { createSpotLayer } from './spot-layer';
import { createStage } from './stage';
import type { BadgeSurface, GuideHandlers, GuideSurface } from './types';
import { keepFocusInSight } from './uncover';
import { warmUp } from './warm';
import { createWarningLayer } from './warning-layer';

/**
 * The interface in a page. Nothing is added to the page before something is shown or about to be (see `preparePopover`). `onPopoverClosed` is called once for
 * every popover that was open, whoever closed it, after it has gone and the focus is back where it came from; a popover
 * that another one replaces is not reported.
 *
 * Top layer: everything is shown as a manual popover, above all of the page. While the page has a modal dialog open,
 * whatever is outside of that dialog is inert: painted, but out of reach for pointer and keyboard. A popover opened with
 * `focus` is then a modal dialog itself, stacked on the page's, and can be used; one opened by hovering can be read.
 */
export function createGuideSurface(document: Document, handlers: GuideHandlers): GuideSurface & BadgeSurface {
  const end = new AbortController();
  warmUp(document, end.signal);
  const stage = createStage(document);
  const popover = createPopoverLayer(stage, handlers);
  const badge = createBadgeLayer(stage, handlers);
  const warning = createWarningLayer(stage, handlers, badge.giveWay);
  const spot = createSpotLayer(stage);
  const outdated = createOutdatedLayer(stage, handlers, badge.giveWay);
  const lookForFocus = keepFocusInSight({
    document,
    focused: stage.focusInPage,
    parts: () => stage.shown().filter((part) => part.matches('.ag-badge, .ag-warning')),
    card: popover.popoverRect,
    onCardHides: () => popover.closePopover('outside'),
    signal: end.signal,
  });
  return {
    ...popover,
    showWarning(view) {
      warning.show(view);
      lookForFocus();
    },
    hideWarning: warning.hide,
    warningRect: warning.rect,
    pointOut: spot.pointOut,
    dismissWarning: warning.dismiss,
    sayOutdated: outdated.show,
    showBadge(view) {
      badge.show(view);
      lookForFocus();
    },
    hideBadge: badge.hide,
    toggleOverview: badge.toggleOverview,
    closeOverview: badge.closeOverview,
    setDensity: stage.setDensity,
    owns: stage.owns,
    destroy() {
      end.abort();
      popover.discardPopover();
      popover.closePopover('gone');
      spot.hide();
      warning.destroy();
      outdated.destroy();
      badge.hide();
      stage.destroy();
    },
  };
}
