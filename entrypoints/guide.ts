import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
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
  startInteraction(bridge, (handlers) => createGuideSurface(document, handlers));
});
