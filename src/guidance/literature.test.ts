import { expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge';
import type { Finding, PageFindings } from '../knowledge/schema/finding';
import { guide } from './index';

function knowledge() {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  return loaded.knowledge;
}

const named = (concept: string, kind: Finding['class'], id: number): Finding => ({
  id,
  concept,
  class: kind,
  status: 'general',
  who: 'other',
  count: 3,
});
const FINDINGS = [
  named('letrozole', 'aromatase-inhibitor', 0),
  named('tamoxifen', 'serm', 1),
  named('aimss', 'aimss', 2),
];
const article = (
  identity: PageFindings['article'],
  findings: readonly Finding[] = FINDINGS,
): PageFindings => ({
  kind: 'literature',
  indication: 'breast-adjuvant',
  menopause: null,
  ...(identity ? { article: identity } : {}),
  findings: [...findings],
});
const sources = (page: PageFindings) => guide(page).cards.filter(({ topic }) => topic === 'source');

const identified = knowledge().references.flatMap(({ id, pmid, doi }) => [
  ...(pmid ? [[id, { pmid }] as const] : []),
  ...(doi ? [[id, { doi: doi.toUpperCase() }] as const] : []),
]);

test.each(identified)(
  'an article that is our source %s is known by %o, with what rests on it',
  (id, identity) => {
    const [card, ...more] = sources(article(identity));
    expect(more).toEqual([]);
    expect(card?.id).toBe(`source-${id}`);
    const resting = knowledge().claims.filter(({ references }) => references.includes(id));
    expect(resting.length).toBeGreaterThan(0);
    expect(card?.detail.map(({ text }) => text)).toEqual(
      resting.map((claim) => `${claim.id}: ${claim.statement}`),
    );
    expect(card?.findings).toEqual([0, 1, 2]);
  },
);

test('no identifier belongs to two of our sources', () => {
  const identifiers = identified.map(([, identity]) => JSON.stringify(identity));
  expect(new Set(identifiers).size).toBe(identifiers.length);
});

test('another article is none of our sources, and neither is a page without a name to open it from', () => {
  expect(sources(article({ pmid: '1' }))).toEqual([]);
  expect(sources(article({ doi: '10.1000/nothing' }))).toEqual([]);
  expect(sources(article(undefined))).toEqual([]);
  const [, identity] = identified[0] ?? [];
  expect(sources(article(identity, []))).toEqual([]);
});

test.each(['active', 'planned', 'general', 'historical'] as const)(
  'whatever an article says of somebody (%s), the cards warn of nothing and speak of no patient',
  (status) => {
    const findings = FINDINGS.map((finding) => ({ ...finding, status, who: 'patient' as const }));
    const { cards } = guide(article({ pmid: '1' }, findings));
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      expect(card.indicator).toBe('info');
      const words = [card.summary, ...card.detail.map(({ text }) => text)].join(' ');
      expect(words).not.toMatch(/this patient|the patient|look active|looks stopped|on this page/i);
    }
  },
);
