import type { Finding, PageFindings } from '../knowledge/schema/finding';

/** In current use by the patient, or being started or ordered now: what counts for a combination. */
export const isLive = ({ who, status, timing, superseded }: Finding): boolean =>
  who === 'patient' &&
  superseded !== true &&
  (status === 'active' || (status === 'planned' && timing === 'now'));

const FOR_BONE = ['raloxifene', 'lasofoxifene'];
const LIKE_TAMOXIFEN = ['tamoxifen', 'toremifene'];

/** The card that fits a pair: the basis differs from drug to drug, so the wording does too. */
export function pairCard(inhibitor: string, serm: string, breast: boolean): string {
  if (!breast) return 'serm-pair-elsewhere';
  if (serm === 'tamoxifen' && ['anastrozole', 'letrozole', 'exemestane'].includes(inhibitor))
    return `serm-${inhibitor}-tamoxifen`;
  if (serm === 'tamoxifen') return 'serm-class-tamoxifen';
  if (FOR_BONE.includes(serm)) return inhibitor === 'exemestane' ? 'serm-exemestane-bone' : 'serm-bone';
  if (serm === 'ospemifene' || serm === 'bazedoxifene') return `serm-${serm}`;
  return 'serm-pair';
}

export interface Pair {
  readonly card: string;
  readonly findings: readonly number[];
}

/** Named drugs before class words, and tamoxifen-like before bone SERMs: the pair that says most comes first. */
const rank = ({ concept }: Finding): number =>
  concept === 'aromatase-inhibitor' || concept === 'serm' ? 2 : LIKE_TAMOXIFEN.includes(concept) ? 0 : 1;

/**
 * Every pair of an aromatase inhibitor and a SERM that the page shows in use together by its patient. None on literature
 * and in fertility treatment. A class word beside a named drug of its class is no pair of its own.
 */
export function livePairs(page: PageFindings): Pair[] {
  if (page.kind === 'literature' || page.indication === 'fertility') return [];
  const live = page.findings.filter(isLive);
  const inhibitors = named(live.filter((finding) => finding.class === 'aromatase-inhibitor'));
  const serms = named(live.filter((finding) => finding.class === 'serm'));
  const breast = page.indication === null || page.indication.startsWith('breast');
  const pairs = new Map<string, Set<number>>();
  for (const inhibitor of inhibitors)
    for (const serm of serms) {
      const card = pairCard(inhibitor.concept, serm.concept, breast);
      const ids = pairs.get(card) ?? new Set();
      for (const finding of live)
        if (finding.concept === inhibitor.concept || finding.concept === serm.concept) ids.add(finding.id);
      pairs.set(card, ids);
    }
  return [...pairs].map(([card, ids]) => ({ card, findings: [...ids] }));
}

function named(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  const drugs = ordered.filter((finding) => rank(finding) < 2);
  const chosen = drugs.length > 0 ? drugs : ordered;
  return chosen.filter(
    (finding, index) => chosen.findIndex(({ concept }) => concept === finding.concept) === index,
  );
}
