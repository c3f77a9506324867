import { render } from 'preact';
import { say } from '../../languages';
import { Dismissed } from './dismissed';
import type { Stage } from './stage';
import type { GuideHandlers, WarningView } from './types';
import { drugsOf, Warning } from './warning';

/** How long the question for a reason stays, unless the pointer or the focus is in it. */
const ASK_FOR_MS = 12_000;

export interface WarningLayer {
  show(view: WarningView): void;
  /** Takes the warning away; not the question for a reason, which stands in the place of one already dismissed. */
  hide(): void;
  /** Puts the warning away as its button does, and says so; the question for a reason too. False: nothing is shown. */
  dismiss(): boolean;
  /** Where it stands; null when no warning is shown. */
  rect(): DOMRect | null;
  destroy(): void;
}

/**
 * The combination warning in its corner. Dismissing it takes one click; the reason is asked for after that, and may be
 * left unsaid.
 * @param onCorner the badge stands in the same corner and gives way while something is there.
 */
export function createWarningLayer(
  stage: Stage,
  handlers: GuideHandlers,
  onCorner: (taken: boolean) => void,
): WarningLayer {
  let shown: { readonly view: WarningView; readonly element: HTMLElement; asking: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(view: WarningView): void {
    const isNew = shown === null || shown.asking || shown.view.card.id !== view.card.id;
    clearTimeout(timer);
    const element = shown?.element ?? open();
    stage.show(element);
    shown = { view, element, asking: false };
    render(
      <Warning
        key={view.card.id}
        view={view}
        onPointOut={(id) => handlers.onPointOut(id)}
        onDismiss={() => dismiss(view)}
      />,
      element,
    );
    const drugs = drugsOf(view);
    const names = drugs ? say('about_drugs', { drugs }) : '';
    if (isNew) stage.announce(`${say('warning_said')}${names}`, view.card.summary);
  }

  function open(): HTMLElement {
    const element = stage.add('section', 'ag-warning');
    element.popover = 'manual';
    element.setAttribute('aria-label', say('warning_label'));
    onCorner(true);
    return element;
  }

  function dismiss(view: WarningView): void {
    if (handlers.onDismissReason) ask(view);
    else hide();
    handlers.onWarningDismissed(view.card.id);
  }

  function ask(view: WarningView): void {
    if (!shown) return;
    const { element } = shown;
    shown.asking = true;
    const hadFocus = stage.hasFocus(element);
    render(
      <Dismissed
        onReason={(reason) => {
          hide();
          handlers.onDismissReason?.(view.card.id, reason);
        }}
        onUndo={
          handlers.onDismissUndone &&
          (() => {
            show(view);
            handlers.onDismissUndone?.(view.card.id);
          })
        }
        onDemote={
          handlers.onDemote && view.mayDemote
            ? () => {
                hide();
                handlers.onDemote?.(view.card.id);
              }
            : undefined
        }
        onClose={hide}
      />,
      element,
    );
    // The button that had it is gone.
    if (hadFocus) element.querySelector('button')?.focus();
    wait();
  }

  /** Goes by itself, but not from under a hand. */
  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!shown?.asking) return;
      if (shown.element.matches(':hover, :focus-within')) wait();
      else hide();
    }, ASK_FOR_MS);
  }

  function hide(): void {
    if (!shown) return;
    clearTimeout(timer);
    stage.remove(shown.element);
    shown = null;
    stage.announce('');
    onCorner(false);
  }

  return {
    show,
    hide() {
      if (!shown?.asking) hide();
    },
    dismiss() {
      if (!shown) return false;
      if (shown.asking) hide();
      else {
        dismiss(shown.view);
        stage.announce(say('dismissed_said'));
      }
      return true;
    },
    rect: () => (shown && !shown.asking ? shown.element.getBoundingClientRect() : null),
    destroy: hide,
  };
}
