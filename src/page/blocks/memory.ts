import type { Block } from '../../detection/types';
import type { BlockText } from './text';

/** A block with the way back to the page; `marked` is false for text that must never be marked (field values). */
export interface PageBlock {
  readonly block: Block;
  readonly locate: BlockText['locate'];
  readonly marked: boolean;
}

/** What a walk leaves for the next one of the same page. */
export interface Memory {
  /** Must this element be read anew? */
  readonly changed: (element: Element) => boolean;
  readonly kept: WeakMap<Element, Kept>;
  /** Rows are numbered through all readings, so that the numbers of kept blocks stay their own. */
  rows: number;
  /** Blocks that the last walk read from the page, for the tests of how little is read again. */
  fresh: number;
}

export const newMemory = (changed: Memory['changed']): Memory => ({
  changed,
  kept: new WeakMap(),
  rows: 0,
  fresh: 0,
});

/** The blocks of an element, and all that was known when it was entered: they hold for as long as both stay the same. */
export interface Kept {
  readonly blocks: readonly PageBlock[];
  readonly hidden: readonly Element[];
  readonly section: readonly string[];
  readonly state: State;
  /** The heading that the element is for what follows it. */
  readonly heading: Title | null;
}

export interface Title {
  readonly level: number;
  readonly words: string;
}

export interface State {
  readonly row: number | undefined;
  readonly role: Block['role'];
  readonly column: string | undefined;
  readonly columns: readonly string[] | null;
  readonly unit: string | undefined;
  readonly editable: boolean;
  readonly keepsLines: boolean;
  readonly struckFrom: number;
}

export const sameWords = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((each, i) => each === b[i]));

export const sameState = (a: State, b: State): boolean =>
  a.row === b.row &&
  a.role === b.role &&
  a.column === b.column &&
  a.unit === b.unit &&
  a.editable === b.editable &&
  a.keepsLines === b.keepsLines &&
  a.struckFrom < 0 === b.struckFrom < 0 &&
  sameWords(a.columns, b.columns);
