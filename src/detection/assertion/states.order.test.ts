import { describe, expect, test } from 'vitest';
import type { Concept, ConceptClass } from '../../knowledge/terms';
import type { Draft } from './draft';
import { classEvents, ofStopped, replacedBy, type State, succeeded } from './states';

const SERMS = /^(?:serm|tamoxifen|toremifene|raloxifene|clomifene)$/;

/** A name as read in its sentence: taken, told in words of the patient's own, where nothing else is said. */
function draft(concept: string, told: Partial<Draft> = {}): Draft {
  return {
    named: {
      block: 0,
      start: 0,
      end: 1,
      text: concept,
      concept: concept as Concept,
      class: (SERMS.test(concept) ? 'serm' : 'aromatase-inhibitor') as ConceptClass,
      because: [],
    },
    status: 'active',
    who: 'patient',
    basis: 'strong',
    entry: null,
    section: null,
    because: [],
    ...told,
  };
}
const by = (rule: string): Partial<Draft> => ({ because: [{ rule, block: 0, start: 0, end: 1 }] });
/** What a document says of each drug: the last draft of each. */
const statesOf = (drafts: readonly Draft[]): Map<string, State> =>
  new Map(drafts.map((each, position) => [each.named.concept, { draft: each, position }]));
const shown = (states: ReadonlyMap<string, State>) =>
  [...states].map(
    ([
      concept,
      {
        draft: { status },
        position,
      },
    ]) => `${concept} ${status} ${position}`,
  );

describe('a list of what was stopped', () => {
  const STOPPED = { section: 'stopped', basis: 'weak', status: 'discontinued' } as const;
  /** What is said in the end of the drugs, by the first draft of each, once the list was looked at. */
  const statesAfter = (...drafts: Draft[]) => {
    const states = new Map<string, State>();
    drafts.forEach((each, position) => {
      if (!states.has(each.named.concept)) states.set(each.named.concept, { draft: each, position });
    });
    ofStopped(drafts, states);
    return shown(states);
  };

  test('ends what was taken before it', () => {
    expect(statesAfter(draft('tamoxifen'), draft('tamoxifen', STOPPED))).toEqual([
      'tamoxifen discontinued 1',
    ]);
    expect(
      statesAfter(draft('tamoxifen', { status: 'planned', timing: 'now' }), draft('tamoxifen', STOPPED)),
    ).toEqual(['tamoxifen discontinued 1']);
  });

  test('leaves what was not taken as it is', () => {
    for (const told of [
      { status: 'negated' },
      { status: 'hypothetical' },
      { status: 'historical' },
      { status: 'planned', timing: 'later' },
    ] as const)
      expect(statesAfter(draft('tamoxifen', told), draft('tamoxifen', STOPPED))).toEqual([
        `tamoxifen ${told.status} 0`,
      ]);
  });

  test('ends a drug whose state rests on a draft that is not among them', () => {
    const stopped = draft('tamoxifen', STOPPED);
    const states = new Map<string, State>([['tamoxifen', { draft: draft('tamoxifen'), position: 7 }]]);
    ofStopped([stopped], states);
    expect(shown(states)).toEqual(['tamoxifen discontinued 0']);
  });
});

