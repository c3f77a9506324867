import { useState } from 'preact/hooks';
import { say, sayCount } from '../../languages';
import { Line, Sources } from '../card';
import { CITATION_STYLES, type CitationStyle, cite } from '../citation';
import { ForestPlot } from '../pictures';
import { CLINICAL, dayWord, topicWord } from '../words';
import { search } from './search';
import type { ClaimView, KnowledgeView, PairView, ReferenceView } from './types';

const PARTS = ['trials', 'claims', 'pairs', 'references'] as const;

export interface KnowledgeProps {
  readonly knowledge: KnowledgeView;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The knowledge base, to be looked through and searched: statements, pairs, references, and what was tried. */
export function Knowledge({ knowledge, onCopy }: KnowledgeProps) {
  const [query, setQuery] = useState('');
  const trials = search(knowledge.trials, query, ({ label, against, source }) =>
    [say('tried'), label, against, source.label].join(' '),
  );
  const claims = search(knowledge.claims, query, (claim) =>
    [claim.text, claim.caveat, topicWord(claim.topic), ...labels(claim)].join(' '),
  );
  const pairs = search(knowledge.pairs, query, (pair) =>
    [pair.first, pair.second, pair.setting, pair.text, ...labels(pair)].join(' '),
  );
  const references = search(
    knowledge.references,
    query,
    ({ work, label }) => `${cite(work, 'vancouver')} ${label}`,
  );
  const counts = {
    trials: trials.length,
    claims: claims.length,
    pairs: pairs.length,
    references: references.length,
  };
  return (
    <div class="ag-knowledge">
      <label class="ag-search">
        <span>{say('search')}</span>
        <input
          class="ag-input"
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="ag-small" role="status">
        {query.trim() && PARTS.map((part) => sayCount(`found_${part}`, counts[part])).join(', ')}
      </p>
      {trials.length > 0 && (
        <section>
          <h2>{say('tried')}</h2>
          <ForestPlot rows={trials} meaningful={knowledge.meaningful} />
        </section>
      )}
      {claims.length > 0 && <Claims claims={claims} />}
      {pairs.length > 0 && <Pairs pairs={pairs} />}
      {references.length > 0 && <References references={references} onCopy={onCopy} />}
      <p class="ag-small">
        {say('edition', { version: knowledge.version, day: dayWord(knowledge.reviewed) })}
      </p>
    </div>
  );
}

const labels = ({ sources }: { readonly sources: readonly { readonly label: string }[] }) =>
  sources.map(({ label }) => label);

function Claims({ claims }: { readonly claims: readonly ClaimView[] }) {
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  return (
    <section>
      <h2>{say('statements')}</h2>
      {topics.map((topic) => (
        <section key={topic}>
          <h3>{topicWord(topic)}</h3>
          <ul class="ag-lines">
            {claims
              .filter((claim) => claim.topic === topic)
              .map(({ id, text, caveat, grade, sources }) => (
                <Line
                  key={id}
                  line={{ text: caveat ? `${text} ${caveat}` : text, grade, sources: [...sources] }}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly PairView[] }) {
  return (
    <section>
      <h2>{say('pairs')}</h2>
      <ul class="ag-lines">
        {pairs.map((pair) => (
          <li key={`${pair.first} ${pair.second} ${pair.setting}`}>
            <strong>{say('pair', { first: pair.first, second: pair.second })}</strong>
            <span class="ag-small">
              {say('pair_setting', { setting: pair.setting, verdict: say(`verdict_${pair.verdict}`) })}
            </span>
            <span {...CLINICAL}>{pair.text}</span>
            <div class="ag-basis">
              <Sources sources={pair.sources} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STYLE_WORDS: Readonly<Record<CitationStyle, string>> = {
  vancouver: 'Vancouver',
  ris: 'RIS',
  bibtex: 'BibTeX',
};

interface ReferencesProps {
  readonly references: readonly ReferenceView[];
  readonly onCopy: (text: string) => Promise<boolean>;
}

function References({ references, onCopy }: ReferencesProps) {
  const [told, setTold] = useState('');
  const copy = (reference: ReferenceView, style: CitationStyle) =>
    void onCopy(cite(reference.work, style)).then((done) =>
      setTold(
        done ? say('copied_as', { label: reference.label, style: STYLE_WORDS[style] }) : say('copy_refused'),
      ),
    );
  return (
    <section>
      <h2>{say('references')}</h2>
      <p class="ag-small" role="status">
        {told}
      </p>
      <ul class="ag-lines">
        {references.map((reference) => (
          <li key={reference.id}>
            <span {...CLINICAL}>{cite(reference.work, 'vancouver')}</span>
            <div class="ag-basis">
              <Sources sources={[reference]} />
              <span class="ag-copies">
                {CITATION_STYLES.map((style) => (
                  <button
                    key={style}
                    type="button"
                    class="ag-button"
                    data-kind="quiet"
                    onClick={() => copy(reference, style)}
                  >
                    <span class="ag-hidden">{say('copy_as', { label: reference.label })}</span>
                    {STYLE_WORDS[style]}
                  </button>
                ))}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
