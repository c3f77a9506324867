import type { ComponentChildren } from 'preact';
import type { CardView, DetailLine } from '../../knowledge/schema/card-view';
import { say, sayParts } from '../../languages';
import { CLINICAL, Footnote, PROFESSIONAL_USE, topicWord } from '../words';
import { Grade } from './grade';
import { Indicator } from './indicator';
import { Sources } from './source';

export interface CardProps {
  readonly card: CardView;
  /** Detail starts folded unless said otherwise. */
  readonly open?: boolean;
  /** Stands between the sentence and the detail. */
  readonly children?: ComponentChildren;
}

/** One card: a sentence, its sources, and the rest when asked for. */
export function Card({ card, open = false, children }: CardProps) {
  return (
    <article class="ag-card" {...cardMarks(card)}>
      <CardBody card={card} open={open}>
        {children}
      </CardBody>
    </article>
  );
}

/** What others recognise a card by, on the root element of every card wherever it is shown. */
export function cardMarks(card: CardView) {
  return { 'data-card': card.id, 'data-topic': card.topic, 'data-indicator': card.indicator } as const;
}

export interface CardBodyProps extends CardProps {
  /** Stands at the end of the first row. */
  readonly action?: ComponentChildren;
  /** The card stands alone: its line for professionals too, and what could be used instead without unfolding it. */
  readonly whole?: boolean;
  /** The drugs that the sentence speaks of, where it does not name them itself. */
  readonly about?: string | null;
}

/** A card without its root element, for a surface that is itself the root. */
export function CardBody({ card, open = false, children, action, whole = false, about }: CardBodyProps) {
  const lines = card.detail.filter((line) => line.text !== PROFESSIONAL_USE);
  const shown = lines.filter((line) => whole && line.instead);
  const folded = lines.filter((line) => !shown.includes(line));
  return (
    <>
      <div class="ag-eyebrow">
        <Indicator weight={card.indicator} />
        <span>{topicWord(card.topic)}</span>
        {action}
      </div>
      {about ? (
        <h3 class="ag-card-summary">
          <b>{say('about_drugs', { drugs: about })}</b>
          <span {...CLINICAL}>{card.summary}</span>
        </h3>
      ) : (
        <h3 class="ag-card-summary" {...CLINICAL}>
          {card.summary}
        </h3>
      )}
      <div class="ag-basis">
        <Sources sources={card.sources} />
      </div>
      {children}
      {shown.length > 0 && (
        <ul class="ag-lines">
          {shown.map((line) => (
            <Line key={line.text} line={line} />
          ))}
        </ul>
      )}
      {(folded.length > 0 || whole) && (
        <details class="ag-fold" open={open}>
          <summary>
            {say('card_detail')}
            <span class="ag-hidden">
              {sayParts('card_detail_of', { summary: <span {...CLINICAL}>{card.summary}</span> })}
            </span>
          </summary>
          <ul class="ag-lines">
            {folded.map((line) => (
              <Line key={line.text} line={line} />
            ))}
            {whole && (
              <li>
                <Footnote />
              </li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}

/** A statement with what it rests on. */
export function Line({ line }: { readonly line: DetailLine }) {
  return (
    <li>
      <span {...CLINICAL}>{line.text}</span>
      {(line.grade || line.sources.length > 0) && (
        <div class="ag-basis">
          {line.grade && <Grade grade={line.grade} />}
          <Sources sources={line.sources} />
        </div>
      )}
    </li>
  );
}
