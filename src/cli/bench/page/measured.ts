/** What our code did on a page: the main thread's time, slice by slice, in milliseconds. */
export interface Measured {
  readonly slices: readonly number[];
  /** From the start to the frame that shows the marks. */
  readonly ms: number;
  /** Frames from the start to the first marks; 0: none came. */
  readonly framesToMarks: number;
}

/** Global of the extension's world under which the bench is called. */
export const PAGE_BENCH = '__aimssGuidePageBench';

export interface PageBench {
  start(wait: number): Promise<Measured>;
  walk(): number;
  /** Slices since the last time it was asked. */
  taken(): number[];
}
