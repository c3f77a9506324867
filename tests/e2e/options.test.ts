import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import { waitForShown } from '../../src/cli/support/shadow';
import { ENGINES, launch, openServed, sample } from '../support/session';

const CHART = 'https://record.example/patient/1';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.each(ENGINES)('the options page, %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
  });
  afterAll(() => session.close());

  test('shows sites, keys, knowledge and counts; erases the counts; has no accessibility violation', async () => {
    const page = await openServed(session, CHART, { [CHART]: sample('chart-concurrent') });
    await waitForShown(session, page, ({ cards }) => cards.length > 0);
    const options = await openExtensionPage(session, 'options.html');
    await options.waitForSelector('.ag-counts');
    const counted = () =>
      options.$eval('.ag-counts dd', (first) => Number((first as HTMLElement).textContent));
    expect(await counted()).toBe(1);
    const text = await options.$eval('main', (main) => main.textContent);
    expect(text).toMatch(/evidence reviewed on/);
    expect(text).toMatch(/Go to the next marked name/);
    // A browser leaves a key unset, without a word, when it keeps it for itself or has four already.
    const keys = await options.$$eval('.ag-keys kbd', (all) => all.map((key) => key.textContent).sort());
    expect(keys).toEqual(['Alt+Shift+D', 'Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+L']);
    await options.evaluate(AXE);
    const { violations } = await options.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    await options.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'Erase') button.click();
    });
    await options.waitForFunction(() => document.querySelector('.ag-counts dd')?.textContent === '0');
    await options.close();
    await page.close();
  });
});
