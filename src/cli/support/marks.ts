import type { Page } from 'puppeteer-core';

/** Words under each of our highlights, in document order, as the page itself can read them. */
export type Marks = Record<string, string[]>;

/** Runs in the page. */
function readMarks(): Marks {
  const marks: Marks = {};
  for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
    if (!name.startsWith('aimss-')) continue;
    const ranges = [...highlight].filter((range) => !range.collapsed);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    if (ranges.length > 0) marks[name] = ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  }
  return marks;
}

export const marksOf = (page: Page): Promise<Marks> => page.evaluate(readMarks);

/**
 * Waits until the page shows exactly these marks, paced by the browser's answers; gives back the last ones seen, so that the
 * caller's assertion shows what is there instead.
 */
export async function waitForMarks(page: Page, expected: Marks, limit = 10_000): Promise<Marks> {
  const end = Date.now() + limit;
  const { 'aimss-symptom': _, ...wanted } = expected;
  for (;;) {
    const { 'aimss-symptom': __, ...marks } = await marksOf(page);
    if (canonical(marks) === canonical(wanted) || Date.now() > end) return marks;
  }
}

const canonical = (marks: Marks): string => JSON.stringify(Object.entries(marks).sort());

/** The middle of a word on screen, in CSS pixels of the viewport. */
export async function pointOf(page: Page, word: string, nth = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (wanted: string, index: number) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
          if (!(node.parentElement?.checkVisibility() ?? false) || seen++ < index) continue;
          node.parentElement?.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const rect = range.getBoundingClientRect();
          return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        }
      }
      return null;
    },
    word,
    nth,
  );
  if (!point) throw new Error(`"${word}" is not on the page`);
  return point;
}
