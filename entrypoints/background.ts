import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod';
import {
  answersOf,
  type ContentScriptFiles,
  changeCounts,
  didWithWarning,
  eraseCounts,
  forgetFrames,
  forgetTab,
  framesOf,
  gaveReason,
  type HeldFrame,
  iconFiles,
  loadCounts,
  lookAtFrames,
  promote,
  releaseAlerts,
  rememberFrame,
  type SeenFrame,
  sessionSalt,
  sturdy,
  syncRegistrations,
  toldOtherwise,
  toolbarButton,
  unreadFrames,
  warnsHere,
} from '../src/background';
import { loadKnowledge } from '../src/knowledge';
import type { CardView } from '../src/knowledge/schema/card-view';
import { speak } from '../src/languages';
import { BUTTON_WORDS } from '../src/languages/button';
import { type Language, languageFor, wordsFile } from '../src/languages/choose';
import { isPageAction, type PageAction, type PageCommand } from '../src/messages';
import { listen } from '../src/messages/listener';
import { leaveWish } from '../src/messages/wish';
import { browser, type Runtime } from '../src/platform/browser';
import { showPanel } from '../src/platform/panel';
import { openWelcome } from '../src/platform/tabs';
import {
  isDisabledSite,
  isShown,
  loadManaged,
  loadSettings,
  readChoices,
  SETTINGS_KEY,
  setChoices,
} from '../src/settings';

/** The interface of a page: injected only where something was found. Output name of `entrypoints/guide.ts`. */
const INTERFACE_SCRIPT = 'guide.js';
/** Reads pages; injected only where a name may be. Output name of `entrypoints/reader.ts`. */
const READER_SCRIPT = 'reader.js';

/** Was another language chosen? */
const changesLanguage = ({ oldValue, newValue }: { oldValue?: unknown; newValue?: unknown } = {}): boolean =>
  readChoices(oldValue, undefined).choices.language !== readChoices(newValue, undefined).choices.language;

/** What the worker remembers; storage that is full or damaged costs no card. */
const stores = { session: sturdy(browser.storage.session), local: sturdy(browser.storage.local) };

function contentScriptFiles(): ContentScriptFiles {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives these as whole addresses, and takes only paths back.
  const path = (file: string) => file.replace(browser.runtime.getURL(''), '');
  return {
    matches: scripts.flatMap((script) => script.matches),
    js: scripts.flatMap((script) => script.js ?? []).map(path),
    css: scripts.flatMap((script) => script.css ?? []).map(path),
  };
}

function syncSites(): Promise<void> {
  return syncRegistrations(
    {
      permittedOrigins: async () => (await browser.permissions.getAll()).origins ?? [],
      registered: () => browser.scripting.getRegisteredContentScripts(),
      register: (scripts) => browser.scripting.registerContentScripts([...scripts]),
      unregister: (ids) => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
    },
    contentScriptFiles(),
  );
}

/** Starts the guide in the tabs that already show a site that was granted just now. */
async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const { js, css } = contentScriptFiles();
  for (const tab of await browser.tabs.query({ url: [...origins] })) {
    if (tab.id === undefined) continue;
    const target = { tabId: tab.id, allFrames: true };
    // A tab can close, or show an error page, between the query and the injection.
    await browser.scripting.insertCSS({ target, files: [...css] }).catch(() => undefined);
    await browser.scripting.executeScript({ target, files: [...js] }).catch(() => undefined);
  }
}

async function tellEveryTab(command: PageCommand): Promise<void> {
  for (const tab of await browser.tabs.query({}))
    if (tab.id !== undefined) browser.tabs.sendMessage(tab.id, command).catch(() => undefined);
}

function tellFrame(tabId: number, frameId: number, command: PageCommand): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, command, { frameId }).catch(() => undefined);
}

const injectInto = (tabId: number, frameId: number, ...files: string[]): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });

/** The language that holds now: nothing is kept of it, since the worker may be stopped. */
async function currentLanguage(): Promise<Language> {
  const settings = await loadSettings(stores.local);
  const { values } = await loadManaged(browser.storage.managed);
  return languageFor(readChoices(settings, values).choices.language, browser.i18n.getUILanguage());
}

/** A frame that is gone is reported at once; a page that is too busy to answer in this time still stands. */
const ALIVE_WITHIN_MS = 1_000;

async function isAlive(tabId: number, { frameId }: HeldFrame): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(resolve, ALIVE_WITHIN_MS, true));
  const said = tellFrame(tabId, frameId, { type: 'page-command', name: 'still-there' });
  return (await Promise.race([said, late])) === true;
}

