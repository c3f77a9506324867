import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { focused, opener, press } from './in-page';

describe.each(['chromium', 'firefox'] as const)('the warning in a page, %s', (engine) => {
  let page: Page;
  const open = opener(engine, (opened) => {
    page = opened;
  });

  it('warns without taking the focus, and speaks of it politely', async () => {
    await open();
    await page.focus('#save');
    await page.evaluate(() => fixture.warn('pair'));
    expect(await focused(page)).toBe('save');
    await page.waitForFunction(() =>
      document
        .querySelector('aimss-guide')
        ?.shadowRoot?.querySelector('[role="status"]')
        ?.textContent?.startsWith('Warning. Letrozole and raloxifene both look active'),
    );
  });

  it('dismisses in one click, asks for the reason after that, and goes with the answer', async () => {
    await open();
    await page.focus('#save');
    await page.evaluate(() => fixture.warn('pair'));
    await press(page, '.ag-dismiss');
    expect(await page.evaluate(() => fixture.calls())).toEqual(['dismissed ai-raloxifene-active']);
    expect(await page.$('>>> [data-card]')).toBeNull();
    // The page may take its warning away meanwhile: the question stays.
    await page.evaluate(() => fixture.unwarn());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => fixture.calls().at(-1))).toBe('reason monitored ai-raloxifene-active');
    expect(await page.$('>>> .ag-warning')).toBeNull();
    expect(await focused(page)).toBe('save');
  });

  it('takes a dismissal back', async () => {
    await open();
    await page.evaluate(() => fixture.warn('pair'));
    await press(page, '.ag-dismiss');
    await press(page, '.ag-dismissed-foot button');
    expect(await page.evaluate(() => fixture.calls().at(-1))).toBe('undone ai-raloxifene-active');
    expect(await page.$('>>> [data-topic="serm-combination"]')).not.toBeNull();
  });
});
