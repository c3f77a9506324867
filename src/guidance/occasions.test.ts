import { describe, expect, test } from 'vitest';
import type { Finding, PageFindings } from '../knowledge/schema/finding';
import type { ConceptClass } from '../knowledge/terms';
import { occasions } from './occasions';

const finding = (concept: string, of: ConceptClass, rest: Partial<Finding> = {}): Finding => ({
  id: 0,
  concept,
  class: of,
  status: 'active',
  who: 'patient',
  count: 1,
  ...rest,
});
const letrozole = (rest?: Partial<Finding>) => finding('letrozole', 'aromatase-inhibitor', rest);
const tamoxifen = (rest?: Partial<Finding>) => finding('tamoxifen', 'serm', rest);
const symptom = (concept: string, rest?: Partial<Finding>) => finding(concept, 'symptom', rest);
const syndrome = (rest?: Partial<Finding>) => finding('aimss', 'aimss', rest);
const denosumab = (rest?: Partial<Finding>) => finding('denosumab', 'bone-agent', rest);
const goserelin = (rest?: Partial<Finding>) => finding('goserelin', 'ovarian-suppression', rest);
const other: Partial<Finding> = { who: 'other' };

/** The cards that are due, each with the findings it speaks of, by their place in the list. */
const due = (
  findings: readonly Finding[],
  rest: Partial<PageFindings> = {},
): Record<string, readonly number[]> =>
  Object.fromEntries(
    occasions({
      kind: 'record',
      indication: null,
      menopause: null,
      findings: findings.map((each, id) => ({ ...each, id })),
      ...rest,
    }).map(({ card, findings: of }) => [card, of]),
  );

const CARE = ['aimss-overview', 'aimss-options', 'adherence', 'bone-health'];

describe('what every named inhibitor brings', () => {
  test.each([
    ['in use', [letrozole()]],
    ['planned', [letrozole({ status: 'planned' })]],
    ['past', [letrozole({ status: 'historical' })]],
    ['only considered', [letrozole({ status: 'hypothetical' })]],
    ['the syndrome named alone', [syndrome()]],
  ])('%s: the four cards of care', (_, findings) => {
    expect(Object.keys(due(findings))).toEqual(expect.arrayContaining(CARE));
    for (const card of CARE) expect(due(findings)[card]).toEqual([0]);
  });

  test.each(['allergy', 'family', 'negated', 'general'] as const)(
    'in a record with the status %s: none',
    (status) => {
      expect(due([letrozole({ status })])).toStrictEqual({});
      expect(due([letrozole({ status })], { kind: 'other' })['aimss-overview']).toEqual([0]);
      // With one that is in use beside it, they speak of both.
      expect(due([letrozole({ status }), letrozole()])['aimss-overview']).toEqual([0, 1]);
    },
  );

  test('they speak of inhibitors and the syndrome, and of nothing else', () => {
    const all = [tamoxifen(), letrozole(), symptom('arthralgia'), syndrome()];
    for (const card of CARE) expect(due(all)[card]).toEqual([1, 3]);
  });

  test('a page without either has no card', () => {
    expect(due([])).toStrictEqual({});
    expect(due([tamoxifen(), symptom('arthralgia')])).toStrictEqual({});
    expect(due([], { kind: 'literature' })).toStrictEqual({});
  });

  test('nothing but what is due is said', () => {
    expect(due([letrozole()], { kind: 'other' })).toStrictEqual(
      Object.fromEntries(CARE.map((card) => [card, [0]])),
    );
  });

  test.each(['fertility', 'endometriosis', 'male', 'paediatric'] as const)(
    'nothing of it is carried to %s',
    (indication) => {
      expect(due([letrozole(), symptom('arthralgia')], { indication })).toStrictEqual({});
    },
  );

  test.each(['breast-adjuvant', 'breast-metastatic', null] as const)('it holds for %s', (indication) => {
    expect(due([letrozole()], { indication }).adherence).toEqual([0]);
  });
});

/** Each card that needs an inhibitor in use, and what brings it beside one. */
const WITH_INHIBITOR: readonly (readonly [card: string, findings: readonly Finding[]])[] = [
  ['red-flag-cord', [symptom('cord-compression')]],
  ['red-flag-cord', [symptom('leg-weakness'), symptom('saddle-numbness')]],
  ['red-flag-cord', [symptom('saddle-numbness'), symptom('sphincter-disturbance')]],
  ['red-flag-bone', [symptom('red-flag-bone')]],
  ['denosumab-ended', [denosumab({ status: 'discontinued' })]],
  ['tamoxifen-planned', [tamoxifen({ status: 'planned' })]],
  ['ai-symptom', [syndrome()]],
  ...[
    'arthralgia',
    'joint-stiffness',
    'arthritis-term',
    'myalgia',
    'musculoskeletal-pain',
    'carpal-tunnel-syndrome',
    'trigger-finger',
    'tenosynovitis',
    'de-quervain',
    'grip-strength',
  ].map((concept) => ['ai-symptom', [symptom(concept)]] as const),
];

