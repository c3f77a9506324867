import { render } from 'preact';
import { config } from 'zod';
import { browser } from '../../src/platform/browser';
import { Welcome } from '../../src/ui/welcome';
import { tried } from './tried';

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

/** Invented, with a pair in use, symptoms, and a relative's drug that is not part of it. */
const SAMPLE =
  'Assessment: on letrozole 2.5 mg daily, with stiff hands in the morning. Primary care started raloxifene 60 mg daily for osteopenia in September. Her sister took tamoxifen.';

async function show(): Promise<void> {
  const app = document.getElementById('app');
  const commands = await browser.commands.getAll();
  const next = commands.filter(({ name }) => name === 'next-mention');
  if (app)
    render(
      <Welcome
        sample={SAMPLE}
        annotate={tried}
        shortcuts={next.map(({ description, shortcut }) => ({
          name: description ?? '',
          keys: shortcut ?? '',
        }))}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
      />,
      app,
    );
}

void show();
