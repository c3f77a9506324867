import type { CardView } from '../../knowledge/schema/card-view';
import type { Concept, Status } from '../../knowledge/terms';
import { Card } from '../card';
import { Unread } from '../overview';
import { conceptWord, dayWord, PROFESSIONAL_USE, statusWord, upperFirst } from '../words';

export type SiteKind = 'builtin' | 'granted' | 'available' | 'unsupported';

export interface FoundDrug {
  readonly concept: Concept;
  readonly label?: string;
  /** Mentions on the page, all statuses together. */
  readonly count: number;
  readonly statuses: readonly { readonly status: Status; readonly count: number }[];
}

export interface ToolbarProps {
  readonly site: {
    readonly origin: string;
    readonly kind: SiteKind;
    readonly enabled: boolean;
    /** An administrator has decided it. */
    readonly fixed?: boolean;
  };
  /** Null while the page has not been read: not permitted, switched off, or still loading. */
  readonly found: {
    readonly drugs: readonly FoundDrug[];
    /** Frames of the page that cannot be read. */
    readonly unread?: number;
  } | null;
  /** The weightiest card of the page. */
  readonly topCard: CardView | null;
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly knowledge: { readonly version: string; readonly reviewed: string } | null;
  /** The person asks to use the guide on this site; runs in the click, so that permission can be asked for. */
  readonly onUseOnSite: () => void;
  readonly onToggleSite: (enabled: boolean) => void;
  readonly onRemoveSite: () => void;
  readonly onOpenOptions?: (() => void) | undefined;
  readonly onOpenPanel?: (() => void) | undefined;
  /** A page of ours where any text can be checked. */
  readonly onCheckText?: (() => void) | undefined;
}

/** The toolbar popup: this site, what was found on the page, the weightiest card, the keys. */
export function Toolbar(props: ToolbarProps) {
  const { site, found, topCard, shortcuts, knowledge, onOpenOptions, onOpenPanel, onCheckText } = props;
  const reads = site.enabled && (site.kind === 'builtin' || site.kind === 'granted');
  return (
    <main class="ag ag-toolbar">
      <h1>AIMSS Guide</h1>
      <Site {...props} />
      {reads && <Found found={found} />}
      {reads && topCard && (
        <section aria-label="Weightiest card of this page">
          <Card card={topCard} />
        </section>
      )}
      {shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} />}
      <footer class="ag-small">
        <p>{PROFESSIONAL_USE}</p>
        <p>
          {knowledge
            ? `Knowledge ${knowledge.version}, evidence reviewed on ${dayWord(knowledge.reviewed)}`
            : 'The knowledge base could not be read; no card is shown.'}
        </p>
        <div class="ag-toolbar-links">
          {onOpenPanel && (
            <button type="button" class="ag-button" data-kind="quiet" onClick={onOpenPanel}>
              Open the side panel
            </button>
          )}
          {onCheckText && (
            <button type="button" class="ag-button" data-kind="quiet" onClick={onCheckText}>
              Check a text
            </button>
          )}
          {onOpenOptions && (
            <button type="button" class="ag-button" data-kind="quiet" onClick={onOpenOptions}>
              Options
            </button>
          )}
        </div>
      </footer>
    </main>
  );
}

function Site({ onCheckText, site, onUseOnSite, onToggleSite, onRemoveSite }: ToolbarProps) {
  if (site.kind === 'unsupported') {
    return (
      <section class="ag-site">
        <h2>This page cannot be read</h2>
        <p>
          The browser does not let extensions read its own pages, its add-on store, PDF files or local files.
        </p>
        {onCheckText && (
          <p class="ag-small">The text of a PDF can be copied and looked at with “Check a text” below.</p>
        )}
      </section>
    );
  }
  const name = siteName(site.origin);
  if (site.kind === 'available') {
    return (
      <section class="ag-site">
        <h2>Not used on {name}</h2>
        <p>
          If you allow it, AIMSS Guide reads the text of pages on this site, marks aromatase inhibitors and
          SERMs, and shows cards about them. Reading happens on this computer; nothing is sent anywhere.
        </p>
        <button type="button" class="ag-button" data-kind="primary" onClick={onUseOnSite}>
          Use on this site
        </button>
        <p class="ag-small">
          The browser will ask for your permission. You can take it back here at any time.
        </p>
      </section>
    );
  }
  return (
    <section class="ag-site">
      <div class="ag-site-row">
        <h2 id="ag-site-name">{name}</h2>
        <button
          type="button"
          role="switch"
          class="ag-switch"
          aria-checked={site.enabled}
          aria-labelledby="ag-site-name"
          disabled={site.fixed}
          onClick={() => onToggleSite(!site.enabled)}
        >
          <span aria-hidden="true">{site.enabled ? 'On' : 'Off'}</span>
        </button>
      </div>
      <p class="ag-small">{siteState(site)}</p>
      {site.fixed && <p class="ag-small">Set by your administrator.</p>}
      {site.kind === 'granted' && !site.fixed && (
        <button type="button" class="ag-button" data-kind="quiet" onClick={onRemoveSite}>
          Remove this site
        </button>
      )}
    </section>
  );
}

function siteState({ kind, enabled }: ToolbarProps['site']): string {
  if (!enabled) return 'Switched off here: the page is not read and nothing is marked.';
  return kind === 'builtin'
    ? 'A literature site, read without further permission.'
    : 'Read with your permission.';
}

/** Host with its port; the scheme only where it is not https. */
function siteName(origin: string): string {
  return origin.startsWith('https://') ? origin.slice('https://'.length) : origin;
}

function Found({ found }: Pick<ToolbarProps, 'found'>) {
  if (!found) {
    return (
      <section aria-label="Found on this page">
        <p>Nothing has been reported from this page yet. If it was open before, reload it.</p>
      </section>
    );
  }
  if (found.drugs.length === 0) {
    return (
      <section aria-label="Found on this page">
        <h2>Nothing found on this page</h2>
        <p class="ag-small">No aromatase inhibitor, SERM or AIMSS is named in the text that can be seen.</p>
        <Unread count={found.unread ?? 0} />
      </section>
    );
  }
  return (
    <section aria-label="Found on this page">
      <h2>Found on this page</h2>
      <ul class="ag-found">
        {found.drugs.map((drug) => (
          <li key={drug.concept}>
            <span class="ag-found-name">{drug.label ?? upperFirst(conceptWord(drug.concept))}</span>
            <span class="ag-small">{statusList(drug)}</span>
          </li>
        ))}
      </ul>
      <Unread count={found.unread ?? 0} />
    </section>
  );
}

/** `3 active, 1 discontinued`; plain mentions are only counted. */
function statusList({ statuses }: FoundDrug): string {
  return statuses
    .map(({ status, count }) => {
      if (status === 'general') return count === 1 ? '1 mention' : `${count} mentions`;
      return `${count} ${statusWord({ status }).toLowerCase()}`;
    })
    .join(', ');
}

function Shortcuts({ shortcuts }: Pick<ToolbarProps, 'shortcuts'>) {
  return (
    <section aria-label="Keyboard">
      <dl class="ag-keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : 'not set'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
