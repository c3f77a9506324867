/** Storage keys, apart from the schema so that the content script can read its one setting without zod. */
export const SETTINGS_KEY = 'settings';
/** Where settings are kept aside that this version cannot read; nothing a person decided is thrown away. */
export const UNREADABLE_SETTINGS_KEY = 'settings-unreadable';
/** The first of them, and those that were set aside after it: none takes the place of another. */
export const unreadableKey = (nth: number): string =>
  nth === 0 ? UNREADABLE_SETTINGS_KEY : `${UNREADABLE_SETTINGS_KEY} ${nth + 1}`;
