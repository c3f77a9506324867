/** The part of `storage.session` that this needs. */
interface SaltArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const SALT_KEY = 'salt';
/** One for all frames that ask at the same moment. */
const asked = new WeakMap<SaltArea, Promise<string>>();

async function findOrMake(session: SaltArea): Promise<string> {
  const stored = (await session.get(SALT_KEY))[SALT_KEY];
  if (typeof stored === 'string') return stored;
  const salt = [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(16)).join('-');
  await session.set({ [SALT_KEY]: salt });
  return salt;
}

/** What pages hash with: drawn once, kept until the browser closes, the same after the worker was stopped. */
export function sessionSalt(session: SaltArea): Promise<string> {
  const before = asked.get(session);
  if (before) return before;
  const salt = findOrMake(session).catch((error: unknown) => {
    asked.delete(session);
    throw error;
  });
  asked.set(session, salt);
  return salt;
}