describe.each(WITH_INHIBITOR)('%s, case %#', (card, findings) => {
  const speaksOf = [0, ...findings.map((_, index) => index + 1)];

  test('is due beside an inhibitor that is taken or about to be', () => {
    // The syndrome is spoken of as itself and as what an inhibitor brings.
    for (const status of ['active', 'planned'] as const)
      expect([...new Set(due([letrozole({ status }), ...findings])[card])]).toEqual(speaksOf);
  });

  test('is not due without one, nor outside of a record', () => {
    for (const rest of [
      { status: 'historical' },
      { status: 'discontinued' },
      other,
      { superseded: true },
    ] as const)
      expect(due([letrozole(rest), ...findings])[card]).toBeUndefined();
    expect(due(findings)[card]).toBeUndefined();
    for (const kind of ['literature', 'other'] as const)
      expect(due([letrozole(), ...findings], { kind })[card]).toBeUndefined();
  });

  test('is not due when it is of somebody else, denied, or taken back', () => {
    const changed = (rest: Partial<Finding>) =>
      due([letrozole(), ...findings.map((each) => ({ ...each, ...rest }))])[card];
    expect(changed(other)).toBeUndefined();
    expect(changed({ status: 'negated' })).toBeUndefined();
    if (findings.every(({ class: kind }) => kind === 'symptom' || kind === 'aimss')) {
      expect(changed({ status: 'historical' })).toBeUndefined();
      expect(changed({ superseded: true })).toBeUndefined();
      expect(changed({ status: 'planned' })).toBeDefined();
    }
  });
});

describe('the red flag of the cord', () => {
  test('needs two different features, or its name', () => {
    expect(due([letrozole(), symptom('leg-weakness')])['red-flag-cord']).toBeUndefined();
    expect(
      due([letrozole(), symptom('leg-weakness'), symptom('leg-weakness')])['red-flag-cord'],
    ).toBeUndefined();
    const asked = symptom('cord-compression', { status: 'hypothetical' });
    expect(due([letrozole(), asked])['red-flag-cord']).toEqual([0, 1]);
    expect(due([letrozole(), { ...asked, ...other }])['red-flag-cord']).toBeUndefined();
    expect(due([letrozole(), asked, symptom('leg-weakness')])['red-flag-cord']).toEqual([0, 1, 2]);
  });
});

describe('menopause', () => {
  const before = { menopause: 'premenopausal' } as const;

  test('an inhibitor alone before it', () => {
    expect(due([letrozole()], before)['premenopausal-alone']).toEqual([0, 0]);
    expect(due([letrozole(), goserelin({ status: 'negated' })], before)['premenopausal-alone']).toBeDefined();
    for (const status of ['active', 'planned', 'historical', 'hypothetical'] as const)
      expect(due([letrozole(), goserelin({ status })], before)['premenopausal-alone']).toBeUndefined();
    expect(due([letrozole()], { menopause: 'postmenopausal' })['premenopausal-alone']).toBeUndefined();
    expect(due([letrozole()])['premenopausal-alone']).toBeUndefined();
  });

  test('an inhibitor with suppression before it', () => {
    const both = (rest?: Partial<Finding>) => [letrozole(), goserelin(rest)];
    expect(due(both(), before)['premenopausal-suppressed']).toEqual([0, 0]);
    expect(due(both({ status: 'historical' }), before)['premenopausal-suppressed']).toBeUndefined();
    expect(due(both(other), before)['premenopausal-suppressed']).toBeUndefined();
    expect(due([letrozole(), denosumab()], before)['premenopausal-suppressed']).toBeUndefined();
    expect(due(both())['premenopausal-suppressed']).toBeUndefined();
  });
});

describe('changes', () => {
  test('denosumab in use is no end of it, and another bone agent is not denosumab', () => {
    expect(due([letrozole(), denosumab()])['denosumab-ended']).toBeUndefined();
    const ended = finding('zoledronic-acid', 'bone-agent', { status: 'discontinued' });
    expect(due([letrozole(), ended])['denosumab-ended']).toBeUndefined();
  });

  test('tamoxifen that is begun now, or taken, is no plan', () => {
    for (const rest of [{ status: 'planned', timing: 'now' }, { status: 'active' }] as const)
      expect(due([letrozole(), tamoxifen(rest)])['tamoxifen-planned']).toBeUndefined();
    const raloxifene = finding('raloxifene', 'serm', { status: 'planned' });
    expect(due([letrozole(), raloxifene])['tamoxifen-planned']).toBeUndefined();
  });

  test('an inhibitor that was ended, with nothing in its place', () => {
    const ended = letrozole({ status: 'discontinued' });
    const said = (findings: readonly Finding[], rest?: Partial<PageFindings>) =>
      due(findings, rest)['ai-ended'];
    expect(said([ended])).toEqual([0]);
    expect(said([ended, tamoxifen({ status: 'historical' })])).toEqual([0]);
    expect(said([ended, tamoxifen()])).toBeUndefined();
    expect(said([ended, finding('fulvestrant', 'serd')])).toBeUndefined();
    expect(said([ended, denosumab()])).toEqual([0]);
    expect(said([ended, letrozole()])).toBeUndefined();
    expect(said([{ ...ended, detail: 'switched' }])).toBeUndefined();
    expect(said([{ ...ended, detail: 'completed' }])).toBeUndefined();
    expect(said([{ ...ended, detail: 'intolerance' }])).toEqual([0]);
    expect(said([{ ...ended, ...other }])).toBeUndefined();
    expect(said([letrozole({ status: 'historical' })])).toBeUndefined();
    expect(said([ended], { kind: 'other' })).toBeUndefined();
  });
});

describe('literature', () => {
  test('that names an inhibitor and a SERM is told that to compare is not to combine', () => {
    const literature = { kind: 'literature' } as const;
    expect(due([letrozole(), denosumab(), tamoxifen()], literature)['serm-literature']).toEqual([0, 2]);
    expect(due([letrozole()], literature)['serm-literature']).toBeUndefined();
    expect(due([syndrome(), tamoxifen()], literature)['serm-literature']).toBeUndefined();
    expect(due([letrozole(), tamoxifen()])['serm-literature']).toBeUndefined();
  });
});
