import type { Concept, ConceptClass, Detail, Status, Who } from '../../knowledge/terms';
import { isSaid, say } from '../../languages';
import type { PlainKey } from '../../languages/types';

/** Details that say all of the status and more: shown in its place, not after it. */
const REPLACES: ReadonlySet<Detail> = new Set(['held', 'declined', 'intolerance', 'completed']);

/** The syndrome and its symptoms are not taken or stopped; they are there or not. */
const SYNDROME_STATUSES = ['active', 'discontinued', 'historical', 'negated', 'family'] as const;

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
  if (status === 'general') return say(kind === 'literature' ? 'status_in_article' : 'status_general');
  const short = shortStatusWord(facts);
  const word =
    detail === undefined || REPLACES.has(detail)
      ? short
      : say('status_with_detail', { status: short, detail: lowerFirst(say(`detail_${detail}`)) });
  return who === 'other' && status !== 'family' ? say('status_of_other', { status: word }) : word;
}

/** The status alone, in as few words as it takes. */
export function shortStatusWord({ status, detail, class: conceptClass }: StatusFacts): string {
  if (detail !== undefined && REPLACES.has(detail)) return say(`detail_${detail}`);
  const isTold = conceptClass === 'aimss' || conceptClass === 'symptom';
  const ofSyndrome = isTold && SYNDROME_STATUSES.find((one) => one === status);
  return ofSyndrome ? say(`syndrome_${ofSyndrome}`) : say(`status_${status}`);
}

export function classWord(conceptClass: ConceptClass): string {
  return say(`class_${conceptClass}`);
}

/** What a concept is called in the language of the interface; one without a name there by its id, which for a drug is its English INN. */
export function conceptWord(concept: Concept): string {
  const key = `concept_${concept}`;
  return isSaid<Extract<PlainKey, `concept_${string}`>>(key) ? say(key) : concept.replaceAll('-', ' ');
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
