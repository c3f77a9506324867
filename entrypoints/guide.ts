import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageCommand } from '../src/messages';
import { BRIDGE_KEY, type PageBridge } from '../src/page/bridge';
import { startInteraction } from '../src/page/interaction';
import { createGuideSurface } from '../src/ui/guide';

/** Marks the isolated world of a frame in which the interface already serves this very bridge. */
const SERVED_KEY = '__aimssGuideServed';

export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  const bridge = world[BRIDGE_KEY] as PageBridge | undefined;
  if (!bridge || bridge.signal.aborted || world[SERVED_KEY] === bridge) return;
  world[SERVED_KEY] = bridge;

  const interaction = startInteraction(bridge, (handlers) => createGuideSurface(document, handlers));
  const onMessage = (message: unknown) => {
    const command = readPageCommand(message);
    if (command?.name === 'next-mention') interaction.step(1);
    if (command?.name === 'previous-mention') interaction.step(-1);
  };
  browser.runtime.onMessage.addListener(onMessage);
  bridge.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
});
