import { z } from 'zod';
import type { CardView } from './schema/card-view';

/**
 * A card of HL7 CDS Hooks 2.0 (section "Card attributes"), as far as we fill it: nothing is suggested, so there are
 * neither `suggestions` nor `selectionBehavior`.
 */
export const cdsHooksCardSchema = z.strictObject({
  summary: z.string().min(1).max(139),
  /** GitHub Flavored Markdown. */
  detail: z.string(),
  indicator: z.enum(['info', 'warning', 'critical']),
  source: z.strictObject({ label: z.string().min(1), url: z.url().optional() }),
  links: z
    .array(z.strictObject({ label: z.string().min(1), url: z.url(), type: z.literal('absolute') }))
    .optional(),
});
export type CdsHooksCard = z.infer<typeof cdsHooksCardSchema>;

/** A card for systems that show CDS Hooks cards; its sources become links. */
export function toCdsHooks({ summary, indicator, detail, sources }: CardView): CdsHooksCard {
  const [first] = sources;
  const opened = new Map(
    detail.flatMap((line) => line.sources).flatMap(({ label, url }) => (url ? [[url, label] as const] : [])),
  );
  return {
    summary,
    detail: detail.map(({ text, grade }) => `- ${text}${grade ? ` (${grade} evidence)` : ''}`).join('\n'),
    indicator,
    source: first
      ? { label: first.label, ...(first.url ? { url: first.url } : {}) }
      : { label: 'AIMSS Guide knowledge base' },
    links: [...opened].map(([url, label]) => ({ label, url, type: 'absolute' as const })),
  };
}
