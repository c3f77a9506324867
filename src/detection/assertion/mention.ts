import type { DocumentContext } from '../document';
import type { Mention, NamedConcept } from '../types';
import type { Draft } from './draft';

/** A name as it is told of in the end. */

/** The rule by which nothing in a document is about a patient, whatever its sentences say; null for other documents. */
export const generalRule = ({ kind, handout }: DocumentContext): string | null =>
  kind === 'literature' ? 'document:literature' : handout ? 'document:handout' : null;

/** A name in such a document. */
export function generalMention(named: NamedConcept, rule: string): Mention {
  const { block, start, end, text, concept, class: kind } = named;
  return {
    block,
    start,
    end,
    text,
    concept,
    class: kind,
    status: 'general',
    who: 'other',
    because: [...named.because, { rule, block, start, end }],
  };
}

/** A name with the status that its document as a whole gave it. */
export function mentionOf(draft: Draft, document: DocumentContext): Mention {
  const { named, status } = draft;
  const who = document.nobody || status === 'general' || status === 'family' ? 'other' : draft.who;
  const because = [...named.because, ...draft.because];
  // As most are, written out: with the spreads below it takes several times as long.
  if (!draft.timing && !draft.detail && !draft.superseded) {
    const { block, start, end, text, concept, class: kind } = named;
    return { block, start, end, text, concept, class: kind, status, who, because };
  }
  return {
    block: named.block,
    start: named.start,
    end: named.end,
    text: named.text,
    concept: named.concept,
    class: named.class,
    status,
    who,
    ...(draft.timing && status === 'planned' ? { timing: draft.timing } : {}),
    ...(draft.detail ? { detail: draft.detail } : {}),
    ...(draft.superseded && who === 'patient' ? { superseded: true } : {}),
    because,
  };
}
