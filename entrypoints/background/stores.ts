import { forgetPrivate, privateStores, sturdy } from '../../src/background';
import { browser } from '../../src/platform/browser';

/** What the worker remembers; storage that is full or damaged costs no card. */
export const stores = { session: sturdy(browser.storage.session), local: sturdy(browser.storage.local) };

let ofPrivate = privateStores(stores);

/** What is remembered for a frame of a private window stands apart from the rest. */
export const storesOf = ({ isPrivate }: { readonly isPrivate?: boolean }) => (isPrivate ? ofPrivate : stores);

/** With the last private window goes what was remembered for any of them. */
export async function onWindowClosed(): Promise<void> {
  if ((await browser.windows.getAll()).some(({ incognito }) => incognito)) return;
  ofPrivate = privateStores(stores);
  await forgetPrivate(stores.session);
}
