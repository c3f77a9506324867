import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod';
import {
  answersOf,
  changeCounts,
  didWithWarning,
  eraseCounts,
  forgetFrames,
  forgetTab,
  framesOf,
  gaveReason,
  type HeldFrame,
  loadCounts,
  placeElsewhere,
  promote,
  releaseAlerts,
  rememberFrame,
  sessionSalt,
  warnsHere,
} from '../../src/background';
import { loadKnowledge } from '../../src/knowledge';
import type { CardView } from '../../src/knowledge/schema/card-view';
import { wordsFile } from '../../src/languages/choose';
import { isPageAction } from '../../src/messages';
import { exportCommands } from '../../src/messages/exports';
import { listen } from '../../src/messages/listener';
import { leaveWish } from '../../src/messages/wish';
import { browser, type Runtime } from '../../src/platform/browser';
import { showPanel } from '../../src/platform/panel';
import { openWelcome } from '../../src/platform/tabs';
import {
  isMarked,
  isShown,
  loadManaged,
  loadSettings,
  readChoices,
  SETTINGS_KEY,
  setChoices,
} from '../../src/settings';
import { showButton, showButtons } from './button';
import { act, countUnread, livingFrames, lookAround, tellOthers } from './frames';
import { currentLanguage } from './language';
import { startInOpenTabs, syncSites } from './sites';
import { onWindowClosed, stores, storesOf } from './stores';
import { tellEveryTab, tellFrame } from './tell';

/** The interface of a page: injected only where something was found. Output name of `entrypoints/guide.ts`. */
const INTERFACE_SCRIPT = 'guide.js';
/** Reads pages; injected only where a name may be. Output name of `entrypoints/reader.ts`. */
const READER_SCRIPT = 'reader.js';

/** Was another language chosen? */
const changesLanguage = ({ oldValue, newValue }: { oldValue?: unknown; newValue?: unknown } = {}): boolean =>
  readChoices(oldValue, undefined).choices.language !== readChoices(newValue, undefined).choices.language;

/** What a person or an administrator has chosen. */
async function choicesNow() {
  const settings = await loadSettings(stores.local);
  return readChoices(settings, (await loadManaged(browser.storage.managed)).values).choices;
}

/** Is a class of names marked at all? */
async function marksWanted() {
  const choices = await choicesNow();
  return (kind: string) => isMarked(choices, kind);
}

const injectInto = (tabId: number, frameId: number, ...files: string[]): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });

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
      async findings({ page, place }, from) {
        const { tabId, frameId } = from;
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
        const warns = await warnsHere(storesOf(from), answer, { tabId, frameId }, holds);
        return { ok: true, guidance: answer.guidance, badge: answer.badge, ...warns };
      },
      async reader(_, from) {
        const { tabId, frameId } = from;
        // A new document: what the one before it held is gone.
        const held = await framesOf(stores.session, tabId);
        await forgetFrames(stores.session, tabId, [frameId]);
        tellOthers(
          tabId,
          held,
          held.filter((frame) => frame.frameId !== frameId),
        );
        await injectInto(tabId, frameId, READER_SCRIPT);
        return { ok: true, salt: await sessionSalt(storesOf(from).session) };
      },
      async left(_, from) {
        const { tabId, frameId } = from;
        await releaseAlerts(storesOf(from).session, { tabId, frameId });
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
        await didWithWarning(storesOf(at), at, card, did);
        return { ok: true };
      },
      async 'dismiss-reason'({ card, reason }, at) {
        await gaveReason(storesOf(at), at, card, reason);
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
      async elsewhere({ nth }, { tabId, frameId }) {
        const isWanted = await marksWanted();
        const place = placeElsewhere(await lookAround(tabId), frameId, isWanted, nth);
        if (place) {
          const { frameId: other, ...rest } = place;
          await tellFrame(tabId, other, { type: 'page-command', name: 'go', ...rest });
        }
        return { ok: true };
      },
      async export({ format }, { tabId }) {
        const isWanted = await marksWanted();
        for (const { frameId, command } of exportCommands(await lookAround(tabId), isWanted, format))
          await tellFrame(tabId, frameId, command);
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
        const choices = await choicesNow();
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
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(() => void onWindowClosed());
  browser.commands.onCommand.addListener((command) => {
    if (!isPageAction(command)) return;
    void browser.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
      if (tab?.id !== undefined) await act(tab.id, command);
    });
  });
});
