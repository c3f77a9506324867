import type { SourceView } from '../../knowledge/schema/card-view';
import type { Claim, Knowledge, Reference, Trial } from '../../knowledge/schema/knowledge';
import type { MatrixRule } from '../../knowledge/schema/matrix';
import type { ConceptClass } from '../../knowledge/terms';
import { addressOf, differenceOf } from '../../knowledge/view';
import { say } from '../../languages';
import type { AssessmentSources } from '../assessment';
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

/** Claims that the parts of the assessment come from. The note: asking, the 0-10 score, red flags; swollen joints are a claim of their own. */
const ASSESSMENT_CLAIMS = {
  note: ['ASSESS-1', 'ASSESS-2', 'DDX-2'],
  flags: ['DDX-2', 'DDX-3'],
  cord: ['DDX-2'],
} as const;

/** What the assessment helper rests on, and cites in its note. */
export function assessmentSources(knowledge: Knowledge): AssessmentSources {
  const behind = (part: keyof typeof ASSESSMENT_CLAIMS) => {
    const ids: readonly string[] = ASSESSMENT_CLAIMS[part];
    return referencesOf(
      knowledge,
      knowledge.claims.filter(({ id }) => ids.includes(id)),
    );
  };
  return {
    note: behind('note').map((reference) => ({ label: reference.label, where: whereOf(reference) })),
    flags: behind('flags').map(sourceOf),
    cord: behind('cord').map(sourceOf),
  };
}

/** Where a source is found, for a chart: never a search, whose address is long and says nothing to who reads it. */
function whereOf({ doi, pmid, pmcid, journal, year, pages, lookup }: Reference): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `PMID ${pmid}`;
  if (pmcid) return pmcid;
  if (!journal) return lookup;
  return `${[journal, year].filter(Boolean).join(' ')}${pages ? `;${pages}` : ''}`;
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

const sourcesOf = (knowledge: Knowledge, claims: readonly Claim[]): SourceView[] =>
  referencesOf(knowledge, claims).map(sourceOf);

function referencesOf(knowledge: Knowledge, claims: readonly Claim[]): Reference[] {
  const wanted = new Set(claims.flatMap((claim) => claim.references));
  return knowledge.references.filter(({ id }) => wanted.has(id));
}

function sourceOf(reference: Reference): SourceView {
  const url = addressOf(reference);
  return { id: reference.id, label: reference.label, ...(url ? { url } : {}) };
}
