import { inTurn } from './in-turn';
import type { Stores } from './warnings';

/** The parts of the storage areas that this needs. */
interface Area {
  getKeys(): Promise<string[]>;
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const PREFIX = 'private ';

/**
 * What is remembered for private windows: in the session only, under keys of its own, so that what was seen or dismissed there
 * says nothing to other windows, and the other way round. Counts are read and never changed: nothing of a private window is kept.
 */
export function privateStores({ session, local }: { readonly session: Area; readonly local: Area }) {
  const own: Area = {
    getKeys: async () =>
      (await session.getKeys()).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : [])),
    async get(keys) {
      const held = await session.get([keys].flat().map((key) => PREFIX + key));
      return Object.fromEntries(
        Object.entries(held).map(([key, value]) => [key.slice(PREFIX.length), value]),
      );
    },
    set: (items) =>
      session.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [PREFIX + key, value]))),
    remove: (keys) => session.remove(keys.map((key) => PREFIX + key)),
  };
  const counts: Stores['local'] = { get: (key) => local.get(key), set: async () => undefined };
  return { session: own, local: counts };
}

/** Forgets all of that, behind what its last frames still had to be written. */
export function forgetPrivate(session: Area): Promise<void> {
  return inTurn(async () => {
    const keys = (await session.getKeys()).filter((key) => key.startsWith(PREFIX));
    if (keys.length > 0) await session.remove(keys);
  });
}
