import type { CardView, DetailLine, SourceView } from '../../knowledge/schema/card-view';
import type { Finding } from '../../knowledge/schema/finding';
import type { CitedWork } from '../citation';
import type { ForestRow, Meaningful } from '../pictures';

/** A finding with the frame it stands in: ids are each frame's own. */
export type PanelFinding = Finding & { readonly frameId: number };

/** What the side panel knows of the page in the tab beside it. */
export interface PanelPage {
  readonly kind: 'record' | 'literature' | 'other';
  readonly findings: readonly PanelFinding[];
  /** Weightiest first. */
  readonly cards: readonly CardView[];
  /** Frames of the tab that cannot be read. */
  readonly unread?: number;
}

/** A statement of the knowledge base, as a person reads it. */
export interface ClaimView {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly grade: NonNullable<DetailLine['grade']>;
  readonly caveat?: string;
  readonly sources: readonly SourceView[];
}

/** A reference with its full citation. */
export interface ReferenceView extends SourceView {
  readonly work: CitedWork;
}

/** One pair of the interaction matrix. */
export interface PairView {
  readonly first: string;
  readonly second: string;
  readonly setting: string;
  /** `warning`: both at once is warned of; `info`: something to know; `none`: nothing is shown. */
  readonly verdict: 'warning' | 'info' | 'none';
  readonly text: string;
  readonly sources: readonly SourceView[];
}

export interface KnowledgeView {
  readonly version: string;
  readonly reviewed: string;
  readonly claims: readonly ClaimView[];
  readonly references: readonly ReferenceView[];
  readonly pairs: readonly PairView[];
  readonly trials: readonly ForestRow[];
  readonly meaningful: Meaningful;
}
