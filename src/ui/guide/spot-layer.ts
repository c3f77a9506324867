import { say } from '../../languages';
import { shorten } from '../words';
import { follow } from './follow';
import type { Stage } from './stage';

/** Long enough to be found after a jump of the page; then the mark alone stands there again. */
const SHOWN_FOR_MS = 4_000;
/** Between the words and the line around them. */
const AROUND_PX = 3;

export interface SpotLayer {
  pointOut(text: string, anchor: () => DOMRect | null): void;
  hide(): void;
}

/** A line around words of the page, to be found by; nothing in it, and out of reach of the pointer. */
export function createSpotLayer(stage: Stage): SpotLayer {
  let shown: { readonly element: HTMLElement; readonly end: AbortController } | null = null;

  function hide(): void {
    if (!shown) return;
    const { element, end } = shown;
    shown = null;
    end.abort();
    stage.remove(element, { keepFocus: true });
  }

  return {
    hide,
    pointOut(text, anchor) {
      hide();
      const element = stage.add('div', 'ag-spot');
      element.popover = 'manual';
      element.ariaHidden = 'true';
      const end = new AbortController();
      shown = { element, end };
      const move = () => {
        const box = anchor();
        if (!box) {
          hide();
          return;
        }
        element.style.left = `${box.left - AROUND_PX}px`;
        element.style.top = `${box.top - AROUND_PX}px`;
        element.style.width = `${box.width + 2 * AROUND_PX}px`;
        element.style.height = `${box.height + 2 * AROUND_PX}px`;
      };
      stage.show(element);
      move();
      follow(stage.document, end.signal, move);
      const timer = setTimeout(hide, SHOWN_FOR_MS);
      end.signal.addEventListener('abort', () => clearTimeout(timer));
      stage.announce(say('pointed_out', { text: shorten(text) }));
    },
  };
}
