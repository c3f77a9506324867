import { loadKnowledge } from '../knowledge';
import type { CardView, Guidance, SourceView } from '../knowledge/schema/card-view';
import type { Finding, PageFindings } from '../knowledge/schema/finding';
import type { Card, Claim, Knowledge, Reference } from '../knowledge/schema/knowledge';
import { livePairs } from './pairs';

/** Where a person can open a source; only identifiers that were seen on it. */
function addressOf({ doi, pmid, pmcid }: Reference): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return pmcid ? `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` : undefined;
}

function viewOf(knowledge: Knowledge, card: Card, findings: readonly number[]): CardView {
  const claims = new Map(knowledge.claims.map((claim) => [claim.id, claim]));
  const references = new Map(knowledge.references.map((reference) => [reference.id, reference]));
  const sourcesOf = (stated: readonly Claim[]): SourceView[] =>
    [...new Set(stated.flatMap((claim) => claim.references))].flatMap((id) => {
      const reference = references.get(id);
      if (!reference) return [];
      const url = addressOf(reference);
      return [{ id, label: reference.label, ...(url ? { url } : {}) }];
    });
  const lines = card.detail.map(({ text, claims: ids }) => {
    const stated = ids.flatMap((id) => claims.get(id) ?? []);
    const [first] = stated;
    return { text, sources: sourcesOf(stated), ...(first ? { grade: first.grade } : {}) };
  });
  const first = card.detail[0]?.claims.flatMap((id) => claims.get(id) ?? []) ?? [];
  return {
    id: card.id,
    topic: card.topic,
    indicator: card.indicator,
    summary: card.summary,
    detail: lines,
    sources: sourcesOf(first).slice(0, 2),
    findings: [...findings],
  };
}

/** Contexts in which what is known of breast cancer treatment does not apply (claim SERM-15). */
const ELSEWHERE: readonly PageFindings['indication'][] = ['fertility', 'endometriosis', 'male', 'paediatric'];

/** A record's drug that is another person's, was never taken, or is an allergy asks for no card about taking it. */
const concernsUse = (finding: Finding): boolean =>
  !['allergy', 'family', 'negated', 'general'].includes(finding.status);

/**
 * Cards for what a page holds: warnings first, then information. Pure.
 * @throws Error when the knowledge base that ships is damaged; the background refuses to answer before it comes to that.
 */
export function guide(page: PageFindings): Guidance {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(`The knowledge base is damaged: ${loaded.why}`);
  const { knowledge } = loaded;
  const cards: CardView[] = [];
  const add = (id: string, findings: readonly number[]) => {
    const card = knowledge.cards.find((each) => each.id === id);
    if (card && findings.length > 0) cards.push(viewOf(knowledge, card, findings));
  };

  for (const { card, findings } of livePairs(page)) add(card, findings);

  const { findings, kind, indication } = page;
  const inhibitors = findings.filter((finding) => finding.class === 'aromatase-inhibitor');
  const serms = findings.filter((finding) => finding.class === 'serm');
  const syndrome = findings.filter((finding) => finding.class === 'aimss');
  const ids = (list: readonly Finding[]) => list.map((finding) => finding.id);

  if (!ELSEWHERE.includes(indication)) {
    const asked = kind === 'record' ? inhibitors.filter(concernsUse) : inhibitors;
    if (asked.length > 0 || syndrome.length > 0) {
      const about = ids([...inhibitors, ...syndrome]);
      if (kind === 'literature' && serms.length > 0 && inhibitors.length > 0)
        add('serm-literature', ids([...inhibitors, ...serms]));
      const ended = inhibitors.filter(
        ({ status, detail, who }) => who === 'patient' && status === 'discontinued' && detail !== 'switched',
      );
      const taken = inhibitors.some(
        ({ status, who }) => who === 'patient' && (status === 'active' || status === 'planned'),
      );
      if (kind === 'record' && ended.length > 0 && !taken) add('ai-ended', ids(inhibitors));
      add('aimss-overview', about);
      add('aimss-options', about);
      add('adherence', about);
      add('bone-health', about);
    }
  }
  return { cards, knowledge: { version: knowledge.version, reviewed: knowledge.reviewed } };
}
