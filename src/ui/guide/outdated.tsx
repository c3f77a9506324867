import { render } from 'preact';
import { say } from '../../languages';
import type { Stage } from './stage';
import type { GuideHandlers } from './types';

/** How long it stays, unless the pointer or the focus is in it. */
const SAY_FOR_MS = 15_000;

/** What an old page says once after the extension was updated under it, before it goes quiet. */
export function Outdated({ onClose }: { readonly onClose: () => void }) {
  return (
    <div class="ag-dismissed">
      <h3>{say('outdated')}</h3>
      <p class="ag-small">{say('outdated_note')}</p>
      <div class="ag-dismissed-foot">
        <button type="button" class="ag-button" data-kind="quiet" onClick={onClose}>
          {say('close')}
        </button>
      </div>
    </div>
  );
}

export function createOutdatedLayer(
  stage: Stage,
  handlers: GuideHandlers,
  onCorner: (taken: boolean) => void,
): { show(): void; destroy(): void } {
  let element: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    clearTimeout(timer);
    if (!element) return;
    stage.remove(element);
    element = null;
    onCorner(false);
  }
  function close(): void {
    hide();
    handlers.onOutdatedClosed?.();
  }
  /** Goes by itself, but not from under a hand. */
  function wait(): void {
    timer = setTimeout(() => {
      if (element?.matches(':hover, :focus-within')) wait();
      else close();
    }, SAY_FOR_MS);
  }

  return {
    show() {
      if (element) return;
      element = stage.add('section', 'ag-warning');
      element.dataset.outdated = '';
      element.popover = 'manual';
      element.setAttribute('aria-label', say('outdated_label'));
      onCorner(true);
      stage.show(element);
      render(<Outdated onClose={close} />, element);
      stage.announce(say('outdated'));
      wait();
    },
    destroy: hide,
  };
}
