import type { SourceView } from '../../knowledge/schema/card-view';
import type { Claim, Knowledge, Reference } from '../../knowledge/schema/knowledge';
import { addressOf } from '../../knowledge/view';
import type { NoteSource } from '../assessment';
import type { KnowledgeView } from './types';

/** What the panel shows of the knowledge base as it is written. */
export type WrittenKnowledge = Pick<KnowledgeView, 'version' | 'reviewed' | 'claims' | 'references'>;

/** Topic of a claim by the letters of its id (evidence file, one group of letters a chapter). */
const TOPICS: Readonly<Record<string, string>> = {
  MECH: 'aimss',
  PREV: 'aimss',
  ONSET: 'aimss',
  RISK: 'aimss',
  PRES: 'aimss',
  DDX: 'assessment',
  ASSESS: 'assessment',
  MGT: 'aimss-options',
  SERM: 'serm-combination',
  INT: 'interaction',
  BONE: 'bone-health',
  ADH: 'adherence',
  SCOPE: 'evidence',
};

const lettersOf = (id: string) => id.split('-', 1)[0] ?? id;

/** The written knowledge in the shape of the panel. */
export function knowledgeView(knowledge: Knowledge): WrittenKnowledge {
  const { version, reviewed, claims, references } = knowledge;
  return {
    version,
    reviewed,
    claims: claims.map((claim) => ({
      id: claim.id,
      topic: TOPICS[lettersOf(claim.id)] ?? lettersOf(claim.id).toLowerCase(),
      text: claim.statement,
      grade: claim.grade,
      ...(claim.caveat ? { caveat: claim.caveat } : {}),
      sources: sourcesOf(knowledge, [claim]),
    })),
    references: references.map((reference) => ({ ...sourceOf(reference), work: reference })),
  };
}

/** Claims that the questions of the assessment come from: asking, the 0-10 score, red flags. */
const ASSESSMENT_CLAIMS = ['ASSESS-1', 'ASSESS-2', 'DDX-2'];

/** What the assessment helper cites in its note. */
export function assessmentSources(knowledge: Knowledge): readonly NoteSource[] {
  const claims = knowledge.claims.filter(({ id }) => ASSESSMENT_CLAIMS.includes(id));
  return sourcesOf(knowledge, claims);
}

function sourcesOf(knowledge: Knowledge, claims: readonly Claim[]): SourceView[] {
  const wanted = new Set(claims.flatMap((claim) => claim.references));
  return knowledge.references.filter(({ id }) => wanted.has(id)).map(sourceOf);
}

function sourceOf(reference: Reference): SourceView {
  const url = addressOf(reference);
  return { id: reference.id, label: reference.label, ...(url ? { url } : {}) };
}
