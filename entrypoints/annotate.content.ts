import '../assets/highlight.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayHaveName } from '../src/detection/prefilter';
import { askForCards, isPageAction, readPageCommand } from '../src/messages';
import { BRIDGE_KEY, type PageBridge } from '../src/page/bridge';
import { clearLeftovers } from '../src/page/leftovers';
import { loadReader } from '../src/page/load-reader';
import { watchPointer } from '../src/page/pointer';
import { waitForName } from '../src/page/sentinel';
import { BUILTIN_MATCHES } from '../src/platform/sites';
import { isDisabledSite, SETTINGS_KEY } from '../src/settings/content';

/** The isolated world of this frame, which the injected scripts share and the page cannot see. */
const world = globalThis as Record<string, unknown>;
const bridgeOfFrame = () => world[BRIDGE_KEY] as PageBridge | undefined;
// Async: where the extension is gone, the browser throws at once.
const send = async (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** What an administrator has set; Firefox refuses where nothing is set, and browsers without policies have no such storage. */
const readManaged = async (): Promise<unknown> => browser.storage.managed.get(null);

/** The browser takes the id from a script whose extension was updated or removed. */
const isOutdated = (): boolean => browser.runtime?.id === undefined;

export default defineContentScript({
  matches: [...BUILTIN_MATCHES],
  allFrames: true,
  // Text in about:blank and srcdoc frames belongs to the page that made them.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,

  async main(ctx) {
    // A granted site can be reached twice: by its registration and by the injection into an open tab.
    const running = bridgeOfFrame();
    if (running && !running.signal.aborted) return;
    clearLeftovers(document);

    let left = false;
    /** A name may be here, and is not read: not yet, or not at all. */
    let unread = false;
    let stored: unknown;
    let managed: unknown;
    let page = new AbortController();
    const stop = () => page.abort();
    const start = () => {
      page = new AbortController();
      unread = false;
      const { signal } = page;
      const pointer = watchPointer(signal);
      waitForName(
        mayHaveName,
        async () => {
          unread = true;
          const reader = await loadReader(send, world, signal);
          if (!reader || signal.aborted) return;
          unread = false;
          const { read, salt } = reader;
          read({
            signal,
            salt,
            stored,
            managed,
            pointer,
            send: (findings, place) => askForCards(send, findings, place),
            report: async (what) => void (await send(what).catch(() => undefined)),
            isOutdated,
            quit: stop,
          });
        },
        signal,
      );
    };
    const follow = () => {
      if (isDisabledSite(stored, managed, self.origin)) stop();
      else if (page.signal.aborted) start();
      else bridgeOfFrame()?.choose(stored, managed);
    };

    const readSettings = async () => {
      const policy = readManaged().catch(() => undefined);
      // Damaged storage is no reason to mark nothing.
      const held = browser.storage.local.get(SETTINGS_KEY).catch(() => ({}));
      stored = ((await held) as Record<string, unknown>)[SETTINGS_KEY];
      managed = await policy;
      follow();
    };

    const onMessage = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      const command = readPageCommand(message);
      if (command?.name === 'still-there')
        reply(unread ? null : !left && !page.signal.aborted && bridgeOfFrame()?.holds() === true);
      if (command?.name === 'ask-again' && !page.signal.aborted) void bridgeOfFrame()?.refresh();
      if (command && isPageAction(command.name)) bridgeOfFrame()?.act(command.name);
      if (command?.name === 'go' || command?.name === 'export') bridgeOfFrame()?.serve(command);
      if (command?.name === 'site-removed' && command.hosts.includes(URL.parse(self.origin)?.hostname ?? ''))
        stop();
    };
    const onStored = async (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'managed') managed = await readManaged().catch(() => undefined);
      else if (area === 'local' && changes[SETTINGS_KEY]) stored = changes[SETTINGS_KEY].newValue;
      else return;
      follow();
    };
    browser.runtime.onMessage.addListener(onMessage);
    browser.storage.onChanged.addListener(onStored);
    // The browser shows a PDF in a page of its own, in which no text of it is to be had.
    const sayHere = () => {
      if (self === top && document.contentType !== 'application/pdf')
        send({ type: 'here' }).catch(() => undefined);
    };
    ctx.onInvalidated(stop);
    // A page can send itself such events; believed, one would take its frame out of a warning that two frames share.
    addEventListener('pagehide', ({ isTrusted }) => {
      if (!isTrusted) return;
      left = true;
      if (bridgeOfFrame()) send({ type: 'left' }).catch(() => undefined);
    });
    addEventListener('pageshow', ({ isTrusted, persisted }) => {
      if (!isTrusted) return;
      left = false;
      if (!persisted) return;
      sayHere();
      // Back from the browser's cache: nobody remembers this page, and nobody told it what was chosen meanwhile.
      if (!page.signal.aborted) void bridgeOfFrame()?.refresh();
      readSettings().catch(() => undefined);
    });

    page.abort();
    await readSettings();
    sayHere();
  },
});
