import { useState } from 'preact/hooks';
import { say, sayCount } from '../../languages';
import { CardBody, cardMarks } from '../card';
import { shorten, statusWord } from '../words';
import type { WarningView } from './types';

export interface WarningProps {
  readonly view: WarningView;
  readonly onJump: (mentionId: number) => void;
  readonly onDismiss: () => void;
}

type WarningMention = WarningView['mentions'][number];

/** The combination warning: the card with the words it speaks of; says, does not stop. */
export function Warning({ view, onJump, onDismiss }: WarningProps) {
  const dismiss = (
    <button type="button" class="ag-button ag-dismiss" onClick={onDismiss}>
      {say('dismiss')}
    </button>
  );
  return (
    <article class="ag-warning-card" {...cardMarks(view.card)}>
      <CardBody card={view.card} action={dismiss} whole>
        <ul class="ag-jumps" aria-label={say('where_on_page')}>
          {groupMentions(view.mentions).map((group) => (
            <li key={group.key}>
              <Jump places={group.places} onJump={onJump} />
            </li>
          ))}
        </ul>
      </CardBody>
    </article>
  );
}

interface MentionGroup {
  readonly key: string;
  readonly places: readonly WarningMention[];
}

/** The same word with the same status is one button that walks through its places. */
export function groupMentions(mentions: readonly WarningMention[]): readonly MentionGroup[] {
  const groups = new Map<string, WarningMention[]>();
  for (const mention of mentions) {
    const key = `${mention.text.toLowerCase()} ${mention.status}`;
    const places = groups.get(key);
    if (places) places.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups].map(([key, places]) => ({ key, places }));
}

function Jump({
  places,
  onJump,
}: {
  readonly places: readonly WarningMention[];
  readonly onJump: (id: number) => void;
}) {
  const [next, setNext] = useState(0);
  const [first] = places;
  if (!first) return null;
  const jump = () => {
    const place = places[next % places.length];
    if (!place) return;
    setNext((next + 1) % places.length);
    onJump(place.id);
  };
  return (
    <button type="button" class="ag-button ag-jump" onClick={jump}>
      <span>
        <span class="ag-hidden">{say('jump_to')}</span>
        <bdi>{shorten(first.text)}</bdi>
      </span>
      <span>
        {places.length > 1
          ? say('jump_places', { status: statusWord(first), places: sayCount('places', places.length) })
          : statusWord(first)}
      </span>
    </button>
  );
}
