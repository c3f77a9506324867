import { useMemo, useState } from 'preact/hooks';
import type { CardView } from '../../knowledge/schema/card-view';
import { Card } from '../card';
import {
  classWord,
  conceptWord,
  PROFESSIONAL_USE,
  reasonLabel,
  shorten,
  statusWord,
  upperFirst,
} from '../words';
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
      <h1>AIMSS Guide</h1>
      <p class="ag-lead">
        Marks aromatase inhibitors and SERMs on the page and shows what is known about joint symptoms,
        adherence, bone health and combinations, each statement with its source.
      </p>
      <div class="ag-columns">
        <section>
          <h2>What it does</h2>
          <ul>
            <li>Marks drug names and AIMSS in articles and in records that you allow.</li>
            <li>Reads how a drug is used: active, stopped, planned, a relative’s.</li>
            <li>Says when a record shows an aromatase inhibitor and a SERM in use together.</li>
          </ul>
        </section>
        <section>
          <h2>What it does not do</h2>
          <ul>
            <li>It does not change the page, and it sends nothing anywhere: there is no server.</li>
            <li>It does not diagnose, and it does not tell anyone to start or stop a medicine.</li>
            <li>It does not see what is not on the screen. No mark does not mean no drug.</li>
          </ul>
        </section>
      </div>
      <section>
        <h2>Three steps</h2>
        <ol class="ag-steps">
          <li>
            <strong>Open an article.</strong> PubMed, PubMed Central and Europe PMC work at once.
          </li>
          <li>
            <strong>Rest the pointer on a marked word,</strong> or press{' '}
            {shortcuts[0]?.keys ? <kbd>{shortcuts[0].keys}</kbd> : 'the key you set'}, to open its card.
          </li>
          <li>
            <strong>Allow a record system</strong> with the toolbar button, “Use on this site”.
            {onOpenOptions && (
              <button type="button" class="ag-button" data-kind="quiet" onClick={onOpenOptions}>
                Open the options
              </button>
            )}
          </li>
        </ol>
      </section>
      <TryIt sample={sample} annotate={annotate} />
      <footer class="ag-small">{PROFESSIONAL_USE}</footer>
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
      <h2>Try it here</h2>
      <p class="ag-small">
        Any text, also from a PDF, which browsers do not let extensions read. It stays in this page and is
        gone when the page is closed.
      </p>
      <label class="ag-hidden" for="ag-try-text">
        Text to try
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
          {foundWords(mentions.length)}
        </p>
        {mention && <Reading text={text} mention={mention} />}
      </div>
      {cards.map((card) => (
        <Card key={card.id} card={card} />
      ))}
    </section>
  );
}

function foundWords(count: number): string {
  if (count === 0) return 'Nothing is marked in this text.';
  return count === 1
    ? 'One name is marked. Press it to see why.'
    : `${count} names are marked. Press one to see why.`;
}

/** How one mention was read, and from which words. */
function Reading({ text, mention }: { readonly text: string; readonly mention: TriedMention }) {
  return (
    <dl class="ag-reasons">
      <div>
        <dt>{classWord(mention.class)}</dt>
        <dd>
          {upperFirst(conceptWord(mention.concept))}, from <q>{text.slice(mention.start, mention.end)}</q>
        </dd>
      </div>
      <div>
        <dt>Read as</dt>
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
