import { hashOf } from './findings';

/** A frame without an address of its own stands at that of the page that made it. */
export const addressNow = (): URL =>
  new URL(location.protocol === 'about:' ? document.baseURI : location.href);

/** The address as the background may know it: enough to tell one page from another. */
export function placeHash(salt: string): string {
  const { origin, pathname, search } = addressNow();
  return hashOf(salt, `place ${origin}${pathname}${search}`);
}
