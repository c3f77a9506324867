import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { say, sayParts } from '../../languages';
import { conceptWord, dayWord, Footnote, reasonLabel, shorten, statusWord, upperFirst } from '../words';
import { Head, type Pinning } from './head';
import { Cards } from './popover-cards';
import { SectionRow, useSections } from './section-row';
import type { PopoverView } from './types';

export interface PopoverProps {
  readonly view: PopoverView;
  readonly onClose: () => void;
  readonly onRetry?: (() => void) | undefined;
  readonly pinning?: Pinning | undefined;
  readonly onAssess?: (() => void) | undefined;
}

/** What the popover's dialog holds. The dialog element itself belongs to the surface. */
export function Popover({ view, onClose, onRetry, pinning, onAssess }: PopoverProps) {
  const body = useRef<HTMLDivElement>(null);
  const { asked, choose } = useSections(body);
  return (
    <>
      <Head view={view} pinning={pinning} onClose={onClose} />
      <SectionRow cards={view.cards ?? []} current={asked} onChoose={choose} />
      <div class="ag-body" ref={body}>
        {view.class === 'symptom' && <p class="ag-small ag-beside">{say('symptom_marked')}</p>}
        <Cards view={view} bySections={asked !== null} onRetry={onRetry} />
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

/** What was read and in which words, for a clinician; the ids of the rules are in what is saved, and where a text is checked. */
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
            <dd>{words.trim() ? <q>{shorten(words, 120)}</q> : '–'}</dd>
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
