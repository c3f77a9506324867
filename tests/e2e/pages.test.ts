import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/cli/support/launch';
import { type Expected, FIELD } from '../pages/field';
import { ENGINES, launch, openServed } from '../support/session';

const ADDRESS = 'https://field.example/patient/1';
/** How long marks may take on a machine that does other things too, in milliseconds; the bench measures how long they do. */
const LIMIT = 8_000;

/** Words under our highlights in any root of a frame, sorted. Runs in the page. */
function readMarks(): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  for (const kind of ['drug', 'serm', 'syndrome']) {
    const ranges = (CSS.highlights.get(`aimss-${kind}`) ?? new Set()) as unknown as Set<Range>;
    const words: string[] = [];
    // Shown, and in the document: what a reader can see.
    ranges.forEach((range) => {
      if (range.startContainer.isConnected && range.getClientRects().length > 0) words.push(range.toString());
    });
    if (words.length > 0) marks[kind] = words.sort();
  }
  return marks;
}

const sorted = (expected: Expected): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(expected)
      .filter(([, words]) => words.length > 0)
      .map(([kind, words]) => [kind, [...words].sort()]),
  );

async function marksBecome(frame: Page | Frame, expected: Expected): Promise<Record<string, string[]>> {
  const wanted = JSON.stringify(sorted(expected));
  const end = Date.now() + LIMIT;
  for (;;) {
    const marks = await frame.evaluate(readMarks);
    if (JSON.stringify(marks) === wanted || Date.now() > end) return marks;
  }
}

/** With an icon of its own, so that the browser asks for none. */
const body = (name: string) =>
  readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8').replace(
    '<title>',
    '<link rel="icon" href="data:,"><title>',
  );

/** The page as its own scripts have made it, without our one element. Runs in the page. */
function ownMarkup(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const host of copy.querySelectorAll('aimss-guide')) host.remove();
  return copy.outerHTML;
}

describe.each(ENGINES)('awkward pages, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  const open = (name: string, policy?: string) =>
    openServed(session, ADDRESS, {
      [ADDRESS]: { body: body(name), headers: policy ? { 'content-security-policy': policy } : {} },
    });

  test.each(FIELD)('$name, $policy', async ({ name, marks, steps = [], policy, moves = false }) => {
    const page = await open(name, policy);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    expect(await marksBecome(page, marks)).toEqual(sorted(marks));
    for (const step of steps) {
      await page.evaluate(step.run);
      expect([step.run, await marksBecome(page, step.marks)]).toEqual([step.run, sorted(step.marks)]);
    }
    expect(said).toEqual([]);
    const markup = await page.evaluate(ownMarkup);
    await page.close();
    if (moves) return;

    // The same page where no extension runs: an empty page is nobody's site.
    const plain = await session.browser.newPage();
    await plain.setContent(body(name));
    for (const step of steps) await plain.evaluate(step.run);
    expect(markup).toBe(await plain.evaluate(ownMarkup));
    await plain.close();
  });
});
