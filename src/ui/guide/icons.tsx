/** Signs on buttons; the button says the same in words. */
import { say } from '../../languages';

function Sign({ d, filled = false }: { readonly d: string; readonly filled?: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={d} />
    </svg>
  );
}

interface ButtonProps {
  readonly onPress: () => void;
}

export function CloseButton({ onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class="ag-button"
      data-kind="icon"
      aria-label={say('close')}
      title={say('close')}
      onClick={onPress}
    >
      <Sign d="m3.5 3.5 9 9m0-9-9 9" />
    </button>
  );
}

export function PinButton({ pinned, onPress }: ButtonProps & { readonly pinned: boolean }) {
  return (
    <button
      type="button"
      class="ag-button"
      data-kind="icon"
      aria-label={say('keep_open')}
      title={say(pinned ? 'let_go' : 'keep_open')}
      aria-pressed={pinned}
      onClick={onPress}
    >
      <Sign filled={pinned} d="M6 1.8h4l-.5 4 2.3 2.4v1.3H4.2V8.2l2.3-2.4zM8 9.5v4.7" />
    </button>
  );
}

export function MoveButton({ onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class="ag-button"
      data-kind="icon"
      aria-label={say('move')}
      title={say('move_how')}
      onClick={onPress}
    >
      <Sign d="M8 1.8v12.4M1.8 8h12.4M6.2 3.6 8 1.8l1.8 1.8M6.2 12.4 8 14.2l1.8-1.8M3.6 6.2 1.8 8l1.8 1.8M12.4 6.2 14.2 8l-1.8 1.8" />
    </button>
  );
}
