/**
 * Is the guide switched off for this site? For the content script, which has no zod: reads only this list out of the stored
 * settings, and takes anything unreadable as "not switched off".
 */
export function isDisabledSite(storedSettings: unknown, origin: string): boolean {
  if (typeof storedSettings !== 'object' || storedSettings === null) return false;
  const { disabledSites } = storedSettings as { disabledSites?: unknown };
  return Array.isArray(disabledSites) && disabledSites.includes(origin);
}
