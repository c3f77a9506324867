import { HIGHLIGHTS } from './paint';

/**
 * Takes away what an earlier instance of the extension has left in a page. Firefox starts a new one in the pages that are open when it
 * updates the extension, and the old one ends without a word: its interface would stand there with nobody behind it, and go on
 * speaking of a patient whom the page no longer shows.
 */
export function clearLeftovers(document: Document): void {
  for (const host of document.querySelectorAll('aimss-guide')) host.remove();
  // By name: a content script of Firefox cannot go through the registry.
  for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
}
