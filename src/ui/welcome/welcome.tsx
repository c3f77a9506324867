import type { ComponentChild } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CardView } from '../../knowledge/schema/card-view';
import { say, sayCount, sayParts } from '../../languages';
import { Card } from '../card';
import { classWord, conceptWord, Footnote, reasonLabel, shorten, statusWord, upperFirst } from '../words';
import { facts, MarkedText, type TriedMention } from './marked-text';

/** What the engine says about a text. */
export interface Tried {
  readonly mentions: readonly TriedMention[];
  /** Weightiest first. */
  readonly cards: readonly CardView[];
}

export interface WelcomeProps {
  /** Proposed for trying out. */
  readonly sample: string;
  /** The same engine as on pages, over the text as it stands in the box. */
  readonly annotate: (text: string) => Tried;
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly onOpenOptions?: (() => void) | undefined;
}

/** The first-run page: what it does, what it does not, how to begin, and a place to try it on any text. */
export function Welcome({ sample, annotate, shortcuts, onOpenOptions }: WelcomeProps) {
  return (
    <main class="ag ag-welcome">
      <h1>{say('app')}</h1>
      <p class="ag-lead">{say('lead')}</p>
      <div class="ag-columns">
        <section>
          <h2>{say('does')}</h2>
          <ul>
            <li>{say('does_mark')}</li>
            <li>{say('does_read')}</li>
            <li>{say('does_say')}</li>
          </ul>
        </section>
        <section>
          <h2>{say('does_not')}</h2>
          <ul>
            <li>{say('does_not_send')}</li>
            <li>{say('does_not_tell')}</li>
            <li>{say('does_not_see')}</li>
          </ul>
        </section>
      </div>
      <section>
        <h2>{say('steps')}</h2>
        <ol class="ag-steps">
          <li>{sayParts('step_article', { what: <strong>{say('step_article_what')}</strong> })}</li>
          <li>
            {sayParts<'step_rest', ComponentChild>('step_rest', {
              what: <strong>{say('step_rest_what')}</strong>,
              keys: shortcuts[0]?.keys ? <kbd>{shortcuts[0].keys}</kbd> : say('step_your_key'),
            })}
          </li>
          <li>
            {sayParts('step_allow', { what: <strong>{say('step_allow_what')}</strong> })}
            {onOpenOptions && (
              <button type="button" class="ag-button" data-kind="quiet" onClick={onOpenOptions}>
                {say('open_options')}
              </button>
            )}
          </li>
        </ol>
      </section>
      <TryIt sample={sample} annotate={annotate} />
      <footer>
        <Footnote />
      </footer>
    </main>
  );
}

/** Any text, for instance from a PDF, with its marks and the reasons for them. */
export function TryIt({ sample, annotate }: Pick<WelcomeProps, 'sample' | 'annotate'>) {
  const [text, setText] = useState(sample);
  const [chosen, setChosen] = useState<number | null>(null);
  const { mentions, cards } = useMemo(() => annotate(text), [annotate, text]);
  const mention = (chosen === null ? null : mentions[chosen]) ?? null;
  return (
    <section class="ag-try">
      <h2>{say('try_here')}</h2>
      <p class="ag-small">{say('try_note')}</p>
      <label class="ag-hidden" for="ag-try-text">
        {say('try_label')}
      </label>
      <textarea
        id="ag-try-text"
        class="ag-input"
        rows={5}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setChosen(null);
        }}
      />
      <div class="ag-try-result">
        <MarkedText
          text={text}
          mentions={mentions}
          chosen={mention}
          onChoose={(one) => setChosen(mentions.indexOf(one))}
        />
        <p class="ag-small" role="status">
          {mentions.length === 0 ? say('tried_none') : sayCount('tried', mentions.length)}
        </p>
        {mention && <Reading text={text} mention={mention} />}
      </div>
      {cards.map((card) => (
        <Card key={card.id} card={card} />
      ))}
    </section>
  );
}

/** How one mention was read, and from which words. */
function Reading({ text, mention }: { readonly text: string; readonly mention: TriedMention }) {
  return (
    <dl class="ag-reasons">
      <div>
        <dt>{classWord(mention.class)}</dt>
        <dd>
          {sayParts<'tried_from', ComponentChild>('tried_from', {
            concept: upperFirst(conceptWord(mention.concept)),
            word: <q>{text.slice(mention.start, mention.end)}</q>,
          })}
        </dd>
      </div>
      <div>
        <dt>{say('tried_read_as')}</dt>
        <dd>{statusWord(facts(mention))}</dd>
      </div>
      {mention.because.map(({ rule, words }) => (
        <div key={`${rule} ${words}`}>
          <dt>{reasonLabel(rule)}</dt>
          <dd>
            {words.trim() && <q>{shorten(words, 120)}</q>} <code>{rule}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
