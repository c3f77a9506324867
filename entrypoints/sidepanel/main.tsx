import { render } from 'preact';
import { config } from 'zod';
import { loadKnowledge } from '../../src/knowledge';
import type { PageCommand } from '../../src/messages';
import { askOverview } from '../../src/messages/overview';
import { hasWish, takeWish } from '../../src/messages/wish';
import { browser } from '../../src/platform/browser';
import { namedTab, tabBeside } from '../../src/platform/tabs';
import { Panel, type PanelProps } from '../../src/ui/panel';
import { panelPage, subjectOf } from '../../src/ui/panel/from-frames';
import { assessmentSources, knowledgeView } from '../../src/ui/panel/from-knowledge';

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

const loaded = loadKnowledge();
const knowledge = loaded.ok ? knowledgeView(loaded.knowledge) : null;
const sources = loaded.ok ? assessmentSources(loaded.knowledge) : [];

/** A page that is gone meanwhile answers nothing; the panel hears of that on its own. */
const tell = (tabId: number, frameId: number, command: PageCommand) =>
  void browser.tabs.sendMessage(tabId, command, { frameId }).catch(() => undefined);

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

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
  if (own !== turn) return;
  shown = tabId;
  const frames = found?.frames ?? [];
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <Panel
      page={found ? panelPage(found) : null}
      subject={subjectOf(tabId ?? -1, tab?.url ?? '', frames)}
      {...(asked ? { asked } : {})}
      knowledge={knowledge}
      assessmentSources={sources}
      onCopy={copy}
      onGo={({ id, frameId }, nth) => {
        if (tabId !== undefined) tell(tabId, frameId, { type: 'page-command', name: 'go', finding: id, nth });
      }}
      onExport={(format) => {
        for (const { frameId } of frames)
          if (tabId !== undefined) tell(tabId, frameId, { type: 'page-command', name: 'export', format });
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
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === shown && status) void show();
});
if (namedTab(location.search) === null) {
  browser.tabs.onActivated.addListener(() => void show());
  browser.tabs.onAttached.addListener(() => void show());
}
void show();
