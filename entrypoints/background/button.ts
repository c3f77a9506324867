import { answersOf, framesOf, iconFiles, toolbarButton } from '../../src/background';
import { speak } from '../../src/languages';
import { BUTTON_WORDS } from '../../src/languages/button';
import { browser } from '../../src/platform/browser';
import { isDisabledSite, loadManaged, loadSettings } from '../../src/settings';
import { currentLanguage } from './language';
import { stores } from './stores';
import { tellFrame } from './tell';

/** Has the toolbar button say what holds of a tab. */
async function drawButton(tabId: number): Promise<void> {
  // Without a permission for it, the address is not to be had.
  const { url } = await browser.tabs.get(tabId);
  const top = await tellFrame(tabId, 0, { type: 'page-command', name: 'still-there' });
  const settings = await loadSettings(stores.local);
  const { values } = await loadManaged(browser.storage.managed);
  const frames = await framesOf(stores.session, tabId);
  speak(BUTTON_WORDS[await currentLanguage()]);
  const { icon, title, badge } = toolbarButton({
    count: frames.flatMap(({ page }) => page.findings).reduce((sum, finding) => sum + finding.count, 0),
    warns: answersOf(frames).some(({ guidance }) => guidance.cards.some((card) => card.indicator !== 'info')),
    off: url !== undefined && isDisabledSite(settings, values, new URL(url).origin),
    alive: url !== undefined && (frames.length > 0 || top !== undefined),
  });
  await browser.action.setIcon({ tabId, path: iconFiles(icon) });
  await browser.action.setBadgeText({ tabId, text: badge });
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge === '!' ? '#8a3b00' : '#1f5a68' });
  await browser.action.setTitle({ tabId, title });
}

/** The drawing that is under way for each tab: two at once could end in the wrong order. */
const drawing = new Map<number, Promise<void>>();

/** Has the button of a tab say what holds there now. */
export function showButton(tabId: number): Promise<void> {
  // Fails with a tab that just closed, which needs no button.
  const next = (drawing.get(tabId) ?? Promise.resolve()).then(() => drawButton(tabId)).catch(() => undefined);
  drawing.set(tabId, next);
  void next.then(() => drawing.get(tabId) === next && drawing.delete(tabId));
  return next;
}

/** The same for every tab: settings or permissions have changed. */
export async function showButtons(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void showButton(id);
}
