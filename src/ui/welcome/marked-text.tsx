import type { ConceptClass, Detail, Status, Who } from '../../knowledge/terms';
import { say } from '../../languages';
import { conceptWord, statusWord } from '../words';

/** A mention in a text the person typed, with what the rules matched. */
export interface TriedMention {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  readonly class: ConceptClass;
  readonly status: Status;
  readonly who: Who;
  readonly detail?: Detail | undefined;
  readonly because: readonly { readonly rule: string; readonly words: string }[];
}

export interface MarkedTextProps {
  readonly text: string;
  /** In the order of the text, not overlapping. */
  readonly mentions: readonly TriedMention[];
  readonly chosen: TriedMention | null;
  readonly onChoose: (mention: TriedMention) => void;
}

/** The text with its mentions as buttons: here, on a page of ours, they can be real elements. */
export function MarkedText({ text, mentions, chosen, onChoose }: MarkedTextProps) {
  const pieces = mentions.map((mention, place) => {
    const from = mentions[place - 1]?.end ?? 0;
    return {
      mention,
      before: text.slice(from, mention.start),
      words: text.slice(mention.start, mention.end),
    };
  });
  return (
    <p class="ag-tried">
      {pieces.map(({ mention, before, words }) => (
        <>
          {before}
          <button
            type="button"
            class="ag-mark"
            data-class={mention.class}
            aria-pressed={mention === chosen}
            title={say('tried_title', {
              concept: conceptWord(mention.concept),
              status: statusWord(facts(mention)),
            })}
            onClick={() => onChoose(mention)}
          >
            {words}
          </button>
        </>
      ))}
      {text.slice(mentions.at(-1)?.end ?? 0)}
    </p>
  );
}

/** What the words for a status are made from; a parsed mention may hold `detail: undefined`. */
export function facts({ status, who, detail, class: conceptClass }: TriedMention) {
  return { status, who, class: conceptClass, ...(detail ? { detail } : {}) };
}
