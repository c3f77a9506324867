import type { ComponentChild } from 'preact';
import { say, sayCount, sayParts } from '../../languages';
import { Card } from '../card';
import { conceptWord, dayWord, Footnote, reasonLabel, shorten, statusWord, upperFirst } from '../words';
import { Head, type Pinning } from './head';
import { bySection } from './sections';
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
        {view.class === 'symptom' && <p class="ag-small ag-beside">{say('symptom_marked')}</p>}
        <Cards view={view} onRetry={onRetry} />
        <footer class="ag-foot">
          <Why view={view} />
          <Footnote />
          {view.knowledge && <Edition knowledge={view.knowledge} />}
        </footer>
      </div>
      {onAssess && mayAssess(view) && (
        <div class="ag-deeds">
          <button type="button" class="ag-button" onClick={onAssess}>
            {say('assess')}
          </button>
        </div>
      )}
    </>
  );
}

/** The assessment is about a patient on an aromatase inhibitor, or one whose record names AIMSS or what it may be. */
function mayAssess({ kind, who, status, class: conceptClass }: PopoverView): boolean {
  if (kind !== 'record' || who !== 'patient' || status !== 'active') return false;
  return conceptClass === 'aromatase-inhibitor' || conceptClass === 'aimss' || conceptClass === 'symptom';
}

/** Name of the popover for assistive technology. */
export function popoverLabel(view: PopoverView): string {
  return say('popover_label', { text: view.text, status: statusWord(view) });
}

function Cards({ view, onRetry }: Pick<PopoverProps, 'view' | 'onRetry'>) {
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
          {bySection(folded).map(([section, cards]) => (
            <section key={section} class="ag-section" aria-label={say(`section_${section}`)}>
              <p class="ag-section-title" aria-hidden="true">
                {say(`section_${section}`)}
              </p>
              {cards.map((card) => (
                <Card key={card.id} card={card} />
              ))}
            </section>
          ))}
        </details>
      )}
    </>
  );
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

function Why({ view }: Pick<PopoverProps, 'view'>) {
  return (
    <details class="ag-fold">
      <summary>{say('why')}</summary>
      <dl class="ag-reasons">
        <div>
          <dt>{say('marked_as')}</dt>
          <dd>
            {sayParts<'marked_from', ComponentChild>('marked_from', {
              concept: upperFirst(conceptWord(view.concept)),
              word: <q>{shorten(view.text)}</q>,
            })}
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
            <dt>{say('how_used')}</dt>
            <dd>{say('no_words_of_use')}</dd>
          </div>
        )}
      </dl>
      <p class="ag-small">{say('read_here')}</p>
    </details>
  );
}

export function Edition({
  knowledge,
}: {
  readonly knowledge: { readonly version: string; readonly reviewed: string };
}) {
  return (
    <p class="ag-small">{say('edition', { version: knowledge.version, day: dayWord(knowledge.reviewed) })}</p>
  );
}
