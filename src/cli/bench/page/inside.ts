import highlightStyles from '../../../../assets/highlight.css?inline';
import { annotateInSteps, plainNames } from '../../../detection';
import { mayHaveName, placesOfNames } from '../../../detection/prefilter';
import { startPage } from '../../../page';
import { waitForName } from '../../../page/sentinel';
import { type Measured, PAGE_BENCH } from './measured';

/**
 * Runs in the extension's own world of a page, as the product does: the same code, with a clock around everything through which the
 * browser calls it.
 */

const world = globalThis as unknown as Record<string, unknown>;
let slices: number[] = [];

/** Counts the time of a call, microtasks aside: our own do next to nothing. */
function clocked<A extends unknown[], R>(call: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    const started = performance.now();
    try {
      return call(...args);
    } finally {
      slices.push(performance.now() - started);
    }
  };
}

const idle = requestIdleCallback.bind(globalThis);
const timeout = setTimeout.bind(globalThis) as (call: () => void, ms?: number) => number;
const interval = setInterval.bind(globalThis) as (call: () => void, ms?: number) => number;
const frame = requestAnimationFrame.bind(globalThis);
const Observer = MutationObserver;
world.requestIdleCallback = (call: IdleRequestCallback, options?: IdleRequestOptions) =>
  idle(clocked(call), options);
world.setTimeout = (call: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
  timeout(
    clocked(() => call(...args)),
    ms,
  );
world.setInterval = (call: () => void, ms?: number) => interval(clocked(call), ms);
world.MutationObserver = class extends Observer {
  constructor(call: MutationCallback) {
    super(clocked(call));
  }
};
for (const target of [document, globalThis]) {
  const listen = target.addEventListener.bind(target) as (
    type: string,
    listener: EventListener,
    options?: AddEventListenerOptions,
  ) => void;
  (target as { addEventListener: typeof listen }).addEventListener = (type, listener, options) =>
    listen(type, clocked(listener), options);
}

/** Starts the guide; resolves when the first marks are asked to be painted, or `wait` milliseconds after the start. */
function start(wait: number): Promise<Measured> {
  slices = [];
  const began = performance.now();
  let frames = 0;
  let framesToMarks = 0;
  const count = () => {
    frames += 1;
    if (framesToMarks === 0 && (CSS.highlights.get('aimss-drug')?.size ?? 0) > 0) framesToMarks = frames;
    else frame(count);
  };
  frame(count);
  return new Promise((resolve) => {
    let done = false;
    const finish = () => {
      if (done) return;
      done = true;
      // The slice in which this is said has to end first; and the frame after it shows the marks.
      frame(() =>
        frame(() => resolve({ slices: [...slices], ms: performance.now() - began, framesToMarks })),
      );
    };
    if (wait > 0) timeout(finish, wait);
    clocked(() =>
      waitForName(
        mayHaveName,
        () =>
          startPage({
            annotate: annotateInSteps,
            plainNames,
            mayHaveName,
            placesOfNames,
            styles: highlightStyles,
            signal: new AbortController().signal,
            salt: 'bench',
            send: async () => {
              if (wait === 0) finish();
              return null;
            },
            report: async () => undefined,
            isOutdated: () => false,
            quit: () => undefined,
            stored: undefined,
            managed: undefined,
            pointer: () => null,
          }),
        new AbortController().signal,
      ),
    )();
  });
}

/** A pass that reads every text node and does nothing with it, in milliseconds: once, on a page just loaded, as our own work is done. */
function walk(): number {
  const started = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  const ms = performance.now() - started;
  if (length === 0) throw new Error('The page has no text: nothing was measured.');
  return ms;
}

world[PAGE_BENCH] = { start, walk, taken: () => slices.splice(0) };
