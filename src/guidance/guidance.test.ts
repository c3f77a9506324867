import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guidanceSchema } from '../knowledge/schema/card-view';
import { type Finding, type PageFindings, pageFindingsSchema } from '../knowledge/schema/finding';
import { INDICATIONS, PAGE_KINDS, STATUSES, TIMINGS, WHO } from '../knowledge/terms';
import { guide } from './index';

const INHIBITORS = ['anastrozole', 'letrozole', 'exemestane', 'aromatase-inhibitor'] as const;
const SERMS = [
  'tamoxifen',
  'raloxifene',
  'toremifene',
  'ospemifene',
  'bazedoxifene',
  'lasofoxifene',
  'clomifene',
  'serm',
] as const;

const finding = (id: number, concept: string, rest: Partial<Finding> = {}): Finding => ({
  id,
  concept,
  class: (INHIBITORS as readonly string[]).includes(concept) ? 'aromatase-inhibitor' : 'serm',
  status: 'active',
  who: 'patient',
  count: 1,
  ...rest,
});

const page = (findings: readonly Finding[], rest: Partial<PageFindings> = {}): PageFindings => ({
  kind: 'record',
  indication: 'breast-adjuvant',
  menopause: null,
  findings: [...findings],
  ...rest,
});

const warnings = (of: PageFindings) => guide(of).cards.filter((card) => card.topic === 'serm-combination');

describe.each(INHIBITORS)('%s', (inhibitor) => {
  test.each(SERMS)('with %s, both active, warns once and speaks of both', (serm) => {
    const cards = warnings(page([finding(0, inhibitor), finding(1, serm)]));
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ indicator: 'warning', findings: [0, 1] });
    const bone = serm === 'raloxifene' || serm === 'lasofoxifene';
    if (bone) expect(JSON.stringify(cards[0])).toMatch(/bisphosphonate or denosumab/);
    // The basis differs: a level interaction is known for two of the three, with tamoxifen.
    const levels = /levels by/.test(JSON.stringify(cards[0]?.detail));
    expect(levels).toBe(serm === 'tamoxifen' && (inhibitor === 'anastrozole' || inhibitor === 'letrozole'));
  });

  test.each(INDICATIONS)('with raloxifene in the setting %s', (indication) => {
    const cards = warnings(page([finding(0, inhibitor), finding(1, 'raloxifene')], { indication }));
    expect(cards).toHaveLength(indication === 'fertility' ? 0 : 1);
    if (!indication.startsWith('breast'))
      expect(JSON.stringify(cards)).not.toMatch(/for bone both look active/);
  });
});

const liveStates = STATUSES.flatMap((status) =>
  [undefined, ...TIMINGS].flatMap((timing) =>
    WHO.flatMap((who) =>
      [false, true].map((superseded) => ({ status, who, superseded, ...(timing ? { timing } : {}) })),
    ),
  ),
);

test.each(liveStates)('a SERM that is %o warns beside an active inhibitor only when it is live', (state) => {
  const isLive =
    state.who === 'patient' &&
    !state.superseded &&
    (state.status === 'active' ||
      (state.status === 'planned' && 'timing' in state && state.timing === 'now'));
  expect(warnings(page([finding(0, 'letrozole'), finding(1, 'tamoxifen', state)])).length > 0).toBe(isLive);
  expect(warnings(page([finding(0, 'letrozole', state), finding(1, 'tamoxifen')])).length > 0).toBe(isLive);
});

describe('silence', () => {
  test('on literature, whatever is named there', () => {
    const article = guide(page([finding(0, 'letrozole'), finding(1, 'tamoxifen')], { kind: 'literature' }));
    expect(article.cards.every((card) => card.indicator === 'info')).toBe(true);
    expect(article.cards[0]?.topic).toBe('serm-literature');
  });

  test('for an estrogen receptor degrader, a syndrome, a symptom', () => {
    for (const other of ['serd', 'aimss', 'symptom', 'estrogen'] as const)
      expect(warnings(page([finding(0, 'letrozole'), finding(1, 'fulvestrant', { class: other })]))).toEqual(
        [],
      );
  });

  test('of every card where the inhibitor is only an allergy, a relative’s or never taken', () => {
    for (const status of ['allergy', 'family', 'negated', 'general'] as const)
      expect(guide(page([finding(0, 'letrozole', { status })])).cards).toEqual([]);
  });

  test('of breast cancer cards in fertility care', () => {
    expect(
      guide(page([finding(0, 'letrozole'), finding(1, 'clomifene')], { indication: 'fertility' })).cards,
    ).toEqual([]);
  });
});

test('an inhibitor taken now brings overview, options, adherence and bone, after any warning', () => {
  const { cards } = guide(page([finding(0, 'letrozole'), finding(1, 'raloxifene')]));
  expect(cards.map((card) => card.topic)).toEqual([
    'serm-combination',
    'aimss-overview',
    'aimss-options',
    'adherence',
    'bone-health',
  ]);
});

test('a class word beside a named drug is no second pair', () => {
  const all = [
    finding(0, 'letrozole'),
    finding(1, 'aromatase-inhibitor'),
    finding(2, 'tamoxifen'),
    finding(3, 'serm'),
  ];
  expect(warnings(page(all)).map((card) => card.id)).toEqual(['serm-letrozole-tamoxifen']);
});

test('every answer to every page is well formed', () => {
  const anyFinding = fc.record({
    concept: fc.constantFrom(...INHIBITORS, ...SERMS),
    status: fc.constantFrom(...STATUSES),
    who: fc.constantFrom(...WHO),
  });
  fc.assert(
    fc.property(
      fc.array(anyFinding, { maxLength: 12 }),
      fc.constantFrom(...PAGE_KINDS),
      fc.constantFrom(null, ...INDICATIONS),
      (list, kind, indication) => {
        const findings = list.map(({ concept, ...rest }, id) => finding(id, concept, rest));
        const asked = pageFindingsSchema.parse(page(findings, { kind, indication }));
        const { cards } = guidanceSchema.parse(guide(asked));
        for (const card of cards) for (const id of card.findings) expect(id).toBeLessThan(findings.length);
      },
    ),
  );
});
