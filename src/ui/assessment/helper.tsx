import { useState } from 'preact/hooks';
import { Body } from '../pictures/body';
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

export interface AssessmentHelperProps {
  /** Aromatase inhibitors read as in use on the page; the first is proposed for the note. */
  readonly drugs: readonly string[];
  /** What the questions rest on; cited in the note. */
  readonly sources: readonly NoteSource[];
  /** Answers that were given before; none at first. */
  readonly answers?: Assessment | undefined;
  /** Told every change, so that the answers outlive this component where its owner wants that. */
  readonly onAnswers?: ((answers: Assessment) => void) | undefined;
  /** Copies the text; resolves false when the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

const PAIN = Array.from({ length: 11 }, (_, score) => [score, String(score)] as const);
const LENGTHS = [
  ['short', 'One line'],
  ['long', 'List'],
] as const;

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
  const note = assessmentNote(answers, length, sources);

  return (
    <div class="ag-assessment">
      <p class="ag-small">
        Nothing here is saved. Answers stay with the page they were given beside until the panel is closed.
      </p>
      <OneOf
        legend="Worst pain in the last 24 hours"
        hint="0 no pain, 10 the worst imaginable"
        options={PAIN}
        value={answers.worstPain}
        onChoose={(worstPain) => set({ worstPain })}
        scale
      />
      <fieldset class="ag-field">
        <legend>Where</legend>
        <div class="ag-where">
          <Body places={answers.places} onToggle={togglePlace} />
          <Sites places={answers.places} onToggle={togglePlace} />
        </div>
      </fieldset>
      <OneOf
        legend="Morning stiffness"
        options={STIFFNESS}
        value={answers.stiffness}
        onChoose={(stiffness) => set({ stiffness })}
      />
      <OneOf legend="Onset" options={ONSETS} value={answers.onset} onChoose={(onset) => set({ onset })} />
      <fieldset class="ag-field">
        <legend>Red flags</legend>
        <p class="ag-small">Features that fit poorly with AIMSS.</p>
        <ManyOf
          options={RED_FLAGS}
          values={redFlags}
          onToggle={(flag) => set({ redFlags: toggled(redFlags, flag) })}
        />
        <label class="ag-none">
          <input
            type="checkbox"
            checked={answers.redFlags?.size === 0}
            onChange={() => set({ redFlags: answers.redFlags?.size === 0 ? null : new Set() })}
          />
          <span>Asked, none present</span>
        </label>
        {answers.redFlags?.has('cord') && (
          <p class="ag-alert">
            Possible spinal cord compression: usually handled as an emergency under local pathways.
          </p>
        )}
      </fieldset>
      <fieldset class="ag-field">
        <legend>Current measures</legend>
        <ManyOf
          options={MEASURES}
          values={answers.measures}
          onToggle={(measure) => set({ measures: toggled(answers.measures, measure) })}
        />
      </fieldset>

      <section class="ag-note-box" aria-label="Note for the chart">
        <div class="ag-note-head">
          <OneOf legend="Note" options={LENGTHS} value={length} onChoose={setLength} scale />
          <label class="ag-drug">
            <span class="ag-label">Drug in the note</span>
            <input
              class="ag-input"
              type="text"
              value={answers.drug}
              onInput={(event) => set({ drug: event.currentTarget.value })}
            />
          </label>
        </div>
        <output class="ag-note-text">{note || 'Answer a question and the note appears here.'}</output>
        <div class="ag-note-actions">
          <button
            type="button"
            class="ag-button"
            data-kind="primary"
            disabled={!note}
            onClick={() => void onCopy(note).then((done) => setCopied(done ? 'yes' : 'no'))}
          >
            Copy for chart
          </button>
          <button type="button" class="ag-button" data-kind="quiet" onClick={() => answer(fresh)}>
            Start again
          </button>
          <span role="status" class="ag-small">
            {copied === 'yes' && 'Copied.'}
            {copied === 'no' && 'The browser refused to copy; select the text and copy it.'}
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
      {SITES.map(([site, , both]) => (
        <li key={site}>
          <span aria-hidden="true">{both}</span>
          {(['right', 'left'] as const).map((side) => (
            <label key={side}>
              <input
                type="checkbox"
                aria-label={`${both}, ${side}`}
                checked={places.has(`${site}-${side}`)}
                onChange={() => onToggle(`${site}-${side}`)}
              />
              <span aria-hidden="true">{side}</span>
            </label>
          ))}
        </li>
      ))}
      {MIDDLE_SITES.map(([site, words]) => (
        <li key={site}>
          <span aria-hidden="true">{words}</span>
          <label>
            <input
              type="checkbox"
              aria-label={words}
              checked={places.has(site)}
              onChange={() => onToggle(site)}
            />
          </label>
        </li>
      ))}
    </ul>
  );
}
