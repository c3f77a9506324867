import { classWord, conceptWord, readFrom, shorten, statusWord, upperFirst } from '../words';
import { CloseButton, MoveButton, PinButton } from './icons';
import type { PopoverView } from './types';

/** How a popover can be kept open and moved; absent where it cannot. */
export interface Pinning {
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onMove: () => void;
}

export interface HeadProps {
  readonly view: PopoverView;
  readonly pinning?: Pinning | undefined;
  readonly onClose: () => void;
}

/** Name as on the page with its INN, class, and the status with where it was read. */
export function Head({ view, pinning, onClose }: HeadProps) {
  const inn = conceptWord(view.concept);
  const text = view.text.toLowerCase();
  // A brand, or another spelling; the same INN in another language than the interface's says nothing new.
  const isOtherName = ![inn.toLowerCase(), view.concept].some((name) => text.startsWith(name));
  // A symptom is there or not: that no words about use stand beside it says nothing of it.
  const because = view.because.filter(({ rule }) => view.class !== 'symptom' || !rule.startsWith('default'));
  const from = view.kind === 'literature' ? null : readFrom(because);
  const classWords = classWord(view.class);
  return (
    <header class="ag-head" data-grip={pinning?.pinned ?? false}>
      <h2>
        <bdi>{upperFirst(shorten(view.text))}</bdi>
        {isOtherName && <span> {inn}</span>}
      </h2>
      <div class="ag-head-buttons">
        {pinning?.pinned && <MoveButton onPress={pinning.onMove} />}
        {pinning && <PinButton pinned={pinning.pinned} onPress={pinning.onPin} />}
        <CloseButton onPress={onClose} />
      </div>
      {classWords.toLowerCase() !== inn.toLowerCase() && <p class="ag-small">{classWords}</p>}
      <p>
        <span class="ag-status">{statusWord(view)}</span>
        {from && <span class="ag-small"> · {from}</span>}
      </p>
    </header>
  );
}
