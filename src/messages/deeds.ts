import type { DismissReason } from './counts';

/**
 * What a person does with a warning that came by itself: puts it away, takes that back, or wants it in the toolbar only from now
 * on. No zod here: this file is part of the content script.
 */
export const WARNING_DEEDS = ['dismissed', 'undone', 'demoted'] as const;
export type WarningDeed = (typeof WARNING_DEEDS)[number];

/** Where the badge can stand; what settings know as its corners. */
export const BADGE_CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

/** What the interface of a frame tells the background about the warning that it shows, and about its badge. */
type PageReport =
  | { readonly type: 'warning'; readonly card: string; readonly did: WarningDeed }
  | { readonly type: 'dismiss-reason'; readonly card: string; readonly reason: DismissReason }
  /** The badge is to stand in another corner from now on, or nowhere. */
  | { readonly type: 'choose'; readonly badgeCorner: (typeof BADGE_CORNERS)[number] }
  | { readonly type: 'choose'; readonly badge: false };

/** The list of a frame asks to be taken to a place in another frame of its tab; `nth`: how often it asked before. */
interface ElsewhereRequest {
  readonly type: 'elsewhere';
  readonly nth: number;
}

/** The list of a frame asks for the marks of every frame of its tab as files. */
interface ExportRequest {
  readonly type: 'export';
  readonly format: 'csv' | 'jsonld';
}

/** Parts of the side panel that a page can ask for. */
export const PANEL_PARTS = ['page', 'assessment'] as const;
/** The interface of a frame asks for the side panel, in a person's click. */
interface PanelRequest {
  readonly type: 'open-panel';
  readonly part: (typeof PANEL_PARTS)[number];
}

/** All that a frame asks or tells without wanting an answer. */
export type FrameRequest = PageReport | PanelRequest | ElsewhereRequest | ExportRequest;
