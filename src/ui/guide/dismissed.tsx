import type { DismissReason } from './types';

const REASONS: readonly (readonly [DismissReason, string])[] = [
  ['sequential', 'One after the other; the list is out of date'],
  ['monitored', 'Known, tolerated and monitored'],
  ['not-this-patient', 'Not this patient'],
  ['other', 'Another reason'],
];

export interface DismissedProps {
  readonly onReason: (reason: DismissReason) => void;
  readonly onUndo?: (() => void) | undefined;
  /** Offered to those who dismiss the same card again and again. */
  readonly onDemote?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What stands in the place of a warning just dismissed: why, and the way back. */
export function Dismissed({ onReason, onUndo, onDemote, onClose }: DismissedProps) {
  return (
    <div class="ag-dismissed">
      <h3 id="ag-dismissed">Warning dismissed. Why?</h3>
      <ul aria-labelledby="ag-dismissed">
        {REASONS.map(([reason, words]) => (
          <li key={reason}>
            <button type="button" class="ag-button" onClick={() => onReason(reason)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <p class="ag-small">Only counted, on this computer. No need to answer.</p>
      {onDemote && (
        <button type="button" class="ag-button" onClick={onDemote}>
          From now on, show it in the badge only
        </button>
      )}
      <div class="ag-dismissed-foot">
        {onUndo && (
          <button type="button" class="ag-button" data-kind="quiet" onClick={onUndo}>
            Show it again
          </button>
        )}
        <button type="button" class="ag-button" data-kind="quiet" onClick={onClose}>
          Close
        </button>
      </div>
    </div>
  );
}
