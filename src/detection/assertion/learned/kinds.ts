import type { Status, Timing } from '../../../knowledge/terms';

/** The statuses that are told apart, in the order of the weights. */
export const KINDS = [
  'active',
  'discontinued',
  'historical',
  'planned-now',
  'planned-later',
  'negated',
  'hypothetical',
  'allergy',
  'family',
  'general',
] as const;
export type Kind = (typeof KINDS)[number];

export const kindOf = (status: Status, timing: Timing | undefined): Kind =>
  status === 'planned' ? `planned-${timing ?? 'later'}` : status;

export const numberOf = (kind: Kind): number => KINDS.indexOf(kind);

/** Kinds between which the line is thin count as one while the words are weighed. */
const GROUPS: readonly (readonly Kind[])[] = [
  ['active'],
  ['discontinued', 'historical'],
  ['planned-now', 'planned-later'],
  ['negated'],
  ['hypothetical'],
  ['allergy'],
  ['family'],
  ['general'],
];
const GROUP_OF = KINDS.map((kind) => GROUPS.findIndex((group) => group.includes(kind)));

/** The group of a kind, by the numbers of both. */
export const groupOf = (kind: number): number => GROUP_OF[kind] ?? 0;
export const NO_GROUP = GROUPS.length;

/** Sums of weights as chances, which add up to 1. A weight of `unit` makes a kind e times likelier. */
export function chancesOf(sums: Float64Array, unit: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  const chances = sums.map((sum) => Math.exp((sum - most) * unit));
  const all = chances.reduce((a, b) => a + b, 0);
  return chances.map((chance) => chance / all);
}

/** The chances of the groups. */
export function ofGroups(chances: Float64Array): Float64Array {
  const groups = new Float64Array(GROUPS.length);
  chances.forEach((chance, kind) => {
    groups[groupOf(kind)] = (groups[groupOf(kind)] ?? 0) + chance;
  });
  return groups;
}

/** The number of the largest. */
export function best(chances: Float64Array): number {
  let at = 0;
  for (let i = 1; i < chances.length; i++) if ((chances[i] ?? 0) > (chances[at] ?? 0)) at = i;
  return at;
}

/**
 * The kind that is said in the end. The words decide only where the group they speak for is likelier by `LEAD` than the one the
 * rules read: of lots of texts that were left out, those with 4 to 16 are read alike, and the more the rules keep the better.
 */
export function decide(chances: Float64Array, ruled: number): number {
  const groups = ofGroups(chances);
  const group = best(groups);
  if (group === groupOf(ruled) || (groups[group] ?? 0) < LEAD * (groups[groupOf(ruled)] ?? 0)) return ruled;
  return best(chances.map((chance, kind) => (groupOf(kind) === group ? chance : 0)));
}
const LEAD = 10;
