import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser';

/** The tab that a page of ours names in its own address (`?tab=`), as one does that is opened in a tab itself. */
export function namedTab(search: string): number | null {
  const id = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
}

/** The tab that a page of ours is about: the named one, else the one in front in its own window. */
export async function tabBeside(search: string): Promise<Tabs.Tab | undefined> {
  const named = namedTab(search);
  if (named !== null) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Opens the first-run page, where any text can be checked as well. File as `entrypoints/welcome` is built. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
