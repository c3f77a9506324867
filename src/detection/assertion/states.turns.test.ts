import { describe, expect, test } from 'vitest';
import type { Concept, ConceptClass } from '../../knowledge/terms';
import type { Draft } from './draft';
import { isClass, listsAll, live, ofStopped, own, past, type State } from './states';

const SERMS = /^(?:serm|tamoxifen|toremifene|raloxifene|clomifene)$/;

/** A name as read in its sentence: taken, told in words of the patient's own, where nothing else is said. */
function draft(concept: string, told: Partial<Draft> = {}, kind?: string): Draft {
  const own = kind ?? (concept === 'aimss' ? 'aimss' : SERMS.test(concept) ? 'serm' : 'aromatase-inhibitor');
  return {
    named: {
      block: 0,
      start: 0,
      end: 1,
      text: concept,
      concept: concept as Concept,
      class: own as ConceptClass,
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

describe('a word for a class', () => {
  test.each([
    ['serm', true],
    ['aromatase-inhibitor', true],
    ['tamoxifen', false],
    ['letrozole', false],
    ['no-serm', false],
    ['serms', false],
    ['third-aromatase-inhibitor', false],
    ['aromatase-inhibitors', false],
  ])('%s: %s', (concept, is) => {
    expect(isClass(draft(concept))).toBe(is);
  });
});

describe('the status of a name', () => {
  const NOW = { timing: 'now' } as const;
  const LATER = { timing: 'later' } as const;

  test.each<[Draft['status'], Partial<Draft>, boolean, boolean]>([
    ['discontinued', {}, true, false],
    ['historical', {}, true, false],
    ['active', {}, false, true],
    ['planned', NOW, false, true],
    ['planned', LATER, false, false],
    ['planned', {}, false, false],
    ['hypothetical', NOW, false, false],
    ['negated', {}, false, false],
    ['historical', NOW, true, false],
    ['discontinued', NOW, true, false],
  ])('%s %j: past %s, live %s', (status, told, isPast, isLive) => {
    const each = draft('tamoxifen', { ...told, status });
    expect(past(each)).toBe(isPast);
    expect(live(each)).toBe(isLive);
  });

  test.each<[Draft['status'], Draft['who'], boolean]>([
    ['active', 'patient', true],
    ['negated', 'patient', true],
    ['allergy', 'patient', false],
    ['active', 'other', false],
    ['allergy', 'other', false],
  ])("%s of the %s: the patient's own %s", (status, who, is) => {
    expect(own(draft('tamoxifen', { status, who }))).toBe(is);
  });
});

describe('a list of all the drugs there are', () => {
  const bare = (concept: string, told: Partial<Draft> = {}, kind?: string) =>
    draft(concept, { basis: 'none', ...told }, kind);
  const FOUR = ['letrozole', 'anastrozole', 'exemestane', 'tamoxifen'].map((concept) => bare(concept));

  test('names five of which nothing is told', () => {
    expect(listsAll([...FOUR, bare('raloxifene')])).toBe(true);
    expect(listsAll(FOUR)).toBe(false);
    expect(listsAll([...FOUR, bare('letrozole')])).toBe(false);
  });

  test.each<[string, Draft]>([
    ["somebody else's", bare('raloxifene', { who: 'other' })],
    ['of another class', bare('aimss')],
    ['of a class that only ends the same', bare('bazedoxifene', {}, 'old-serm')],
    ['of a class that only begins the same', bare('bazedoxifene', {}, 'serms')],
    ['told of', draft('raloxifene', { basis: 'strong', status: 'historical' })],
    ['told of by its place', draft('raloxifene', { basis: 'weak' })],
    ['no more than thought of', bare('raloxifene', { status: 'hypothetical' })],
    ['past', bare('raloxifene', { status: 'historical' })],
    ['thought of by its place', draft('raloxifene', { basis: 'weak', status: 'hypothetical' })],
    ['a word for a class', bare('serm')],
    ['a word for a class that is told of', draft('serm', { basis: 'weak', status: 'historical' })],
  ])('not where the fifth is %s', (_, fifth) => {
    expect(listsAll([...FOUR, fifth])).toBe(false);
  });

  test('is none where one is said to be taken, by the patient and of these drugs', () => {
    const five = [...FOUR, bare('raloxifene')];
    expect(listsAll([...five, draft('toremifene')])).toBe(false);
    expect(listsAll([...five, draft('toremifene', { status: 'planned', timing: 'now' })])).toBe(false);
    expect(listsAll([...five, draft('toremifene', { status: 'planned', timing: 'later' })])).toBe(true);
    expect(listsAll([...five, draft('toremifene', { status: 'discontinued' })])).toBe(true);
    expect(listsAll([...five, draft('toremifene', { who: 'other' })])).toBe(true);
    expect(listsAll([...five, draft('aimss')])).toBe(true);
    expect(listsAll([...five, draft('bazedoxifene', {}, 'old-serm')])).toBe(true);
    expect(listsAll([...five, draft('bazedoxifene', {}, 'serms')])).toBe(true);
  });
});

describe('a list of what was stopped', () => {
  const STOPPED = { section: 'stopped', basis: 'weak', status: 'discontinued' } as const;

  /** The status of tamoxifen, taken at first, behind a draft of it. */
  const statusBehind = (...behind: Draft[]): Draft['status'] | undefined => {
    const taken = draft('tamoxifen');
    const states = new Map<string, State>([['tamoxifen', { draft: taken, position: 0 }]]);
    ofStopped([taken, ...behind], states);
    return states.get('tamoxifen')?.draft.status;
  };

  test('ends what was taken before it', () => {
    expect(statusBehind(draft('tamoxifen', STOPPED))).toBe('discontinued');
    expect(statusBehind(draft('tamoxifen', { ...STOPPED, status: 'historical' }))).toBe('historical');
  });

  test('tells where it stands', () => {
    const taken = draft('tamoxifen');
    const stopped = draft('tamoxifen', STOPPED);
    const states = new Map<string, State>([['tamoxifen', { draft: taken, position: 0 }]]);
    ofStopped([taken, stopped], states);
    expect(states.get('tamoxifen')).toEqual({ draft: stopped, position: 1 });
  });

  test.each<[string, Draft[]]>([
    ['of another drug', [draft('letrozole', STOPPED)]],
    [
      'is a list of what is past',
      [draft('letrozole', STOPPED), draft('tamoxifen', { ...STOPPED, section: 'past' })],
    ],
    ['is told in words', [draft('letrozole', STOPPED), draft('tamoxifen', { ...STOPPED, basis: 'strong' })]],
    ['says that it is taken', [draft('tamoxifen', { ...STOPPED, status: 'active' })]],
    ['says that it is not taken', [draft('tamoxifen', { ...STOPPED, status: 'negated' })]],
    ["is somebody else's", [draft('tamoxifen', { ...STOPPED, who: 'other' })]],
    ['is of allergies', [draft('tamoxifen', { ...STOPPED, status: 'allergy' })]],
    ['stands before a list of what is taken', [draft('tamoxifen', STOPPED), draft('tamoxifen')]],
    [
      'stands beside one of what is begun',
      [draft('tamoxifen', STOPPED), draft('tamoxifen', { section: 'started', status: 'hypothetical' })],
    ],
  ])('not where it %s', (_, behind) => {
    expect(statusBehind(...behind)).toBe('active');
  });
});
