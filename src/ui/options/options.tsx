import { dayWord, PROFESSIONAL_USE, topicWord } from '../words';
import { Section, Select, Toggle } from './controls';
import { Sites } from './sites';
import type { ChoiceKey, Choices, OptionsProps } from './types';

/** Everything a person can decide, with what an administrator has decided shown as such. */
export function Options(props: OptionsProps) {
  const { knowledge, choices } = props;
  return (
    <main class="ag ag-options">
      <h1>AIMSS Guide: options</h1>
      <Sites {...props} />
      {choices && (
        <>
          <Marks {...props} choices={choices} />
          <Cards {...props} choices={choices} />
          <Appearance {...props} choices={choices} />
        </>
      )}
      <Keys {...props} />
      <Demoted {...props} />
      <Counts {...props} />
      <Section title="Knowledge">
        <p>
          {knowledge
            ? `Version ${knowledge.version}, evidence reviewed on ${dayWord(knowledge.reviewed)}. It comes with the extension and changes only with it.`
            : 'The knowledge base could not be read. No card is shown until the extension is installed again.'}
        </p>
      </Section>
      <footer class="ag-small">{PROFESSIONAL_USE}</footer>
    </main>
  );
}

type Choosing = OptionsProps & { readonly choices: Choices };

type MarkKey = Extract<ChoiceKey, `mark${string}`>;

const MARKS: readonly (readonly [MarkKey, string, string?])[] = [
  ['markDrugs', 'Aromatase inhibitors'],
  ['markSerms', 'SERMs', 'The combination warning works without these marks too'],
  ['markSyndrome', 'AIMSS'],
  ['markSymptoms', 'Joint symptoms near an aromatase inhibitor in use'],
];

function Marks({ choices, fixed, onChange }: Choosing) {
  return (
    <Section title="Marks on the page">
      {MARKS.map(([key, label, hint]) => (
        <Toggle
          key={key}
          label={label}
          {...(hint ? { hint } : {})}
          checked={choices[key]}
          fixed={fixed.has(key)}
          onChange={(checked) => onChange({ [key]: checked })}
        />
      ))}
    </Section>
  );
}

function Cards({ choices, fixed, topics, onChange }: Choosing) {
  const hidden = new Set(choices.hiddenTopics);
  return (
    <Section title="Cards">
      {topics.map((topic) => (
        <Toggle
          key={topic}
          label={topicWord(topic)}
          {...(topic === 'serm-combination' ? { hint: 'Always shown' } : {})}
          checked={topic === 'serm-combination' || !hidden.has(topic)}
          fixed={fixed.has('hiddenTopics') && topic !== 'serm-combination'}
          always={topic === 'serm-combination'}
          onChange={(shown) =>
            onChange({
              hiddenTopics: shown
                ? choices.hiddenTopics.filter((one) => one !== topic)
                : [...choices.hiddenTopics, topic],
            })
          }
        />
      ))}
    </Section>
  );
}

const DWELLS = [
  ['250', 'A quarter of a second'],
  ['500', 'Half a second'],
  ['1000', 'One second'],
  ['2000', 'Two seconds'],
] as const;
const DENSITIES = [
  ['comfortable', 'Comfortable'],
  ['compact', 'Compact'],
] as const;

function Appearance({ choices, fixed, onChange }: Choosing) {
  const dwell = DWELLS.reduce((best, one) =>
    Math.abs(Number(one[0]) - choices.dwellMs) < Math.abs(Number(best[0]) - choices.dwellMs) ? one : best,
  );
  return (
    <Section title="Cards on the page">
      <Select
        label="Open a card when the pointer rests for"
        value={dwell[0]}
        options={DWELLS}
        fixed={fixed.has('dwellMs')}
        onChange={(value) => onChange({ dwellMs: Number(value) })}
      />
      <Select
        label="Spacing"
        value={choices.density}
        options={DENSITIES}
        fixed={fixed.has('density')}
        onChange={(density) => onChange({ density })}
      />
      <Toggle
        label="Badge in a corner of pages with marks"
        checked={choices.badge}
        fixed={fixed.has('badge')}
        onChange={(badge) => onChange({ badge })}
      />
    </Section>
  );
}

function Keys({ shortcuts, onChangeShortcuts }: OptionsProps) {
  if (shortcuts.length === 0) return null;
  return (
    <Section title="Keyboard">
      <dl class="ag-keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : 'not set'}</dd>
          </div>
        ))}
      </dl>
      {onChangeShortcuts && (
        <button type="button" class="ag-button" onClick={onChangeShortcuts}>
          Change them in the browser
        </button>
      )}
    </Section>
  );
}

function Demoted({ demoted, onPromote }: OptionsProps) {
  if (demoted.length === 0) return null;
  return (
    <Section title="Warnings shown in the toolbar only">
      <ul class="ag-site-list">
        {demoted.map(({ card, summary }) => (
          <li key={card}>
            <span>{summary}</span>
            <button type="button" class="ag-button" onClick={() => onPromote(card)}>
              Show by itself again<span class="ag-hidden">: {summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Counts({ counts, onExportCounts, onEraseCounts }: OptionsProps) {
  const any = counts.some(({ count }) => count > 0);
  return (
    <Section title="Counts on this computer">
      <p class="ag-small">Numbers only, never a word of a page. They are not sent anywhere.</p>
      <dl class="ag-counts">
        {counts.map(({ id, words, count }) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div class="ag-actions">
        <button type="button" class="ag-button" disabled={!any} onClick={onExportCounts}>
          Export as a file
        </button>
        <button type="button" class="ag-button" disabled={!any} onClick={onEraseCounts}>
          Erase
        </button>
      </div>
    </Section>
  );
}
