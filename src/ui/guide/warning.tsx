import { useState } from 'preact/hooks';
import { say, sayCount, sayList } from '../../languages';
import { CardBody, cardMarks } from '../card';
import { conceptWord, shorten, upperFirst } from '../words';
import { drugsIn, groupPlaces, type PlaceGroup, type PlaceOfDrug, readAs } from './places';
import type { WarningView } from './types';

export interface WarningProps {
  readonly view: WarningView;
  readonly onPointOut: (mentionId: number) => void;
  readonly onDismiss: () => void;
}

/** The combination warning: the card with the words it speaks of; says, does not stop. */
export function Warning({ view, onPointOut, onDismiss }: WarningProps) {
  const dismiss = (
    <button type="button" class="ag-button ag-dismiss" onClick={onDismiss}>
      {say('dismiss')}
    </button>
  );
  return (
    <article class="ag-warning-card" {...cardMarks(view.card)}>
      <CardBody card={view.card} action={dismiss} about={drugsOf(view)} whole>
        <ul class="ag-jumps" aria-label={say('where_on_page')}>
          {groupPlaces(view.mentions).map((group) => (
            <li key={group.key}>
              <Jump group={group} onPointOut={onPointOut} />
            </li>
          ))}
        </ul>
      </CardBody>
    </article>
  );
}

/**
 * The drugs of a warning in words, the aromatase inhibitor first. Null where the sentence of the card names them itself, and where
 * only one of them is in this frame of the page: half of a pair would mislead.
 */
export function drugsOf({ card, mentions }: WarningView): string | null {
  const drugs = drugsIn(mentions);
  const summary = card.summary.toLowerCase();
  if (drugs.length < 2 || drugs.every((drug) => summary.includes(drug))) return null;
  return upperFirst(sayList(drugs.map(conceptWord)));
}

interface JumpProps {
  readonly group: PlaceGroup;
  readonly onPointOut: (id: number) => void;
}

/** A word with its status, and in words where it was read; pressing again goes on to the next place that says the same. */
function Jump({ group: { places, rest }, onPointOut }: JumpProps) {
  const [at, setAt] = useState<number | null>(null);
  const place = places[at ?? 0];
  if (!place) return null;
  const go = () => {
    const next = at === null ? 0 : (at + 1) % places.length;
    setAt(next);
    onPointOut(places[next]?.id ?? place.id);
  };
  const count = places.length;
  const walks = count > 1;
  return (
    <button type="button" class="ag-button ag-jump" onClick={go}>
      <span class="ag-hidden">{say('jump_to')}</span>
      {rest && at === null ? (
        <span>{sayCount('more_places', count)}</span>
      ) : (
        <>
          <span>
            <WordOnPage place={place} />
            {walks && at === null && ` · ${sayCount('places', count)}`}
            {walks && at !== null && ` · ${say('place_of', { place: at + 1, count })}`}
          </span>
          <span>{readAs(place)}</span>
        </>
      )}
    </button>
  );
}

/** The name as it stands there, with the drug's own name beside another one. */
function WordOnPage({ place: { text, concept } }: { readonly place: PlaceOfDrug }) {
  const named = conceptWord(concept);
  const isOtherName = !text.toLowerCase().startsWith(named.toLowerCase());
  return (
    <>
      <bdi>{shorten(text)}</bdi>
      {isOtherName && ` (${named})`}
    </>
  );
}
