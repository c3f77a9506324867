/** The part of a storage area that this needs. */
export interface KeyedArea {
  getKeys(): Promise<string[]>;
  get(keys: string[]): Promise<Record<string, unknown>>;
}

/**
 * What a storage area holds under keys that begin with `prefix`. Its keys are asked for first: to read a full store whole takes Chromium half
 * a second, and that several times for each page.
 */
export async function under(area: KeyedArea, prefix: string): Promise<Record<string, unknown>> {
  const keys = (await area.getKeys()).filter((key) => key.startsWith(prefix));
  return keys.length > 0 ? area.get(keys) : {};
}
