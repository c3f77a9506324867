/** A storage area as tests hold it. */
export interface MemoryArea {
  readonly held: Record<string, unknown>;
  getKeys(): Promise<string[]>;
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** In memory; refuses a call where it is told to. */
export function memoryArea(
  refuses: (call: 'get' | 'set' | 'remove') => boolean = () => false,
  held: Record<string, unknown> = {},
): MemoryArea {
  const check = (call: 'get' | 'set' | 'remove') => {
    if (refuses(call)) throw new Error('QUOTA_BYTES quota exceeded');
  };
  return {
    held,
    async getKeys() {
      check('get');
      return Object.keys(held);
    },
    async get(keys) {
      check('get');
      const wanted = keys === null ? Object.keys(held) : [keys].flat().filter((key) => key in held);
      return Object.fromEntries(wanted.map((key) => [key, held[key]]));
    },
    async set(items) {
      check('set');
      Object.assign(held, items);
    },
    async remove(keys) {
      check('remove');
      for (const key of keys) delete held[key];
    },
  };
}

/** The area of a fake browser, which does not know what keys it has. */
export const withKeys = <Area extends { get(keys: null): Promise<Record<string, unknown>> }>(area: Area) =>
  Object.assign(Object.create(area) as Area, {
    getKeys: async () => Object.keys(await area.get(null)),
  });
