import type { Card } from '../../schema/knowledge';

/** The last line of every card. */
export const PROFESSIONAL_USE =
  'For healthcare professionals. Supports, and does not replace, clinical judgement.';

/** A card as written: lines, each with the claims it rests on. */
export const card = (
  id: string,
  topic: string,
  indicator: Card['indicator'],
  summary: string,
  lines: readonly (readonly [string, ...string[]])[],
): Card => ({
  id,
  topic,
  indicator,
  summary,
  detail: [...lines.map(([text, ...claims]) => ({ text, claims })), { text: PROFESSIONAL_USE, claims: [] }],
});
