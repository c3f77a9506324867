import { managedSchemas } from './schema';

/** The part of `storage.managed` that this needs. */
export interface ManagedArea {
  get(key: null): Promise<Record<string, unknown>>;
}

/** What is wrong with a policy, and the name of the setting it is about; empty where it is about the policy as a whole. */
export interface PolicyProblem {
  readonly what: 'unknown' | 'not-a-site' | 'unreadable' | 'out-of-reach';
  readonly name: string;
}

/** What an administrator has set for this extension in the browser's policies. */
export interface Managed {
  /** As the browser gives it; readers take from it what they can read. */
  readonly values: Record<string, unknown>;
  /** What is wrong with it, for the options page. What is not wrong holds all the same. */
  readonly problems: readonly PolicyProblem[];
}

/** Firefox refuses where no policy names the extension; that is the usual case and nothing to speak of. */
const isAbsent = (error: unknown): boolean => /manifest not found/i.test(String(error));

const problemOf = (key: string, value: unknown): PolicyProblem[] => {
  const schema = Object.hasOwn(managedSchemas, key)
    ? managedSchemas[key as keyof typeof managedSchemas]
    : undefined;
  if (!schema) return [{ what: 'unknown', name: key }];
  if (schema.safeParse(value).success) return [];
  const what = key.startsWith('sites') && Array.isArray(value) ? 'not-a-site' : 'unreadable';
  return [{ what, name: key }];
};

/** Reads the policy; a policy that is missing, damaged or in part unreadable takes nothing away. */
export async function loadManaged(storage: ManagedArea | undefined): Promise<Managed> {
  try {
    const values = (await storage?.get(null)) ?? {};
    const problems = Object.entries(values).flatMap(([key, value]) => problemOf(key, value));
    return { values, problems };
  } catch (error) {
    return { values: {}, problems: isAbsent(error) ? [] : [{ what: 'out-of-reach', name: '' }] };
  }
}
