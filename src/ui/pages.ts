import { say, speak, words } from '../languages';
import { languageFor } from '../languages/choose';
import { LANGUAGES } from '../languages/list';
import type { Choices } from '../settings/choices';

/**
 * Has a page of the extension's own speak the language that holds: to be called before each drawing, so that another choice
 * takes effect at once.
 * @param browserLanguage the browser's own, as a BCP 47 tag. @param title text of the page's title
 */
export function speakOn(
  document: Document,
  chosen: Choices['language'],
  browserLanguage: string,
  title: 'app' | 'options_title' | 'welcome_title',
): void {
  speak(LANGUAGES[languageFor(chosen, browserLanguage)]);
  document.documentElement.lang = words().language;
  document.documentElement.dir = words().direction;
  document.title = say(title);
}
