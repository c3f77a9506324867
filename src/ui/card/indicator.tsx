import type { CardView } from '../../knowledge/schema/card-view';
import { say } from '../../languages';

export type Weight = CardView['indicator'];

/** A card's weight by shape, word and colour: circle, triangle, octagon. */
export function Indicator({ weight }: { readonly weight: Weight }) {
  return (
    <span class="ag-indicator" data-weight={weight}>
      <IndicatorMark weight={weight} />
      {say(`weight_${weight}`)}
    </span>
  );
}

/** The shape alone, where the word stands beside it. */
export function IndicatorMark({ weight, size = 16 }: { readonly weight: Weight; readonly size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" fill="none" stroke="currentColor">
      {weight === 'info' && <circle cx="8" cy="8" r="6.4" stroke-width="1.5" />}
      {weight === 'warning' && <path d="M8 1.9 14.9 14H1.1Z" stroke-width="1.5" stroke-linejoin="round" />}
      {weight === 'critical' && (
        <path
          d="M5.2 1.3h5.6l3.9 3.9v5.6l-3.9 3.9H5.2l-3.9-3.9V5.2Z"
          stroke-width="1.5"
          stroke-linejoin="round"
        />
      )}
      {weight === 'info' ? (
        <path d="M8 7.3v4M8 4.5v.2" stroke-width="1.7" stroke-linecap="round" />
      ) : (
        <path
          d={weight === 'warning' ? 'M8 6.2v3.6M8 11.9v.1' : 'M8 4.4v4.2M8 11.4v.1'}
          stroke-width="1.7"
          stroke-linecap="round"
        />
      )}
    </svg>
  );
}
