import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge';
import type { Finding, PageFindings } from '../knowledge/schema/finding';
import type { MatrixRule } from '../knowledge/schema/matrix';
import { guide } from './index';
import { livePairs, ruleFor } from './pairs';

const row = (id: string, first: string, second: string, rest: Partial<MatrixRule> = {}): MatrixRule => ({
  id,
  first: [first],
  second: [second],
  verdict: 'warning',
  card: `card-${id}`,
  basis: ['X-1'],
  why: 'Made up.',
  ...rest,
});

const drug = (id: number, concept: string, of: Finding['class'], rest: Partial<Finding> = {}): Finding => ({
  id,
  concept,
  class: of,
  status: 'active',
  who: 'patient',
  count: 1,
  ...rest,
});
const inhibitor = (id: number, concept: string, rest?: Partial<Finding>) =>
  drug(id, concept, 'aromatase-inhibitor', rest);
const serm = (id: number, concept: string, rest?: Partial<Finding>) => drug(id, concept, 'serm', rest);

const page = (findings: readonly Finding[], rest: Partial<PageFindings> = {}): PageFindings => ({
  kind: 'record',
  indication: null,
  menopause: null,
  findings: [...findings],
  ...rest,
});

const { card: _, ...QUIET } = row('quiet', '=aromatase-inhibitor', '=bone-agent', { verdict: 'silent' });
const MATRIX: readonly MatrixRule[] = [
  row('elsewhere', '=aromatase-inhibitor', '=serm', { settings: ['endometriosis'] }),
  row('class-words', 'aromatase-inhibitor', 'serm'),
  row('class-word', 'aromatase-inhibitor', '=serm'),
  row('any', '=aromatase-inhibitor', '=serm'),
  QUIET,
  row('estrogen', '=aromatase-inhibitor', '=estrogen'),
];
const pairs = (findings: readonly Finding[], rest?: Partial<PageFindings>) =>
  livePairs(page(findings, rest), MATRIX).map(({ card, findings: of }) => [card, ...of]);

describe('the row for two drugs', () => {
  const [one, other] = [
    { concept: 'letrozole', class: 'aromatase-inhibitor' },
    { concept: 'tamoxifen', class: 'serm' },
  ] as const;

  test('is the first that fits both, in their order, and in the setting', () => {
    expect(ruleFor(MATRIX, one, other, null)?.id).toBe('any');
    expect(ruleFor(MATRIX, one, other, 'endometriosis')?.id).toBe('elsewhere');
    expect(ruleFor(MATRIX, one, other, 'male')?.id).toBe('any');
    expect(ruleFor(MATRIX, other, one, null)).toBeUndefined();
    expect(ruleFor(MATRIX, one, one, null)).toBeUndefined();
  });
});

