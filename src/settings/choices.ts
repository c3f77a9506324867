/** A corner of the viewport, by reading direction. */
import { LANGUAGE_TAGS } from '../languages/choose';

export const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type Corner = (typeof CORNERS)[number];

/** The interface's language: the browser's, or one of those that there are words for. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGE_TAGS] as const;

export const DENSITIES = ['comfortable', 'compact'] as const;

/** What a person can choose about marks and cards. The keys are also the names by which an administrator fixes them. */
export interface Choices {
  readonly markDrugs: boolean;
  readonly markSerms: boolean;
  readonly markSyndrome: boolean;
  readonly markSymptoms: boolean;
  /** Topics of cards that are not shown. Only cards that inform are ever hidden, never one that warns. */
  readonly hiddenTopics: readonly string[];
  /** How long the pointer rests on a name before its card opens, in milliseconds. */
  readonly dwellMs: number;
  /** Is the badge shown in pages with marks? */
  readonly badge: boolean;
  readonly badgeCorner: Corner;
  readonly density: (typeof DENSITIES)[number];
  readonly language: (typeof LANGUAGE_CHOICES)[number];
}
export type ChoiceKey = keyof Choices;

export const DEFAULT_CHOICES: Choices = {
  markDrugs: true,
  markSerms: true,
  markSyndrome: true,
  markSymptoms: true,
  hiddenTopics: [],
  dwellMs: 500,
  badge: true,
  badgeCorner: 'bottom-end',
  density: 'comfortable',
  language: 'browser',
};

/** Less is an accident, more is not worth waiting for. */
export const DWELL_LIMITS_MS = [100, 5_000] as const;
export const MOST_TOPICS = 100;

type Check = (value: unknown) => boolean;
const isBoolean: Check = (value) => typeof value === 'boolean';
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const [LEAST, MOST] = DWELL_LIMITS_MS;

const CHECKS: Record<ChoiceKey, Check> = {
  markDrugs: isBoolean,
  markSerms: isBoolean,
  markSyndrome: isBoolean,
  markSymptoms: isBoolean,
  hiddenTopics: (value) =>
    Array.isArray(value) && value.length <= MOST_TOPICS && value.every((each) => typeof each === 'string'),
  dwellMs: (value) => Number.isInteger(value) && Number(value) >= LEAST && Number(value) <= MOST,
  badge: isBoolean,
  badgeCorner: isOneOf(CORNERS),
  density: isOneOf(DENSITIES),
  language: isOneOf(LANGUAGE_CHOICES),
};

/** What holds now, and which of it an administrator has fixed. */
export interface Effective {
  readonly choices: Choices;
  readonly fixed: readonly ChoiceKey[];
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * The choices that hold: an administrator's before the person's before the defaults. For the content script, which has no zod: by
 * hand, key by key, and what cannot be read counts as not chosen. A test holds it to say what the schema says.
 * @param stored the settings as stored. @param managed the administrator's as the browser gives them.
 */
export function readChoices(stored: unknown, managed: unknown): Effective {
  const chosen = fieldsOf(fieldsOf(stored).choices);
  const set = fieldsOf(managed);
  const keys = Object.keys(CHECKS) as ChoiceKey[];
  const fixed = keys.filter((key) => CHECKS[key](set[key]));
  const own = keys.filter((key) => CHECKS[key](chosen[key]));
  const pick = (from: Record<string, unknown>, names: readonly ChoiceKey[]) =>
    Object.fromEntries(names.map((name) => [name, from[name]]));
  // Every value has been checked to be of its key's kind.
  const choices = { ...DEFAULT_CHOICES, ...pick(chosen, own), ...pick(set, fixed) } as Choices;
  return { choices, fixed };
}

/** Are the names of this class marked? */
export function isMarked(
  { markDrugs, markSerms, markSyndrome, markSymptoms }: Choices,
  conceptClass: string,
): boolean {
  if (conceptClass === 'serm') return markSerms;
  if (conceptClass === 'aimss') return markSyndrome;
  return conceptClass === 'symptom' ? markSymptoms : markDrugs;
}

/** Is this card shown? A card that warns always is. */
export const isShown = (
  { hiddenTopics }: Choices,
  card: { readonly topic: string; readonly indicator: string },
): boolean => card.indicator !== 'info' || !hiddenTopics.includes(card.topic);
