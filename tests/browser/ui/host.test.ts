import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { opener, press, STRICT } from './in-page';

describe.each(['chromium', 'firefox'] as const)('the interface in a page, %s', (engine) => {
  let page: Page;
  const open = opener(engine, (opened) => {
    page = opened;
  });

  it('adds one host to the page, when something is shown, and takes it away in the end', async () => {
    await open();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.evaluate(() => {
      fixture.warn('pair');
      fixture.open('active', 'letrozole');
    });
    const during = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('aimss-guide')];
      const facts = {
        hosts: hosts.length,
        parent: hosts[0]?.parentElement?.localName,
        attributes: hosts[0]?.attributes.length,
        rest: '',
      };
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('aimss-guide')?.remove();
      return { ...facts, rest: copy.outerHTML };
    });
    expect(during).toEqual({ hosts: 1, parent: 'html', attributes: 0, rest: before });
    await page.evaluate(() => fixture.destroy());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('keeps its shadow root closed to the page', async () => {
    await open('chart', { openRoots: false });
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    expect(await page.evaluate(() => document.querySelector('aimss-guide')?.shadowRoot)).toBeNull();
  });

  it('is styled and in place under a strict content security policy', async () => {
    await open('chart', { policy: STRICT });
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    const look = await page.evaluate(() => {
      const popover = document.querySelector('aimss-guide')?.shadowRoot?.querySelector('.ag-popover');
      if (!popover) throw new Error('nothing is shown');
      const style = getComputedStyle(popover);
      return { radius: style.borderTopLeftRadius, background: style.backgroundColor, size: style.fontSize };
    });
    expect(look).toEqual({ radius: '10px', background: 'rgb(255, 255, 255)', size: '14px' });
  });

  it('is not restyled by the page', async () => {
    await open('chart', {
      html: '<!doctype html><style>* { display: none !important } html, body, p { display: block !important; } aimss-guide { font-size: 80px !important; color: red !important; --ag-ink: red !important }</style><p>On letrozole.</p>',
    });
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    const look = await page.evaluate(() => {
      const popover = document.querySelector('aimss-guide')?.shadowRoot?.querySelector('.ag-popover');
      if (!popover) throw new Error('nothing is shown');
      const { fontSize, color } = getComputedStyle(popover);
      return { fontSize, color, wide: popover.getBoundingClientRect().width > 300 };
    });
    expect(look).toEqual({ fontSize: '14px', color: 'rgb(22, 32, 42)', wide: true });
  });

  it('is painted in the same frame in which it is asked for', async () => {
    await open();
    const rows = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      fixture.open('active', 'letrozole');
      const now = fixture.popover();
      await new Promise(requestAnimationFrame);
      return { now, next: fixture.popover() };
    });
    expect(rows.now?.height).toBeGreaterThan(200);
    expect(rows.next).toEqual(rows.now);
  });
  it('obeys a person only, not a script of the page', async () => {
    await open();
    await page.evaluate(() => {
      fixture.warn('pair');
      fixture.open('active', 'letrozole', true);
      const root = document.querySelector('aimss-guide')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
      const madeKey = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
      root?.querySelector('.ag-popover button')?.dispatchEvent(madeKey);
      root?.querySelector('.ag-popover')?.dispatchEvent(new PointerEvent('pointerenter'));
    });
    expect(await page.evaluate(() => fixture.calls())).toEqual([]);
    expect(await page.evaluate(() => fixture.popover())).not.toBeNull();
  });

  it('keeps what happens in it from the listeners of the page', async () => {
    await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin'])
        document.addEventListener(type, () => heard.push(type));
      Object.assign(globalThis, { heard });
      fixture.warn('pair');
    });
    await press(page, '.ag-jump');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => fixture.calls())).toEqual(['point out 1']);
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
  });
  it('comes back when the page has thrown everything out', async () => {
    await open();
    const shown = (selector: string) =>
      page.$$eval(`>>> ${selector}`, (found) => found.some((one) => one.getClientRects().length > 0));
    await page.evaluate(() => {
      fixture.warn('pair');
      document.querySelector('aimss-guide')?.remove();
    });
    expect(await shown('.ag-warning')).toBe(true);
    await page.evaluate(() => {
      document.querySelector('aimss-guide')?.remove();
      fixture.open('active', 'letrozole');
    });
    expect(await shown('.ag-popover')).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('aimss-guide').length)).toBe(1);
  });
});
