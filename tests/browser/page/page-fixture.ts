import highlightStyles from '../../../assets/highlight.css?inline';
import { annotate } from '../../../src/detection';
import { mayHaveName } from '../../../src/detection/prefilter';
import type { PageFindings } from '../../../src/knowledge/schema/finding';
import { startPage } from '../../../src/page';
import { BRIDGE_KEY, type PageBridge } from '../../../src/page/bridge';
import { waitForName } from '../../../src/page/sentinel';

/** The page layer with the real detection, in the page's own world, without the extension around it. */
export interface PageFixture {
  /** Ends everything that was started. */
  stop(): void;
  /** What would have gone to the background, oldest first. */
  readonly sent: PageFindings[];
  bridge(): PageBridge | undefined;
  /** Calls of detection, and the text they were given. */
  readonly calls: { annotate: number; blocks: number };
}

const control = new AbortController();
const { signal } = control;
const style = new CSSStyleSheet();
style.replaceSync(highlightStyles);
document.adoptedStyleSheets.push(style);

const sent: PageFindings[] = [];
const calls = { annotate: 0, blocks: 0 };
const fixture: PageFixture = {
  stop: () => control.abort(),
  sent,
  calls,
  bridge: () => (globalThis as Record<string, unknown>)[BRIDGE_KEY] as PageBridge | undefined,
};
(globalThis as Record<string, unknown>).pageFixture = fixture;

waitForName(
  mayHaveName,
  () =>
    startPage({
      signal,
      annotate(source) {
        calls.annotate += 1;
        calls.blocks += source.blocks.length;
        return annotate(source);
      },
      mayHaveName,
      styles: highlightStyles,
      async send(findings) {
        sent.push(findings);
        return { cards: [], knowledge: { version: 'test', reviewed: '2026-01-01' } };
      },
    }),
  signal,
);
