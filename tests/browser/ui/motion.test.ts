import type { Browser } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launchBrowser, openFixture } from '../../fixtures/ui/open';

describe.each(['chromium', 'firefox'] as const)('motion, %s', (engine) => {
  let browser: Browser | undefined;
  afterEach(() => browser?.close());

  /** What moves when everything of ours is shown: animations that run, and parts that would move when they change. */
  async function moving(calm: boolean): Promise<number> {
    browser = await launchBrowser(engine, { calm });
    const page = await openFixture(browser, 'chart', { openRoots: true });
    return page.evaluate(() => {
      fixture.badge('warning');
      fixture.open('active', 'letrozole');
      fixture.warn('pair');
      const root = document.querySelector('aimss-guide')?.shadowRoot;
      if (!root) throw new Error('nothing is shown');
      const all = [...root.querySelectorAll('*')];
      const styles = all.flatMap((one) => [
        getComputedStyle(one),
        getComputedStyle(one, '::before'),
        getComputedStyle(one, '::after'),
      ]);
      const changing = styles.filter(({ transitionDuration }) => /[1-9]/.test(transitionDuration));
      return root.getAnimations().length + changing.length;
    });
  }

  it('is seen by those who do not mind it', async () => {
    expect(await moving(false)).toBeGreaterThan(1);
  });

  it('is none for those who asked for less', async () => {
    expect(await moving(true)).toBe(0);
  });
});
