/**
 * The browser namespace of the background worker and the extension pages. Content scripts use `wxt/browser` instead:
 * the polyfill does nothing in current browsers and would cost about 10 kB in every frame (architecture, decision 9).
 */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
export type { Runtime } from 'webextension-polyfill';
