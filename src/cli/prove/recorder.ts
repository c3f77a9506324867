import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Key of every record in `storage.local`; what stands under other keys is the extension's own. */
export const RECORD_KEY = 'recorded ';

/** What was recorded: where, by which way, and what was said. */
export interface Recorded {
  readonly where: string;
  readonly way: string;
  readonly text: string;
}

/**
 * Runs before everything else in each context of the extension. Writes down whatever leaves the context, without changing it:
 * messages and their answers, what is stored, what the browser is told to show or run, logs and unhandled errors; or those alone.
 */
function recorder(key: string, errorsAlone: boolean): void {
  type Member = (...values: unknown[]) => unknown;
  type Namespace = Record<string, Record<string, unknown> | undefined>;
  const world = globalThis as unknown as { browser?: Namespace; chrome?: Namespace };
  const api = world.browser ?? world.chrome;
  const local = (api?.storage as { local?: { set: Member } } | undefined)?.local;
  if (!api || !local) return;
  const store = local.set.bind(local);
  const where =
    typeof document === 'undefined' || location.pathname.startsWith('/_generated_background')
      ? 'background'
      : location.protocol.startsWith('http') || location.protocol === 'about:'
        ? 'page'
        : location.pathname;
  let count = 0;
  let unsaved: Record<string, unknown> = {};
  const say = (value: unknown): string => {
    if (value instanceof Error) return `${value.message} ${value.stack}`;
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const note = (way: string, values: readonly unknown[]): void => {
    count += 1;
    const own = `${key}${where} ${Math.random().toString(36).slice(2)} ${count}`;
    const text = values.map((value) => (typeof value === 'function' ? '' : say(value))).join(' ');
    const notes = { ...unsaved, [own]: { where, way, text } };
    unsaved = {};
    // Refused where storage is full, which a test may end: then the next note takes it along. A page of ours may be gone before it
    // is stored; the context it spoke to has noted it too.
    Promise.resolve(store(notes)).catch(() => {
      unsaved = { ...notes, ...unsaved };
    });
  };
  const watch = (owner: Record<string, unknown> | undefined, name: string, way: string): void => {
    const original = owner?.[name] as Member | undefined;
    if (!owner || typeof original !== 'function') return;
    owner[name] = function watched(this: unknown, ...values: unknown[]) {
      note(way, values);
      const answer = original.apply(owner, values);
      if (answer instanceof Promise)
        answer.then(
          (said) => note(`${way}, answered`, [said]),
          (error) => note(`${way}, refused`, [error]),
        );
      return answer;
    };
  };
  addEventListener('error', (event) => note('unhandled error', [(event as ErrorEvent).message]));
  addEventListener('unhandledrejection', (event) =>
    note('unhandled error', [(event as PromiseRejectionEvent).reason]),
  );
  if (errorsAlone) return;
  for (const space of new Set([world.browser, world.chrome])) {
    if (!space) continue;
    for (const name of ['sendMessage', 'connect', 'sendNativeMessage', 'connectNative', 'setUninstallURL'])
      watch(space.runtime, name, `runtime.${name}`);
    for (const name of ['sendMessage', 'connect', 'create', 'update'])
      watch(space.tabs, name, `tabs.${name}`);
    watch(space.windows, 'create', 'windows.create');
    for (const name of ['executeScript', 'insertCSS']) watch(space.scripting, name, `scripting.${name}`);
    for (const name of ['setTitle', 'setBadgeText', 'setIcon']) watch(space.action, name, `action.${name}`);
    for (const area of ['local', 'session', 'sync'])
      watch(space.storage?.[area] as Record<string, unknown> | undefined, 'set', `storage.${area}.set`);
    // What is written down here is nobody's change: told of it, a page would ask again, and be written down again.
    for (const event of [
      space.storage?.onChanged,
      (space.storage?.local as Record<string, unknown> | undefined)?.onChanged,
    ]) {
      const onChanged = event as { addListener: Member } | undefined;
      if (!onChanged) continue;
      const add = onChanged.addListener.bind(onChanged);
      onChanged.addListener = (listener: unknown) =>
        add((changes: unknown, ...rest: unknown[]) => {
          const own = Object.entries(changes as object).filter(([name]) => !name.startsWith(key));
          if (own.length > 0) (listener as Member)(Object.fromEntries(own), ...rest);
        });
    }
    const onMessage = space.runtime?.onMessage as { addListener: Member } | undefined;
    if (onMessage) {
      const add = onMessage.addListener.bind(onMessage);
      onMessage.addListener = (listener: unknown) =>
        add((message: unknown, sender: unknown, reply: Member) => {
          note('runtime.onMessage', [message]);
          return (listener as Member)(message, sender, (said: unknown) => {
            note('runtime.onMessage, replied', [said]);
            return reply(said);
          });
        });
    }
  }
  const log = console as unknown as Record<string, unknown>;
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'])
    watch(log, name, `console.${name}`);
}

const RECORDER_FILE = 'recorder.js';

/**
 * A copy of a built extension in which every context records itself; the scripts behind the recorder are those of the build.
 * @param planted code to add at the end of the content script: a leak that must be found.
 * @param errorsAlone leaves out all else, which would fill the storage within some hundred pages.
 */
export function withRecorder(build: string, { planted = '', errorsAlone = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'aimss-guide-prove-'));
  cpSync(build, folder, { recursive: true });
  // The loader of this command marks functions with a helper of its own, which no page has.
  const script = `(() => { const __name = (value) => value; (${recorder})(${JSON.stringify(RECORD_KEY)}, ${errorsAlone}); })();\n`;
  writeFileSync(join(folder, RECORDER_FILE), script);
  const change = (file: string, by: (text: string) => string) =>
    writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));
  change('background.js', (code) => script + code);
  change('content-scripts/annotate.js', (code) => `${script}${code}\n${planted}\n`);
  for (const page of pagesOf(folder))
    change(page, (markup) => markup.replace('<head>', `<head><script src="/${RECORDER_FILE}"></script>`));
  return folder;
}

/** The extension's own pages in a build. */
export const pagesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .sort()
    : [];