describe('a stop told of the class', () => {
  const STOP = { ...by('cue:stopped'), status: 'discontinued' } as const;
  const statesAfter = (...drafts: Draft[]) => {
    const states = statesOf(drafts);
    states.delete('aromatase-inhibitor');
    classEvents(drafts, states);
    return shown(states);
  };
  const drug = draft('anastrozole', { basis: 'none' });

  test.each([
    ['cue:finished', true],
    ['cue:no-longer', true],
    ['cue:stopped', true],
    ['cue:stopped-all', false],
    ['because:stopped', false],
    ['not-cue:stopped', false],
    ['cue:intolerance', false],
  ])('by the rule "%s" is one of the drug: %s', (rule, is) => {
    expect(statesAfter(drug, draft('aromatase-inhibitor', { ...STOP, ...by(rule) }))).toEqual([
      is ? 'anastrozole discontinued 1' : 'anastrozole active 0',
    ]);
  });

  test('is of the one drug of its class, whatever other class is named', () => {
    const stop = draft('aromatase-inhibitor', STOP);
    const tamoxifen = draft('tamoxifen', { basis: 'none' });
    expect(statesAfter(drug, tamoxifen, stop)).toEqual(['anastrozole discontinued 2', 'tamoxifen active 1']);
    expect(statesAfter(tamoxifen, drug, stop)).toEqual(['tamoxifen active 0', 'anastrozole discontinued 2']);
    expect(statesAfter(tamoxifen, stop)).toEqual(['tamoxifen active 0']);
    expect(statesAfter(draft('letrozole', { basis: 'none' }), drug, stop)).toEqual([
      'letrozole active 0',
      'anastrozole active 1',
    ]);
  });

  test('names the drug, not the class', () => {
    const states = statesOf([drug]);
    classEvents([drug, draft('aromatase-inhibitor', STOP)], states);
    expect(states.get('anastrozole')?.draft.named).toEqual(drug.named);
  });

  test.each<[string, Draft[]]>([
    ['stands before the drug', [draft('aromatase-inhibitor', STOP), drug]],
    ['is less than told in words', [drug, draft('aromatase-inhibitor', { ...STOP, basis: 'weak' })]],
    ['is told with a pronoun', [drug, draft('aromatase-inhibitor', { ...STOP, silent: true })]],
    ['is not past', [drug, draft('aromatase-inhibitor', { ...STOP, status: 'active' })]],
    ["is somebody else's", [drug, draft('aromatase-inhibitor', { ...STOP, who: 'other' })]],
    ['stands beside words of the drug', [draft('anastrozole'), draft('aromatase-inhibitor', STOP)]],
    [
      "stands beside a sister's drug",
      [draft('anastrozole', { basis: 'none', who: 'other' }), draft('aromatase-inhibitor', STOP)],
    ],
  ])('not where it %s', (_, drafts) => {
    const at = drafts.findIndex(({ named }) => named.concept === 'anastrozole');
    expect(statesAfter(...drafts)).toEqual([`anastrozole active ${at}`]);
  });
});

describe('a drug that another has replaced', () => {
  const taken = by('cue:taking');

  test('is of the same class, and another', () => {
    const letrozole = draft('letrozole', taken);
    expect(replacedBy(draft('anastrozole'), statesOf([letrozole]))).toBe(true);
    expect(replacedBy(draft('letrozole'), statesOf([letrozole]))).toBe(false);
    expect(replacedBy(draft('tamoxifen'), statesOf([letrozole]))).toBe(false);
    expect(replacedBy(draft('aromatase-inhibitor'), statesOf([letrozole]))).toBe(false);
    expect(replacedBy(draft('anastrozole'), statesOf([draft('aromatase-inhibitor', taken)]))).toBe(false);
  });

  test.each([
    ['cue:continue', true],
    ['cue:unchanged', true],
    ['cue:taking', true],
    ['cue:been-taking', true],
    ['cue:on', true],
    ['cue:status', true],
    ['section:current', true],
    ['row:dose', true],
    ['default:narrative', false],
    ['cue:begun', false],
    ['in-row:dose', false],
  ])('by one that is told to be taken: "%s" %s', (rule, is) => {
    expect(replacedBy(draft('anastrozole'), statesOf([draft('letrozole', by(rule))]))).toBe(is);
    expect(
      replacedBy(draft('anastrozole'), statesOf([draft('letrozole', { ...by(rule), status: 'planned' })])),
    ).toBe(false);
  });
});

