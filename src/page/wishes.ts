import type { PageAction } from '../messages';
import type { OutsideWish, PageBridge } from './bridge';

/** What is asked of the page from outside of it, handed on to the interface, which may be loaded later. */
export function wishes(): Pick<PageBridge, 'act' | 'onAct' | 'serve' | 'onWish'> {
  let actor: ((action: PageAction) => void) | null = null;
  let wanted: PageAction | null = null;
  let server: ((wish: OutsideWish) => void) | null = null;
  return {
    act(action) {
      if (actor) actor(action);
      else wanted = action;
    },
    onAct(handler) {
      actor = handler;
      if (wanted) handler(wanted);
      wanted = null;
    },
    serve: (wish) => server?.(wish),
    onWish(handler) {
      server = handler;
    },
  };
}