/** Frames whose page still stands; the others are forgotten, since no event tells of every way to leave. */
async function livingFrames(tabId: number, held: readonly HeldFrame[]): Promise<HeldFrame[]> {
  const alive = await Promise.all(held.map((frame) => isAlive(tabId, frame)));
  const gone = held.filter((_, index) => !alive[index]).map((frame) => frame.frameId);
  await forgetFrames(stores.session, tabId, gone);
  return held.filter((_, index) => alive[index]);
}

/** Has those frames ask again whose answer is another one now, but for the frame that is being answered. */
function tellOthers(
  tabId: number,
  before: readonly HeldFrame[],
  after: readonly HeldFrame[],
  answered?: number,
): void {
  for (const frameId of toldOtherwise(before, after))
    if (frameId !== answered) void tellFrame(tabId, frameId, { type: 'page-command', name: 'ask-again' });
}

/** Looks which frames of a tab are gone, and what that means for the others. */
async function lookAround(tabId: number): Promise<HeldFrame[]> {
  const held = await framesOf(stores.session, tabId);
  const living = await livingFrames(tabId, held);
  tellOthers(tabId, held, living);
  return living;
}

/** Frames that cannot be read; none where the tab as a whole cannot be. */
async function countUnread(tabId: number): Promise<number> {
  const seen = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: lookAtFrames })
    .catch(() => []);
  return unreadFrames(seen.flatMap(({ result }) => (result ? [result as SeenFrame] : [])));
}

/** Has the frames act that an action is about: the overview stands where the badge does, what is dismissed may stand in any. */
async function act(tabId: number, name: PageAction): Promise<void> {
  const frames = await lookAround(tabId);
  const first = frames.slice(0, 1);
  const listing = answersOf(frames).filter(({ badge }) => badge !== null);
  const asked = name === 'dismiss' ? frames : name === 'overview' ? listing : first;
  for (const { frameId } of asked) await tellFrame(tabId, frameId, { type: 'page-command', name });
}

/** Has the toolbar button say what holds of a tab. */
async function drawButton(tabId: number): Promise<void> {
  // Without a permission for it, the address is not to be had.
  const { url } = await browser.tabs.get(tabId);
  const top = await tellFrame(tabId, 0, { type: 'page-command', name: 'still-there' });
  const settings = await loadSettings(stores.local);
  const { values } = await loadManaged(browser.storage.managed);
  const frames = await framesOf(stores.session, tabId);
  speak(BUTTON_WORDS[await currentLanguage()]);
  const { icon, title, badge } = toolbarButton({
    count: frames.flatMap(({ page }) => page.findings).reduce((sum, finding) => sum + finding.count, 0),
    warns: answersOf(frames).some(({ guidance }) => guidance.cards.some((card) => card.indicator !== 'info')),
    off: url !== undefined && isDisabledSite(settings, values, new URL(url).origin),
    alive: url !== undefined && (frames.length > 0 || top !== undefined),
  });
  await browser.action.setIcon({ tabId, path: iconFiles(icon) });
  await browser.action.setBadgeText({ tabId, text: badge });
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge === '!' ? '#8a3b00' : '#1f5a68' });
  await browser.action.setTitle({ tabId, title });
}

/** The drawing that is under way for each tab: two at once could end in the wrong order. */
const drawing = new Map<number, Promise<void>>();

function showButton(tabId: number): Promise<void> {
  // Fails with a tab that just closed, which needs no button.
  const next = (drawing.get(tabId) ?? Promise.resolve()).then(() => drawButton(tabId)).catch(() => undefined);
  drawing.set(tabId, next);
  void next.then(() => drawing.get(tabId) === next && drawing.delete(tabId));
  return next;
}

/** The same for every tab: settings or permissions have changed. */
async function showButtons(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void showButton(id);
}

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

