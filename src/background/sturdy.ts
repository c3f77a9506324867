/** The part of a storage area that is needed here. */
interface Area {
  getKeys(): Promise<string[]>;
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/**
 * A storage area that can be full or damaged without an answer being lost: what cannot be written is kept in memory until it
 * can be, or until the worker stops. For what may be forgotten (findings, what was shown, counts), never for what a person decided.
 */
export function sturdy(area: Area): Area {
  /** What storage does not hold though it should; undefined: it holds what it should not. */
  const kept = new Map<string, unknown>();
  const keep = (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) kept.set(key, value);
  };
  const drop = (keys: readonly string[]) => {
    for (const key of keys) kept.delete(key);
  };
  return {
    async getKeys() {
      const keys = new Set(await area.getKeys().catch(() => []));
      for (const [key, value] of kept)
        if (value === undefined) keys.delete(key);
        else keys.add(key);
      return [...keys];
    },
    async get(keys) {
      const held = { ...(await area.get(keys).catch(() => ({}))) } as Record<string, unknown>;
      for (const key of [keys].flat()) {
        if (!kept.has(key)) continue;
        const value = kept.get(key);
        if (value === undefined) delete held[key];
        else held[key] = value;
      }
      return held;
    },
    async set(items) {
      try {
        await area.set(items);
        drop(Object.keys(items));
      } catch {
        keep(items);
      }
    },
    async remove(keys) {
      try {
        await area.remove(keys);
        drop(keys);
      } catch {
        keep(Object.fromEntries(keys.map((key) => [key, undefined])));
      }
    },
  };
}
