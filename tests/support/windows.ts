import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { inFirefox } from '../../src/cli/support/bidi';
import type { Session } from '../../src/cli/support/launch';

/** Where a private window stands when it comes, and nothing else ever does. */
const EMPTY = 'about:blank#private';

/**
 * Opens a private window with an empty page in it, in a session that allows the extension there. Not by a context of the driver: Chromium
 * lets no extension into one of those, whatever is allowed, but it does into the window that a page of ours opens. Firefox is asked as
 * its menu asks it.
 * @param own a page of the extension in a normal window
 */
export async function openPrivateWindow(session: Session, own: Page): Promise<Page> {
  if (session.engine === 'chromium') {
    await own.evaluate(async (url: string) => {
      await (globalThis as unknown as { chrome: typeof Browser }).chrome.windows.create({
        incognito: true,
        url,
      });
    }, EMPTY);
    const target = await session.browser.waitForTarget((each) => each.url() === EMPTY);
    const page = await target.page();
    if (!page) throw new Error('The private window has no page.');
    return page;
  }
  const before = new Set(await session.browser.pages());
  await inFirefox(
    session,
    `const opened = OpenBrowserWindow({ private: true });
     await new Promise((done) => opened.addEventListener('load', done, { once: true }));`,
  );
  for (;;) {
    const page = (await session.browser.pages()).find((each) => !before.has(each));
    if (page) return emptied(page);
  }
}

/** A new window of Firefox goes to a page of its own, at a time of its own: whatever is asked before that is interrupted. */
async function emptied(page: Page): Promise<Page> {
  for (let left = 10; ; left -= 1)
    try {
      await page.goto('about:blank');
      return page;
    } catch (error) {
      if (left === 0 || !/interrupted an unfinished navigation|NS_BINDING_ABORTED/.test(String(error)))
        throw error;
    }
}
