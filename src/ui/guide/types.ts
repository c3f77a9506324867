import type { CardView } from '../../knowledge/schema/card-view';
import type { Concept, ConceptClass, Detail, Status, Who } from '../../knowledge/terms';

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
  readonly mentions: readonly { readonly id: number; readonly text: string; readonly status: Status }[];
}

/** Why something was closed: the controller decides what follows (focus return, no repeat). */
export type CloseReason = 'escape' | 'button' | 'outside' | 'left' | 'gone';

export interface GuideHandlers {
  onPopoverClosed(reason: CloseReason): void;
  onWarningDismissed(cardId: string): void;
  onJump(mentionId: number): void;
  /** The pointer entered or left the popover. */
  onPopoverHover(inside: boolean): void;
  /** "Try again" in the popover, after a failure; without a handler the button is not shown. */
  onRetry?(): void;
}

/** The visible interface in a page: one popover at most, one warning at most. */
export interface GuideSurface {
  openPopover(view: PopoverView, anchor: () => DOMRect | null, options: { focus: boolean }): void;
  /** New data for the popover that is open; nothing when it is closed. */
  updatePopover(view: PopoverView): void;
  closePopover(reason: CloseReason): void;
  /** Box of the open popover in viewport pixels, for the safe corridor; null when closed. */
  popoverRect(): DOMRect | null;
  showWarning(view: WarningView): void;
  hideWarning(): void;
  /** True when an event came from our own host element. */
  owns(event: Event): boolean;
  destroy(): void;
}
