import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HIGHLIGHTS } from '../../../src/page/paint';
import { launchBrowser, openFixture } from '../../fixtures/ui/open';
import { contrast, pixelsOf, type Seen } from '../../support/pixels';
import { ENGINES } from '../../support/session';

const STYLES = readFileSync('assets/highlight.css', 'utf8');
const WORD = 'letrozole';
/** Height of a line of each, in pixels. */
const LINE = 30;
const SIZES = [12, 13, 16, 20];
const PAIRS = HIGHLIGHTS.flatMap((one, index) =>
  HIGHLIGHTS.slice(index + 1).map((other) => [one, other] as const),
);

/** The same word under each highlight, in each size, at whole pixels: what differs is the mark. */
const PAPER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Marks</title><style>${STYLES}
  body { margin: 0; font-family: Arial, sans-serif; } p { position: absolute; margin: 0; line-height: ${LINE}px; }</style><body>${HIGHLIGHTS.flatMap(
    (name, column) =>
      SIZES.map(
        (size, row) =>
          `<p id="${name}-${size}" style="font-size:${size}px;left:${20 + column * 150}px;top:${20 + row * 50}px">${WORD}</p>`,
      ),
  ).join('')}</html>`;

const CASES = ENGINES.flatMap((engine) =>
  (['light', 'dark'] as const).map((scheme) => [engine, scheme] as const),
);

describe.each(CASES)('marks in forced colours, %s, %s', (engine, scheme) => {
  let browser: Browser;
  let page: Page;
  let picture: Seen;
  beforeAll(async () => {
    const options = { forcedColors: true, scheme, html: PAPER } as const;
    browser = await launchBrowser(engine, options);
    page = await openFixture(browser, 'chart', options);
    await page.evaluate((names) => {
      for (const name of names) {
        const marks = new Highlight();
        for (const { firstChild } of document.querySelectorAll(`[id^="${name}-"]`)) {
          const range = document.createRange();
          if (firstChild) range.selectNode(firstChild);
          marks.add(range);
        }
        CSS.highlights.set(name, marks);
      }
    }, HIGHLIGHTS);
    picture = await pixelsOf(page, { x: 0, y: 0, width: 640, height: 240 });
  });
  afterAll(() => browser?.close());

  /** The part of the picture that a word is in. */
  async function marked(name: string, size: number): Promise<Seen> {
    const { x, y, width } = await page.$eval(`#${name}-${size}`, (element) => {
      const box = element.getBoundingClientRect();
      return { x: box.x, y: box.y, width: Math.floor(box.width) };
    });
    const rows = [...Array(LINE).keys()].map((row) => (y + row) * picture.width + x);
    return {
      width,
      height: LINE,
      light: rows.flatMap((start) => picture.light.slice(start, start + width)),
    };
  }

  /** In how many columns the two differ as plainly as a control's edge must: 3 to 1. As a share of all columns. */
  function plainlyOther(one: Seen, other: Seen): number {
    const columns = new Set<number>();
    for (const [index, light] of one.light.entries())
      if (contrast(light, other.light[index] ?? 0) >= 3) columns.add(index % one.width);
    return columns.size / one.width;
  }

  it.each(PAIRS)('%s and %s are told apart by their lines', async (one, other) => {
    for (const size of SIZES)
      expect(plainlyOther(await marked(one, size), await marked(other, size)), `${size} px`).toBeGreaterThan(
        0.25,
      );
  });
});
