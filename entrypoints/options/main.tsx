import { render } from 'preact';
import { config } from 'zod';
import { loadKnowledge } from '../../src/knowledge';
import type { Knowledge } from '../../src/knowledge/schema/knowledge';
import { type Counts, NO_COUNTS } from '../../src/messages/counts';
import { countsReplySchema } from '../../src/messages/schema';
import { browser } from '../../src/platform/browser';
import { openWelcome } from '../../src/platform/tabs';
import {
  discardUnreadable,
  loadManaged,
  loadSettings,
  type Managed,
  patternOf,
  readChoices,
  type Settings,
  setChoices,
  setSiteEnabled,
  siteByPolicy,
  unreadableSettings,
} from '../../src/settings';
import { saveFile } from '../../src/ui/export';
import { Options, type OptionsProps, rowsOf, type SiteRow } from '../../src/ui/options';
import { speakOn } from '../../src/ui/pages';
import { shortcutsOf } from '../../src/ui/shortcuts';

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

/** The last change was not stored. */
let refused = false;

/** Shows what holds after a change, and whether it was stored. */
const settle = (change: Promise<unknown>): Promise<void> =>
  change
    .then(
      () => false,
      () => true,
    )
    .then((now) => {
      refused = now;
      return refresh();
    });

/** Asks the background, which alone writes the counts. */
async function countsAfter(
  request: { type: 'counts' | 'erase-counts' } | { type: 'promote'; card: string },
): Promise<Counts> {
  const reply = countsReplySchema.safeParse(await browser.runtime.sendMessage(request));
  return reply.success && reply.data.ok ? reply.data.counts : NO_COUNTS;
}

/** The origin that a match pattern of one host stands for. */
const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** Whole sites that an administrator wants; a pattern for many hosts is no site a person could be asked for here. */
const wantedSites = ({ values: { sitesOn } }: Managed): string[] =>
  Array.isArray(sitesOn) ? sitesOn.filter((site) => URL.canParse(site) && !site.includes('*')) : [];

async function readSites({ disabledSites }: Settings, managed: Managed): Promise<SiteRow[]> {
  const builtin = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  const origins = (await browser.permissions.getAll()).origins ?? [];
  const granted = origins.filter((pattern) => !builtin.includes(pattern));
  const wanted = [];
  for (const pattern of wantedSites(managed).map((site) => patternOf(new URL(site))))
    if (!(await browser.permissions.contains({ origins: [pattern] }))) wanted.push(pattern);
  const row =
    (kind: SiteRow['kind']) =>
    (pattern: string): SiteRow => {
      const set = siteByPolicy(managed.values, originOf(pattern));
      return {
        id: pattern,
        name: originOf(pattern).replace(/^https:\/\//, ''),
        kind,
        enabled: kind !== 'wanted' && (set ? set === 'on' : !disabledSites.includes(originOf(pattern))),
        fixed: set !== null,
      };
    };
  return [
    ...[...new Set(builtin)].map(row('builtin')),
    ...granted.map(row('granted')),
    ...wanted.map(row('wanted')),
  ];
}

/** Chromium opens its page for shortcuts; Firefox has a call for it; elsewhere words have to do. */
function shortcutSettings(): Pick<OptionsProps, 'onChangeShortcuts'> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings)
    return { onChangeShortcuts: () => void commands.openShortcutSettings?.() };
  if (browser.runtime.getURL('').startsWith('chrome-extension:'))
    return {
      onChangeShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
    };
  return {};
}

/** Topics with a card that informs: the others cannot be hidden. An article's own card has no card written ahead. */
const topicsToChoose = ({ cards }: Knowledge): string[] => [
  ...new Set([...cards.filter(({ indicator }) => indicator === 'info').map(({ topic }) => topic), 'source']),
];

async function readProps(counts: Counts): Promise<OptionsProps> {
  const loaded = loadKnowledge();
  const knowledge = loaded.ok ? loaded.knowledge : null;
  const commands = await browser.commands.getAll();
  const settings = await loadSettings(browser.storage.local);
  const kept = await unreadableSettings(browser.storage.local);
  const managed = await loadManaged(browser.storage.managed);
  const { choices, fixed } = readChoices(settings, managed.values);
  speakOn(document, choices.language, browser.i18n.getUILanguage(), 'options_title');
  const change = (request: Parameters<typeof countsAfter>[0]) => () => void countsAfter(request).then(show);
  return {
    sites: await readSites(settings, managed),
    choices,
    fixed: new Set(fixed),
    topics: knowledge ? topicsToChoose(knowledge) : [],
    problems: managed.problems,
    refused,
    keptAside: kept.length > 0,
    onExportKept: () =>
      saveFile(
        document,
        'aimss-guide-settings-kept.json',
        'application/json',
        `${JSON.stringify(kept, null, 2)}\n`,
      ),
    onDiscardKept: () => void settle(discardUnreadable(browser.storage.local)),
    ...shortcutSettings(),
    counts: rowsOf(counts),
    demoted: counts.demoted.map((card) => ({
      card,
      summary: knowledge?.cards.find(({ id }) => id === card)?.summary ?? card,
    })),
    shortcuts: shortcutsOf(commands),
    knowledge,
    onAddSite: async (address) => {
      const url = URL.parse(address);
      if (!url || !/^https?:$/.test(url.protocol)) return false;
      const added = await browser.permissions.request({ origins: [patternOf(url)] }).catch(() => false);
      if (added) await refresh();
      return added;
    },
    onToggleSite: (pattern, enabled) =>
      void settle(setSiteEnabled(browser.storage.local, originOf(pattern), enabled)),
    onAllowSite: (pattern) => void browser.permissions.request({ origins: [pattern] }).then(refresh),
    onRemoveSite: (pattern) => void browser.permissions.remove({ origins: [pattern] }).then(refresh),
    onChange: (part) => void settle(setChoices(browser.storage.local, part)),
    onCheckText: () => void openWelcome(),
    onExportCounts: () =>
      saveFile(
        document,
        'aimss-guide-counts.json',
        'application/json',
        `${JSON.stringify(counts, null, 2)}\n`,
      ),
    onEraseCounts: change({ type: 'erase-counts' }),
    onPromote: (card) => change({ type: 'promote', card })(),
  };
}

async function show(counts: Counts): Promise<void> {
  const app = document.getElementById('app');
  if (app) render(<Options {...(await readProps(counts))} />, app);
}

const refresh = async (): Promise<void> => show(await countsAfter({ type: 'counts' }));

// What is chosen in a page, or by an administrator, is shown as it happens.
browser.storage.onChanged.addListener((_, area) => {
  if (area !== 'session') void refresh();
});
void refresh();
