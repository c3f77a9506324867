import { useState } from 'preact/hooks';
import type { SourceView } from '../../knowledge/schema/card-view';
import { say } from '../../languages';
import { Sources } from '../card';
import { Body } from '../pictures/body';
import { CLINICAL } from '../words';
import { ManyOf, OneOf, toggled } from './choices';
import {
  type Assessment,
  assessmentNote,
  EMPTY_ASSESSMENT,
  MEASURES,
  MIDDLE_SITES,
  type NoteLength,
  type NoteSource,
  ONSETS,
  type Place,
  RED_FLAGS,
  type RedFlag,
  SITES,
  STIFFNESS,
} from './note';

/** What the questions rest on. */
export interface AssessmentSources {
  /** Cited in the note. */
  readonly note: readonly NoteSource[];
  /** Of the red flags. */
  readonly flags: readonly SourceView[];
  /** Of the alert about cord compression. */
  readonly cord: readonly SourceView[];
}

export interface AssessmentHelperProps {
  /** Aromatase inhibitors read as in use on the page; the first is proposed for the note. */
  readonly drugs: readonly string[];
  readonly sources: AssessmentSources;
  /** Answers that were given before; none at first. */
  readonly answers?: Assessment | undefined;
  /** Told every change, so that the answers outlive this component where its owner wants that. */
  readonly onAnswers?: ((answers: Assessment) => void) | undefined;
  /** Copies the text; resolves false when the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

const PAIN = Array.from({ length: 11 }, (_, score) => [score, String(score)] as const);
const LENGTHS: readonly NoteLength[] = ['short', 'long'];

/** Sentences of the evidence (DDX-2, DDX-3): in English in every language of the interface, as the cards are. */
const FLAGS_NOTE = 'Features that fit poorly with AIMSS.';
const CORD_NOTE = 'Possible spinal cord compression: usually handled as an emergency under local pathways.';

/** Asks what a note about joint symptoms needs, and writes it. Nothing is stored. */
export function AssessmentHelper(props: AssessmentHelperProps) {
  const { drugs, sources, onAnswers, onCopy } = props;
  const fresh: Assessment = { ...EMPTY_ASSESSMENT, drug: drugs[0] ?? '' };
  // Null until something was answered: the drug of a page that is read later is still proposed.
  const [given, setGiven] = useState(props.answers ?? null);
  const answers = given ?? fresh;
  const [length, setLength] = useState<NoteLength>('short');
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const answer = (next: Assessment) => {
    setGiven(next);
    onAnswers?.(next);
    setCopied(null);
  };
  const set = (part: Partial<Assessment>) => answer({ ...answers, ...part });
  const togglePlace = (place: Place) => set({ places: toggled(answers.places, place) });
  const redFlags: ReadonlySet<RedFlag> = answers.redFlags ?? new Set();
  const note = assessmentNote(answers, length, sources.note);

  return (
    <div class="ag-assessment">
      <p class="ag-small">{say('saved_nowhere')}</p>
      <OneOf
        legend={say('worst_pain')}
        hint={say('worst_pain_hint')}
        options={PAIN}
        value={answers.worstPain}
        onChoose={(worstPain) => set({ worstPain })}
        scale
      />
      <fieldset class="ag-field">
        <legend>{say('where')}</legend>
        <div class="ag-where">
          <Body places={answers.places} onToggle={togglePlace} />
          <Sites places={answers.places} onToggle={togglePlace} />
        </div>
      </fieldset>
      <OneOf
        legend={say('stiffness')}
        options={STIFFNESS.map((one) => [one, say(`stiffness_${one}`)])}
        value={answers.stiffness}
        onChoose={(stiffness) => set({ stiffness })}
      />
      <OneOf
        legend={say('onset')}
        options={ONSETS.map((one) => [one, say(`onset_${one}`)])}
        value={answers.onset}
        onChoose={(onset) => set({ onset })}
      />
      <fieldset class="ag-field">
        <legend>{say('red_flags')}</legend>
        <p class="ag-small" {...CLINICAL}>
          {FLAGS_NOTE}
        </p>
        <div class="ag-basis">
          <Sources sources={sources.flags} />
        </div>
        <ManyOf
          options={RED_FLAGS.map((flag) => [flag, say(`flag_${flag}`)])}
          values={redFlags}
          onToggle={(flag) => set({ redFlags: toggled(redFlags, flag) })}
        />
        <label class="ag-none">
          <input
            type="checkbox"
            checked={answers.redFlags?.size === 0}
            onChange={() => set({ redFlags: answers.redFlags?.size === 0 ? null : new Set() })}
          />
          <span>{say('flags_none')}</span>
        </label>
        {answers.redFlags?.has('cord') && (
          <div class="ag-alert">
            <p {...CLINICAL}>{CORD_NOTE}</p>
            <div class="ag-basis">
              <Sources sources={sources.cord} />
            </div>
          </div>
        )}
      </fieldset>
      <fieldset class="ag-field">
        <legend>{say('measures')}</legend>
        <ManyOf
          options={MEASURES.map((one) => [one, say(`measure_${one}`)])}
          values={answers.measures}
          onToggle={(measure) => set({ measures: toggled(answers.measures, measure) })}
        />
      </fieldset>

      <section class="ag-note-box" aria-label={say('note_label')}>
        <div class="ag-note-head">
          <OneOf
            legend={say('note')}
            options={LENGTHS.map((one) => [one, say(`note_${one}`)])}
            value={length}
            onChoose={setLength}
            scale
          />
          <label class="ag-drug">
            <span class="ag-label">{say('note_drug')}</span>
            <input
              class="ag-input"
              type="text"
              value={answers.drug}
              onInput={(event) => set({ drug: event.currentTarget.value })}
            />
          </label>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long note scrolls, by keyboard too. */}
        <output class="ag-note-text" tabIndex={0}>
          {note || say('note_empty')}
        </output>
        <div class="ag-note-actions">
          <button
            type="button"
            class="ag-button"
            data-kind="primary"
            disabled={!note}
            onClick={() => void onCopy(note).then((done) => setCopied(done ? 'yes' : 'no'))}
          >
            {say('copy')}
          </button>
          <button type="button" class="ag-button" data-kind="quiet" onClick={() => answer(fresh)}>
            {say('start_again')}
          </button>
          <span role="status" class="ag-small">
            {copied === 'yes' && say('copied')}
            {copied === 'no' && say('copy_failed')}
          </span>
        </div>
      </section>
    </div>
  );
}

interface SitesProps {
  readonly places: ReadonlySet<Place>;
  readonly onToggle: (place: Place) => void;
}

/** The list of places: a pair has a box for each side. */
function Sites({ places, onToggle }: SitesProps) {
  return (
    <ul class="ag-sites">
      {SITES.map((site) => (
        <li key={site}>
          <span aria-hidden="true">{say(`site_${site}`)}</span>
          {(['right', 'left'] as const).map((side) => (
            <label key={side}>
              <input
                type="checkbox"
                aria-label={say('site_and_side', { site: say(`site_${site}`), side: say(`side_${side}`) })}
                checked={places.has(`${site}-${side}`)}
                onChange={() => onToggle(`${site}-${side}`)}
              />
              <span aria-hidden="true">{say(`side_${side}_short`)}</span>
            </label>
          ))}
        </li>
      ))}
      {MIDDLE_SITES.map((site) => (
        <li key={site}>
          <span aria-hidden="true">{say(`site_${site}`)}</span>
          <label>
            <input
              type="checkbox"
              aria-label={say(`site_${site}`)}
              checked={places.has(site)}
              onChange={() => onToggle(site)}
            />
          </label>
        </li>
      ))}
    </ul>
  );
}
