import { render } from 'preact';
import { config } from 'zod';
import { askOverview } from '../../src/messages/overview';
import { browser } from '../../src/platform/browser';
import { openPanel } from '../../src/platform/panel';
import { openWelcome, tabBeside } from '../../src/platform/tabs';
import {
  isDisabledSite,
  loadManaged,
  loadSettings,
  patternOf,
  readChoices,
  setSiteEnabled,
  siteByPolicy,
  siteKind,
} from '../../src/settings';
import { speakOn } from '../../src/ui/pages';
import { shortcutsOf } from '../../src/ui/shortcuts';
import { Toolbar, type ToolbarProps } from '../../src/ui/toolbar';
import { foundDrugs, weightiestCard } from '../../src/ui/toolbar/overview';

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

/** The last switch was not stored. */
let refused = false;

async function readProps(): Promise<ToolbarProps> {
  const tab = await tabBeside(location.search);
  const address = tab?.url ?? '';
  const builtin = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const kind = siteKind(address, builtin, granted);
  const origin = kind === 'unsupported' ? '' : new URL(address).origin;
  const settings = await loadSettings(browser.storage.local);
  const managed = await loadManaged(browser.storage.managed);
  const tabId = tab?.id;
  const overview = tabId === undefined ? null : await askOverview(browser.runtime.sendMessage, tabId);
  const { choices } = readChoices(settings, managed.values);
  speakOn(document, choices.language, browser.i18n.getUILanguage(), 'app');
  const commands = await browser.commands.getAll();
  return {
    site: {
      origin,
      kind,
      enabled: !isDisabledSite(settings, managed.values, origin),
      fixed: siteByPolicy(managed.values, origin) !== null,
      refused,
    },
    found: overview?.read ? { drugs: foundDrugs(overview.frames), unread: overview.unread } : null,
    topCard: weightiestCard(overview?.frames ?? []),
    knowledge: overview?.knowledge ?? null,
    shortcuts: shortcutsOf(commands),
    // Asked for in the click itself: browsers refuse a permission request outside a gesture.
    onUseOnSite: () =>
      void browser.permissions.request({ origins: [patternOf(new URL(address))] }).then(show),
    onRemoveSite: () =>
      void browser.permissions.remove({ origins: [patternOf(new URL(address))] }).then(show),
    onOpenOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    onCheckText: () => void openWelcome().then(() => window.close()),
    // In the click as well. The popup goes when the panel has the focus.
    onOpenPanel: () => {
      if (tabId !== undefined) void openPanel(tabId).then(() => window.close());
    },
    onToggleSite: (enabled) =>
      void setSiteEnabled(browser.storage.local, origin, enabled)
        .then(
          () => false,
          () => true,
        )
        .then((now) => {
          refused = now;
          return show();
        }),
  };
}

async function show(): Promise<void> {
  const app = document.getElementById('app');
  if (app) render(<Toolbar {...(await readProps())} />, app);
}

// The page's own work goes on while the popup is open: what it reports meanwhile is shown.
browser.storage.session.onChanged.addListener(() => void show());
void show();
