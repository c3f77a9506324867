import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inFirefox } from './bidi';
import { type Engine, GECKO_ID, requireBrowser } from './browsers';

/** A browser with the extension in it. */
export interface Session {
  readonly engine: Engine;
  readonly browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Firefox draws an extension's host name by lot unless this preference fixes it. */
const GECKO_HOST = '6f1c1d1e-7a53-4c4e-9d0a-0a1f55aa0001';

/** No traffic of the browser's own: the pages are served here, and nothing else is needed. */
const CHROMIUM_ARGUMENTS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Ready-made options for tests: a fixed size, and the reader's colour scheme where it matters. */
export interface LaunchOptions {
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Leaves the first-run page open, which is closed otherwise. */
  readonly keepWelcome?: boolean;
  /** Allows the extension in private windows, as a person does in the browser's list of extensions. */
  readonly privateWindows?: boolean;
  /** Firefox preferences beside our own. */
  readonly preferences?: Record<string, string | number | boolean>;
}

/**
 * Starts a browser as it comes.
 * @throws Error in one sentence when there is no such browser and none can be installed.
 */
export function launchBrowser(
  engine: Engine,
  { headless = true, args = [], preferences = {} }: LaunchOptions = {},
): Promise<Browser> {
  const executablePath = requireBrowser(engine);
  // A browser run by root, as in a container, cannot use its own sandbox.
  const asRoot = process.getuid?.() === 0;
  return engine === 'chromium'
    ? puppeteer.launch({
        executablePath,
        headless,
        pipe: true,
        enableExtensions: true,
        defaultViewport: headless ? { width: 1280, height: 900 } : null,
        args: [...CHROMIUM_ARGUMENTS, ...(asRoot ? ['--no-sandbox'] : []), ...args],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless,
        defaultViewport: headless ? { width: 1280, height: 900 } : null,
        // Extension pages are opened by tests; Firefox lets automation do so only with this.
        args: ['--remote-allow-system-access', ...args],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_HOST }),
          ...preferences,
        },
      });
}

/** What Firefox's list of extensions does when private windows are ticked there. */
const ALLOW_PRIVATELY = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(extension.id)).reload();`;

/**
 * Starts a browser with the extension of a built folder.
 * @throws Error in one sentence when there is no such browser and none can be installed.
 */
export async function launchWithExtension(
  engine: Engine,
  extension: string,
  options: LaunchOptions = {},
): Promise<Session> {
  const browser = await launchBrowser(engine, options);
  const id = await browser.installExtension(resolve(extension), {
    enabledInIncognito: options.privateWindows === true,
  });
  const origin = engine === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${GECKO_HOST}/`;
  const session: Session = { engine, browser, origin, close: () => browser.close() };
  // It comes some time after the installation, and would take the front from whatever is open by then.
  const welcome = await findExtensionPage(session, 'welcome.html');
  if (!options.keepWelcome) await welcome.close();
  if (options.privateWindows && engine === 'firefox') await inFirefox(session, ALLOW_PRIVATELY);
  return session;
}

/** How long a page that the extension opens may take, in milliseconds. */
const OPENED_WITHIN_MS = 30_000;

/** Waits for a page that the extension opens by itself; the side panel is one too. */
export async function findExtensionPage({ engine, browser, origin }: Session, path: string): Promise<Page> {
  const address = origin + path;
  if (engine === 'chromium') {
    const target = await browser.waitForTarget((each) => each.url().startsWith(address), {
      timeout: OPENED_WITHIN_MS,
    });
    // The side panel is a target, and no page of a tab.
    return (await target.page()) ?? target.asPage();
  }
  for (const end = Date.now() + OPENED_WITHIN_MS; Date.now() < end; )
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href).catch(() => '')).startsWith(address)) return page;
  throw new Error(`${path} was not opened`);
}

/** Opens one of the extension's own pages. */
export async function openExtensionPage(session: Session, path: string): Promise<Page> {
  const page = await session.browser.newPage();
  const address = session.origin + path;
  if (session.engine === 'chromium') {
    await page.goto(address);
    return page;
  }
  // Firefox changes the process on the way, and the driver never hears of the end of this navigation.
  page.goto(address).catch(() => undefined);
  const arrived = () =>
    page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
  while ((await arrived()) !== address);
  return page;
}
