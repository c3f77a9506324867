import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/cli/support/launch';
import { marksOf, pointOf } from '../../src/cli/support/marks';
import { byClass, press, type ShadowElement, waitForElement } from '../../src/cli/support/shadow';
import { forgetWarnings, sendCommand } from '../../src/cli/support/worker';
import { ENGINES, launch, openServed } from '../support/session';

const CHART = 'https://record.example/patient/1';
const RECORD = {
  body: `<!doctype html><title>Chart</title><h2>Current medications</h2><ul><li>Letrozole 2.5 mg daily</li></ul>
  <h2>Progress note</h2><p>Both hands are stiff in the morning. Continues letrozole.</p>`,
};

const is = (name: string) => (element: ShadowElement) =>
  (element.attributes.class ?? '').split(' ').includes(name);
const isCardOf = (words: string) => (element: ShadowElement) =>
  is('ag-popover')(element) && element.text.startsWith(words);

describe.each(ENGINES)('a symptom beside an inhibitor in use, %s', (engine) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await page?.close();
    await forgetWarnings(session);
    page = await openServed(session, CHART, { [CHART]: RECORD });
    await page.bringToFront();
    await waitForElement(session, page, is('ag-chip'));
  });

  test('opens a card by pointing, which says what it is and why it is marked', async () => {
    expect((await marksOf(page))['aimss-symptom']).toEqual(['stiff in the morning']);
    const { x, y } = await pointOf(page, 'stiff in');
    await page.mouse.move(x, y, { steps: 4 });
    const card = await waitForElement(session, page, isCardOf('Stiff in the morning joint stiffness'));
    expect(card.text).toContain('Marked because an aromatase inhibitor is read as in use now');
    expect(card.text).toContain('AIMSS is one possible cause');
    expect(card.text).toContain('Assess joint symptoms');
  });

  test('is in the list of the badge, which leads there, and is not counted', async () => {
    const chip = await waitForElement(session, page, is('ag-chip'));
    expect(chip.attributes['aria-label']).toBe('AIMSS Guide: 2 marked places');
    await press(session, page, chip);
    const list = await waitForElement(session, page, is('ag-overlay'));
    const entry = byClass(list, 'ag-entry').at(-1);
    if (!entry) throw new Error('the list is empty');
    expect(entry.text).toBe('Go to Symptoms: Joint stiffness 1 place');
    await press(session, page, entry);
    await waitForElement(session, page, isCardOf('Stiff in the morning'));
  });

  test('is reached by the key for the next mark, in the order of the page', async () => {
    for (const words of ['Letrozole', 'Stiff in the morning', 'Letrozole Aromatase', 'Letrozole']) {
      await sendCommand(session, page, 'next-mention');
      await waitForElement(session, page, isCardOf(words));
      await page.keyboard.press('Escape');
    }
  });
});
