import type { Card } from '../../schema/knowledge';

/** The last line of every card. */
export const PROFESSIONAL_USE =
  'For healthcare professionals. Supports, and does not replace, clinical judgement.';

type Line = Card['detail'][number];

/** A card as written: lines, each with the claims it rests on. */
export const card = (
  id: string,
  topic: string,
  indicator: Card['indicator'],
  summary: string,
  lines: readonly (Line | readonly [string, ...string[]])[],
): Card => ({
  id,
  topic,
  indicator,
  summary,
  detail: [
    ...lines.map((line): Line => {
      if ('text' in line) return line;
      const [text, ...claims] = line;
      return { text, claims };
    }),
    { text: PROFESSIONAL_USE, claims: [] },
  ],
});
