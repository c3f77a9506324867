import type { CardView } from '../../knowledge/schema/card-view';
import type { Concept, ConceptClass, Detail, Status, Who } from '../../knowledge/terms';
import type { Corner, DENSITIES } from '../../settings/choices';
import type { ExportFormat } from '../export';

/** What the popover shows for one mention. Words of the page in it never leave the page. */
export interface PopoverView {
  /** The name as it stands on the page. */
  readonly text: string;
  readonly concept: Concept;
  readonly class: ConceptClass;
  readonly status: Status;
  readonly who: Who;
  readonly detail?: Detail;
  readonly kind: 'record' | 'literature' | 'other';
  readonly because: readonly { readonly rule: string; readonly words: string }[];
  /** Weightiest first; null while the background has not answered. */
  readonly cards: readonly CardView[] | null;
  /** True when the background did not answer: said in a sentence instead of waiting for ever. */
  readonly failed?: boolean;
  readonly knowledge: { readonly version: string; readonly reviewed: string } | null;
}

/** The combination warning: the card and the words it speaks of, each with the mention it can scroll to. */
export interface WarningView {
  readonly card: CardView;
  /** Every place of the drugs it speaks of: what is in use before what is planned, then in the order of the page. */
  readonly mentions: readonly {
    readonly id: number;
    readonly text: string;
    readonly concept: Concept;
    readonly class: ConceptClass;
    readonly status: Status;
    readonly detail?: Detail;
    readonly because: PopoverView['because'];
  }[];
  /** The person has dismissed this card again and again: offer to show it in the toolbar only. */
  readonly mayDemote?: boolean;
}

/** Why a warning was dismissed, as it is counted. */
export type DismissReason = 'sequential' | 'monitored' | 'not-this-patient' | 'other';

export type { Corner } from '../../settings/choices';
export type Density = (typeof DENSITIES)[number];

/** The page badge and the overview it opens. */
export interface BadgeView {
  /** In the order of the page. Nothing is shown when there is none. */
  readonly mentions: readonly {
    readonly id: number;
    readonly concept: Concept;
    readonly class: ConceptClass;
    readonly status: Status;
    readonly who: Who;
    readonly detail?: Detail;
    /** Of the page: an article speaks of nobody. */
    readonly kind?: PopoverView['kind'];
  }[];
  /** Weightiest first. */
  readonly cards: readonly CardView[];
  /** Marks in other frames of the tab, which are counted and cannot be gone to from here. */
  readonly elsewhere: number;
  /** Weight of the weightiest card of the tab. */
  readonly weight: CardView['indicator'];
  /** Is the chip shown? Without it the overview opens by its key alone. */
  readonly chip: boolean;
  readonly corner: Corner;
  /** False where an administrator has decided about it. */
  readonly mayMove: boolean;
  readonly mayTurnOff: boolean;
  /** Id of a warning that was dismissed on this page; it can be brought back from the overview. */
  readonly dismissed?: string;
}

/** Why something was closed: the controller decides what follows (focus return, no repeat). */
export type CloseReason = 'escape' | 'button' | 'outside' | 'left' | 'gone';

export interface GuideHandlers {
  onPopoverClosed(reason: CloseReason): void;
  onWarningDismissed(cardId: string): void;
  onJump(mentionId: number): void;
  /** A place that the warning speaks of is wanted: to be shown on the page, without a card over the warning that is read. */
  onPointOut(mentionId: number): void;
  /** A place in another frame is wanted; without a handler the list only says how many there are. */
  onElsewhere?(): void;
  /** The pointer entered or left the popover. */
  onPopoverHover(inside: boolean): void;
  /** "Try again" in the popover, after a failure; without a handler the button is not shown. */
  onRetry?(): void;
  /**
   * The popover was pinned or let go. While it is pinned, closing it for `left` or `outside` does nothing. Without a handler
   * it cannot be pinned.
   */
  onPopoverPinned?(pinned: boolean): void;
  /** A reason given after `onWarningDismissed`; without a handler none is asked for. */
  onDismissReason?(cardId: string, reason: DismissReason): void;
  /** The person took a dismissal back, right after it (the warning is shown again already) or from the overview. */
  onDismissUndone?(cardId: string): void;
  /** From now on the card is to be shown in the toolbar only. */
  onDemote?(cardId: string): void;
  /** The sentence that the page is to be reloaded has gone; nothing more is to be shown. */
  onOutdatedClosed?(): void;
  /** "Assess joint symptoms" on the card of an aromatase inhibitor in use; without a handler there is no such button. */
  onAssess?(): void;
  /** The badge was moved; without a handler it cannot be. */
  onBadgeMoved?(corner: Corner): void;
  /** The person does not want the badge any more; it is hidden already. */
  onBadgeOff?(): void;
  /** The marks of the page are to be saved as a file; without a handler it is not offered. */
  onExport?(format: ExportFormat): void;
  /** "Open the side panel" in the overview; without a handler there is no such button. */
  onOpenPanel?(): void;
}

/** The visible interface in a page: one popover at most, one warning at most. */
export interface GuideSurface {
  /** Makes ready what may be opened soon by hovering: drawn and placed, and nothing of it to be seen. */
  preparePopover(view: PopoverView, anchor: () => DOMRect | null): void;
  /** What was made ready is not wanted any more. */
  discardPopover(): void;
  openPopover(view: PopoverView, anchor: () => DOMRect | null, options: { focus: boolean }): void;
  /** New data for the popover that is open; nothing when it is closed. */
  updatePopover(view: PopoverView): void;
  closePopover(reason: CloseReason): void;
  /** Box of the open popover in viewport pixels, for the safe corridor; null when closed. */
  popoverRect(): DOMRect | null;
  showWarning(view: WarningView): void;
  hideWarning(): void;
  /** Box of the warning in viewport pixels; null when there is none. */
  warningRect(): DOMRect | null;
  /** Draws a line around words of the page for a while, and says that they are shown. */
  pointOut(text: string, anchor: () => DOMRect | null): void;
  /** Puts the warning away as its button does. False: there is none. */
  dismissWarning(): boolean;
  /** Says once that the extension was updated and the page is to be reloaded. */
  sayOutdated(): void;
  /** How closely things stand, from now on. */
  setDensity(density: Density): void;
  /** True when an event came from our own host element. */
  owns(event: Event): boolean;
  destroy(): void;
}

/** The page badge, beside the popover and the warning. */
export interface BadgeSurface {
  showBadge(view: BadgeView): void;
  hideBadge(): void;
  /** Opens the overview with the focus in it, or closes it; also where the chip is not shown. False: there is none. */
  toggleOverview(): boolean;
  /** False: it was not open. */
  closeOverview(): boolean;
}
