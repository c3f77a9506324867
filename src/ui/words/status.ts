import type { Concept, ConceptClass, Detail, Status, Who } from '../../knowledge/terms';

/** How a status is called on screen. `general` needs the kind of page, see `statusWord`. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  active: 'Active',
  planned: 'Planned',
  discontinued: 'Discontinued',
  historical: 'Past use',
  negated: 'Not taken',
  hypothetical: 'Considered only',
  allergy: 'Allergy or intolerance',
  family: 'A relative’s drug',
  general: 'General mention',
};

const DETAIL_WORDS: Readonly<Record<Detail, string>> = {
  held: 'On hold',
  declined: 'Declined',
  intolerance: 'Intolerance',
  completed: 'Completed',
  switched: 'Switched',
  conflict: 'The page disagrees with itself',
  expired: 'End date passed',
};

/** Details that say all of the status and more: shown in its place, not after it. */
const REPLACES: ReadonlySet<Detail> = new Set(['held', 'declined', 'intolerance', 'completed']);

/** The syndrome is not taken or stopped; it is there or not. */
const SYNDROME_WORDS: Readonly<Partial<Record<Status, string>>> = {
  active: 'Present',
  discontinued: 'Resolved',
  historical: 'In the past',
  negated: 'Not present',
  family: 'A relative’s',
};

export interface StatusFacts {
  readonly class?: ConceptClass;
  readonly status: Status;
  readonly detail?: Detail;
  readonly who?: Who;
  readonly kind?: 'record' | 'literature' | 'other';
}

/** The status in words, with its finer shade: “On hold”, “Discontinued, switched”. */
export function statusWord(facts: StatusFacts): string {
  const { status, detail, who, kind } = facts;
  if (status === 'general') return kind === 'literature' ? 'Named in an article' : STATUS_WORDS.general;
  const short = shortStatusWord(facts);
  const word =
    detail === undefined || REPLACES.has(detail) ? short : `${short}, ${lowerFirst(DETAIL_WORDS[detail])}`;
  return who === 'other' && status !== 'family' ? `${word}, another person` : word;
}

/** The status alone, in as few words as it takes. */
export function shortStatusWord({ status, detail, class: conceptClass }: StatusFacts): string {
  if (detail !== undefined && REPLACES.has(detail)) return DETAIL_WORDS[detail];
  return (conceptClass === 'aimss' ? SYNDROME_WORDS[status] : undefined) ?? STATUS_WORDS[status];
}

const CLASS_WORDS: Readonly<Record<ConceptClass, string>> = {
  'aromatase-inhibitor': 'Aromatase inhibitor',
  serm: 'Selective estrogen receptor modulator (SERM)',
  aimss: 'Musculoskeletal syndrome of aromatase inhibitors',
  symptom: 'Symptom',
  serd: 'Selective estrogen receptor degrader',
  estrogen: 'Estrogen',
  'cyp2d6-inhibitor': 'CYP2D6 inhibitor',
  'cyp3a4-inducer': 'CYP3A4 inducer',
  'bone-agent': 'Bone medicine',
  'ovarian-suppression': 'Ovarian suppression',
  cdk46: 'CDK4/6 inhibitor',
  other: 'Other medicine',
};

export function classWord(conceptClass: ConceptClass): string {
  return CLASS_WORDS[conceptClass];
}

const CONCEPT_WORDS: Readonly<Record<string, string>> = {
  'aromatase-inhibitor': 'aromatase inhibitor',
  serm: 'SERM',
  aimss: 'AIMSS',
};

/** A concept's id as people write it: the INN itself for a drug. */
export function conceptWord(concept: Concept): string {
  return CONCEPT_WORDS[concept] ?? concept.replaceAll('-', ' ');
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
