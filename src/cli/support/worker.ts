import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from './launch';

/** Inside an extension page: the namespace with all permissions of the extension. */
type Namespace = { chrome: typeof Browser };

/** What the background sends for a keyboard shortcut; the browser's own shortcuts are out of a test's reach. */
export async function sendCommand(session: Session, page: Page, name: string): Promise<void> {
  const own = await openExtensionPage(session, 'popup.html');
  await own.evaluate(
    async (url: string, command: string) => {
      const { tabs } = (globalThis as unknown as Namespace).chrome;
      const [tab] = await tabs.query({ url });
      if (tab?.id !== undefined)
        await tabs.sendMessage(tab.id, { type: 'page-command', name: command }).catch(() => undefined);
    },
    page.url(),
    name,
  );
  await own.close();
  await page.bringToFront();
}

/** Stops the background worker as the browser does when it has been idle. */
export async function stopWorker(session: Session): Promise<void> {
  if (session.engine === 'chromium') {
    const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
    // A worker that has just ended by itself takes the driver's session with it: it is stopped all the same.
    await target
      .worker()
      .then((worker) => worker?.close())
      .catch((error: unknown) => {
        if (!/No session with given id|No target with given id|Target closed/.test(String(error)))
          throw error;
      });
    return;
  }
  // Firefox ends an event page by itself; sessions that use this set `extensions.background.idle.timeout` to a second.
  const own = await openExtensionPage(session, 'popup.html');
  await own.waitForFunction(() => {
    const { extension } = (globalThis as unknown as Namespace).chrome;
    return !(extension.getViews() as unknown as { location: Location }[]).some((view) =>
      view.location.pathname.startsWith('/_generated_background'),
    );
  });
  await own.close();
}

/** Forgets which warnings were shown in this session of the browser, as if it had just been started. */
export async function forgetWarnings(session: Session): Promise<void> {
  const own = await openExtensionPage(session, 'popup.html');
  await own.evaluate(async () => {
    const { storage } = (globalThis as unknown as Namespace).chrome;
    const keys = Object.keys(await storage.session.get(null));
    await storage.session.remove(keys.filter((key) => key.startsWith('alert ')));
  });
  await own.close();
}

/** Firefox preferences of a session that stops its worker. */
export const SHORT_WORKER_LIFE = { 'extensions.background.idle.timeout': 1_000 };

/** The id of a page's tab, for the parts of the extension that are told one. */
export async function tabOf(session: Session, page: Page): Promise<number> {
  const own = await openExtensionPage(session, 'popup.html');
  const id = await own.evaluate(async (url: string) => {
    const { tabs } = (globalThis as unknown as Namespace).chrome;
    // By hand: Firefox knows no ports in patterns.
    return (await tabs.query({})).filter((tab) => tab.url === url).at(-1)?.id;
  }, page.url());
  await own.close();
  if (id === undefined) throw new Error(`No tab shows ${page.url()}`);
  return id;
}
