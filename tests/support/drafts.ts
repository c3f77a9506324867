import type { Draft } from '../../src/detection/assertion/draft';
import type { DocumentContext } from '../../src/detection/document';
import type { Concept, ConceptClass } from '../../src/knowledge/terms';

/** The record of one patient, of which nothing else is known. */
export const RECORD: DocumentContext = {
  kind: 'record',
  indication: null,
  menopause: null,
  nobody: false,
  handout: false,
  tale: false,
  laidOut: false,
};
const SERMS = /^(?:serm|tamoxifen|toremifene|raloxifene|clomifene)$/;

export type Told = Partial<Draft> & { readonly rules?: readonly string[] };

/** A name as read in its sentence: told in words of the patient's own, where nothing else is said. */
export function draft(
  concept: Concept,
  status: Draft['status'],
  { rules = ['cue:on'], ...told }: Told = {},
): Draft {
  const kind: ConceptClass =
    concept === 'aimss' ? 'aimss' : SERMS.test(concept) ? 'serm' : 'aromatase-inhibitor';
  return {
    named: { block: 0, start: 0, end: 1, text: concept, concept, class: kind, because: [] },
    status,
    who: 'patient',
    basis: 'strong',
    entry: null,
    section: null,
    because: rules.map((rule) => ({ rule, block: 0, start: 0, end: 1 })),
    ...told,
  };
}
