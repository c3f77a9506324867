import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/cli/support/launch';
import { type Shown, shown, waitForShown } from '../../src/cli/support/shadow';
import { forgetWarnings } from '../../src/cli/support/worker';
import { heldConcepts } from '../support/held';
import { ENGINES, launch, openServed } from '../support/session';

const CHART = 'https://record.example/patient/1';
const FRAME = 'https://record.example/medications?patient=1';

const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');
const chart = (...lines: string[]) => ({
  body: `<!doctype html><link rel="icon" href="data:,"><title>Chart</title><h2>Current medications</h2>
    <ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
});

/** Events of a person's kind, made by a script, at everything a page can reach. Runs in the page. */
function forge(): void {
  const host = document.querySelector('aimss-guide') ?? document.body;
  const box = host.getBoundingClientRect();
  const at = { bubbles: true, composed: true, cancelable: true, clientX: box.x + 5, clientY: box.y + 5 };
  for (const target of [host, document.body, document.documentElement, document, window]) {
    for (const key of ['Escape', 'Enter', ' ', 'Tab'])
      for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
    for (const type of ['pointerdown', 'pointerup', 'pointermove', 'pointerleave'])
      target.dispatchEvent(new PointerEvent(type, at));
    for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
    for (const type of ['cancel', 'close', 'toggle', 'beforetoggle', 'focusout', 'visibilitychange'])
      target.dispatchEvent(new Event(type, at));
  }
}

/** A page that says it is left. Runs in the page. */
function feignLeaving(): void {
  for (const type of ['beforeunload', 'unload']) window.dispatchEvent(new Event(type));
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
}

/** Waits until a word is marked: a page in the foreground is read on, one behind another tab waits. */
const marked = (frame: Page | Frame | undefined, word: string) =>
  frame?.waitForFunction(
    (wanted: string) =>
      ['aimss-drug', 'aimss-serm'].some((name) => {
        const ranges = [...((CSS.highlights.get(name) ?? []) as unknown as Set<Range>)];
        return ranges.some((range) => range.toString() === wanted);
      }),
    {},
    word,
  );

describe.each(ENGINES)('a hostile page, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());
  beforeEach(() => forgetWarnings(session));

  const warned = async (): Promise<Page> => {
    const page = await openServed(session, CHART, {
      [CHART]: chart(
        'Letrozole 2.5 mg daily',
        'Raloxifene 60 mg daily',
        '<b id="n">Metformin 500 mg daily</b>',
      ),
    });
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    return page;
  };

  test('does not dismiss a warning with events of its own', async () => {
    const page = await warned();
    await page.evaluate(forge);
    // What it has really changed is read after that, and the warning still stands.
    await page.evaluate(() => document.querySelector('#n')?.replaceChildren('Anastrozole 1 mg daily'));
    await marked(page, 'Anastrozole');
    expect(await heldConcepts(session, page, 'anastrozole')).toContain('raloxifene');
    expect(warns(await shown(session, page))).toBe(true);
    await page.close();
  });

  test('does not open a card with events of its own', async () => {
    const page = await openServed(session, CHART, { [CHART]: chart('<b id="n">Letrozole</b> 2.5 mg daily') });
    await heldConcepts(session, page, 'letrozole');
    await page.evaluate(forge);
    await page.evaluate(() => {
      const box = document.querySelector('#n')?.getBoundingClientRect() ?? new DOMRect();
      const at = { bubbles: true, composed: true, clientX: box.x + 8, clientY: box.y + 8 };
      for (let count = 0; count < 40; count += 1)
        document.querySelector('#n')?.dispatchEvent(new PointerEvent('pointermove', at));
      document.querySelector('#n')?.dispatchEvent(new MouseEvent('click', at));
    });
    await page.evaluate(() => document.querySelector('#n')?.replaceChildren('Exemestane'));
    await marked(page, 'Exemestane');
    await heldConcepts(session, page, 'exemestane');
    expect((await shown(session, page)).dialog).toBeNull();
    await page.close();
  });

  test('does not take its frame out of a warning by saying that it is left', async () => {
    const page = await openServed(session, CHART, {
      [CHART]: chart('Letrozole 2.5 mg daily', `<iframe src="${FRAME}" width="500" height="200"></iframe>`),
      [FRAME]: chart('Raloxifene 60 mg daily', '<b id="n">Metformin 500 mg daily</b>'),
    });
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    const [, inner] = page.frames();
    await inner?.evaluate(feignLeaving);
    await inner?.evaluate(() => document.querySelector('#n')?.replaceChildren('Toremifene 60 mg daily'));
    await marked(inner, 'Toremifene');
    expect(await heldConcepts(session, page, 'toremifene')).toEqual([
      'letrozole',
      'raloxifene',
      'toremifene',
    ]);
    expect(warns(await shown(session, page))).toBe(true);
    await page.close();
  });

  test('gets our element back when it throws it out, until it has done so again and again', async () => {
    const page = await warned();
    await page.evaluate(() => document.querySelector('aimss-guide')?.remove());
    await page.waitForSelector('aimss-guide');
    expect(warns(await waitForShown(session, page, warns))).toBe(true);
    await page.evaluate(() => {
      const strike = () => document.querySelector('aimss-guide')?.remove();
      new MutationObserver(strike).observe(document.documentElement, { childList: true });
      strike();
    });
    // It answers, and is left alone in the end.
    await page.waitForFunction(() => document.querySelector('aimss-guide') === null);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await page.close();
  });
});
