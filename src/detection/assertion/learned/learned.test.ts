import { describe, expect, test } from 'vitest';
import { annotate, annotateText, type Block } from '../..';
import { examplesIn } from '../../learning';
import { KINDS, type Kind, numberOf } from './kinds';
import { decode, encode, shortKey, UNIT, type Weights } from './table';

const HEAD = 'Breast clinic note, seen 03/02/2025.\n\n';

/** Weights by which all that stands around the names of a text speaks for one kind. */
const speakingFor = (kind: Kind, text: string, only: (index: number) => boolean = () => true): Weights =>
  decode(
    encode(
      new Map(
        examplesIn(text)
          .filter((_, i) => only(i))
          .flatMap(({ cues }) => cues)
          .map((key) => [shortKey(key), KINDS.map((_, i) => (i === numberOf(kind) ? 2 * UNIT : 0))]),
      ),
    ),
  );

/** Weights by which everything speaks for one kind. */
const everywhere = (kind: Kind): Weights => ({
  add: (_, sums) => {
    const number = numberOf(kind);
    sums[number] = (sums[number] ?? 0) + 2;
    return true;
  },
  of: (_, number) => (number === numberOf(kind) ? 2 : 0),
});

const statuses = (text: string, weights: Weights | null) =>
  annotateText(text, { weights }).mentions.map(({ status }) => status);

describe('words that weigh more than the rules', () => {
  const text = `${HEAD}She takes letrozole every morning without trouble.`;
  const [mention] = annotateText(text, { weights: speakingFor('negated', text) }).mentions;

  test('decide', () => {
    expect(statuses(text, null)).toEqual(['active']);
    expect(mention?.status).toBe('negated');
  });

  test('are named as the reason, and are not the name', () => {
    const reasons = mention?.because.filter(({ rule }) => rule === 'words:weighed') ?? [];
    expect(reasons).toHaveLength(2);
    for (const { start, end } of reasons) {
      expect(end).toBeGreaterThan(start);
      expect(end <= (mention?.start ?? 0) || start >= (mention?.end ?? 0)).toBe(true);
    }
  });

  test('say when a plan begins', () => {
    const [planned] = annotateText(text, { weights: speakingFor('planned-now', text) }).mentions;
    expect([planned?.status, planned?.timing]).toEqual(['planned', 'now']);
    expect(annotateText(text, { weights: speakingFor('planned-later', text) }).mentions[0]?.timing).toBe(
      'later',
    );
  });

  test('say whose drug it is', () => {
    const theirs = `${HEAD}Her mother takes letrozole.`;
    expect(annotateText(theirs, { weights: null }).mentions[0]?.who).toBe('other');
    expect(annotateText(theirs, { weights: speakingFor('active', theirs) }).mentions[0]?.who).toBe('patient');
    expect(annotateText(text, { weights: speakingFor('family', text) }).mentions[0]?.who).toBe('other');
  });

  test('supersede what was said before them, as if they had been told outright', () => {
    const list = `${HEAD}Current medications:\nletrozole 2.5 mg daily\n\nToday we spoke of her letrozole and the wedding.`;
    const weights = speakingFor('discontinued', list, (i) => i === 1);
    const [listed, told] = annotateText(list, { weights }).mentions;
    expect(told?.status).toBe('discontinued');
    expect(listed).toMatchObject({ status: 'active', superseded: true });
  });
});

test('without weights, and with weights that know nothing of a text, the rules stand', () => {
  const text = `${HEAD}Tamoxifen was stopped in 2019. She takes letrozole.`;
  const nothing = decode({ keys: '', weights: '' });
  expect(annotateText(text, { weights: nothing })).toEqual(annotateText(text, { weights: null }));
});

test('in the row of a page the rules stand, in lines that look like one the words may win', () => {
  const cell = (text: string, column: string): Block => ({ text, role: 'cell', row: 1, column });
  const source = { kind: 'record', blocks: [cell('letrozole', 'Drug'), cell('active', 'Status')] } as const;
  const text = `${HEAD}| Drug | Status |\n| letrozole | active |`;
  const weights = everywhere('negated');
  expect(annotate(source, weights).mentions[0]?.status).toBe('negated');
  expect(annotate({ ...source, laidOut: true }, weights).mentions[0]?.status).toBe('active');
  expect(statuses(text, weights)).toEqual(['negated']);
});

test('what is published is not weighed', () => {
  const text =
    'Abstract. Methods: 120 postmenopausal women were randomized to letrozole or placebo. P < 0.05.';
  expect(statuses(text, speakingFor('active', text))).toEqual(['general']);
});
