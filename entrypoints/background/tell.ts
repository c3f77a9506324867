import type { PageCommand } from '../../src/messages';
import { browser } from '../../src/platform/browser';

/** Says something to every page the guide runs on. */
export async function tellEveryTab(command: PageCommand): Promise<void> {
  for (const tab of await browser.tabs.query({}))
    if (tab.id !== undefined) browser.tabs.sendMessage(tab.id, command).catch(() => undefined);
}

/** Says something to one frame; undefined when nobody there answers. */
export function tellFrame(tabId: number, frameId: number, command: PageCommand): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, command, { frameId }).catch(() => undefined);
}
