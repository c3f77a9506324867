import { render } from 'preact';
import { config } from 'zod';
import { browser } from '../../src/platform/browser';
import { loadManaged, loadSettings, readChoices } from '../../src/settings';
import { speakOn } from '../../src/ui/pages';
import { shortcutsOf } from '../../src/ui/shortcuts';
import { Welcome } from '../../src/ui/welcome';
import { tried } from './tried';

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

/** Invented, with a pair in use, symptoms, and a relative's drug that is not part of it. */
const SAMPLE =
  'Assessment: on letrozole 2.5 mg daily, with stiff hands in the morning. Primary care started raloxifene 60 mg daily for osteopenia in September. Her sister took tamoxifen.';

async function readLanguage() {
  const settings = await loadSettings(browser.storage.local);
  const { values } = await loadManaged(browser.storage.managed);
  return readChoices(settings, values).choices.language;
}

async function show(): Promise<void> {
  const app = document.getElementById('app');
  speakOn(document, await readLanguage(), browser.i18n.getUILanguage(), 'welcome_title');
  const commands = await browser.commands.getAll();
  const next = commands.filter(({ name }) => name === 'next-mention');
  if (app)
    render(
      <Welcome
        sample={SAMPLE}
        annotate={tried}
        shortcuts={shortcutsOf(next)}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
      />,
      app,
    );
}

// Another language holds at once.
browser.storage.onChanged.addListener((_, area) => {
  if (area !== 'session') void show();
});
void show();
