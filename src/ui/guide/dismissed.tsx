import { say } from '../../languages';
import { reasonWords } from '../words';
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
      <h3 id="ag-dismissed">{say('dismissed_why')}</h3>
      <ul aria-labelledby="ag-dismissed">
        {reasonWords().map(([reason, words]) => (
          <li key={reason}>
            <button type="button" class="ag-button" onClick={() => onReason(reason)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <p class="ag-small">{say('dismissed_note')}</p>
      {onDemote && (
        <button type="button" class="ag-button" onClick={onDemote}>
          {say('demote')}
        </button>
      )}
      <div class="ag-dismissed-foot">
        {onUndo && (
          <button type="button" class="ag-button" data-kind="quiet" onClick={onUndo}>
            {say('show_again')}
          </button>
        )}
        <button type="button" class="ag-button" data-kind="quiet" onClick={onClose}>
          {say('close')}
        </button>
      </div>
    </div>
  );
}
