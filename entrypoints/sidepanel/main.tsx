import { render } from 'preact';
import { config } from 'zod';
import { loadKnowledge } from '../../src/knowledge';
import type { Knowledge } from '../../src/knowledge/schema/knowledge';
import { words } from '../../src/languages';
import type { PageCommand } from '../../src/messages';
import { exportCommands } from '../../src/messages/exports';
import { askOverview } from '../../src/messages/overview';
import { hasWish, takeWish } from '../../src/messages/wish';
import { browser } from '../../src/platform/browser';
import { namedTab, tabBeside } from '../../src/platform/tabs';
import { isMarked, loadManaged, loadSettings, readChoices } from '../../src/settings';
import { speakOn } from '../../src/ui/pages';
import { Panel, type PanelProps } from '../../src/ui/panel';
import { panelPage, subjectOf } from '../../src/ui/panel/from-frames';
import { assessmentSources, knowledgeView } from '../../src/ui/panel/from-knowledge';
import type { KnowledgeView } from '../../src/ui/panel/types';

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

const loaded = loadKnowledge();
const sources = loaded.ok ? assessmentSources(loaded.knowledge) : { note: [], flags: [], cord: [] };

/** A page that is gone meanwhile answers nothing; the panel hears of that on its own. */
const tell = (tabId: number, frameId: number, command: PageCommand) =>
  void browser.tabs.sendMessage(tabId, command, { frameId }).catch(() => undefined);

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** The knowledge base for the panel, made anew only for another language. */
let view: { readonly language: string; readonly knowledge: KnowledgeView } | null = null;
function viewIn(language: string, knowledge: Knowledge): KnowledgeView {
  if (view?.language !== language) view = { language, knowledge: knowledgeView(knowledge) };
  return view.knowledge;
}

async function choicesNow() {
  const settings = await loadSettings(browser.storage.local);
  const { values } = await loadManaged(browser.storage.managed);
  return readChoices(settings, values).choices;
}

let asked: PanelProps['asked'];
let shown: number | undefined;
let turn = 0;

/** Asks what the tab beside holds and shows it; of several at once, the last one counts. */
async function show(): Promise<void> {
  turn += 1;
  const own = turn;
  const tab = await tabBeside(location.search).catch(() => undefined);
  const tabId = tab?.id;
  const part = tabId === undefined ? null : await takeWish(browser.storage.session, tabId);
  if (part) asked = { tab: part };
  const found = tabId === undefined ? null : await askOverview(browser.runtime.sendMessage, tabId);
  const choices = await choicesNow();
  const { language } = choices;
  if (own !== turn) return;
  speakOn(document, language, browser.i18n.getUILanguage(), 'app');
  shown = tabId;
  const frames = found?.frames ?? [];
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <Panel
      page={found ? panelPage(found) : null}
      subject={subjectOf(tabId ?? -1, tab?.url ?? '', frames)}
      {...(asked ? { asked } : {})}
      knowledge={loaded.ok ? viewIn(words().language, loaded.knowledge) : null}
      assessmentSources={sources}
      onCopy={copy}
      onGo={({ id, frameId }, nth) => {
        if (tabId !== undefined) tell(tabId, frameId, { type: 'page-command', name: 'go', finding: id, nth });
      }}
      onExport={(format) => {
        for (const { frameId, command } of exportCommands(frames, (kind) => isMarked(choices, kind), format))
          if (tabId !== undefined) tell(tabId, frameId, command);
      }}
    />,
    app,
  );
}

// The background keeps what pages report in the session: a change there is how it tells the panel.
browser.storage.session.onChanged.addListener((changes) => {
  const ofTab = Object.keys(changes).some((key) => key.startsWith(`frame ${shown} `));
  if (ofTab || hasWish(changes)) void show();
});
// Another language holds at once.
browser.storage.onChanged.addListener((_, area) => {
  if (area !== 'session') void show();
});
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === shown && status) void show();
});
if (namedTab(location.search) === null) {
  browser.tabs.onActivated.addListener(() => void show());
  browser.tabs.onAttached.addListener(() => void show());
}
void show();
