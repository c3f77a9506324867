import { render } from 'preact';
import { config } from 'zod';
import { loadKnowledge } from '../../src/knowledge';
import { type Counts, NO_COUNTS } from '../../src/messages/counts';
import { countsReplySchema } from '../../src/messages/schema';
import { browser } from '../../src/platform/browser';
import { loadSettings, patternOf, setSiteEnabled } from '../../src/settings';
import { saveFile } from '../../src/ui/export';
import { Options, type OptionsProps, rowsOf, type SiteRow } from '../../src/ui/options';

// Without this zod tries whether it may compile code, which our policy forbids and the browser would report.
config({ jitless: true });

/** Asks the background, which alone writes the counts. */
async function countsAfter(
  request: { type: 'counts' | 'erase-counts' } | { type: 'promote'; card: string },
): Promise<Counts> {
  const reply = countsReplySchema.safeParse(await browser.runtime.sendMessage(request));
  return reply.success && reply.data.ok ? reply.data.counts : NO_COUNTS;
}

/** The origin that a match pattern of one host stands for. */
const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

async function readSites(): Promise<SiteRow[]> {
  const builtin = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  const granted = ((await browser.permissions.getAll()).origins ?? []).filter(
    (pattern) => !builtin.includes(pattern),
  );
  const { disabledSites } = await loadSettings(browser.storage.local);
  const row =
    (kind: SiteRow['kind']) =>
    (pattern: string): SiteRow => ({
      id: pattern,
      name: originOf(pattern).replace(/^https:\/\//, ''),
      kind,
      enabled: !disabledSites.includes(originOf(pattern)),
      fixed: false,
    });
  return [...new Set(builtin)].map(row('builtin')).concat(granted.map(row('granted')));
}

async function readProps(counts: Counts): Promise<OptionsProps> {
  const loaded = loadKnowledge();
  const knowledge = loaded.ok ? loaded.knowledge : null;
  const commands = await browser.commands.getAll();
  const change = (request: Parameters<typeof countsAfter>[0]) => () => void countsAfter(request).then(show);
  return {
    sites: await readSites(),
    choices: null,
    fixed: new Set(),
    topics: [],
    counts: rowsOf(counts),
    demoted: counts.demoted.map((card) => ({
      card,
      summary: knowledge?.cards.find(({ id }) => id === card)?.summary ?? card,
    })),
    shortcuts: commands.flatMap(({ description, shortcut }) =>
      description ? [{ name: description, keys: shortcut ?? '' }] : [],
    ),
    knowledge,
    onAddSite: async (address) => {
      const url = URL.parse(address);
      if (!url || !/^https?:$/.test(url.protocol)) return false;
      const added = await browser.permissions.request({ origins: [patternOf(url)] }).catch(() => false);
      if (added) await refresh();
      return added;
    },
    onToggleSite: (pattern, enabled) =>
      void setSiteEnabled(browser.storage.local, originOf(pattern), enabled).then(refresh),
    onRemoveSite: (pattern) => void browser.permissions.remove({ origins: [pattern] }).then(refresh),
    onChange: () => undefined,
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

void refresh();
