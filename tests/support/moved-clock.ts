import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';

/**
 * Runs before everything else in the background and in each page's own script: their time of day can be moved from outside. What a
 * browser counts from its start, timers and `performance.now()`, is not moved, as it is not where the computer's clock is.
 */
function movableClock(): void {
  const space = (globalThis as unknown as { chrome: typeof Browser }).chrome;
  const Real = Date;
  let moved = 0;
  class Moved extends Real {
    constructor(...values: []) {
      super(...((values.length === 0 ? [Real.now() + moved] : values) as []));
    }
    static override now(): number {
      return Real.now() + moved;
    }
  }
  globalThis.Date = Moved as DateConstructor;
  space.runtime.onMessage.addListener((message: unknown, _sender, reply: (now: number) => void) => {
    const { clock } = (message ?? {}) as { clock?: unknown };
    if (typeof clock !== 'number') return;
    moved = clock;
    reply(Date.now());
  });
}

/** Makes the clock of an unpacked build one that can be moved. */
export function withMovableClock(folder: string): void {
  // The loader of tests marks functions with a helper of its own, which no page has.
  const script = `(() => { const __name = (value) => value; (${movableClock})(); })();\n`;
  for (const file of ['background.js', 'content-scripts/annotate.js'])
    writeFileSync(join(folder, file), script + readFileSync(join(folder, file), 'utf8'));
}

/**
 * Moves the clock of the background and of a tab's page by so many milliseconds from the real time. Gives what time it is for each.
 * @param own a page of the extension
 */
export function moveClock(own: Page, tabId: number, by: number): Promise<[number, number]> {
  return own.evaluate(
    async (tab: number, clock: number): Promise<[number, number]> => {
      const { runtime, tabs } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      return [await runtime.sendMessage({ clock }), await tabs.sendMessage(tab, { clock }, { frameId: 0 })];
    },
    tabId,
    by,
  );
}
