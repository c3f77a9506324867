import { describe, expect, test } from 'vitest';
import { loadKnowledge, readKnowledge } from './index';
import type { Knowledge } from './schema/knowledge';

function knowledge(): Knowledge {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  return loaded.knowledge;
}

const PROFESSIONAL_USE = 'For healthcare professionals. Supports, and does not replace, clinical judgement.';
/** Numbers in prose, without those that are part of a name (a trial, a drug level unit, a year, a grade). */
const figuresOf = (text: string): string[] =>
  (
    text
      .replace(
        /\b(?:S\d{4}|A221102|ABCSG-18|NG101|IBIS-II|SIO-ASCO 20\d\d|ASCO 20\d\d|IOF 20\d\d|EBCTCG 20\d\d|0-10)\b/g,
        '',
      )
      .match(/\d[\d.,]*\d|\d/g) ?? []
  ).map((figure) => figure.replace(/,$/, ''));

describe('the knowledge base', () => {
  test('is whole: every claim has its references, every card its claims', () => {
    expect(loadKnowledge().ok).toBe(true);
  });

  test('that is damaged is refused and says why', () => {
    const { claims, ...rest } = knowledge();
    expect(readKnowledge(rest)).toMatchObject({ ok: false, why: expect.stringContaining('claims') });
    const loose = { ...knowledge(), claims: claims.map((claim) => ({ ...claim, references: ['nowhere'] })) };
    expect(readKnowledge(loose)).toMatchObject({
      ok: false,
      why: expect.stringContaining('no reference nowhere'),
    });
    expect(readKnowledge(null).ok).toBe(false);
  });

  test.each(knowledge().cards.map((card) => [card.id, card] as const))(
    'card %s: every figure stands in one of its claims',
    (_, card) => {
      const claims = new Map(knowledge().claims.map((claim) => [claim.id, claim.statement]));
      const own = card.detail.flatMap((line) => line.claims.flatMap((id) => figuresOf(claims.get(id) ?? '')));
      for (const line of card.detail) {
        const stated = line.claims.flatMap((id) => figuresOf(claims.get(id) ?? ''));
        for (const figure of figuresOf(line.text))
          expect(stated, `${figure} in "${line.text}"`).toContain(figure);
      }
      for (const figure of figuresOf(card.summary)) expect(own, `${figure} in the summary`).toContain(figure);
    },
  );

  test.each(knowledge().cards.map((card) => [card.id, card] as const))(
    'card %s: informs, and closes as every card does',
    (_, card) => {
      const words = [card.summary, ...card.detail.map((line) => line.text)].join(' ');
      expect(card.summary.length).toBeLessThan(140);
      expect(card.detail.at(-1)?.text).toBe(PROFESSIONAL_USE);
      expect(words).not.toMatch(
        /\b(?:stop|switch|must|prescribe|do not|never|should not be used|proven|first-line)\b(?! (?:taking it|the (?:AI|drug)))/i,
      );
      if (/contraindicat/i.test(words)) expect(words).toMatch(/label/i);
      expect(words).not.toMatch(/this patient/i);
      expect(card.indicator).toBe(card.topic === 'serm-combination' ? 'warning' : 'info');
      for (const line of card.detail.slice(0, -1)) expect(line.claims.length, line.text).toBeGreaterThan(0);
    },
  );

  test('states no figure that nobody has checked, and nothing on the list of what must not be said', () => {
    const everything = JSON.stringify({ ...knowledge(), references: [] });
    // Figures that the evidence file marks as unchecked.
    for (const figure of ['64%', '58%', '8.2%', '5.5%', '0.93-1.26', 'HR 1.08', '1.6 months'])
      expect(everything).not.toMatch(new RegExp(`(?<![\\d.])${figure.replaceAll('.', '\\.')}`));
    expect(everything).not.toMatch(
      /estrogen starvation|strong CYP2D6 inhibitor|20% decrease|68% of patients|shown to blunt/i,
    );
    expect(everything).not.toMatch(/shoulder range of motion|upper limb weakness/i);
  });

  test('opens sources only by identifiers', () => {
    for (const { doi, pmid, pmcid, title, authors } of knowledge().references) {
      expect([doi, pmid, pmcid].filter(Boolean).join(' ')).not.toMatch(/\s{2}|undefined/);
      expect(title.length).toBeGreaterThan(10);
      expect(authors.length).toBeGreaterThan(2);
    }
  });
});
