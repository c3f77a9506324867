import { useState } from 'preact/hooks';
import { say } from '../../languages';
import { Section } from './controls';
import type { OptionsProps, SiteRow } from './types';

type SitesProps = Pick<OptionsProps, 'sites' | 'onAddSite' | 'onAllowSite' | 'onToggleSite' | 'onRemoveSite'>;

/** Where the guide reads, and the way to add a site. */
export function Sites({ sites, onAddSite, onAllowSite, onToggleSite, onRemoveSite }: SitesProps) {
  return (
    <Section title={say('sites')}>
      <p class="ag-small">{say('sites_note')}</p>
      <ul class="ag-site-list">
        {sites.map((site) => (
          <li key={site.id}>
            <label>
              <input
                type="checkbox"
                checked={site.enabled}
                disabled={site.fixed}
                onChange={(event) => onToggleSite(site.id, event.currentTarget.checked)}
              />
              <span>
                {site.name}
                <span class="ag-small">{kindWords(site)}</span>
              </span>
            </label>
            {site.kind === 'wanted' && (
              <button type="button" class="ag-button" onClick={() => onAllowSite(site.id)}>
                {say('allow')}
                <span class="ag-hidden">{say('of_site', { site: site.name })}</span>
              </button>
            )}
            {site.kind === 'granted' && !site.fixed && (
              <button type="button" class="ag-button" data-kind="quiet" onClick={() => onRemoveSite(site.id)}>
                {say('remove')}
                <span class="ag-hidden">{say('of_site', { site: site.name })}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddSite onAddSite={onAddSite} />
    </Section>
  );
}

function kindWords({ kind, fixed }: SiteRow): string {
  if (kind === 'wanted') return say('site_wanted');
  if (fixed) return say('fixed');
  return say(kind === 'builtin' ? 'site_literature' : 'site_added');
}

function AddSite({ onAddSite }: Pick<SitesProps, 'onAddSite'>) {
  const [address, setAddress] = useState('');
  const [refused, setRefused] = useState(false);
  return (
    <form
      class="ag-add"
      onSubmit={(event) => {
        event.preventDefault();
        void onAddSite(address.trim()).then((added) => {
          setRefused(!added);
          if (added) setAddress('');
        });
      }}
    >
      <label>
        <span class="ag-label">{say('add_address')}</span>
        <input
          class="ag-input"
          type="url"
          required
          placeholder="https://chart.hospital.example"
          value={address}
          onInput={(event) => {
            setAddress(event.currentTarget.value);
            setRefused(false);
          }}
        />
      </label>
      <button type="submit" class="ag-button">
        {say('add')}
      </button>
      <p role="status" class="ag-small">
        {refused && say('add_refused')}
      </p>
    </form>
  );
}
