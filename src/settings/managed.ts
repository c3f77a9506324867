import { managedSchemas } from './schema';

/** The part of `storage.managed` that this needs. */
export interface ManagedArea {
  get(key: null): Promise<Record<string, unknown>>;
}

/** What an administrator has set for this extension in the browser's policies. */
export interface Managed {
  /** As the browser gives it; readers take from it what they can read. */
  readonly values: Record<string, unknown>;
  /** What is wrong with it, in sentences for the options page. What is not wrong holds all the same. */
  readonly problems: readonly string[];
}

/** Firefox refuses where no policy names the extension; that is the usual case and nothing to speak of. */
const isAbsent = (error: unknown): boolean => /manifest not found/i.test(String(error));

const problemOf = (key: string, value: unknown): string[] => {
  const schema = Object.hasOwn(managedSchemas, key)
    ? managedSchemas[key as keyof typeof managedSchemas]
    : undefined;
  if (!schema)
    return [
      `Your administrator’s policy names “${key}”, which this version does not know. It has no effect.`,
    ];
  if (schema.safeParse(value).success) return [];
  if (key.startsWith('sites') && Array.isArray(value))
    return [
      `Your administrator’s policy lists in “${key}” what is no site. The other sites of the list hold.`,
    ];
  return [`Your administrator’s policy sets “${key}” to a value that cannot be read. Your own choice holds.`];
};

/** Reads the policy; a policy that is missing, damaged or in part unreadable takes nothing away. */
export async function loadManaged(storage: ManagedArea | undefined): Promise<Managed> {
  try {
    const values = (await storage?.get(null)) ?? {};
    const problems = Object.entries(values).flatMap(([key, value]) => problemOf(key, value));
    return { values, problems };
  } catch (error) {
    const problems = isAbsent(error)
      ? []
      : ['The browser could not read your administrator’s policy for this extension. Your own choices hold.'];
    return { values: {}, problems };
  }
}
