import { render } from 'preact';
import { Popover } from './popover';
import type { PopoverView } from './types';

/** As `--ag-font` in tokens.css. */
export const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
const WEIGHTS = [400, 500, 600, 650];

const source = { id: 's', label: 's', url: 'https://doi.org/' };
const card = {
  id: 'c',
  topic: 't',
  summary: 's',
  detail: [{ text: 't', sources: [source], grade: 'low' as const }],
  sources: [source],
  findings: [],
};
const VIEW: PopoverView = {
  text: 't',
  concept: 'letrozole',
  class: 'aromatase-inhibitor',
  status: 'active',
  who: 'patient',
  kind: 'record',
  because: [{ rule: 'row:r', words: 'w' }],
  cards: [
    { ...card, id: 'a', indicator: 'critical' },
    { ...card, id: 'b', topic: 'bone', indicator: 'warning' },
    { ...card, indicator: 'info' },
  ],
  knowledge: { version: 'v', reviewed: '2026-01-01' },
};

/**
 * Draws a popover nowhere, once, when the page has nothing else to do: the engine compiles what the first real popover
 * will run, and finds its fonts. That is about half of the time such a popover takes to be painted (measured in
 * Chromium: about 35 ms without, 17 ms with it). Nothing is added to the page.
 */
export function warmUp(document: Document, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const idle = view.requestIdleCallback(
    () => {
      const nowhere = document.createElement('div');
      render(<Popover view={VIEW} onClose={() => undefined} />, nowhere);
      render(null, nowhere);
      loadFonts();
    },
    { timeout: 3_000 },
  );
  signal.addEventListener('abort', () => view.cancelIdleCallback(idle));
}

function loadFonts(): void {
  const text = new OffscreenCanvas(1, 1).getContext('2d');
  if (!text) return;
  for (const weight of WEIGHTS) {
    text.font = `${weight} 14px ${FONTS}`;
    text.measureText('Aa “”·−…');
  }
}
