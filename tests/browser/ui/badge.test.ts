import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { focused, middleOf, opener, press } from './in-page';

describe.each(['chromium', 'firefox'] as const)('the badge in a page, %s', (engine) => {
  let page: Page;
  const open = opener(engine, (opened) => {
    page = opened;
  });

  it('shows a chip that opens the overview, closes with Escape and gives the focus back to the chip', async () => {
    await open();
    await page.evaluate(() => fixture.badge('warning'));
    await press(page, '.ag-chip');
    expect(await page.$eval('>>> .ag-overlay', (panel) => panel.matches(':focus-within'))).toBe(true);
    await press(page, '.ag-overview .ag-entry');
    expect(await page.evaluate(() => fixture.calls())).toEqual(['jump 1']);
    await page.keyboard.press('Escape');
    expect(await page.$('>>> .ag-overlay')).toBeNull();
    expect(await page.$eval('>>> .ag-chip', (chip) => chip.matches(':focus'))).toBe(true);
  });

  it('lists what is marked above a modal dialog of the page, where it can be used, and leaves the dialog as it was', async () => {
    await open('chart', {
      html: '<!doctype html><body><dialog style="width:900px;height:600px"><p>Order raloxifene</p><button id="sign">Sign</button></dialog>',
    });
    expect(await page.evaluate(() => fixture.list())).toBe(false);
    await page.evaluate(() => {
      fixture.badge('warning');
      document.querySelector('dialog')?.showModal();
      document.querySelector<HTMLElement>('#sign')?.focus();
      fixture.list();
    });
    expect(await page.$eval('>>> .ag-overlay', (panel) => panel.matches(':focus-within'))).toBe(true);
    await press(page, '.ag-overview .ag-entry');
    expect(await page.evaluate(() => fixture.calls())).toEqual(['jump 1']);
    await page.keyboard.press('Escape');
    expect(await page.$('>>> .ag-overlay')).toBeNull();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await focused(page)).toBe('sign');
  });

  it('is said once in a page, politely', async () => {
    await open();
    await page.evaluate(() => fixture.badge('warning'));
    await page.waitForSelector('>>> [role="status"]');
    const said = () => page.$eval('>>> [role="status"]', (region) => region.textContent);
    while ((await said()) === '');
    expect(await said()).toBe('AIMSS Guide: 7 marked places, with a warning');
    await page.evaluate(() => fixture.badge('quiet'));
    expect(await said()).toBe('AIMSS Guide: 7 marked places, with a warning');
  });

  it('closes the overview when the person turns to the page, and only then', async () => {
    await open();
    await page.evaluate(() => fixture.badge('warning'));
    await press(page, '.ag-chip');
    await page.evaluate(() =>
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    );
    expect(await page.$('>>> .ag-overlay')).not.toBeNull();
    await page.mouse.click(300, 300);
    expect(await page.$('>>> .ag-overlay')).toBeNull();
  });
  it('is moved to another corner by dragging, which is no click', async () => {
    await open();
    await page.evaluate(() => fixture.badge('warning'));
    const { x, y } = await middleOf(page, '.ag-chip');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(300, 300, { steps: 5 });
    await page.mouse.move(60, 90, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => fixture.calls())).toEqual(['badge top-start']);
    expect(await page.$('>>> .ag-overlay')).toBeNull();
    const there = await middleOf(page, '.ag-chip');
    expect(there.x).toBeLessThan(100);
    expect(there.y).toBeLessThan(100);
    await press(page, '.ag-chip');
    expect(await page.$('>>> .ag-overlay')).not.toBeNull();
  });

  it('makes way for the warning in its corner, and comes back', async () => {
    await open();
    const shown = () => page.$eval('>>> .ag-chip', (chip) => chip.getClientRects().length > 0);
    await page.evaluate(() => fixture.badge('warning'));
    expect(await shown()).toBe(true);
    await page.evaluate(() => fixture.warn('pair'));
    expect(await shown()).toBe(false);
    await page.evaluate(() => fixture.unwarn());
    expect(await shown()).toBe(true);
  });
});
