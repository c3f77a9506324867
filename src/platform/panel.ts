import { browser } from './browser';

/** Chromium's side panel, which the polyfill passes through and its types do not know. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}
const sidePanel = () => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** File of the panel's page, as `entrypoints/sidepanel` is built. */
const PANEL_PAGE = 'sidepanel.html';
/** Size of the panel where it has to be a window of its own, in CSS pixels. */
const WINDOW = { width: 460, height: 780 };

/** Opens the side panel beside a tab. To be called in a person's click on a page of ours, before anything is awaited. */
export function openPanel(tabId: number): Promise<void> {
  return sidePanel()?.open({ tabId }) ?? browser.sidebarAction.open();
}

/**
 * The same after a click in a web page, of which our content script told the background. Chromium lets that count as a click;
 * Firefox does not: there an open sidebar stays as it is, and without one the panel comes as a small window.
 */
export async function showPanel(tabId: number): Promise<void> {
  if (sidePanel()) return openPanel(tabId);
  const { windowId, incognito } = await browser.tabs.get(tabId);
  if (await browser.sidebarAction.isOpen(windowId === undefined ? {} : { windowId })) return;
  const url = browser.runtime.getURL(`${PANEL_PAGE}?tab=${tabId}`);
  const [own] = await browser.tabs.query({ url });
  // Of a private window, nothing is shown in one that is not.
  if (own?.windowId === undefined) await browser.windows.create({ ...WINDOW, type: 'popup', url, incognito });
  else await browser.windows.update(own.windowId, { focused: true });
}
