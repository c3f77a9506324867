import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { frames, opener, press } from './in-page';

/** A page longer than the window, full of targets in these columns. */
const targets = (
  columns: string,
  count: number,
) => `<!doctype html><html lang="en"><title>Order entry</title><style>
  body { margin: 0; font: 12px sans-serif }
  div { display: grid; grid-template-columns: ${columns} }
  button { height: 24px; min-width: 0; margin: 0; padding: 0; border: 1px solid }
</style><p>letrozole and raloxifene</p><div>${Array.from({ length: count }, (_, index) => `<button>${index}</button>`).join('')}</div></html>`;
/** The second column is one that the warning hides whole. */
const WIDE = targets('1fr 100px; padding: 0 24px 0 0', 44);
/** The columns at the sides are some that badge and card hide whole. */
const NARROW = targets('40px 1fr 40px; padding: 0 14px', 66);

/** Of the element with the focus: is anything of it to be seen, and did something of ours stand aside for it? */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element?.localName !== 'button') return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
    const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
    const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
    const seen = steps.some((across) =>
      steps.some((down) => document.elementFromPoint(x + width * across, y + height * down) === element),
    );
    const aside = document.querySelector('aimss-guide')?.shadowRoot?.querySelector('[data-aside]');
    return { name: element.textContent, seen, aside: aside !== null && aside !== undefined };
  });

/** Goes through every target by keyboard. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ hidden: string[]; aside: number }> {
  const hidden: string[] = [];
  let aside = 0;
  await page.evaluate((last) => {
    const buttons = document.querySelectorAll('button');
    buttons[last ? buttons.length - 1 : 0]?.focus();
  }, key === 'Shift+Tab');
  const steps = (await page.$$('button')).length - 1;
  for (let step = 0; step < steps; step += 1) {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
    await frames(page, 2);
    const found = await lookAtFocus(page);
    if (!found) throw new Error(`step ${step} led out of the page`);
    if (!found.seen) hidden.push(found.name ?? '');
    if (found.aside) aside += 1;
  }
  return { hidden, aside };
}

const SIZES = [
  ['a window', { width: 900, height: 400 }],
  ['400% zoom', { width: 320, height: 256 }],
] as const;

describe.each(['chromium', 'firefox'] as const)(
  'what has the focus in the page is in sight (WCAG 2.4.11), %s',
  (engine) => {
    let page: Page;
    const open = opener(engine, (opened) => {
      page = opened;
    });

    it.each(SIZES)('beside the warning, %s', async (_, size) => {
      await open('chart', { html: WIDE, ...size });
      await page.evaluate(() => fixture.warn('many'));
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const { hidden, aside } = await walk(page, key);
        expect(hidden, key).toEqual([]);
        // It would have been hidden, or this says nothing.
        expect(aside, key).toBeGreaterThan(0);
      }
    });

    it.each(SIZES)('beside the badge, in a corner of each end, %s', async (_, size) => {
      await open('chart', { html: NARROW, ...size });
      // The one at the bottom is met on the way down, the one at the top on the way up.
      for (const [name, key] of [
        ['warning', 'Tab'],
        ['critical', 'Shift+Tab'],
      ] as const) {
        await page.evaluate((badge) => fixture.badge(badge), name);
        const { hidden, aside } = await walk(page, key);
        expect(hidden, name).toEqual([]);
        expect(aside, name).toBeGreaterThan(0);
      }
    });

    it('under a warning that comes while something has the focus', async () => {
      await open('chart', { html: WIDE, width: 900, height: 400 });
      await page.evaluate(() => {
        const under = [...document.querySelectorAll('button')].find((button) => {
          const { right, bottom } = button.getBoundingClientRect();
          return right > 800 && right < 884 && bottom > 340 && bottom < 380;
        });
        under?.focus();
        fixture.warn('pair');
      });
      await frames(page, 2);
      expect(await lookAtFocus(page)).toMatchObject({ seen: true, aside: true });
      // It goes back when the focus does not need the place any more.
      await page.evaluate(() => document.querySelector('button')?.focus());
      await frames(page, 2);
      expect(await lookAtFocus(page)).toMatchObject({ seen: true, aside: false });
    });

    it('under a card, which goes; a pinned one stays where a person put it', async () => {
      await open('chart', { html: NARROW, width: 900, height: 600 });
      const focusUnder = () =>
        page.evaluate(() => {
          const box = fixture.popover();
          const under = [...document.querySelectorAll('button')].find((button) => {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            return (
              box !== null &&
              left > box.x &&
              right < box.x + box.width &&
              top > box.y &&
              bottom < box.y + box.height
            );
          });
          if (!under) throw new Error('nothing is under the card');
          under.focus({ preventScroll: true });
        });
      await page.evaluate(() => fixture.open('active', 'letrozole'));
      await focusUnder();
      await page.waitForFunction(() => fixture.popover() === null);
      expect(await lookAtFocus(page)).toMatchObject({ seen: true });

      // Opened over what has the focus already, it stays to be read, also when the badge is drawn again.
      await page.evaluate(() => {
        fixture.open('active', 'letrozole');
        fixture.badge('warning');
      });
      await frames(page, 3);
      expect(await page.evaluate(() => fixture.popover())).not.toBeNull();
      expect(await lookAtFocus(page)).toMatchObject({ seen: false });
      await page.evaluate(() => fixture.close());

      await page.evaluate(() => fixture.open('active', 'letrozole'));
      await press(page, '.ag-head-buttons button');
      await focusUnder();
      await frames(page, 3);
      expect(await page.evaluate(() => fixture.popover())).not.toBeNull();
    });
  },
);
