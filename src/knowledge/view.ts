import type { CardView, SourceView } from './schema/card-view';
import type { Card, Claim, Knowledge, Reference, Trial } from './schema/knowledge';

/** Where a person can open a source: by an identifier seen on it, else where it is looked up. */
export function addressOf({
  doi,
  pmid,
  pmcid,
  lookup,
}: Pick<Reference, 'doi' | 'pmid' | 'pmcid' | 'lookup'>): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return pmcid ? `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` : lookup;
}

const sourceView = (reference: Reference): SourceView => {
  const url = addressOf(reference);
  return { id: reference.id, label: reference.label, ...(url ? { url } : {}) };
};

/** A card as a person sees it: each line with its sources and the grade of its evidence. */
export function viewOf(knowledge: Knowledge, card: Card, findings: readonly number[]): CardView {
  const claims = new Map(knowledge.claims.map((claim) => [claim.id, claim]));
  const references = new Map(knowledge.references.map((reference) => [reference.id, reference]));
  const statedIn = (ids: readonly string[]): Claim[] => ids.flatMap((id) => claims.get(id) ?? []);
  const sourcesOf = (stated: readonly Claim[]): SourceView[] =>
    [...new Set(stated.flatMap((claim) => claim.references))].flatMap((id) => {
      const reference = references.get(id);
      return reference ? [sourceView(reference)] : [];
    });
  const lines = card.detail.map(({ text, claims: ids, instead }) => {
    const stated = statedIn(ids);
    const [first] = stated;
    return {
      text,
      sources: sourcesOf(stated),
      ...(first ? { grade: first.grade } : {}),
      ...(instead ? { instead } : {}),
    };
  });
  return {
    id: card.id,
    topic: card.topic,
    indicator: card.indicator,
    summary: card.summary,
    detail: lines,
    sources: sourcesOf(statedIn(card.detail[0]?.claims ?? [])).slice(0, 2),
    findings: [...findings],
  };
}

/** An article that is itself one of our sources: which claims rest on it, and what they say. */
export function sourceCard(
  knowledge: Knowledge,
  reference: Reference,
  findings: readonly number[],
): CardView {
  const resting = knowledge.claims.filter((claim) => claim.references.includes(reference.id));
  const source = sourceView(reference);
  return {
    id: `source-${reference.id}`,
    topic: 'source',
    indicator: 'info',
    summary: `This article is one of the sources here (${reference.label}); ${resting.length === 1 ? '1 claim rests' : `${resting.length} claims rest`} on it.`,
    detail: resting.map(({ id, statement, grade }) => ({
      text: `${id}: ${statement}`,
      sources: [source],
      grade,
    })),
    sources: [source],
    findings: [...findings],
  };
}

/** How far a trial was apart from its control, in points to two decimals; null where no figure is known. */
export function differenceOf({ difference, arms }: Trial): number | null {
  return arms ? Math.round((arms[0] - arms[1]) * 100) / 100 : (difference ?? null);
}
