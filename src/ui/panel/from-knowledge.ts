import type { SourceView } from '../../knowledge/schema/card-view';
import type { Claim, Knowledge, Reference, Trial } from '../../knowledge/schema/knowledge';
import type { MatrixRule } from '../../knowledge/schema/matrix';
import type { ConceptClass } from '../../knowledge/terms';
import { addressOf, differenceOf } from '../../knowledge/view';
import { say } from '../../languages';
import type { NoteSource } from '../assessment';
import type { ForestRow } from '../pictures';
import { classWord, conceptWord, upperFirst } from '../words';
import type { KnowledgeView, PairView } from './types';

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

/** The knowledge base in the shape of the panel. */
export function knowledgeView(knowledge: Knowledge): KnowledgeView {
  const { version, reviewed, claims, references, matrix, trials, meaningful } = knowledge;
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
    pairs: matrix.map((rule) => pairView(knowledge, rule)),
    trials: trials.flatMap((trial) => forestRow(knowledge, trial)),
    meaningful: {
      points: meaningful.points,
      sources: references.filter(({ id }) => meaningful.references.includes(id)).map(sourceOf),
    },
  };
}

/** Claims that the questions of the assessment come from: asking, the 0-10 score, red flags. */
const ASSESSMENT_CLAIMS = ['ASSESS-1', 'ASSESS-2', 'DDX-2'];

/** What the assessment helper cites in its note. */
export function assessmentSources(knowledge: Knowledge): readonly NoteSource[] {
  const claims = knowledge.claims.filter(({ id }) => ASSESSMENT_CLAIMS.includes(id));
  return sourcesOf(knowledge, claims);
}

const drugWord = (name: string) =>
  name.startsWith('=')
    ? say('any_of_class', { class: inSentence(classWord(name.slice(1) as ConceptClass)) })
    : conceptWord(name);

/** `Aromatase inhibitor` as `aromatase inhibitor`; an abbreviation stays as it is. */
const inSentence = (words: string) => (/^\p{Lu}\p{Ll}/u.test(words) ? lowerFirst(words) : words);
const lowerFirst = (words: string) => words.slice(0, 1).toLowerCase() + words.slice(1);

function pairView(knowledge: Knowledge, rule: MatrixRule): PairView {
  const card = knowledge.cards.find(({ id }) => id === rule.card);
  return {
    first: upperFirst(rule.first.map(drugWord).join(', ')),
    second: rule.second.map(drugWord).join(', '),
    setting: rule.settings
      ? upperFirst(rule.settings.map((one) => say(`use_${one}`)).join(', '))
      : say('any_use'),
    verdict: rule.verdict === 'silent' ? 'none' : rule.verdict,
    text: card?.summary ?? rule.why,
    sources: sourcesOf(
      knowledge,
      knowledge.claims.filter(({ id }) => rule.basis.includes(id)),
    ),
  };
}

function forestRow(knowledge: Knowledge, trial: Trial): ForestRow[] {
  const reference = knowledge.references.find(({ id }) => id === trial.reference);
  if (!reference) return [];
  const against = [`v ${trial.against}`, trial.after].filter(Boolean).join(', ');
  return [
    {
      id: trial.id,
      label: trial.tried,
      against: trial.arms ? `${against}, from the change in each arm` : against,
      size: trial.participants,
      difference: differenceOf(trial),
      isNull: trial.isNull,
      source: sourceOf(reference),
    },
  ];
}

function sourcesOf(knowledge: Knowledge, claims: readonly Claim[]): SourceView[] {
  const wanted = new Set(claims.flatMap((claim) => claim.references));
  return knowledge.references.filter(({ id }) => wanted.has(id)).map(sourceOf);
}

function sourceOf(reference: Reference): SourceView {
  const url = addressOf(reference);
  return { id: reference.id, label: reference.label, ...(url ? { url } : {}) };
}
