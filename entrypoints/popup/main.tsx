import { render } from 'preact';
import { config } from 'zod';
import { overviewReplySchema } from '../../src/messages/schema';
import { browser } from '../../src/platform/browser';
import {
  isDisabledSite,
  loadManaged,
  loadSettings,
  patternOf,
  setSiteEnabled,
  siteByPolicy,
  siteKind,
} from '../../src/settings';
import { Toolbar, type ToolbarProps } from '../../src/ui/toolbar';
import { foundDrugs, weightiestCard } from '../../src/ui/toolbar/overview';

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

/** The tab the popup was opened over; `?tab=` names one when the popup is opened as a page of its own. */
async function currentTab() {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function readProps(): Promise<ToolbarProps> {
  const tab = await currentTab();
  const address = tab?.url ?? '';
  const builtin = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const kind = siteKind(address, builtin, granted);
  const origin = kind === 'unsupported' ? '' : new URL(address).origin;
  const settings = await loadSettings(browser.storage.local);
  const managed = await loadManaged(browser.storage.managed);
  const parsed = overviewReplySchema.safeParse(
    tab?.id === undefined ? null : await browser.runtime.sendMessage({ type: 'overview', tabId: tab.id }),
  );
  const overview = parsed.success && parsed.data.ok ? parsed.data : null;
  const commands = await browser.commands.getAll();
  return {
    site: {
      origin,
      kind,
      enabled: !isDisabledSite(settings, managed.values, origin),
      fixed: siteByPolicy(managed.values, origin) !== null,
    },
    found: overview?.read ? { drugs: foundDrugs(overview.frames), unread: overview.unread } : null,
    topCard: weightiestCard(overview?.frames ?? []),
    knowledge: overview?.knowledge ?? null,
    shortcuts: commands.flatMap(({ description, shortcut }) =>
      description ? [{ name: description, keys: shortcut ?? '' }] : [],
    ),
    // Asked for in the click itself: browsers refuse a permission request outside a gesture.
    onUseOnSite: () =>
      void browser.permissions.request({ origins: [patternOf(new URL(address))] }).then(show),
    onRemoveSite: () =>
      void browser.permissions.remove({ origins: [patternOf(new URL(address))] }).then(show),
    onOpenOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    onToggleSite: (enabled) => void setSiteEnabled(browser.storage.local, origin, enabled).then(show),
  };
}

async function show(): Promise<void> {
  const app = document.getElementById('app');
  if (app) render(<Toolbar {...(await readProps())} />, app);
}

// The page's own work goes on while the popup is open: what it reports meanwhile is shown.
browser.storage.session.onChanged.addListener(() => void show());
void show();
