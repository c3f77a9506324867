import type { CardView } from '../../knowledge/schema/card-view';
import { say, sayCount } from '../../languages';
import { Card } from '../card';
import { bySection } from './sections';
import type { PopoverView } from './types';

/** Cards shown at once; the rest stands folded below them (evidence rules for cards, rule 9). */
const CARDS_SHOWN = 3;

export interface CardsProps {
  readonly view: PopoverView;
  /** All by section, because one was asked for; otherwise the first by weight, and the rest folded. */
  readonly bySections: boolean;
  readonly onRetry?: (() => void) | undefined;
}

/** The cards of a mention, or in a sentence why there are none. */
export function Cards({ view, bySections, onRetry }: CardsProps) {
  if (view.failed) {
    return (
      <div class="ag-note">
        <p>{say('failed')}</p>
        <p>{say('failed_help')}</p>
        {onRetry && (
          <button type="button" class="ag-button" onClick={onRetry}>
            {say('try_again')}
          </button>
        )}
      </div>
    );
  }
  if (!view.cards) {
    return (
      <div class="ag-note" aria-busy="true">
        <p>{say('loading')}</p>
      </div>
    );
  }
  if (view.cards.length === 0) {
    return (
      <div class="ag-note">
        <p>{say('no_card')}</p>
        <p>{emptyReason(view)}</p>
      </div>
    );
  }
  if (bySections) return <Sections cards={view.cards} />;
  const shown = view.cards.filter((card, place) => place < CARDS_SHOWN || card.indicator !== 'info');
  const folded = view.cards.filter((card) => !shown.includes(card));
  return (
    <>
      {shown.map((card) => (
        <Card key={card.id} card={card} />
      ))}
      {folded.length > 0 && (
        <details class="ag-fold ag-more">
          <summary>{sayCount('more_cards', folded.length)}</summary>
          <Sections cards={folded} />
        </details>
      )}
    </>
  );
}

function Sections({ cards }: { readonly cards: readonly CardView[] }) {
  return bySection(cards).map(([section, own]) => (
    <section key={section} class="ag-section" data-section={section} aria-label={say(`section_${section}`)}>
      <p class="ag-section-title" aria-hidden="true">
        {say(`section_${section}`)}
      </p>
      {own.map((card) => (
        <Card key={card.id} card={card} />
      ))}
    </section>
  ));
}

/** Why there is no card, from what was read: silence should not look like a fault. */
function emptyReason(view: PopoverView): string {
  if (view.status === 'allergy') return say('no_card_allergy');
  if (view.status === 'family') return say('no_card_family');
  if (view.who === 'other') return say('no_card_other');
  if (view.status === 'negated') return say('no_card_negated');
  if (view.status === 'hypothetical') return say('no_card_hypothetical');
  return say('no_card_none');
}
