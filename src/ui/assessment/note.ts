/** What can be asked about joint symptoms on an aromatase inhibitor, and how it is written down. Nothing is stored. */
import { say, sayList } from '../../languages';

export const SITES = ['hand', 'elbow', 'shoulder', 'hip', 'knee', 'foot'] as const;
export type PairedSite = (typeof SITES)[number];
export const MIDDLE_SITES = ['neck', 'back'] as const;
export type MiddleSite = (typeof MIDDLE_SITES)[number];
export type Place = `${PairedSite}-${'left' | 'right'}` | MiddleSite;

export const STIFFNESS = ['none', 'short', 'middle', 'long'] as const;
export type Stiffness = (typeof STIFFNESS)[number];

export const ONSETS = ['before', 'early', 'year', 'late', 'unknown'] as const;
export type Onset = (typeof ONSETS)[number];

export const RED_FLAGS = ['focal', 'night', 'trauma', 'unwell', 'swelling', 'neuro', 'cord'] as const;
export type RedFlag = (typeof RED_FLAGS)[number];

export const MEASURES = [
  'exercise',
  'physio',
  'paracetamol',
  'nsaid',
  'acupuncture',
  'duloxetine',
  'vitamin-d',
  'switched',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Assessment {
  /** Name of the aromatase inhibitor as it goes into the note; empty when not said. */
  readonly drug: string;
  readonly places: ReadonlySet<Place>;
  /** Worst pain in the last 24 hours, 0 to 10. */
  readonly worstPain: number | null;
  readonly stiffness: Stiffness | null;
  readonly onset: Onset | null;
  /** Null: not asked. An empty set: asked, none present. */
  readonly redFlags: ReadonlySet<RedFlag> | null;
  readonly measures: ReadonlySet<Measure>;
}

export const EMPTY_ASSESSMENT: Assessment = {
  drug: '',
  places: new Set(),
  worstPain: null,
  stiffness: null,
  onset: null,
  redFlags: null,
  measures: new Set(),
};

export type NoteLength = 'short' | 'long';

/** A source as a line of the note. */
export interface NoteSource {
  readonly label: string;
  /** An address or identifier short enough for a chart, or journal, year and pages. */
  readonly where?: string | undefined;
}

/** The places in words, a pair as one: `both knees, left hip and back`. Empty when none is ticked. */
export function placesInWords(places: ReadonlySet<Place>): string {
  const paired = SITES.flatMap((site) => {
    const [left, right] = [places.has(`${site}-left`), places.has(`${site}-right`)];
    if (left && right) return [say(`both_${site}`)];
    if (left) return [say(`left_${site}`)];
    return right ? [say(`right_${site}`)] : [];
  });
  const middle = MIDDLE_SITES.filter((site) => places.has(site)).map((site) => say(`site_${site}`));
  return sayList([...paired, ...middle]);
}

/**
 * The note for the chart, as plain text. Only what was answered is in it; nothing is concluded, and "none" is written only
 * where it was asked. The short one is a line with its sources, the long one a list.
 */
export function assessmentNote(
  answers: Assessment,
  length: NoteLength,
  sources: readonly NoteSource[],
): string {
  const lines = statements(answers);
  if (lines.length === 0) return '';
  const title = say('note_title', { drug: answers.drug.trim() || say('note_any_drug') });
  if (length === 'short') {
    const body = lines.map(([name, text]) => say('note_fact', { name: name.toLowerCase(), text })).join('; ');
    return `${title}. ${body[0]?.toUpperCase() ?? ''}${body.slice(1)}.${sourceLine(sources)}`;
  }
  const list = lines.map(([name, text]) => `- ${say('note_fact', { name, text })}`);
  const cited = sources.map(({ label, where }) => `- ${label}${where ? `, ${where}` : ''}`);
  return [title, ...list, ...(cited.length > 0 ? [say('note_sources'), ...cited] : [])].join('\n');
}

function sourceLine(sources: readonly NoteSource[]): string {
  return sources.length > 0
    ? say('note_sources_line', { sources: sources.map(({ label }) => label).join('; ') })
    : '';
}

function statements(answers: Assessment): (readonly [string, string])[] {
  const { worstPain, stiffness, onset, redFlags } = answers;
  const places = placesInWords(answers.places);
  const lines: (readonly [string, string] | null)[] = [
    places ? [say('note_sites'), places] : null,
    worstPain === null ? null : [say('note_pain'), `${worstPain}/10`],
    stiffness && [
      say('stiffness'),
      stiffness === 'none' ? say('note_no_stiffness') : lowerFirst(say(`stiffness_${stiffness}`)),
    ],
    onset && [say('onset'), lowerFirst(say(`onset_${onset}`))],
    redFlags && [
      say('note_flags'),
      redFlags.size === 0
        ? say('note_flags_none')
        : sayList(RED_FLAGS.filter((flag) => redFlags.has(flag)).map((flag) => say(`flag_${flag}`))),
    ],
    answers.measures.size > 0
      ? [
          say('measures'),
          sayList(MEASURES.filter((one) => answers.measures.has(one)).map((one) => say(`measure_${one}`))),
        ]
      : null,
  ];
  return lines.filter((line) => line !== null);
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
