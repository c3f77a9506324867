import type { CardView } from '../../knowledge/schema/card-view';
import type { Concept, ConceptClass, Status } from '../../knowledge/terms';
import { say, sayCount } from '../../languages';
import { Card } from '../card';
import { Unread } from '../overview';
import { conceptWord, dayWord, Footnote, statusWord, upperFirst } from '../words';

export type SiteKind = 'builtin' | 'granted' | 'available' | 'unsupported';

export interface FoundDrug {
  readonly concept: Concept;
  readonly class: ConceptClass;
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
    /** The last switch was refused by the browser's storage; what is shown is what holds. */
    readonly refused?: boolean;
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
  const { site, found, topCard, shortcuts, knowledge } = props;
  const reads = site.enabled && (site.kind === 'builtin' || site.kind === 'granted');
  return (
    <main class="ag ag-toolbar">
      <h1>{say('app')}</h1>
      <Site {...props} />
      <Links {...props} />
      {reads && <Found found={found} />}
      {reads && topCard && (
        <section aria-label={say('top_card')}>
          <Card card={topCard} />
        </section>
      )}
      {shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} />}
      <footer class="ag-small">
        <Footnote />
        <p>
          {knowledge
            ? say('edition', { version: knowledge.version, day: dayWord(knowledge.reviewed) })
            : say('no_knowledge_no_card')}
        </p>
      </footer>
    </main>
  );
}

/** Where to go from here. Above what was found: a browser cuts a popup off at 600 pixels. */
function Links({ onOpenPanel, onCheckText, onOpenOptions }: ToolbarProps) {
  if (!onOpenPanel && !onCheckText && !onOpenOptions) return null;
  return (
    <div class="ag-toolbar-links">
      {onOpenPanel && (
        <button type="button" class="ag-button" aria-label={say('open_panel')} onClick={onOpenPanel}>
          {say('side_panel')}
        </button>
      )}
      {onCheckText && (
        <button type="button" class="ag-button" onClick={onCheckText}>
          {say('check_text')}
        </button>
      )}
      {onOpenOptions && (
        <button type="button" class="ag-button" onClick={onOpenOptions}>
          {say('options')}
        </button>
      )}
    </div>
  );
}

function Site({ onCheckText, site, onUseOnSite, onToggleSite, onRemoveSite }: ToolbarProps) {
  if (site.kind === 'unsupported') {
    return (
      <section class="ag-site">
        <h2>{say('cannot_read')}</h2>
        <p>{say('cannot_read_why')}</p>
        {onCheckText && <p class="ag-small">{say('cannot_read_pdf')}</p>}
      </section>
    );
  }
  const name = siteName(site.origin);
  if (site.kind === 'available') {
    return (
      <section class="ag-site">
        <h2>{say('not_used_on', { site: name })}</h2>
        <p>{say('if_allowed')}</p>
        <button type="button" class="ag-button" data-kind="primary" onClick={onUseOnSite}>
          {say('use_here')}
        </button>
        <p class="ag-small">{say('will_ask')}</p>
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
          <span aria-hidden="true">{say(site.enabled ? 'on' : 'off')}</span>
        </button>
      </div>
      <div class="ag-site-state">
        <p class="ag-small">{siteState(site)}</p>
        {site.kind === 'granted' && !site.fixed && (
          <button type="button" class="ag-button" data-kind="quiet" onClick={onRemoveSite}>
            {say('remove_site')}
          </button>
        )}
      </div>
      <div role="alert">{site.refused && <p class="ag-problem">{say('not_stored')}</p>}</div>
      {site.fixed && <p class="ag-small">{say('fixed_site')}</p>}
    </section>
  );
}

function siteState({ kind, enabled }: ToolbarProps['site']): string {
  if (!enabled) return say('site_off');
  return say(kind === 'builtin' ? 'site_builtin' : 'site_granted');
}

/** Host with its port; the scheme only where it is not https. */
function siteName(origin: string): string {
  return origin.startsWith('https://') ? origin.slice('https://'.length) : origin;
}

function Found({ found }: Pick<ToolbarProps, 'found'>) {
  if (!found) {
    return (
      <section aria-label={say('found_here')}>
        <p>{say('found_unknown')}</p>
      </section>
    );
  }
  if (found.drugs.length === 0) {
    return (
      <section aria-label={say('found_here')}>
        <h2>{say('found_nothing')}</h2>
        <p class="ag-small">{say('nothing_named')}</p>
        <Unread count={found.unread ?? 0} />
      </section>
    );
  }
  return (
    <section aria-label={say('found_here')}>
      <h2>{say('found_here')}</h2>
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

/** `Active: 3, discontinued: 1`; plain mentions are only counted. */
function statusList({ class: conceptClass, statuses }: FoundDrug): string {
  const parts = statuses.map(({ status, count }) => {
    if (status === 'general') return sayCount('mentions', count);
    return say('status_counted', {
      count,
      status: statusWord({ status, class: conceptClass }).toLowerCase(),
    });
  });
  return upperFirst(parts.join(', '));
}

function Shortcuts({ shortcuts }: Pick<ToolbarProps, 'shortcuts'>) {
  return (
    <details class="ag-fold">
      <summary>{say('keyboard')}</summary>
      <dl class="ag-keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : say('keys_not_set')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
