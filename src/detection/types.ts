import type {
  Concept,
  ConceptClass,
  Detail,
  Indication,
  Menopause,
  PageKind,
  Status,
  Timing,
  Who,
} from '../knowledge/terms';

/**
 * One block of text as a reader sees it: a paragraph, a heading, a list item, a table cell. Immutable; detection may
 * cache what it found in a block by the block's identity, so a changed text is a new object.
 */
export interface Block {
  /** Visible text, inline elements joined, with no soft hyphens. Offsets elsewhere are UTF-16 code units into it. */
  readonly text: string;
  readonly role: 'text' | 'heading' | 'item' | 'cell' | 'header' | 'control';
  /** The headings above this block whose scope holds it, nearest first. */
  readonly section?: readonly string[];
  /** Blocks with the same number are one row: cells of a table row, term and definition, parts of a card. */
  readonly row?: number;
  /** Text of the column's header (or of the term), for a cell. */
  readonly column?: string;
  /** Spans of `text` shown with a line through them, as [start, end) pairs. */
  readonly struck?: readonly (readonly [number, number])[];
  /** `title`, `aria-label` and `alt` of status icons in the block; words a reader sees by pointing, not in `text`. */
  readonly hints?: readonly string[];
  /** Key of the article, search result, message or patient row the block belongs to, when the page holds several. */
  readonly unit?: string;
}

/** What detection reads: blocks in reading order. */
export interface Source {
  readonly blocks: readonly Block[];
  /** Kind of page where the caller knows it (a page profile, `--kind`); judged from the text otherwise. */
  readonly kind?: PageKind;
  /**
   * Text of the whole document, when `blocks` hold only the parts around its mentions: definitions, kind and indication
   * are judged from it. Absent: judged from the blocks.
   */
  readonly context?: string;
  /** The blocks were read from the elements of a page, whose rows are true rows, and not from the lines of a text. */
  readonly laidOut?: boolean;
}

/** Why a mention has its status: the rule's id and the words it matched (offsets into the text of `block`). */
export interface Because {
  readonly rule: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** One place where an aromatase inhibitor, a SERM, their class or AIMSS is named. */
export interface Mention {
  /** Index into `Source.blocks`. */
  readonly block: number;
  /** UTF-16 offsets into the block's text; the name without salt, dose or qualifier. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly concept: Concept;
  readonly class: ConceptClass;
  readonly status: Status;
  readonly who: Who;
  readonly timing?: Timing;
  readonly detail?: Detail;
  /** True where it stands, but the same document later says otherwise. */
  readonly superseded?: boolean;
  readonly because: readonly Because[];
}

/** A partner drug or a symptom: never marked as a drug of ours, needed by guidance. */
export interface ContextMention extends Mention {}

export interface Annotation {
  readonly kind: PageKind;
  readonly indication: Indication | null;
  readonly menopause: Menopause | null;
  readonly mentions: readonly Mention[];
  readonly context: readonly ContextMention[];
}

/**
 * A name found in a block, before anyone asked about its status: what `findNames` hands to the assertion engine.
 * `because` holds how the sense was decided (a definition, a cue), empty for a plain full name.
 */
export interface NamedConcept {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly concept: Concept;
  readonly class: ConceptClass;
  readonly because: readonly Because[];
}
