import { useState } from 'preact/hooks';
import { Line, Sources } from '../card';
import { CITATION_STYLES, type CitationStyle, cite } from '../citation';
import { ForestPlot } from '../pictures';
import { dayWord, topicWord } from '../words';
import { search } from './search';
import type { ClaimView, KnowledgeView, PairView, ReferenceView } from './types';

const PARTS = ['claims', 'pairs', 'references'] as const;

export interface KnowledgeProps {
  readonly knowledge: KnowledgeView;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The knowledge base, to be looked through and searched: statements, pairs, references, and what was tried. */
export function Knowledge({ knowledge, onCopy }: KnowledgeProps) {
  const [query, setQuery] = useState('');
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
  const counts = { claims: claims.length, pairs: pairs.length, references: references.length };
  return (
    <div class="ag-knowledge">
      <label class="ag-search">
        <span>Search the knowledge base</span>
        <input
          class="ag-input"
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="ag-small" role="status">
        {query.trim() && PARTS.map((part) => countWords(part, counts[part])).join(', ')}
      </p>
      {!query.trim() && knowledge.trials.length > 0 && (
        <section>
          <h2>What was tried for joint symptoms</h2>
          <ForestPlot rows={knowledge.trials} />
        </section>
      )}
      {claims.length > 0 && <Claims claims={claims} />}
      {pairs.length > 0 && <Pairs pairs={pairs} />}
      {references.length > 0 && <References references={references} onCopy={onCopy} />}
      <p class="ag-small">
        Knowledge {knowledge.version}, evidence reviewed on {dayWord(knowledge.reviewed)}
      </p>
    </div>
  );
}

const labels = ({ sources }: { readonly sources: readonly { readonly label: string }[] }) =>
  sources.map(({ label }) => label);

const PART_WORDS = {
  claims: ['statement', 'statements'],
  pairs: ['pair', 'pairs'],
  references: ['reference', 'references'],
} as const;

const countWords = (part: (typeof PARTS)[number], count: number) =>
  `${count} ${PART_WORDS[part][count === 1 ? 0 : 1]}`;

function Claims({ claims }: { readonly claims: readonly ClaimView[] }) {
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  return (
    <section>
      <h2>Statements</h2>
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

const VERDICT_WORDS = { warning: 'Warned of', info: 'To know', none: 'Nothing shown' } as const;

function Pairs({ pairs }: { readonly pairs: readonly PairView[] }) {
  return (
    <section>
      <h2>Pairs</h2>
      <ul class="ag-lines">
        {pairs.map((pair) => (
          <li key={`${pair.first} ${pair.second} ${pair.setting}`}>
            <strong>
              {pair.first} + {pair.second}
            </strong>
            <span class="ag-small">
              {pair.setting} · {VERDICT_WORDS[pair.verdict]}
            </span>
            <span>{pair.text}</span>
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
      setTold(done ? `${reference.label} copied as ${STYLE_WORDS[style]}.` : 'The browser refused to copy.'),
    );
  return (
    <section>
      <h2>References</h2>
      <p class="ag-small" role="status">
        {told}
      </p>
      <ul class="ag-lines">
        {references.map((reference) => (
          <li key={reference.id}>
            <span>{cite(reference.work, 'vancouver')}</span>
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
                    <span class="ag-hidden">Copy {reference.label} as </span>
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
