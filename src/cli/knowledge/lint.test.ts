import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge';
import type { Card, Knowledge } from '../../knowledge/schema/knowledge';
import { lintKnowledge } from './lint';

function knowledge(): Knowledge {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  return loaded.knowledge;
}

/** The knowledge with its first ordinary card changed. */
function withCard(change: (card: Card) => Card): Knowledge {
  const { cards, ...rest } = knowledge();
  return { ...rest, cards: cards.map((card) => (card.id === 'aimss-overview' ? change(card) : card)) };
}

describe('the lint of the knowledge', () => {
  test('has nothing to object to in what is shipped', () => {
    expect(lintKnowledge(knowledge())).toEqual([]);
  });

  test.each([
    [
      'basis not shown',
      (card: Card) => ({ ...card, detail: card.detail.map((line) => ({ ...line, claims: [] })) }),
    ],
    ['is for professionals', (card: Card) => ({ ...card, detail: card.detail.slice(0, -1) })],
    ['time were short', (card: Card) => ({ ...card, summary: 'Act immediately.' })],
    ['gives an order', (card: Card) => ({ ...card, summary: 'You must stop the inhibitor.' })],
    ['states nothing', (card: Card) => ({ ...card, detail: card.detail.slice(-1) })],
  ])('objects: %s', (objection, change) => {
    const said = lintKnowledge(withCard(change));
    expect(said.join('\n')).toContain(objection);
    expect(said.every((line) => line.startsWith('aimss-overview: '))).toBe(true);
  });

  test('objects to a card of high grade throughout that states no limit', () => {
    const { claims, ...rest } = withCard((card) => ({
      ...card,
      summary: 'It is so.',
      detail: [{ text: 'It is so.', claims: ['PREV-1'] }, ...card.detail.slice(-1)],
    }));
    const sure = { ...rest, claims: claims.map((claim) => ({ ...claim, grade: 'high' as const })) };
    expect(lintKnowledge(sure)).toContain('aimss-overview: states no limit');
  });

  test('objects to a claim whose sources nobody can open, and to one that does not say of whom it is', () => {
    const { references, ...rest } = knowledge();
    const bare = references.map(({ doi: _, pmid: __, pmcid: ___, lookup: ____, ...reference }) => reference);
    expect(lintKnowledge({ ...rest, references: bare }).join('\n')).toContain('basis cannot be opened');
    const [first, ...claims] = knowledge().claims;
    if (!first) throw new Error('no claim');
    expect(lintKnowledge({ ...knowledge(), claims: [{ ...first, population: '' }, ...claims] })).toEqual([
      `${first.id}: does not say of whom, or why its grade`,
    ]);
  });
});
