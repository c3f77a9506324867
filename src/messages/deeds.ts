import type { DismissReason } from './counts';

/**
 * What a person does with a warning that came by itself: puts it away, takes that back, or wants it in the toolbar only from now
 * on. No zod here: this file is part of the content script.
 */
export const WARNING_DEEDS = ['dismissed', 'undone', 'demoted'] as const;
export type WarningDeed = (typeof WARNING_DEEDS)[number];

/** What the interface of a frame tells the background about the warning that it shows. */
export type WarningReport =
  | { readonly type: 'warning'; readonly card: string; readonly did: WarningDeed }
  | { readonly type: 'dismiss-reason'; readonly card: string; readonly reason: DismissReason };

/** Parts of the side panel that a page can ask for. */
export const PANEL_PARTS = ['page', 'assessment'] as const;
/** The interface of a frame asks for the side panel, in a person's click. */
export interface PanelRequest {
  readonly type: 'open-panel';
  readonly part: (typeof PANEL_PARTS)[number];
}
