import { Script } from 'node:vm';

const CALL = '__call_within__';
const call = new Script(`${CALL}()`, { filename: 'within.cjs' });

/**
 * Calls a function and stops it from outside after so many milliseconds: an endless loop that a mutant makes cannot stop itself. Stryker's
 * own limit ends the whole process, which then has to be started and warmed anew. Only what runs at once is stopped.
 */
export function within<T>(milliseconds: number, run: () => T): T {
  Reflect.set(globalThis, CALL, run);
  return call.runInThisContext({ timeout: milliseconds }) as T;
}

/** Did that happen? */
export const isOverTime = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
