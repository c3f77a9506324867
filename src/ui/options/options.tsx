import { CORNER_WORDS, dayWord, PROFESSIONAL_USE, topicWord } from '../words';
import { Section, Select, Toggle } from './controls';
import { Sites } from './sites';
import type { ChoiceKey, OptionsProps } from './types';

/** Everything a person can decide, with what an administrator has decided shown as such. */
export function Options(props: OptionsProps) {
  const { knowledge } = props;
  return (
    <main class="ag ag-options">
      <h1>AIMSS Guide: options</h1>
      <Policy {...props} />
      <Sites {...props} />
      <Marks {...props} />
      <Cards {...props} />
      <Appearance {...props} />
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

/** Said first: what an administrator has decided, and what of it could not be read. */
function Policy({ sites, fixed, problems }: OptionsProps) {
  const some = fixed.size > 0 || sites.some((site) => site.fixed);
  if (!some && problems.length === 0) return null;
  return (
    <Section title="Your organisation">
      {some && (
        <p>
          Some of these options are set by your administrator. They are shown as such and cannot be changed
          here; what you chose before comes back when they are no longer set.
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem} class="ag-problem">
          {problem}
        </p>
      ))}
    </Section>
  );
}

type MarkKey = Extract<ChoiceKey, `mark${string}`>;

const MARKS: readonly (readonly [MarkKey, string, string?])[] = [
  ['markDrugs', 'Aromatase inhibitors'],
  ['markSerms', 'SERMs', 'The combination warning works without these marks too'],
  ['markSyndrome', 'AIMSS'],
  ['markSymptoms', 'Joint symptoms near an aromatase inhibitor in use'],
];

function Marks({ choices, fixed, onChange }: OptionsProps) {
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

/** Topics under their words: what is called the same is one choice. */
function topicsByWords(topics: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const topic of topics) {
    const group = groups.get(topicWord(topic));
    if (group) group.push(topic);
    else groups.set(topicWord(topic), [topic]);
  }
  return [...groups];
}

function Cards({ choices: { hiddenTopics }, fixed, topics, onChange }: OptionsProps) {
  return (
    <Section title="Cards">
      <p class="ag-small">
        A card that warns is always shown: combinations, red flags, estrogen and the like.
      </p>
      {topicsByWords(topics).map(([words, group]) => (
        <Toggle
          key={words}
          label={words}
          checked={!group.every((topic) => hiddenTopics.includes(topic))}
          fixed={fixed.has('hiddenTopics')}
          onChange={(shown) => {
            const others = hiddenTopics.filter((topic) => !group.includes(topic));
            onChange({ hiddenTopics: shown ? others : [...others, ...group] });
          }}
        />
      ))}
    </Section>
  );
}

const DWELLS: readonly (readonly [number, string])[] = [
  [250, 'A quarter of a second'],
  [500, 'Half a second'],
  [1_000, 'One second'],
  [2_000, 'Two seconds'],
];

/** The times on offer, and the one that holds when it is none of them, as an administrator may set it. */
function dwellOptions(dwellMs: number): readonly (readonly [string, string])[] {
  const offered = DWELLS.some(([ms]) => ms === dwellMs)
    ? DWELLS
    : [...DWELLS, [dwellMs, `${dwellMs} milliseconds`] as const].sort(([a], [b]) => a - b);
  return offered.map(([ms, words]) => [String(ms), words]);
}

const DENSITIES = [
  ['comfortable', 'Comfortable'],
  ['compact', 'Compact'],
] as const;

function Appearance({ choices, fixed, onChange }: OptionsProps) {
  return (
    <Section title="Cards on the page">
      <Select
        label="Open a card when the pointer rests for"
        value={String(choices.dwellMs)}
        options={dwellOptions(choices.dwellMs)}
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
      <Select
        label="Corner of the badge"
        value={choices.badgeCorner}
        options={CORNER_WORDS}
        fixed={fixed.has('badgeCorner')}
        onChange={(badgeCorner) => onChange({ badgeCorner })}
      />
    </Section>
  );
}

function Keys({ shortcuts, onChangeShortcuts, shortcutsHow }: OptionsProps) {
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
      {shortcutsHow && <p class="ag-small">{shortcutsHow}</p>}
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
