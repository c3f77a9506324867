import type { Page } from 'puppeteer-core';
import { findExtensionPage, openExtensionPage, type Session } from '../../src/cli/support/launch';
import { tabOf } from '../../src/cli/support/worker';

/** The browser's own side panel as a person sees it: Chromium's is a page of its own, Firefox's is seen by another page of ours. */
interface SidePanel {
  /** Waits until the panel says this. */
  says(words: RegExp): Promise<void>;
  text(): Promise<string>;
  press(name: RegExp): Promise<void>;
}

/** Runs in a page of ours: the document of the panel. */
const PANEL_DOCUMENT = {
  chromium: 'document',
  firefox: "browser.extension.getViews({ type: 'sidebar' })[0]?.document",
} as const;

async function sidePanelOf(session: Session, own: Page): Promise<SidePanel> {
  const page = session.engine === 'chromium' ? await findExtensionPage(session, 'sidepanel.html') : own;
  const panel = PANEL_DOCUMENT[session.engine];
  const text = () => page.evaluate(`${panel}?.querySelector('main')?.textContent ?? ''`) as Promise<string>;
  return {
    text,
    async says(words) {
      let last = '';
      for (const end = Date.now() + 20_000; Date.now() < end; ) {
        last = await text();
        if (words.test(last)) return;
      }
      throw new Error(`the panel does not say ${words}: ${last}`);
    },
    async press(name) {
      await page.evaluate(
        `[...${panel}.querySelectorAll('button')].find((button) => ${name}.test(button.textContent)).click()`,
      );
    },
  };
}

/** Opens the side panel by the button of the toolbar popup, over the tab of a page. Gives the page of ours that sees it too. */
export async function openFromPopup(session: Session, page: Page): Promise<{ panel: SidePanel; own: Page }> {
  const own = await openExtensionPage(session, 'options.html');
  const popup = await openExtensionPage(session, `popup.html?tab=${await tabOf(session, page)}`);
  const button = await popup.waitForSelector('::-p-aria(Open the side panel)');
  await button?.click();
  await page.bringToFront();
  return { panel: await sidePanelOf(session, own), own };
}
