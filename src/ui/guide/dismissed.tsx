import { REASON_WORDS } from '../words';
import type { DismissReason } from './types';

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
        {REASON_WORDS.map(([reason, words]) => (
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
          From now on, show it in the toolbar only
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
