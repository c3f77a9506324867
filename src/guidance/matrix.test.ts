import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge';
import type { Finding, PageFindings } from '../knowledge/schema/finding';
import { type ConceptClass, INDICATIONS, type Indication } from '../knowledge/terms';
import { guide } from './index';
import { OCCASIONS } from './occasions';
import { ruleFor } from './pairs';

/**
 * One test for each cell: what a pharmacist would look up. `null` is a record that states no indication. A SERM for bone is
 * raloxifene or lasofoxifene: the indication "bone" is a column of the SERM, not of the record.
 */
const SETTINGS: readonly (Indication | null)[] = [null, ...INDICATIONS];
const INHIBITORS = ['anastrozole', 'letrozole', 'exemestane', 'aromatase-inhibitor'] as const;
type Inhibitor = (typeof INHIBITORS)[number];
const ELSEWHERE: readonly (Indication | null)[] = ['endometriosis', 'male', 'paediatric'];

/** The card of each pair in breast cancer and where no indication is stated. */
const SERM_CARDS: Readonly<Record<string, Readonly<Record<Inhibitor, string>>>> = {
  tamoxifen: {
    anastrozole: 'serm-anastrozole-tamoxifen',
    letrozole: 'serm-letrozole-tamoxifen',
    exemestane: 'serm-exemestane-tamoxifen',
    'aromatase-inhibitor': 'serm-class-tamoxifen',
  },
  raloxifene: {
    anastrozole: 'serm-bone',
    letrozole: 'serm-bone',
    exemestane: 'serm-exemestane-bone',
    'aromatase-inhibitor': 'serm-bone',
  },
  lasofoxifene: {
    anastrozole: 'serm-bone',
    letrozole: 'serm-bone',
    exemestane: 'serm-exemestane-bone',
    'aromatase-inhibitor': 'serm-bone',
  },
  toremifene: every('serm-pair'),
  clomifene: every('serm-pair'),
  serm: every('serm-pair'),
  ospemifene: every('serm-ospemifene'),
  bazedoxifene: every('serm-bazedoxifene'),
};

function every(card: string): Record<Inhibitor, string> {
  return { anastrozole: card, letrozole: card, exemestane: card, 'aromatase-inhibitor': card };
}

function cardsOf(
  first: readonly [string, ConceptClass],
  second: readonly [string, ConceptClass],
  indication: Indication | null,
) {
  const findings = [first, second].map(
    ([concept, kind], id): Finding => ({
      id,
      concept,
      class: kind,
      status: 'active',
      who: 'patient',
      count: 1,
    }),
  );
  const page: PageFindings = { kind: 'record', indication, menopause: null, findings };
  return guide(page).cards.filter((card) => card.findings.includes(0) && card.findings.includes(1));
}

/** Cards that come of the pair, by the matrix; the cards of an inhibitor by itself come without it. */
const pairCards = (...pair: Parameters<typeof cardsOf>) => cardsOf(...pair).map(({ id }) => id);

