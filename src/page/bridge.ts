import type { Annotation } from '../detection/types';
import type { Guidance } from '../knowledge/schema/card-view';
import type { PageFindings } from '../knowledge/schema/finding';
import type { Answer, FrameRequest, PageAction, PageCommand } from '../messages';
import type { Effective } from '../settings/content';
import type { Resting } from './pointer';

/** A mention, or a symptom beside one, as the page layer keeps it: where it stands on the page, and what was found there. */
export interface PageMention {
  /** Stable while the mention stands. */
  readonly id: number;
  readonly mention: Annotation['mentions'][number];
  /** Id of the finding it was sent as. */
  readonly finding: number;
  readonly range: Range;
  /** The range's own text when it was found: a range that says anything else now is neither painted nor opened. */
  readonly words: string;
  /** The words each rule matched, for "why am I seeing this"; stays in the page. */
  readonly because: readonly { readonly rule: string; readonly words: string }[];
}

/** One state of the page, complete in itself. */
export interface PageState {
  readonly mentions: readonly PageMention[];
  /** Those of them that are marked: what a person chose not to see marked is still known to the warning. */
  readonly marked: readonly PageMention[];
  readonly effective: Effective;
  readonly kind: Annotation['kind'];
  /** Cards of the background for these findings; null until it has answered. */
  readonly guidance: Guidance | null;
  /** Is the warning among the cards to be shown here unasked? */
  readonly warn: boolean;
  /** With the next dismissal of that warning, is the badge to be offered instead? */
  readonly mayDemote: boolean;
  /** The warning among the cards is this frame's, and is not shown unasked: it was dismissed, or shown before. */
  readonly withheld: boolean;
  /** What the badge of the tab says beside this frame's marks, in the one frame that shows it. */
  readonly badge: Answer['badge'];
  /** The extension was updated or removed under this page: no more answers will come. Said once, then the page goes quiet. */
  readonly outdated: boolean;
}

/** The card of a place of a finding, its places counted from 0; or the marks of the page as a file. */
export type OutsideWish = Extract<PageCommand, { name: 'go' | 'export' }>;

/**
 * How the interface, injected later into the same isolated world, reaches the content script of its frame.
 * Lives on `globalThis` of the isolated world, where the page cannot see it.
 */
export interface PageBridge {
  state(): PageState;
  /** Does the page hold anything, by its last reading? What is marked may be gone for a moment while a page is rewritten. */
  holds(): boolean;
  /** The mention painted at a point of the viewport (CSS pixels), verified against the live text. */
  mentionAt(x: number, y: number): PageMention | null;
  /** Client rects of a mention's words, or none if the words have changed. */
  rectsOf(mention: PageMention): readonly DOMRect[];
  /** Asks the background again for the cards, when an earlier answer is missing. */
  refresh(): Promise<Guidance | null>;
  /** Tells the background what the person did with the warning or the badge, or asks it for the side panel or for other frames. */
  report(what: FrameRequest): void;
  /** Lets go of the page for good. */
  quit(): void;
  /** Does what a person asked for outside of the page; waits for the interface when it is not there yet. */
  act(action: PageAction): void;
  /** The interface says how that is done. */
  onAct(handler: (action: PageAction) => void): void;
  /** Where the pointer rests; null when it has not moved here since the page was opened. */
  pointer(): Resting | null;
  /** A person or an administrator has chosen otherwise: the settings as stored, and the policy as the browser gives it. */
  choose(stored: unknown, managed: unknown): void;
  /** What a page of ours asks for from outside; nothing while there is no interface here, since then nothing was shown there. */
  serve(wish: OutsideWish): void;
  /** The interface says how such a wish is met. */
  onWish(handler: (wish: OutsideWish) => void): void;
  /** Called after every change of state; returns the function that ends it. */
  subscribe(listener: (state: PageState) => void): () => void;
  /** Ends with the content script: navigation, update, removal of the permission. */
  readonly signal: AbortSignal;
}

export const BRIDGE_KEY = '__aimssGuideBridge';

/** Starts reading the page of this frame; given by the injected reader, called by the content script. */
export type Reader = (options: {
  readonly signal: AbortSignal;
  readonly send: (findings: PageFindings, place: string) => Promise<Answer | null>;
  readonly report: (what: FrameRequest) => Promise<void>;
  /** Was the extension updated or removed since this page was opened? */
  readonly isOutdated: () => boolean;
  readonly quit: () => void;
  /** For what is hashed in this session. */
  readonly salt: string;
  /** Settings as stored, and the administrator's policy as the browser gives it. */
  readonly stored: unknown;
  readonly managed: unknown;
  readonly pointer: () => Resting | null;
}) => void;

/**
 * Waits before a page asks again for what the background did not give at once, in milliseconds: a worker may be stopped
 * in the middle of an answer, and is there again at the next message.
 */
export const ASK_AGAIN_MS: readonly number[] = [300, 2_000, 10_000];

export const READER_KEY = '__aimssGuideReader';
