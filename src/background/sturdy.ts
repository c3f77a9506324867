/** The part of a storage area that is needed here. */
interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
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
    async get(key) {
      const held = { ...(await area.get(key).catch(() => ({}))) } as Record<string, unknown>;
      for (const [name, value] of kept) {
        if (key !== null && name !== key) continue;
        if (value === undefined) delete held[name];
        else held[name] = value;
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
