import type { SourceView } from '../../knowledge/schema/card-view';
import { say } from '../../languages';
import { CLINICAL } from '../words';

/**
 * One source. A link only when its address is https: the card's data was validated where it was made, and is not
 * trusted again here, where it would run in a page.
 */
export function Source({ source }: { readonly source: SourceView }) {
  if (!source.url?.startsWith('https://'))
    return (
      <span class="ag-source" {...CLINICAL}>
        {source.label}
      </span>
    );
  return (
    <a class="ag-source" href={source.url} target="_blank" rel="noopener noreferrer">
      <span {...CLINICAL}>{source.label}</span>
      <span class="ag-hidden">{say('opens_in_new_tab')}</span>
    </a>
  );
}

/** Sources in one line, each once. */
export function Sources({ sources }: { readonly sources: readonly SourceView[] }) {
  const unique = [...new Map(sources.map((source) => [source.id, source])).values()];
  if (unique.length === 0) return null;
  return (
    <ul class="ag-sources">
      {unique.map((source) => (
        <li key={source.id}>
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}
