import { type Language, languageFor } from '../../src/languages/choose';
import { browser } from '../../src/platform/browser';
import { loadManaged, loadSettings, readChoices } from '../../src/settings';
import { stores } from './stores';

/** The language that holds now: nothing is kept of it, since the worker may be stopped. */
export async function currentLanguage(): Promise<Language> {
  const settings = await loadSettings(stores.local);
  const { values } = await loadManaged(browser.storage.managed);
  return languageFor(readChoices(settings, values).choices.language, browser.i18n.getUILanguage());
}