describe('the pairs of a page', () => {
  test('speak of every finding of the two drugs, and of no other', () => {
    const findings = [
      inhibitor(0, 'letrozole'),
      inhibitor(1, 'letrozole', { timing: 'now' }),
      serm(2, 'tamoxifen'),
      drug(3, 'zoledronic-acid', 'bone-agent'),
      serm(4, 'tamoxifen', { status: 'historical' }),
    ];
    expect(pairs(findings)).toEqual([['card-any', 0, 1, 2]]);
  });

  test('are none where the row has no card, nor on literature, nor of one drug', () => {
    expect(pairs([inhibitor(0, 'letrozole'), drug(1, 'denosumab', 'bone-agent')])).toEqual([]);
    expect(pairs([inhibitor(0, 'letrozole'), serm(1, 'tamoxifen')], { kind: 'literature' })).toEqual([]);
    expect(pairs([inhibitor(0, 'letrozole'), inhibitor(1, 'letrozole')])).toEqual([]);
    expect(pairs([])).toEqual([]);
  });

  test('of a drug with itself are none, whatever the matrix says', () => {
    const itself = [row('itself', '=serm', '=serm')];
    expect(livePairs(page([serm(0, 'tamoxifen')]), itself)).toEqual([]);
    expect(livePairs(page([serm(0, 'tamoxifen'), serm(1, 'tamoxifen')]), itself)).toEqual([]);
    expect(livePairs(page([serm(0, 'tamoxifen'), serm(1, 'raloxifene')]), itself)).toHaveLength(1);
  });

  test('leave out a class word beside a named drug of its class, wherever it stands', () => {
    for (const findings of [
      [inhibitor(0, 'aromatase-inhibitor'), inhibitor(1, 'letrozole'), serm(2, 'tamoxifen')],
      [inhibitor(1, 'letrozole'), inhibitor(0, 'aromatase-inhibitor'), serm(2, 'tamoxifen')],
    ])
      expect(pairs(findings)).toEqual([['card-any', 1, 2]]);
  });

  test.each([
    ['serm', 'raloxifene'],
    ['serd', 'fulvestrant'],
    ['estrogen', 'estradiol'],
    ['cdk46', 'ribociclib'],
    ['bisphosphonate', 'zoledronic-acid'],
  ] as const)('leave out "%s" beside %s', (word, name) => {
    const of = word === 'bisphosphonate' ? 'bone-agent' : word;
    const any = [row('any', '=aromatase-inhibitor', `=${of}`)];
    const findings = [inhibitor(0, 'letrozole'), drug(1, word, of), drug(2, name, of)];
    expect(livePairs(page(findings), any)).toMatchObject([{ findings: [0, 2] }]);
  });

  test('keep a class word beside a named drug of another class, or one that is not in use', () => {
    expect(pairs([inhibitor(0, 'aromatase-inhibitor'), serm(1, 'tamoxifen')])).toEqual([
      ['card-class-word', 0, 1],
    ]);
    expect(
      pairs([
        inhibitor(0, 'letrozole', { status: 'discontinued' }),
        inhibitor(1, 'aromatase-inhibitor'),
        serm(2, 'tamoxifen'),
      ]),
    ).toEqual([['card-class-word', 1, 2]]);
    expect(pairs([inhibitor(0, 'aromatase-inhibitor'), serm(1, 'serm')])).toEqual([
      ['card-class-words', 0, 1],
    ]);
  });

  test('name the tamoxifen-like before the others, and those before class words', () => {
    const each = [
      row('tamoxifen', '=aromatase-inhibitor', 'tamoxifen'),
      row('raloxifene', '=aromatase-inhibitor', 'raloxifene'),
      row('toremifene', '=aromatase-inhibitor', 'toremifene'),
      row('estrogen', '=aromatase-inhibitor', 'estrogen'),
    ];
    const findings = [
      drug(0, 'estrogen', 'estrogen'),
      serm(1, 'raloxifene'),
      serm(2, 'tamoxifen'),
      inhibitor(3, 'letrozole'),
      serm(4, 'toremifene'),
    ];
    expect(livePairs(page(findings), each).map(({ card }) => card)).toEqual([
      'card-tamoxifen',
      'card-toremifene',
      'card-raloxifene',
      'card-estrogen',
    ]);
  });
});

/** A number of one of our sources. */
function sourceNumber(): string {
  const loaded = loadKnowledge();
  const found = loaded.ok ? loaded.knowledge.references.find(({ pmid }) => pmid !== undefined) : undefined;
  if (!found?.pmid) throw new Error('No source has a number.');
  return found.pmid;
}

describe('the cards of a page', () => {
  test('stand in the order of their weight: critical, warning, information', () => {
    const { cards } = guide(
      page([
        inhibitor(0, 'letrozole'),
        serm(1, 'raloxifene'),
        drug(2, 'leg-weakness', 'symptom'),
        drug(3, 'saddle-numbness', 'symptom'),
      ]),
    );
    const weights = cards.map(({ indicator }) => indicator);
    expect(new Set(weights)).toEqual(new Set(['critical', 'warning', 'info']));
    expect(weights).toEqual(
      [...weights].sort((a, b) => 'critical warning info'.indexOf(a) - 'critical warning info'.indexOf(b)),
    );
    expect(weights[0]).toBe('critical');
  });

  test('speak of what is marked: an article of our sources has no card to open where nothing is', () => {
    const article = { pmid: sourceNumber() };
    expect(guide(page([drug(0, 'arthralgia', 'symptom')], { kind: 'literature', article })).cards).toEqual(
      [],
    );
    const { cards } = guide(
      page([drug(0, 'arthralgia', 'symptom'), inhibitor(1, 'letrozole')], { kind: 'literature', article }),
    );
    expect(cards.find(({ topic }) => topic === 'source')?.findings).toEqual([1]);
  });
});
