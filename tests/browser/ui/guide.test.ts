import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/support/browsers';
import { launchBrowser, type OpenOptions, openFixture, type PageName } from '../../fixtures/ui/open';

/** Strict enough that a style element, a link or an inline style of ours would fail. */
const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'";

const frames = (page: Page, count: number) =>
  page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) await new Promise(requestAnimationFrame);
  }, count);

/** Middle of an element of the interface, in viewport pixels; the roots are open here. */
const middleOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector('aimss-guide')?.shadowRoot?.querySelector(wanted);
    if (!element) throw new Error(`No ${wanted} in the interface`);
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);

const press = async (page: Page, selector: string) => {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.click(x, y);
};

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

describe.each(['chromium', 'firefox'] as const)('the interface in a page, %s', (engine) => {
  // Firefox is found on every machine that can run the whole suite; a machine without it says so by failing here.
  let browser: Browser;
  let page: Page;
  const open = async (name: PageName = 'chart', options: OpenOptions = {}) => {
    page = await openFixture(browser, name, { openRoots: true, ...options });
  };

  beforeAll(async () => {
    expect(findBrowser(engine)).not.toBeNull();
    browser = await launchBrowser(engine);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

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

  it('stands above an open modal dialog of the page, and can be used there when opened by keyboard', async () => {
    await open('chart', {
      html: '<!doctype html><body><dialog style="width:900px;height:600px"><p>Order raloxifene</p><button id="sign">Sign</button></dialog>',
    });
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      document.querySelector<HTMLElement>('#sign')?.focus();
      fixture.open('active', 'raloxifene', true);
    });
    const top = await page.evaluate(() => {
      const box = fixture.popover();
      return box && document.elementFromPoint(box.x + 40, box.y + 40)?.localName;
    });
    expect(top).toBe('aimss-guide');
    expect(await focused(page)).toBe('aimss-guide');
    await page.keyboard.press('Escape');
    const after = await page.evaluate(() => ({
      open: fixture.popover(),
      dialog: document.querySelector('dialog')?.open,
      calls: fixture.calls(),
    }));
    expect(after).toEqual({ open: null, dialog: true, calls: ['closed escape'] });
    expect(await focused(page)).toBe('sign');
  });

  it('closes alone with Escape, also when somebody else hears the key first', async () => {
    await open('chart', {
      html: '<!doctype html><body><dialog style="width:900px;height:600px"><p>Order raloxifene</p><button id="sign">Sign</button></dialog>',
    });
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      fixture.open('active', 'raloxifene', true);
      const close = ({ key }: KeyboardEvent) => key === 'Escape' && fixture.close();
      document.addEventListener('keydown', close, { capture: true });
    });
    await page.keyboard.press('Escape');
    const state = () =>
      page.evaluate(() => [fixture.popover() !== null, document.querySelector('dialog')?.open]);
    expect(await state()).toEqual([false, true]);
    await page.keyboard.press('Escape');
    expect(await state()).toEqual([false, false]);
  });

  it('is painted above a modal dialog when opened by pointing, and leaves the focus alone', async () => {
    await open('chart', {
      html: '<!doctype html><body><dialog style="width:900px;height:600px;background:rgb(0,120,0)"><p>Order raloxifene</p><button id="sign">Sign</button></dialog>',
    });
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      document.querySelector<HTMLElement>('#sign')?.focus();
      fixture.open('active', 'raloxifene');
    });
    expect(await focused(page)).toBe('sign');
    const box = await page.evaluate(() => fixture.popover());
    if (!box) throw new Error('nothing is shown');
    const picture = await page.screenshot({
      clip: { x: box.x + 4, y: box.y + box.height / 2, width: 8, height: 8 },
      encoding: 'base64',
    });
    const colour = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(8, 8).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(4, 4, 1, 1).data ?? [])];
    }, picture);
    expect(colour).toEqual([255, 255, 255, 255]);
  });

  it('takes the focus only when asked to, and gives it back when closed', async () => {
    await open();
    await page.focus('#save');
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    expect(await focused(page)).toBe('save');
    await page.evaluate(() => fixture.open('active', 'letrozole', true));
    expect(await focused(page)).toBe('aimss-guide');
    await page.evaluate(() => fixture.open('serm', 'raloxifene', true));
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('save');
    expect(await page.evaluate(() => fixture.calls())).toEqual(['closed escape']);
  });

  it('tells those who listen that the cards have come', async () => {
    await open();
    await page.evaluate(() => {
      fixture.open('loading', 'letrozole', true);
      fixture.update('active');
    });
    await page.waitForFunction(
      () =>
        document.querySelector('aimss-guide')?.shadowRoot?.querySelector('[role="status"]')?.textContent ===
        '3 cards',
    );
  });

  it('can be read and left by keyboard alone', async () => {
    await open();
    await page.focus('#save');
    await page.evaluate(() => fixture.open('active', 'letrozole', true));
    const inside = () =>
      page.evaluate(() => {
        const element = document.querySelector('aimss-guide')?.shadowRoot?.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? null;
      });
    await page.keyboard.press('Tab');
    expect(await inside()).toBe('Keep open');
    await page.keyboard.press('Tab');
    expect(await inside()).toBe('Close');
    await page.keyboard.press('Tab');
    expect(await inside()).toContain('HOPE, J Clin Oncol 2015');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => fixture.calls())).toEqual(['closed button']);
    expect(await focused(page)).toBe('save');
  });

  it('follows its words when the page scrolls, and goes when they go', async () => {
    await open();
    await page.evaluate(() => fixture.open('active', 'letrozole. Reports'));
    const gap = () =>
      page.evaluate(() => {
        const [popover, words] = [fixture.popover(), fixture.words()];
        return popover && words
          ? { below: popover.y - words.y - words.height, left: popover.x - words.x }
          : null;
      });
    const before = await gap();
    await page.evaluate(() => scrollTo(0, 120));
    await frames(page, 3);
    expect(await page.evaluate(() => scrollY)).toBe(120);
    expect(await gap()).toEqual(before);
    await page.evaluate(() => document.querySelector('#n')?.remove());
    await page.waitForFunction(() => fixture.calls().includes('closed gone'));
  });

  it.each([
    ['a wide window', { width: 1200, height: 800 }],
    ['a narrow window', { width: 320, height: 640 }],
    ['a window at 400%', { width: 320, height: 256 }],
    ['a low window', { width: 900, height: 220 }],
  ])('stays inside %s and never covers its words', async (_, size) => {
    await open('abstract', size);
    for (const word of ['letrozole or', 'tamoxifen', 'aromatase inhibitor;', 'AI and joint']) {
      for (const block of ['start', 'center', 'end'] as const) {
        const { popover, words, view } = await page.evaluate(
          async (text, where) => {
            fixture.open('long', text);
            const element = [...document.querySelectorAll('h1, p')].find((one) =>
              one.textContent?.includes(text),
            );
            element?.scrollIntoView({ block: where });
            for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
            return {
              popover: fixture.popover(),
              words: fixture.words(),
              view: { width: document.documentElement.clientWidth, height: innerHeight },
            };
          },
          word,
          block,
        );
        if (!popover || !words) throw new Error('nothing is shown');
        const apart =
          popover.x >= words.x + words.width ||
          popover.x + popover.width <= words.x ||
          popover.y >= words.y + words.height ||
          popover.y + popover.height <= words.y;
        expect(apart, `${word} at ${block}`).toBe(true);
        expect(popover.x).toBeGreaterThanOrEqual(0);
        expect(popover.y).toBeGreaterThanOrEqual(0);
        expect(popover.x + popover.width).toBeLessThanOrEqual(view.width);
        expect(popover.y + popover.height).toBeLessThanOrEqual(view.height);
      }
    }
  });

  it('does not stand over the field that is being typed in', async () => {
    await open('chart', {
      html: '<!doctype html><body style="padding-top:100px"><p>On letrozole.</p><input id="dose" value="2.5">',
    });
    const covered = () =>
      page.evaluate(() => {
        const [popover, field] = [
          fixture.popover(),
          document.querySelector('#dose')?.getBoundingClientRect(),
        ];
        if (!popover || !field) throw new Error('nothing is shown');
        const { left, right, top, bottom } = field;
        const { x, y, width, height } = popover;
        return x < right && left < x + width && y < bottom && top < y + height;
      });
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    expect(await covered()).toBe(true);
    await page.focus('#dose');
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    expect(await covered()).toBe(false);
  });

  it('stays when it is pinned, moves by its button and by its heading, and goes by its close button', async () => {
    await open();
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    const box = async () => {
      const shown = await page.evaluate(() => fixture.popover());
      if (!shown) throw new Error('nothing is shown');
      return shown;
    };
    expect(await page.$('>>> [aria-label="Move to the next corner"]')).toBeNull();
    await press(page, '[aria-label="Keep open"]');
    await page.evaluate(() => {
      fixture.close('left');
      fixture.close('outside');
    });
    const before = await box();
    await press(page, '[aria-label="Move to the next corner"]');
    const moved = await box();
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([moved.x + moved.width, moved.y]).toEqual([width - 8, 8]);
    await page.evaluate(() => scrollTo(0, 100));
    await frames(page, 3);
    expect(await box()).toEqual(moved);
    await page.mouse.move(moved.x + 30, moved.y + 60);
    await page.mouse.down();
    await page.mouse.move(300, 300, { steps: 4 });
    await page.mouse.move(230, 260, { steps: 4 });
    await page.mouse.up();
    expect(await box()).toMatchObject({ x: 200, y: 200 });
    await press(page, '[aria-label="Keep open"]');
    expect((await box()).x).toBe(before.x);
    await press(page, '.ag-popover [aria-label="Close"]');
    expect((await page.evaluate(() => fixture.calls())).filter((call) => !call.startsWith('hover'))).toEqual([
      'pinned true',
      'pinned false',
      'closed button',
    ]);
  });

  it('closes by its button, and tells where the pointer is', async () => {
    await open();
    await page.evaluate(() => fixture.open('active', 'letrozole'));
    await press(page, '.ag-popover [aria-label="Close"]');
    expect(await page.evaluate(() => fixture.calls())).toEqual(['hover true', 'closed button']);
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
    expect(await page.evaluate(() => fixture.calls())).toEqual(['jump 1']);
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
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
