import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { inFirefox } from './bidi';
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

/** Is there a worker that could be stopped? */
export async function workerRuns(session: Session): Promise<boolean> {
  if (session.engine === 'chromium')
    return session.browser.targets().some((each) => each.type() === 'service_worker');
  return (await inFirefox(session, 'return extension.backgroundState')) === 'running';
}

/**
 * Stops the background worker at once, whatever it is doing. Chromium ends the target, in the middle of an answer if there is one;
 * Firefox ends its event page as it does one that has been idle, but without looking whether it is.
 */
export async function stopWorker(session: Session): Promise<void> {
  if (session.engine === 'firefox') {
    await inFirefox(
      session,
      'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });',
    );
    return;
  }
  const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
  // A worker that has just ended by itself takes the driver's session with it: it is stopped all the same.
  await target
    .worker()
    .then((worker) => worker?.close())
    .catch((error: unknown) => {
      if (!/No session with given id|No target with given id|Target closed/.test(String(error))) throw error;
    });
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
