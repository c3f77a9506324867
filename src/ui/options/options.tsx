import { say, sayParts } from '../../languages';
import { LANGUAGE_TAGS, type Language } from '../../languages/choose';
import { DENSITIES } from '../../settings/choices';
import { CLINICAL, cornerWords, dayWord, Footnote, topicWord } from '../words';
import { Section, Select, Toggle } from './controls';
import { Sites } from './sites';
import type { ChoiceKey, Choices, OptionsProps } from './types';

/** Everything a person can decide, with what an administrator has decided shown as such. */
export function Options(props: OptionsProps) {
  const { knowledge } = props;
  return (
    <main class="ag ag-options">
      <h1>{say('options_title')}</h1>
      <Refused {...props} />
      <KeptAside {...props} />
      <Policy {...props} />
      <Sites {...props} />
      <Marks {...props} />
      <Cards {...props} />
      <LanguageChoice {...props} />
      <Appearance {...props} />
      <Keys {...props} />
      <Demoted {...props} />
      <Counts {...props} />
      <Section title={say('check_text')}>
        <p>{say('check_text_note')}</p>
        <button type="button" class="ag-button" onClick={props.onCheckText}>
          {say('check_text')}
        </button>
      </Section>
      <Section title={say('knowledge')}>
        <p>
          {knowledge
            ? say('knowledge_edition', { version: knowledge.version, day: dayWord(knowledge.reviewed) })
            : say('knowledge_broken')}
        </p>
      </Section>
      <footer>
        <Footnote />
      </footer>
    </main>
  );
}

/** Stays in sight: what was refused may have been far down on the page. */
function Refused({ refused }: OptionsProps) {
  return (
    <div role="alert" class="ag-refused">
      {refused && <p class="ag-problem">{say('not_stored')}</p>}
    </div>
  );
}

function KeptAside({ keptAside, onExportKept, onDiscardKept }: OptionsProps) {
  if (!keptAside) return null;
  return (
    <Section title={say('kept_aside')}>
      <p class="ag-problem">{say('kept_aside_note')}</p>
      <div class="ag-actions">
        <button type="button" class="ag-button" onClick={onExportKept}>
          {say('kept_aside_export')}
        </button>
        <button type="button" class="ag-button" onClick={onDiscardKept}>
          {say('kept_aside_discard')}
        </button>
      </div>
    </Section>
  );
}

/** Said first: what an administrator has decided, and what of it could not be read. */
function Policy({ sites, fixed, problems }: OptionsProps) {
  const some = fixed.size > 0 || sites.some((site) => site.fixed);
  if (!some && problems.length === 0) return null;
  return (
    <Section title={say('organisation')}>
      {some && <p>{say('organisation_note')}</p>}
      {problems.map((problem) => (
        <p key={`${problem.what} ${problem.name}`} class="ag-problem">
          {say(`problem_${problem.what}`, { name: problem.name })}
        </p>
      ))}
    </Section>
  );
}

type MarkKey = Extract<ChoiceKey, `mark${string}`>;

const MARKS: readonly MarkKey[] = ['markDrugs', 'markSerms', 'markSyndrome', 'markSymptoms'];

function Marks({ choices, fixed, onChange }: OptionsProps) {
  return (
    <Section title={say('marks')}>
      {MARKS.map((key) => (
        <Toggle
          key={key}
          label={say(key)}
          {...(key === 'markSerms' ? { hint: say('markSerms_hint') } : {})}
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
    <Section title={say('cards')}>
      <p class="ag-small">{say('cards_note')}</p>
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

const DWELLS_MS = [250, 500, 1000, 2000] as const;

/** The times on offer, and the one that holds when it is none of them, as an administrator may set it. */
function dwellOptions(dwellMs: number): readonly (readonly [string, string])[] {
  const offered = DWELLS_MS.map((ms) => [ms, say(`dwell_${ms}`)] as const);
  const other = [dwellMs, say('dwell_other', { ms: dwellMs })] as const;
  const all = offered.some(([ms]) => ms === dwellMs)
    ? offered
    : [...offered, other].sort(([a], [b]) => a - b);
  return all.map(([ms, words]) => [String(ms), words]);
}

/** A language is called by its own name everywhere, so that who cannot read this page finds it. */
const LANGUAGE_NAMES = { en: 'English', es: 'Español' } as const satisfies Record<Language, string>;

const languageOptions = (): readonly (readonly [Choices['language'], string])[] => [
  ['browser', say('language_browser')],
  ...LANGUAGE_TAGS.map((tag) => [tag, LANGUAGE_NAMES[tag]] as const),
];

function Appearance({ choices, fixed, onChange }: OptionsProps) {
  return (
    <Section title={say('appearance')}>
      <Select
        label={say('dwell')}
        value={String(choices.dwellMs)}
        options={dwellOptions(choices.dwellMs)}
        fixed={fixed.has('dwellMs')}
        onChange={(value) => onChange({ dwellMs: Number(value) })}
      />
      <Select
        label={say('spacing')}
        value={choices.density}
        options={DENSITIES.map((one) => [one, say(`density_${one}`)])}
        fixed={fixed.has('density')}
        onChange={(density) => onChange({ density })}
      />
      <Toggle
        label={say('badge')}
        checked={choices.badge}
        fixed={fixed.has('badge')}
        onChange={(badge) => onChange({ badge })}
      />
      <Select
        label={say('badge_corner')}
        value={choices.badgeCorner}
        options={cornerWords()}
        fixed={fixed.has('badgeCorner')}
        onChange={(badgeCorner) => onChange({ badgeCorner })}
      />
    </Section>
  );
}

function LanguageChoice({ choices, fixed, onChange }: OptionsProps) {
  return (
    <Section title={say('language')}>
      <Select
        label={say('language_of')}
        hint={say('language_hint')}
        value={choices.language}
        options={languageOptions()}
        fixed={fixed.has('language')}
        onChange={(language) => onChange({ language })}
      />
    </Section>
  );
}

function Keys({ shortcuts, onChangeShortcuts }: OptionsProps) {
  if (shortcuts.length === 0) return null;
  return (
    <Section title={say('keyboard')}>
      <dl class="ag-keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : say('keys_not_set')}</dd>
          </div>
        ))}
      </dl>
      {onChangeShortcuts && (
        <button type="button" class="ag-button" onClick={onChangeShortcuts}>
          {say('change_keys')}
        </button>
      )}
      {!onChangeShortcuts && <p class="ag-small">{say('change_keys_how')}</p>}
    </Section>
  );
}

function Demoted({ demoted, onPromote }: OptionsProps) {
  if (demoted.length === 0) return null;
  return (
    <Section title={say('demoted')}>
      <ul class="ag-site-list">
        {demoted.map(({ card, summary }) => (
          <li key={card}>
            <span {...CLINICAL}>{summary}</span>
            <button type="button" class="ag-button" onClick={() => onPromote(card)}>
              {say('promote')}
              <span class="ag-hidden">
                {sayParts('of_summary', { summary: <span {...CLINICAL}>{summary}</span> })}
              </span>
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
    <Section title={say('counts')}>
      <p class="ag-small">{say('counts_note')}</p>
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
          {say('counts_export')}
        </button>
        <button type="button" class="ag-button" disabled={!any} onClick={onEraseCounts}>
          {say('counts_erase')}
        </button>
      </div>
    </Section>
  );
}
