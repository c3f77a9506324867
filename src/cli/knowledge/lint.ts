import type { Card, Claim, Knowledge } from '../../knowledge/schema/knowledge';
import { addressOf } from '../../knowledge/view';
import { PROFESSIONAL_USE } from '../../ui/words';

/**
 * Cards that name something urgent, each with the reason why it may (docs/clinical-safety.md). They decide nothing that is
 * urgent: they say that it is, and that local pathways hold.
 */
export const MAY_NAME_URGENCY: Readonly<Record<string, string>> = {
  'red-flag-cord':
    'says that what the page already names is handled as an emergency, and leaves the rest to local pathways',
};

const URGENT =
  /\b(?:emergenc\w+|urgent\w*|immediate(?:ly)?|(?<!both )at once|right away|without delay|within (?:minutes|hours)|stat|now)\b/i;
const ORDERS = /\b(?:must|shall|prescribe|administer|do not give|stop the|switch to|start (?:the|a))\b/i;

/** Plain words for the limits of the evidence; a card whose lines show a grade below high states them by that. */
const LIMITS =
  /\b(?:limited|no outcome|no placebo-controlled|one cohort|small study|observational|expert opinion|less clear|differ\w*|vary|not carried over|stand for themselves|recorded elsewhere|is thin|is not advice)\b/i;

function ofCard(
  card: Card,
  claims: ReadonlyMap<string, Claim>,
  addresses: ReadonlyMap<string, string | undefined>,
) {
  const objections: string[] = [];
  const statements = card.detail.slice(0, -1);
  const text = [card.summary, ...card.detail.map((line) => line.text)].join(' ');
  if (statements.length === 0) objections.push('states nothing but its last line');
  for (const line of statements) {
    const stated = line.claims.flatMap((id) => claims.get(id) ?? []);
    if (stated.length === 0) objections.push(`basis not shown: "${line.text}"`);
    for (const { id, references } of stated)
      if (!references.some((reference) => addresses.get(reference)))
        objections.push(`basis cannot be opened: ${id}`);
  }
  if (card.detail.at(-1)?.text !== PROFESSIONAL_USE)
    objections.push('does not say that it is for professionals');
  if (URGENT.test(text) && !MAY_NAME_URGENCY[card.id])
    objections.push(`speaks as if time were short: "${URGENT.exec(text)?.[0]}"`);
  if (ORDERS.test(text)) objections.push(`gives an order: "${ORDERS.exec(text)?.[0]}"`);
  const grades = statements.flatMap((line) => line.claims.flatMap((id) => claims.get(id)?.grade ?? []));
  if (!LIMITS.test(text) && grades.every((grade) => grade === 'high')) objections.push('states no limit');
  return objections.map((objection) => `${card.id}: ${objection}`);
}

/**
 * Holds every card to what docs/clinical-safety.md promises: its basis can be reviewed, it is for professionals, it is not for
 * decisions that cannot wait, it informs and does not order, and it states its limits.
 */
export function lintKnowledge({ cards, claims, references }: Knowledge): string[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const addresses = new Map(references.map((reference) => [reference.id, addressOf(reference)]));
  const idle = Object.keys(MAY_NAME_URGENCY).filter((id) => !cards.some((card) => card.id === id));
  return [
    ...cards.flatMap((card) => ofCard(card, byId, addresses)),
    ...claims.flatMap(({ id, because, population }) =>
      because.length < 4 || population.length < 4 ? [`${id}: does not say of whom, or why its grade`] : [],
    ),
    ...idle.map((id) => `${id}: may name urgency, and is no card`),
  ];
}