describe.each(INHIBITORS)('%s', (inhibitor) => {
  describe.each(Object.entries(SERM_CARDS))('with %s', (serm, cards) => {
    test.each(SETTINGS)('in the setting %s', (setting) => {
      const expected =
        setting === 'fertility'
          ? []
          : [ELSEWHERE.includes(setting) ? 'serm-pair-elsewhere' : cards[inhibitor]];
      const shown = cardsOf([inhibitor, 'aromatase-inhibitor'], [serm, 'serm'], setting);
      expect(shown.map(({ id }) => id)).toEqual(expected);
      for (const card of shown) {
        expect(card).toMatchObject({ topic: 'serm-combination', indicator: 'warning', findings: [0, 1] });
        // Outside breast cancer the words are about the pair.
        if (ELSEWHERE.includes(setting))
          expect([card.summary, ...card.detail.map(({ text }) => text)].join(' ')).not.toMatch(
            /cancer|tumou?r|ACS|ATAC/i,
          );
      }
    });
  });

  test.each(SETTINGS)('with an estrogen in the setting %s', (setting) => {
    const silent = setting === 'fertility' || ELSEWHERE.includes(setting);
    const ai = [inhibitor, 'aromatase-inhibitor'] as const;
    expect(pairCards(ai, ['estradiol', 'estrogen'], setting)).toEqual(silent ? [] : ['ai-estrogen']);
    expect(pairCards(ai, ['estradiol-vaginal-low-dose', 'estrogen'], setting)).toEqual(
      silent ? [] : ['ai-vaginal-estrogen'],
    );
    expect(pairCards(ai, ['estriol', 'estrogen'], setting)).toEqual([]);
  });

  test.each(SETTINGS)('with a degrader, or an inhibitor of CYP2D6, in the setting %s: nothing', (setting) => {
    const ai = [inhibitor, 'aromatase-inhibitor'] as const;
    expect(pairCards(ai, ['fulvestrant', 'serd'], setting)).toEqual([]);
    for (const drug of ['paroxetine', 'duloxetine', 'bupropion'])
      expect(pairCards(ai, [drug, 'cyp2d6-inhibitor'], setting)).toEqual([]);
  });

  test.each(SETTINGS)('with an inducer of CYP3A4 in the setting %s: exemestane alone', (setting) => {
    const ai = [inhibitor, 'aromatase-inhibitor'] as const;
    for (const drug of ['rifampicin', 'phenytoin', 'carbamazepine', 'phenobarbital', 'st-johns-wort'])
      expect(pairCards(ai, [drug, 'cyp3a4-inducer'], setting)).toEqual(
        inhibitor === 'exemestane' ? ['exemestane-inducer'] : [],
      );
    expect(pairCards(ai, ['rifabutin', 'cyp3a4-inducer'], setting)).toEqual([]);
  });
});

describe.each([
  ['paroxetine', 'tamoxifen-cyp2d6'],
  ['fluoxetine', 'tamoxifen-cyp2d6'],
  ['quinidine', 'tamoxifen-cyp2d6'],
  ['cinacalcet', 'tamoxifen-cyp2d6'],
  ['bupropion', 'tamoxifen-cyp2d6'],
  ['duloxetine', 'tamoxifen-duloxetine'],
  ['venlafaxine', null],
  ['sertraline', null],
])('tamoxifen with %s', (drug, card) => {
  test.each(SETTINGS)('in the setting %s', (setting) => {
    const silent = setting === 'fertility' || setting === 'endometriosis' || setting === 'paediatric';
    expect(pairCards(['tamoxifen', 'serm'], [drug, 'cyp2d6-inhibitor'], setting)).toEqual(
      silent || card === null ? [] : [card],
    );
  });
});

test('every card has an occasion or a pair, and every occasion its card', () => {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  const due = [...loaded.knowledge.matrix, ...OCCASIONS].flatMap(({ card }) => card ?? []);
  expect([...new Set(due)].sort()).toEqual(loaded.knowledge.cards.map(({ id }) => id).sort());
});

test('every row of the matrix decides a cell, and none is hidden behind another', () => {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  const { matrix } = loaded.knowledge;
  for (const rule of matrix) {
    const drug = (name: string) =>
      name.startsWith('=')
        ? { concept: 'some-other-drug', class: name.slice(1) as ConceptClass }
        : { concept: name, class: classOf(name) };
    const decides = rule.first.some((first) =>
      rule.second.some((second) =>
        (rule.settings ?? [null]).some(
          (setting) => ruleFor(matrix, drug(first), drug(second), setting)?.id === rule.id,
        ),
      ),
    );
    expect(decides, rule.id).toBe(true);
  }
});

const CLASSES: Readonly<Record<string, ConceptClass>> = {
  anastrozole: 'aromatase-inhibitor',
  letrozole: 'aromatase-inhibitor',
  exemestane: 'aromatase-inhibitor',
  tamoxifen: 'serm',
  raloxifene: 'serm',
  lasofoxifene: 'serm',
  ospemifene: 'serm',
  bazedoxifene: 'serm',
  ribociclib: 'cdk46',
};
function classOf(name: string): ConceptClass {
  if (CLASSES[name]) return CLASSES[name];
  if (/^(?:rifam|phen|carba|st-johns)/.test(name)) return 'cyp3a4-inducer';
  return /^(?:estr|prom|prast|tibo)/.test(name) ? 'estrogen' : 'cyp2d6-inhibitor';
}
