import { useState } from 'preact/hooks';
import { Section } from './controls';
import type { OptionsProps, SiteRow } from './types';

type SitesProps = Pick<OptionsProps, 'sites' | 'onAddSite' | 'onAllowSite' | 'onToggleSite' | 'onRemoveSite'>;

/** Where the guide reads, and the way to add a site. */
export function Sites({ sites, onAddSite, onAllowSite, onToggleSite, onRemoveSite }: SitesProps) {
  return (
    <Section title="Sites">
      <p class="ag-small">The guide reads pages of these sites only. What it reads stays on this computer.</p>
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
                Allow<span class="ag-hidden"> {site.name}</span>
              </button>
            )}
            {site.kind === 'granted' && !site.fixed && (
              <button type="button" class="ag-button" data-kind="quiet" onClick={() => onRemoveSite(site.id)}>
                Remove<span class="ag-hidden"> {site.name}</span>
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
  if (kind === 'wanted') return 'Asked for by your administrator; the browser needs your permission';
  if (fixed) return 'Set by your administrator';
  return kind === 'builtin' ? 'Literature, part of the extension' : 'Added by you';
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
        <span class="ag-label">Address of a site to add</span>
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
        Add
      </button>
      <p role="status" class="ag-small">
        {refused && 'The site was not added: the address is not one, or the permission was not given.'}
      </p>
    </form>
  );
}
