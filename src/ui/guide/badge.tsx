import { say, sayCount } from '../../languages';
import { Card, IndicatorMark } from '../card';
import type { ExportFormat } from '../export';
import { Overview } from '../overview';
import { cornerWords, Footnote } from '../words';
import { CloseButton } from './icons';
import type { BadgeView, Corner } from './types';

export interface BadgeProps {
  readonly view: BadgeView;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** How many places of drugs and of the syndrome are marked in the tab; symptoms are marked beside them and not counted. */
export const countOf = ({ mentions, elsewhere }: BadgeView): number =>
  mentions.filter((mention) => mention.class !== 'symptom').length + elsewhere;

/** What the chip says: how much is marked, and that something warns. */
export function badgeWords(view: BadgeView): string {
  const { weight } = view;
  const marked = sayCount('marked', countOf(view));
  return weight === 'info' ? marked : say(`marked_${weight}`, { marked });
}

/** The chip: how much is marked on the page, and the weight of the weightiest card by shape and word. */
export function Badge({ view, open, onToggle }: BadgeProps) {
  const { weight } = view;
  return (
    <button
      type="button"
      class="ag-chip"
      data-weight={weight}
      aria-expanded={open}
      aria-label={badgeWords(view)}
      title={say(view.mayMove ? 'badge_title_move' : 'badge_title')}
      onClick={onToggle}
    >
      {weight === 'info' ? <MarkedTextMark /> : <IndicatorMark weight={weight} />}
      <span>{countOf(view)}</span>
    </button>
  );
}

/** Lines of text, one of them marked. */
function MarkedTextMark() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      stroke="currentColor"
      stroke-linecap="round"
    >
      <path d="M2 3h12M2 13h8" stroke-width="1.5" />
      <path d="M3 8h8" stroke-width="3.8" />
    </svg>
  );
}

export interface BadgePanelProps {
  readonly view: BadgeView;
  readonly onGo: (mentionId: number) => void;
  readonly onClose: () => void;
  /** Goes to the next place in another frame. */
  readonly onElsewhere?: (() => void) | undefined;
  readonly onMove?: ((corner: Corner) => void) | undefined;
  readonly onOff?: (() => void) | undefined;
  readonly onOpenPanel?: (() => void) | undefined;
  readonly onExport?: ((format: ExportFormat) => void) | undefined;
  /** Brings a dismissed warning back. */
  readonly onUndo?: (() => void) | undefined;
}

/** What the chip opens: all that is marked, the cards of the page, and what can be done about the chip itself. */
export function BadgePanel({
  view,
  onGo,
  onClose,
  onElsewhere,
  onMove,
  onOff,
  onOpenPanel,
  onExport,
  onUndo,
}: BadgePanelProps) {
  return (
    <>
      <header class="ag-head">
        <h2>{say('on_this_page')}</h2>
        <CloseButton onPress={onClose} />
      </header>
      <div class="ag-body">
        <section class="ag-marked" aria-label={say('marked_here')}>
          <Overview items={view.mentions} onGo={({ id }) => onGo(id)} />
          {view.elsewhere > 0 && onElsewhere && (
            <button type="button" class="ag-button ag-elsewhere" onClick={onElsewhere}>
              {sayCount('elsewhere', view.elsewhere)}
            </button>
          )}
          {view.elsewhere > 0 && !onElsewhere && (
            <p class="ag-small ag-elsewhere">{sayCount('elsewhere', view.elsewhere)}</p>
          )}
        </section>
        {onUndo && (
          <button type="button" class="ag-button" onClick={onUndo}>
            {say('warn_again')}
          </button>
        )}
        {view.cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
        <footer class="ag-foot">
          {onOpenPanel && (
            <button type="button" class="ag-button" onClick={onOpenPanel}>
              {say('open_panel')}
            </button>
          )}
          {onExport && (
            <div class="ag-files">
              <span>{say('save_marks_as')}</span>
              <button type="button" class="ag-button" onClick={() => onExport('csv')}>
                CSV
              </button>
              <button type="button" class="ag-button" onClick={() => onExport('jsonld')}>
                JSON-LD
              </button>
            </div>
          )}
          {(onMove || onOff) && (
            <details class="ag-fold">
              <summary>{say('this_badge')}</summary>
              <div class="ag-badge-choices">
                {onMove &&
                  cornerWords().map(([corner, words]) => (
                    <button
                      key={corner}
                      type="button"
                      class="ag-button"
                      aria-pressed={corner === view.corner}
                      onClick={() => onMove(corner)}
                    >
                      {words}
                    </button>
                  ))}
                {onOff && (
                  <button type="button" class="ag-button" onClick={onOff}>
                    {say('badge_off')}
                  </button>
                )}
              </div>
            </details>
          )}
          <Footnote />
        </footer>
      </div>
    </>
  );
}