describe('what was only begun, when another of its class is taken later', () => {
  const begun = by('cue:begun');
  const taken = by('cue:taking');
  /** The drugs that are gone, by their places. */
  const gone = (...drafts: Draft[]) => {
    const set = succeeded(statesOf(drafts), drafts);
    return drafts.flatMap((each, i) => (set.has(each) ? [i] : []));
  };

  test('is gone', () => {
    expect(gone(draft('anastrozole', begun), draft('letrozole', taken))).toEqual([0]);
    expect(gone(draft('letrozole', taken), draft('anastrozole', begun))).toEqual([]);
  });

  test('as is what stands behind a list of what is taken', () => {
    const current = { ...taken, section: 'current' } as const;
    expect(gone(draft('letrozole', current), draft('anastrozole', begun))).toEqual([1]);
    expect(gone(draft('letrozole', { ...taken, section: 'past' }), draft('anastrozole', begun))).toEqual([]);
  });

  test.each([
    ['cue:begun', [0]],
    ['switch:from-to', [0]],
    ['switch:', [0]],
    ['cue:taking', []],
    ['default:narrative', []],
    ['not-switch:from-to', []],
    ['see-cue:begun', []],
  ])('by the rule "%s": %j', (rule, told) => {
    expect(gone(draft('anastrozole', by(rule)), draft('letrozole', taken))).toEqual(told);
  });

  test('only where it is told to be taken', () => {
    for (const status of ['planned', 'discontinued', 'historical', 'hypothetical', 'negated'] as const)
      expect([status, gone(draft('anastrozole', { ...begun, status }), draft('letrozole', taken))]).toEqual([
        status,
        [],
      ]);
  });

  test('is not gone by one at its own place', () => {
    const anastrozole = draft('anastrozole', begun);
    const states = new Map<string, State>([
      ['anastrozole', { draft: anastrozole, position: 3 }],
      ['letrozole', { draft: draft('letrozole', taken), position: 3 }],
    ]);
    expect(succeeded(states, []).size).toBe(0);
  });
});

describe('dated entries of treatments', () => {
  const at = (concept: string, entry: number | null, told: Partial<Draft> = {}) =>
    draft(concept, { entry, basis: 'weak', ...told });
  /** The drugs that are gone; of several drafts of one the last counts. */
  const gone = (...drafts: Draft[]) =>
    [...succeeded(statesOf(drafts), drafts)].map(({ named }) => named.concept);

  test('the next ends the one before', () => {
    expect(gone(at('tamoxifen', 100), at('letrozole', 120))).toEqual(['tamoxifen']);
    expect(gone(at('letrozole', 120), at('tamoxifen', 100))).toEqual(['tamoxifen']);
    expect(gone(at('tamoxifen', 100), at('letrozole', 120), at('exemestane', 130))).toEqual([
      'tamoxifen',
      'letrozole',
    ]);
    expect(gone(at('tamoxifen', 100), at('letrozole', 100))).toEqual([]);
  });

  test('an entry without a date ends nothing, nor does one of a drug that is not taken in turn', () => {
    expect(gone(at('tamoxifen', 100), at('letrozole', null))).toEqual([]);
    expect(gone(at('tamoxifen', null), at('letrozole', 120))).toEqual([]);
    expect(gone(at('tamoxifen', 100), at('raloxifene', 120))).toEqual([]);
    expect(gone(at('clomifene', 100), at('letrozole', 120))).toEqual([]);
    expect(gone(at('tamoxifen', 100, { status: 'discontinued' }), at('letrozole', 120))).toEqual([]);
  });

  test('not where entries of both stand between each other: supplied side by side', () => {
    // Tamoxifen from 100 to 110, letrozole at 120 and once besides.
    const between = (entry: number | null) => [
      at('letrozole', entry),
      at('tamoxifen', 100),
      at('tamoxifen', 110),
      at('letrozole', 120),
    ];
    expect(gone(...between(105))).toEqual([]);
    // At the very ends is not between.
    expect(gone(...between(100))).toEqual(['tamoxifen']);
    expect(gone(...between(110))).toEqual(['tamoxifen']);
    expect(gone(...between(90))).toEqual(['tamoxifen']);
    expect(gone(...between(115))).toEqual(['tamoxifen']);
    expect(gone(...between(null))).toEqual(['tamoxifen']);
  });

  test('nor do entries of a third drug, or none of the drug, stand between', () => {
    expect(
      gone(at('exemestane', 105), at('tamoxifen', 100), at('tamoxifen', 110), at('letrozole', 120)),
    ).toEqual(['exemestane', 'tamoxifen']);
    // A draft of the drug without a date is no entry of it.
    expect(
      gone(at('tamoxifen', null), at('letrozole', 90), at('tamoxifen', 100), at('letrozole', 120)),
    ).toEqual(['tamoxifen']);
    expect(gone(at('letrozole', 90), at('tamoxifen', 100), at('letrozole', 120))).toEqual(['tamoxifen']);
    expect(gone(at('letrozole', 105), at('tamoxifen', 100), at('letrozole', 120))).toEqual(['tamoxifen']);
  });
});
