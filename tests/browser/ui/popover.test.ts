import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { contrast, pixelsOf } from '../../support/pixels';
import { focused, frames, opener, press } from './in-page';

describe.each(['chromium', 'firefox'] as const)('the popover in a page, %s', (engine) => {
  let page: Page;
  const open = opener(engine, (opened) => {
    page = opened;
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
    const sections = ['AIMSS', 'Adherence', 'Bone'];
    for (const section of sections) {
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(section);
    }
    await page.keyboard.press('Tab');
    expect(await inside()).toContain('HOPE, J Clin Oncol 2015');
    await page.keyboard.down('Shift');
    for (const _ of [...sections, 'Close']) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await inside()).toBe('Close');
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

  it.each([
    ['below its words', { width: 1200, height: 800 }, 'letrozole'],
    ['above them', { width: 1200, height: 480 }, 'raloxifene in'],
    ['in a low window', { width: 900, height: 220 }, 'letrozole'],
  ])(
    'shows a section when its name is pressed, and nothing but the cards moves, %s',
    async (_, size, word) => {
      await open('chart', size);
      const look = () =>
        page.evaluate(() => {
          const root = document.querySelector('aimss-guide')?.shadowRoot;
          const row = root?.querySelector('.ag-section-row')?.getBoundingClientRect();
          const section = root?.querySelector('[data-section="bone"]');
          const bone = section?.getBoundingClientRect();
          const popover = fixture.popover();
          if (!popover || !row) throw new Error('nothing is shown');
          return {
            popover,
            scrolled: scrollY,
            inSight:
              bone !== undefined && bone.top >= popover.y && bone.top + 40 <= popover.y + popover.height,
            focused: section !== null && section === root?.activeElement,
            cards: root?.querySelectorAll('.ag-popover [data-card]').length,
          };
        });
      await page.evaluate((wanted) => fixture.open('warning', wanted, true), word);
      const { popover, scrolled, cards, inSight } = await look();
      expect(inSight).toBe(false);
      await press(page, '.ag-section-row button:nth-of-type(4)');
      await frames(page, 3);
      expect(await look()).toEqual({ popover, scrolled, cards, inSight: true, focused: true });
      // Again, from somewhere else in it.
      await press(page, '.ag-section-row button:nth-of-type(1)');
      await press(page, '.ag-section-row button:nth-of-type(4)');
      expect(await look()).toEqual({ popover, scrolled, cards, inSight: true, focused: true });
    },
  );

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

  it('is made ready out of sight and out of reach, opens as it was made, and goes unseen when it is not wanted', async () => {
    await open();
    const made = () =>
      page.evaluate(() => {
        const popover = document.querySelector('aimss-guide')?.shadowRoot?.querySelector('.ag-popover');
        if (!(popover instanceof HTMLElement)) return null;
        const { x, y, width } = popover.getBoundingClientRect();
        return {
          seen: getComputedStyle(popover).visibility,
          role: popover.getAttribute('role'),
          reached: document.elementFromPoint(x + width / 2, y + 20)?.localName === 'aimss-guide',
          open: fixture.popover() !== null,
        };
      });
    await page.evaluate(() => fixture.prepare('active', 'letrozole'));
    expect(await made()).toEqual({ seen: 'hidden', role: null, reached: false, open: false });
    await page.evaluate(() => {
      const root = document.querySelector('aimss-guide')?.shadowRoot;
      const before = root?.querySelector('.ag-popover');
      fixture.open('active', 'letrozole');
      if (root?.querySelector('.ag-popover') !== before) throw new Error('It was built anew');
    });
    expect(await made()).toEqual({ seen: 'visible', role: 'dialog', reached: true, open: true });
    await page.evaluate(() => {
      fixture.close();
      fixture.prepare('active', 'letrozole');
      fixture.discard();
    });
    expect(await made()).toBeNull();
    // Something else is opened than what was made ready.
    await page.evaluate(() => {
      fixture.prepare('active', 'letrozole');
      fixture.open('serm', 'raloxifene');
    });
    const text = await page.evaluate(
      () => document.querySelector('aimss-guide')?.shadowRoot?.querySelector('.ag-popover')?.textContent,
    );
    expect(text).toMatch(/raloxifene/i);
    expect(await page.evaluate(() => fixture.calls())).not.toContain('closed gone');
  });

  // Firefox is told of forced colours when it starts, and this one was not.
  it.each(engine === 'chromium' ? [false, true] : [false])(
    'fades where more is below, and ends below its last line; colours forced: %s',
    async (forced) => {
      await open('chart', { height: 560, forcedColors: forced });
      await page.evaluate(() => fixture.open('active', 'letrozole'));
      const bodyAfter = (by: number) =>
        page.evaluate((pixels) => {
          const body = document.querySelector('aimss-guide')?.shadowRoot?.querySelector('.ag-body');
          if (!body) throw new Error('No card is open');
          body.scrollTop += pixels;
          const { x, bottom } = body.getBoundingClientRect();
          const last = body.querySelector('.ag-foot')?.getBoundingClientRect().bottom ?? bottom;
          return { strip: { x: x + 16, y: bottom - 2, width: 200, height: 2 }, room: bottom - last };
        }, by);
      // Over more than a line: without the fade, some of these cut through one.
      for (let step = 0; step < 10; step += 1) {
        const { light } = await pixelsOf(page, (await bodyAfter(3)).strip);
        expect(contrast(Math.min(...light), Math.max(...light))).toBeLessThan(1.5);
      }
      expect((await bodyAfter(10_000)).room).toBeGreaterThan(23);
    },
  );
});
