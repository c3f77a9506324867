import { BUTTON_WORDS } from './button';
import { LANGUAGE_TAGS } from './choose';

/** The files in which the browser looks up `__MSG_…__` of the manifest: their place in the extension, and their content. */
export const localeFiles = (): readonly { readonly relativeDest: string; readonly contents: string }[] =>
  LANGUAGE_TAGS.map((tag) => {
    const messages = Object.entries(BUTTON_WORDS[tag].texts)
      // What has a place for a value is said by the background alone.
      .filter(([, text]) => !text.includes('{'))
      .map(([key, text]) => [messageName(key), { message: text }] as const);
    return {
      relativeDest: `_locales/${tag}/messages.json`,
      contents: `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`,
    };
  });

/** Browsers know letters, digits and `_` in such names. */
const messageName = (key: string): string => key.replaceAll('-', '_');

/** A text of the manifest, as the browser is to look it up. */
export const inManifest = (key: keyof (typeof BUTTON_WORDS)['en']['texts'] & string): string =>
  `__MSG_${messageName(key)}__`;
