import { Card } from '../card';
import {
  conceptWord,
  dayWord,
  PROFESSIONAL_USE,
  reasonLabel,
  shorten,
  statusWord,
  upperFirst,
} from '../words';
import { Head, type Pinning } from './head';
import type { PopoverView } from './types';

export interface PopoverProps {
  readonly view: PopoverView;
  readonly onClose: () => void;
  readonly onRetry?: (() => void) | undefined;
  readonly pinning?: Pinning | undefined;
  readonly onAssess?: (() => void) | undefined;
}

/** Cards shown at once; the rest stands folded below them (evidence rules for cards, rule 9). */
const CARDS_SHOWN = 3;

/** What the popover's dialog holds. The dialog element itself belongs to the surface. */
export function Popover({ view, onClose, onRetry, pinning, onAssess }: PopoverProps) {
  return (
    <>
      <Head view={view} pinning={pinning} onClose={onClose} />
      <div class="ag-body">
        <Cards view={view} onRetry={onRetry} />
        <footer class="ag-foot">
          <Why view={view} />
          <p class="ag-small">{PROFESSIONAL_USE}</p>
          {view.knowledge && <Edition knowledge={view.knowledge} />}
        </footer>
      </div>
      {onAssess && mayAssess(view) && (
        <div class="ag-deeds">
          <button type="button" class="ag-button" onClick={onAssess}>
            Assess joint symptoms
          </button>
        </div>
      )}
    </>
  );
}

/** The assessment is about a patient on an aromatase inhibitor, or one whose record names AIMSS. */
function mayAssess({ kind, who, status, class: conceptClass }: PopoverView): boolean {
  if (kind !== 'record' || who !== 'patient' || status !== 'active') return false;
  return conceptClass === 'aromatase-inhibitor' || conceptClass === 'aimss';
}

/** Name of the popover for assistive technology. */
export function popoverLabel(view: PopoverView): string {
  return `${view.text}: ${statusWord(view)}`;
}

function Cards({ view, onRetry }: Pick<PopoverProps, 'view' | 'onRetry'>) {
  if (view.failed) {
    return (
      <div class="ag-note">
        <p>The guidance could not be loaded.</p>
        <p>
          The marks on the page are still right. If the extension was updated while this page was open,
          reloading the page helps.
        </p>
        {onRetry && (
          <button type="button" class="ag-button" onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
    );
  }
  if (!view.cards) {
    return (
      <div class="ag-note" aria-busy="true">
        <p>Loading the guidance…</p>
      </div>
    );
  }
  if (view.cards.length === 0) {
    return (
      <div class="ag-note">
        <p>Nothing to note about this mention.</p>
        <p>{emptyReason(view)}</p>
      </div>
    );
  }
  const shown = view.cards.filter((card, place) => place < CARDS_SHOWN || card.indicator !== 'info');
  const folded = view.cards.filter((card) => !shown.includes(card));
  return (
    <>
      {shown.map((card) => (
        <Card key={card.id} card={card} />
      ))}
      {folded.length > 0 && (
        <details class="ag-fold ag-more">
          <summary>{folded.length === 1 ? 'One more card' : `${folded.length} more cards`}</summary>
          {folded.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </details>
      )}
    </>
  );
}

/** Why there is no card, from what was read: silence should not look like a fault. */
function emptyReason(view: PopoverView): string {
  if (view.status === 'allergy')
    return 'It is read as an allergy or intolerance, so guidance on use does not apply.';
  if (view.status === 'family') return 'It is read as a relative’s drug, so guidance on use does not apply.';
  if (view.who === 'other') return 'It is read as another person’s drug, so guidance on use does not apply.';
  if (view.status === 'negated') return 'It is read as not taken, so guidance on use does not apply.';
  if (view.status === 'hypothetical')
    return 'It is read as only considered, so guidance on use does not apply.';
  return 'No card of the knowledge base applies to what this page says about it.';
}

function Why({ view }: Pick<PopoverProps, 'view'>) {
  return (
    <details class="ag-fold">
      <summary>Why am I seeing this?</summary>
      <dl class="ag-reasons">
        <div>
          <dt>Marked as</dt>
          <dd>
            {upperFirst(conceptWord(view.concept))}, from the word <q>{shorten(view.text)}</q>
          </dd>
        </div>
        {view.because.map(({ rule, words }) => (
          <div key={`${rule} ${words}`}>
            <dt>{reasonLabel(rule)}</dt>
            <dd>
              {words.trim() && <q>{shorten(words, 120)}</q>} <code>{rule}</code>
            </dd>
          </div>
        ))}
        {view.because.length === 0 && (
          <div>
            <dt>How it is used</dt>
            <dd>No words about use were found beside it.</dd>
          </div>
        )}
      </dl>
      <p class="ag-small">Read by rules on this computer. Nothing of the page is sent anywhere.</p>
    </details>
  );
}

export function Edition({
  knowledge,
}: {
  readonly knowledge: { readonly version: string; readonly reviewed: string };
}) {
  return (
    <p class="ag-small">
      Knowledge {knowledge.version}, evidence reviewed on {dayWord(knowledge.reviewed)}
    </p>
  );
}
