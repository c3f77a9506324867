import { loadKnowledge } from '../knowledge';
import type { CardView, Guidance } from '../knowledge/schema/card-view';
import type { Finding, PageFindings } from '../knowledge/schema/finding';
import type { Knowledge } from '../knowledge/schema/knowledge';
import { sourceCard, viewOf } from '../knowledge/view';
import { occasions } from './occasions';
import { livePairs } from './pairs';

const WEIGHT: readonly CardView['indicator'][] = ['critical', 'warning', 'info'];

/** The reference that the open article is, by its identifiers. */
const referenceOf = (knowledge: Knowledge, article: NonNullable<PageFindings['article']>) =>
  knowledge.references.find(
    ({ pmid, doi }) =>
      (article.pmid !== undefined && article.pmid === pmid) ||
      (article.doi !== undefined && article.doi.toLowerCase() === doi?.toLowerCase()),
  );

/**
 * Cards for what a page holds, the weightiest first, each at most once. Pure.
 * @throws Error when the knowledge base that ships is damaged; the background refuses to answer before it comes to that.
 */
export function guide(page: PageFindings): Guidance {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(`The knowledge base is damaged: ${loaded.why}`);
  const { knowledge } = loaded;
  const cards: CardView[] = [];
  const add = (id: string, findings: readonly number[]) => {
    const card = knowledge.cards.find((each) => each.id === id);
    if (card) cards.push(viewOf(knowledge, card, findings));
  };

  const [source, marked] = [
    page.article && referenceOf(knowledge, page.article),
    page.findings.filter(isMarked),
  ];
  if (source && marked.length > 0)
    cards.push(
      sourceCard(
        knowledge,
        source,
        marked.map(({ id }) => id),
      ),
    );
  for (const { card, findings } of livePairs(page, knowledge.matrix)) add(card, findings);
  for (const { card, findings } of occasions(page)) add(card, findings);
  cards.sort((a, b) => WEIGHT.indexOf(a.indicator) - WEIGHT.indexOf(b.indicator));
  return { cards, knowledge: { version: knowledge.version, reviewed: knowledge.reviewed } };
}

/** What the page shows a mark for, so that a card of it can be opened. */
const isMarked = (finding: Finding): boolean =>
  ['aromatase-inhibitor', 'serm', 'aimss'].includes(finding.class);
