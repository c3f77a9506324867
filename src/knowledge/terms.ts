/**
 * The words every room of the house shares: what a mention can be, and how a patient can stand to a drug.
 * Types and constant lists only; no code that costs the content script anything.
 */

/** Lower-case INN (`letrozole`), a class word (`aromatase-inhibitor`, `serm`), or the syndrome (`aimss`). */
export type Concept = string;

/** What kind of thing a concept is. Only the first three are ever reported as mentions. */
export const CONCEPT_CLASSES = [
  'aromatase-inhibitor',
  'serm',
  'aimss',
  'symptom',
  'serd',
  'estrogen',
  'cyp2d6-inhibitor',
  'cyp3a4-inducer',
  'bone-agent',
  'ovarian-suppression',
  'cdk46',
  'other',
] as const;
export type ConceptClass = (typeof CONCEPT_CLASSES)[number];

/**
 * The relation of the patient to the drug at that place in the text:
 * `active` taken now, or ordered at this encounter; `planned` firm plan to start; `discontinued` a stop is told or
 * shown (a held drug too); `historical` past use told without a stop event; `negated` not taken (declined too);
 * `hypothetical` considered or discussed; `allergy` allergy or intolerance; `family` a relative's drug;
 * `general` not about a patient's use at all.
 */
export const STATUSES = [
  'active',
  'discontinued',
  'negated',
  'historical',
  'planned',
  'allergy',
  'family',
  'hypothetical',
  'general',
] as const;
export type Status = (typeof STATUSES)[number];

/** Finer shades of a status, shown to people, never needed to decide a card. */
export const DETAILS = [
  'held',
  'declined',
  'intolerance',
  'completed',
  'switched',
  'conflict',
  'expired',
] as const;
export type Detail = (typeof DETAILS)[number];

export const WHO = ['patient', 'other'] as const;
export type Who = (typeof WHO)[number];

/** When a planned drug begins: at this encounter with no open condition, or at a later date or condition. */
export const TIMINGS = ['now', 'later'] as const;
export type Timing = (typeof TIMINGS)[number];

/** `record`: one patient's record. `literature`: article, guideline, label. `other`: everything else, lists of patients too. */
export const PAGE_KINDS = ['record', 'literature', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const INDICATIONS = [
  'breast-adjuvant',
  'breast-metastatic',
  'breast-prevention',
  'breast',
  'fertility',
  'endometriosis',
  'male',
  'paediatric',
] as const;
export type Indication = (typeof INDICATIONS)[number];

export const MENOPAUSE = ['premenopausal', 'postmenopausal'] as const;
export type Menopause = (typeof MENOPAUSE)[number];

/** The form of a DOI (DOI Handbook, 2.2): no words of a page have it, for there is no blank in it. */
export const DOI = /^10\.\d{4,9}\/[\w.;()/:<>[\]-]{1,190}$/;
