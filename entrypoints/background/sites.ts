import { type ContentScriptFiles, syncRegistrations } from '../../src/background';
import { browser } from '../../src/platform/browser';

function contentScriptFiles(): ContentScriptFiles {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives these as whole addresses, and takes only paths back.
  const path = (file: string) => file.replace(browser.runtime.getURL(''), '');
  return {
    matches: scripts.flatMap((script) => script.matches),
    js: scripts.flatMap((script) => script.js ?? []).map(path),
    css: scripts.flatMap((script) => script.css ?? []).map(path),
  };
}

/** Has the guide run on the sites that are granted, and on no other. */
export function syncSites(): Promise<void> {
  return syncRegistrations(
    {
      permittedOrigins: async () => (await browser.permissions.getAll()).origins ?? [],
      registered: () => browser.scripting.getRegisteredContentScripts(),
      register: (scripts) => browser.scripting.registerContentScripts([...scripts]),
      unregister: (ids) => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
    },
    contentScriptFiles(),
  );
}

/** Starts the guide in the tabs that already show a site that was granted just now. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const { js, css } = contentScriptFiles();
  for (const tab of await browser.tabs.query({ url: [...origins] })) {
    if (tab.id === undefined) continue;
    const target = { tabId: tab.id, allFrames: true };
    // A tab can close, or show an error page, between the query and the injection.
    await browser.scripting.insertCSS({ target, files: [...css] }).catch(() => undefined);
    await browser.scripting.executeScript({ target, files: [...js] }).catch(() => undefined);
  }
}
