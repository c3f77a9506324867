import { describe, expect, test } from 'vitest';
import { draft, RECORD } from '../../../tests/support/drafts';
import type { Concept } from '../../knowledge/terms';
import type { Draft } from './draft';
import { settle } from './settle';

const PLACED = { basis: 'weak', rules: ['section:past'] } as const;
const BARE = { basis: 'none', rules: ['default:narrative'] } as const;
const BLAMED = { rules: ['cue:blamed'] } as const;

const settled = (...drafts: Draft[]): string[] => settle(drafts, RECORD).map(({ status }) => status);
/** What a class word without words of its own is read as behind them. */
const serm = (...drafts: Draft[]) => settled(...drafts, draft('serm', 'active', BARE)).at(-1);

describe('a class word', () => {
  const told = () => [draft('serm', 'active'), draft('serm', 'discontinued')];

  test('stands for a drug of its own: the last that is told of it counts', () => {
    expect(serm(...told())).toBe('discontinued');
    expect(serm(...told(), draft('letrozole', 'hypothetical', PLACED))).toBe('discontinued');
  });

  test('not where a drug of the class is named: the first that is told of it counts', () => {
    expect(serm(...told(), draft('raloxifene', 'hypothetical', PLACED))).toBe('active');
  });

  test('is one all the same where the drug that is named is of somebody else', () => {
    expect(serm(...told(), draft('raloxifene', 'family', { ...PLACED, who: 'other' }))).toBe('discontinued');
  });
});

describe('a bare class word', () => {
  test('is of the drug of its class that is taken, or else of the first that is told of', () => {
    expect(serm(draft('tamoxifen', 'discontinued'), draft('raloxifene', 'active'))).toBe('active');
    expect(serm(draft('tamoxifen', 'discontinued'), draft('raloxifene', 'historical'))).toBe('discontinued');
    expect(serm(draft('tamoxifen', 'historical'), draft('raloxifene', 'discontinued'))).toBe('historical');
  });

  test('tells nothing of drugs of another class', () => {
    expect(serm(draft('letrozole', 'discontinued'))).toBe('active');
    expect(serm(draft('letrozole', 'hypothetical', PLACED))).toBe('active');
    expect(serm(draft('letrozole', 'hypothetical', PLACED), draft('tamoxifen', 'discontinued'))).toBe(
      'discontinued',
    );
  });

  test('is of a drug of its class that only its place tells of', () => {
    expect(serm(draft('raloxifene', 'hypothetical', PLACED))).toBe('hypothetical');
    expect(serm(draft('raloxifene', 'hypothetical', BARE))).toBe('active');
  });

  test('before a stop: taken until then where it is ordered', () => {
    const ahead = (...stops: Draft[]) => settled(draft('serm', 'active', BARE), ...stops)[0];
    const ordered = (concept: Concept) => draft(concept, 'discontinued', { ordered: true });
    expect(ahead(ordered('tamoxifen'))).toBe('active');
    expect(ahead(draft('tamoxifen', 'discontinued'))).toBe('discontinued');
    expect(ahead(ordered('tamoxifen'), draft('raloxifene', 'discontinued'))).toBe('discontinued');
    expect(ahead(draft('raloxifene', 'hypothetical', PLACED))).toBe('hypothetical');
  });

  test('behind a stop that is ordered it is over', () => {
    expect(serm(draft('tamoxifen', 'discontinued', { ordered: true }))).toBe('discontinued');
  });
});

test('a drug is read as what its own place tells, though another of its class is to be stopped', () => {
  expect(
    settled(
      draft('raloxifene', 'active', BARE),
      draft('raloxifene', 'hypothetical', PLACED),
      draft('tamoxifen', 'discontinued', { ordered: true }),
    )[0],
  ).toBe('hypothetical');
});

describe('a class word with a place of its own', () => {
  const placed = (status: Draft['status']) =>
    settled(draft('tamoxifen', 'discontinued'), draft('serm', status, PLACED))[1];

  test('is of the drug that was stopped where it is said to be taken, not where it is thought of', () => {
    expect(placed('active')).toBe('discontinued');
    expect(placed('hypothetical')).toBe('hypothetical');
    expect(placed('negated')).toBe('negated');
  });
});

describe('a class word that was begun, had or blamed', () => {
  const behind = (rule: string, ...before: Draft[]) =>
    settled(...before, draft('serm', 'active', { rules: [rule] })).at(-1);

  test.each(['cue:been-taking', 'cue:begun', 'cue:blamed', 'cue:since-start'])(
    'is of the drug that was stopped: %s',
    (rule) => {
      expect(behind(rule, draft('tamoxifen', 'discontinued'))).toBe('discontinued');
      expect(behind(rule, draft('tamoxifen', 'historical'))).toBe('historical');
    },
  );

  test.each(['cue:taking', 'cue:blamed-not', 'not:cue:blamed', 'not:cue:begun', 'cue:begun-not'])(
    'not by another rule: %s',
    (rule) => {
      expect(behind(rule, draft('tamoxifen', 'discontinued'))).toBe('active');
    },
  );

  test('whatever is told of drugs of another class', () => {
    expect(behind('cue:blamed', draft('tamoxifen', 'discontinued'), draft('letrozole', 'active'))).toBe(
      'discontinued',
    );
    expect(behind('cue:blamed', draft('letrozole', 'discontinued'))).toBe('active');
  });

  test('not where one of two drugs of the class was stopped after it', () => {
    const stops = (...after: Draft[]) =>
      settled(draft('tamoxifen', 'discontinued'), draft('serm', 'active', BLAMED), ...after)[1];
    expect(stops()).toBe('discontinued');
    expect(stops(draft('raloxifene', 'discontinued'))).toBe('active');
  });

  test('in an entry before the one that tells its end it is past', () => {
    const entries = (blamed: number) =>
      settled(
        draft('serm', 'discontinued', { entry: 24_100 }),
        draft('serm', 'active', { ...BLAMED, entry: blamed }),
      );
    expect(entries(24_000)).toEqual(['discontinued', 'historical']);
    expect(entries(24_101)).toEqual(['discontinued', 'active']);
  });
});
