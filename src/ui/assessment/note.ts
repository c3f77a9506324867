/** What can be asked about joint symptoms on an aromatase inhibitor, and how it is written down. Nothing is stored. */

export const SITES = [
  ['hand', 'hand or wrist', 'hands or wrists'],
  ['elbow', 'elbow', 'elbows'],
  ['shoulder', 'shoulder', 'shoulders'],
  ['hip', 'hip', 'hips'],
  ['knee', 'knee', 'knees'],
  ['foot', 'foot or ankle', 'feet or ankles'],
] as const;
export type PairedSite = (typeof SITES)[number][0];
export const MIDDLE_SITES = [
  ['neck', 'neck'],
  ['back', 'back'],
] as const;
export type MiddleSite = (typeof MIDDLE_SITES)[number][0];
export type Place = `${PairedSite}-${'left' | 'right'}` | MiddleSite;

export const STIFFNESS = [
  ['none', 'No morning stiffness'],
  ['short', 'Up to 30 minutes'],
  ['middle', '30 to 60 minutes'],
  ['long', 'More than 60 minutes'],
] as const;
export type Stiffness = (typeof STIFFNESS)[number][0];

export const ONSETS = [
  ['before', 'Before the aromatase inhibitor'],
  ['early', 'Within 3 months of starting it'],
  ['year', 'Later in the first year'],
  ['late', 'After the first year'],
  ['unknown', 'Not known'],
] as const;
export type Onset = (typeof ONSETS)[number][0];

export const RED_FLAGS = [
  ['focal', 'focal or one-sided bone pain'],
  ['night', 'pain worse at night or progressive'],
  ['trauma', 'pain after minor trauma'],
  ['unwell', 'weight loss or feeling ill'],
  ['swelling', 'swollen joints'],
  ['neuro', 'new neurological signs'],
  ['cord', 'leg weakness, saddle numbness, or new bladder or bowel disturbance'],
] as const;
export type RedFlag = (typeof RED_FLAGS)[number][0];

export const MEASURES = [
  ['exercise', 'exercise'],
  ['physio', 'physical therapy'],
  ['paracetamol', 'paracetamol (acetaminophen)'],
  ['nsaid', 'NSAID'],
  ['acupuncture', 'acupuncture'],
  ['duloxetine', 'duloxetine'],
  ['vitamin-d', 'vitamin D'],
  ['switched', 'change to another aromatase inhibitor'],
] as const;
export type Measure = (typeof MEASURES)[number][0];

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
  readonly url?: string | undefined;
}

const wordsOf = <Id extends string>(table: readonly (readonly [Id, string, ...string[]])[], id: Id): string =>
  table.find(([key]) => key === id)?.[1] ?? id;

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** The places in words, a pair as one: `both knees, left hip and back`. Empty when none is ticked. */
export function placesInWords(places: ReadonlySet<Place>): string {
  const paired = SITES.flatMap(([site, one, both]) => {
    const [left, right] = [places.has(`${site}-left`), places.has(`${site}-right`)];
    if (left && right) return [`both ${both}`];
    if (left) return [`left ${one}`];
    return right ? [`right ${one}`] : [];
  });
  const middle = MIDDLE_SITES.flatMap(([site, words]) => (places.has(site) ? [words] : []));
  return joined([...paired, ...middle]);
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
  const title = `Joint symptoms on ${answers.drug.trim() || 'an aromatase inhibitor'}`;
  if (length === 'short') {
    const body = lines.map(([name, text]) => `${name.toLowerCase()}: ${text}`).join('; ');
    return `${title}. ${body[0]?.toUpperCase() ?? ''}${body.slice(1)}.${sourceLine(sources)}`;
  }
  const list = lines.map(([name, text]) => `- ${name}: ${text}`);
  const cited = sources.map(({ label, url }) => `- ${label}${url ? `, ${url}` : ''}`);
  return [title, ...list, ...(cited.length > 0 ? ['Asked along:', ...cited] : [])].join('\n');
}

function sourceLine(sources: readonly NoteSource[]): string {
  return sources.length > 0 ? ` (Asked along: ${sources.map(({ label }) => label).join('; ')}.)` : '';
}

function statements(answers: Assessment): (readonly [string, string])[] {
  const { worstPain, stiffness, onset, redFlags } = answers;
  const places = placesInWords(answers.places);
  const lines: (readonly [string, string] | null)[] = [
    places ? ['Sites', places] : null,
    worstPain === null ? null : ['Worst pain in 24 h', `${worstPain}/10`],
    stiffness && [
      'Morning stiffness',
      stiffness === 'none' ? 'none' : lowerFirst(wordsOf(STIFFNESS, stiffness)),
    ],
    onset && ['Onset', lowerFirst(wordsOf(ONSETS, onset))],
    redFlags && [
      'Red flags asked',
      redFlags.size === 0
        ? 'none present'
        : joined(RED_FLAGS.flatMap(([id, words]) => (redFlags.has(id) ? [words] : []))),
    ],
    answers.measures.size > 0
      ? [
          'Current measures',
          joined(MEASURES.flatMap(([id, words]) => (answers.measures.has(id) ? [words] : []))),
        ]
      : null,
  ];
  return lines.filter((line) => line !== null);
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