export default defineBackground(() => {
  const knowledge = loadKnowledge();
  const edition = knowledge.ok
    ? { version: knowledge.knowledge.version, reviewed: knowledge.knowledge.reviewed }
    : null;

  const hear = listen(
    { id: browser.runtime.id, origin: browser.runtime.getURL('') },
    {
      async findings({ page, place }, { tabId, frameId }) {
        if (!knowledge.ok) return { ok: false, error: 'knowledge-unavailable' };
        const own: HeldFrame = { frameId, page, place };
        const isOwn = (frame: HeldFrame) => frame.frameId === frameId;
        const previous = (await framesOf(stores.session, tabId)).filter(isOwn);
        await rememberFrame(stores.session, tabId, own);
        const others = (await framesOf(stores.session, tabId)).filter((frame) => !isOwn(frame));
        const frames = [...(await livingFrames(tabId, others)), own];
        tellOthers(tabId, [...others, ...previous], frames, frameId);
        void showButton(tabId);
        const answer = answersOf(frames).find((each) => each.frameId === frameId);
        if (!answer) return { ok: false, error: 'internal' };
        // Answered only when the interface stands: a worker that is stopped before that has not answered, and is asked again.
        if (page.findings.length > 0)
          await injectInto(tabId, frameId, wordsFile(await currentLanguage()), INTERFACE_SCRIPT);
        const holds = page.findings.length > 0;
        const warns = await warnsHere(stores, answer, { tabId, frameId }, holds);
        return { ok: true, guidance: answer.guidance, badge: answer.badge, ...warns };
      },
      async reader(_, { tabId, frameId }) {
        // A new document: what the one before it held is gone.
        const held = await framesOf(stores.session, tabId);
        await forgetFrames(stores.session, tabId, [frameId]);
        tellOthers(
          tabId,
          held,
          held.filter((frame) => frame.frameId !== frameId),
        );
        await injectInto(tabId, frameId, READER_SCRIPT);
        return { ok: true, salt: await sessionSalt(stores.session) };
      },
      async left(_, { tabId, frameId }) {
        await releaseAlerts(stores.session, { tabId, frameId });
        await lookAround(tabId);
        await showButton(tabId);
        return { ok: true };
      },
      async here(_, { tabId, frameId }) {
        if (frameId !== 0) return { ok: true };
        // What the page before it held is gone, also where the browser lost its farewell.
        await lookAround(tabId);
        await showButton(tabId);
        return { ok: true };
      },
      async warning({ card, did }, at) {
        await didWithWarning(stores, at, card, did);
        return { ok: true };
      },
      async 'dismiss-reason'({ card, reason }, at) {
        await gaveReason(stores, at, card, reason);
        return { ok: true };
      },
      async choose({ badge, badgeCorner }) {
        // What a person decides is stored or refused, never only remembered.
        await setChoices(browser.storage.local, {
          ...(badge === undefined ? {} : { badge }),
          ...(badgeCorner ? { badgeCorner } : {}),
        });
        return { ok: true };
      },
      async 'open-panel'({ part }, { tabId }) {
        // First, while the click still counts; the panel finds the wish whether it is open already or opens now.
        const opened = showPanel(tabId);
        await leaveWish(browser.storage.session, { tabId, part });
        await opened;
        return { ok: true };
      },
      async counts() {
        return { ok: true, counts: await loadCounts(stores.local) };
      },
      async 'erase-counts'() {
        return { ok: true, counts: await changeCounts(stores.local, eraseCounts) };
      },
      async promote({ card }) {
        return { ok: true, counts: await changeCounts(stores.local, (counts) => promote(counts, card)) };
      },
      async overview({ tabId }) {
        const frames = await lookAround(tabId);
        const top = await tellFrame(tabId, 0, { type: 'page-command', name: 'still-there' });
        const said = new Map(answersOf(frames).map(({ frameId, guidance }) => [frameId, guidance]));
        const settings = await loadSettings(stores.local);
        const { values } = await loadManaged(browser.storage.managed);
        const { choices } = readChoices(settings, values);
        const wanted = (card: CardView) => isShown(choices, card);
        return {
          ok: true,
          // No answer, or one that says neither yes nor no: a page that was not read is not one where nothing was found.
          read: frames.length > 0 || typeof top === 'boolean',
          unread: await countUnread(tabId),
          frames: frames.flatMap(({ frameId, page }) => {
            const guidance = said.get(frameId);
            return guidance
              ? [{ frameId, page, guidance: { ...guidance, cards: guidance.cards.filter(wanted) } }]
              : [];
          }),
          knowledge: edition,
        };
      },
    },
  );
  // The polyfill's type knows no listener that leaves a message to others; browsers do (it returns undefined).
  browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncSites();
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void syncSites());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncSites()
      .then(() => startInOpenTabs(origins))
      .then(showButtons);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    const hosts = origins.map((pattern) => new URL(pattern.replace('/*', '/')).hostname);
    void syncSites()
      .then(() => tellEveryTab({ type: 'page-command', name: 'site-removed', hosts }))
      .then(showButtons);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'managed' && !(area === 'local' && SETTINGS_KEY in changes)) return;
    void showButtons();
    // The answer brings the words of the language that holds now.
    if (area === 'managed' || changesLanguage(changes[SETTINGS_KEY]))
      void tellEveryTab({ type: 'page-command', name: 'ask-again' });
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(stores.session, tabId));
  browser.commands.onCommand.addListener((command) => {
    if (!isPageAction(command)) return;
    void browser.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
      if (tab?.id !== undefined) await act(tab.id, command);
    });
  });
});
