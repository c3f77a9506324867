import type { Finding, PageFindings } from '../knowledge/schema/finding';
import type { MatrixRule } from '../knowledge/schema/matrix';
import type { ConceptClass, Indication } from '../knowledge/terms';

/** In current use by the patient, or being started or ordered now: what counts for a combination. */
export const isLive = ({ who, status, timing, superseded }: Finding): boolean =>
  who === 'patient' &&
  superseded !== true &&
  (status === 'active' || (status === 'planned' && timing === 'now'));

/** What the matrix knows a drug by. */
export interface Drug {
  readonly concept: string;
  readonly class: ConceptClass;
}

const names = (list: readonly string[], drug: Drug): boolean =>
  list.includes(drug.concept) || list.includes(`=${drug.class}`);

/** The row of the matrix for two drugs in a setting; undefined: nothing is said of this pair. The first that fits decides. */
export const ruleFor = (
  matrix: readonly MatrixRule[],
  first: Drug,
  second: Drug,
  setting: Indication | null,
): MatrixRule | undefined =>
  matrix.find(
    (rule) =>
      names(rule.first, first) &&
      names(rule.second, second) &&
      (!rule.settings || (setting !== null && rule.settings.includes(setting))),
  );

export interface Pair {
  readonly rule: MatrixRule;
  readonly card: string;
  readonly findings: readonly number[];
}

const CLASS_WORDS: readonly string[] = [
  'aromatase-inhibitor',
  'serm',
  'serd',
  'estrogen',
  'cdk46',
  'bisphosphonate',
];
const LIKE_TAMOXIFEN: readonly string[] = ['tamoxifen', 'toremifene'];

/** Named drugs before class words, and tamoxifen-like before bone SERMs: the pair that says most comes first. */
const rank = ({ concept }: Finding): number =>
  CLASS_WORDS.includes(concept) ? 2 : LIKE_TAMOXIFEN.includes(concept) ? 0 : 1;

/**
 * Every pair of drugs that the record shows in use together by its patient and that has a card, the AI + SERM pairs
 * first. None on literature. A class word beside a named drug of its class is no pair of its own.
 */
export function livePairs(page: PageFindings, matrix: readonly MatrixRule[]): Pair[] {
  if (page.kind === 'literature') return [];
  const live = page.findings.filter(isLive);
  const drugs = named(live);
  const pairs = new Map<string, { rule: MatrixRule; findings: Set<number> }>();
  for (const first of drugs)
    for (const second of drugs) {
      if (first === second) continue;
      const rule = ruleFor(matrix, first, second, page.indication);
      if (!rule?.card) continue;
      const pair = pairs.get(rule.card) ?? { rule, findings: new Set<number>() };
      for (const finding of live)
        if (finding.concept === first.concept || finding.concept === second.concept)
          pair.findings.add(finding.id);
      pairs.set(rule.card, pair);
    }
  return [...pairs].map(([card, { rule, findings }]) => ({ rule, card, findings: [...findings] }));
}

/** One finding for each drug; class words only where no drug of the class is named. */
function named(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  return ordered.filter(
    (finding, index) =>
      ordered.findIndex(({ concept }) => concept === finding.concept) === index &&
      (rank(finding) < 2 || !ordered.some((other) => other.class === finding.class && rank(other) < 2)),
  );
}
