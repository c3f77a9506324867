import { describe, expect, test } from 'vitest';
import type { Draft } from './draft';
import { pronounEvent } from './pronoun';

const SENTENCE = { start: 100, end: 200 };

const tamoxifen = (told: Partial<Draft> = {}): Draft => ({
  named: { block: 3, start: 0, end: 9, text: 'Tamoxifen', concept: 'tamoxifen', class: 'serm', because: [] },
  status: 'active',
  who: 'patient',
  basis: 'none',
  entry: null,
  section: 'current',
  because: [],
  ...told,
});

/** What a sentence behind a drug tells of it; null for nothing. */
const told = (words: string, last: Draft | undefined = tamoxifen()) =>
  pronounEvent(words, SENTENCE, last)?.status ?? null;

test('an event is told in words of its own, of no list, and is no mention', () => {
  expect(pronounEvent('she stopped it in may', SENTENCE, tamoxifen())).toEqual({
    ...tamoxifen(),
    status: 'discontinued',
    detail: undefined,
    timing: undefined,
    basis: 'strong',
    silent: true,
    section: null,
    because: [{ rule: 'cue:stopped', block: 3, start: 104, end: 111 }],
  });
  expect(pronounEvent('they swapped it for another', SENTENCE, tamoxifen())).toMatchObject({
    status: 'discontinued',
    detail: 'switched',
    basis: 'strong',
    section: null,
  });
});

test('only of the drug of the patient', () => {
  expect(told('she stopped it', tamoxifen({ who: 'other', status: 'family' }))).toBe(null);
  expect(pronounEvent('she stopped it', SENTENCE, undefined)).toBe(null);
});

describe('a stop', () => {
  test.each([
    'she stopped it',
    'it was stopped',
    'the tablets were later stopped',
    'completed in 2017.',
    'it was finished in 2017.',
    'then self-stopped after a month.',
    'but she eventually quit.',
    'she is no longer taking it',
  ])('"%s"', (words) => {
    expect(told(words)).toBe('discontinued');
  });

  test.each([
    'she may stop it',
    'if it hurts, she may stop it',
    'she stopped smoking.',
    'stopped for smoking.',
  ])('not "%s"', (words) => {
    expect(told(words)).toBe(null);
  });
});

describe('a drug that is taken', () => {
  test.each([
    'she takes it every morning',
    'takes one daily',
    'has been taking it at night',
    'she took it today',
    'takes one every morning and denies pain',
  ])('"%s"', (words) => {
    expect(told(words)).toBe('active');
    expect(told(words, tamoxifen({ status: 'planned', timing: 'now' }))).toBe(null);
    expect(told(words, tamoxifen({ status: 'hypothetical' }))).toBe(null);
  });

  test.each(['she denies that she takes it every morning', 'if she takes it every morning'])(
    'not "%s"',
    (words) => {
      expect(told(words)).not.toBe('active');
    },
  );
});

describe('a course that is told as past', () => {
  test.each([
    'she took it for five years.',
    'she took it for 5 years.',
    'she took it for 12 years.',
    'she had this until easter.',
    'the last of them was taken in may 2019',
    'the last of them was taken in 2019',
    'the last tablet in 2019',
  ])('"%s"', (words) => {
    expect(told(words)).toBe('historical');
  });

  test.each(['the last visit was in 2019', 'she had this for pain.'])('not "%s"', (words) => {
    expect(told(words)).toBe(null);
  });
});

describe('a change for another', () => {
  test.each([
    'they swapped it for another',
    'we changed this to another',
    'it was replaced by another',
    'it was then switched to another',
    'it was later changed to another',
  ])('"%s"', (words) => {
    expect(told(words)).toBe('discontinued');
  });

  test.each([
    'they never swapped it for another',
    'she changed it to nights',
    'she changed it to the evening',
    'they changed it to generic',
    'they changed it to alternate days',
  ])('not "%s"', (words) => {
    expect(told(words)).toBe(null);
  });
});

describe('a drug that is turned down', () => {
  const statusAfter = (words: string, status: Draft['status']) => {
    const last = tamoxifen({ status });
    pronounEvent(words, SENTENCE, last);
    return last.status;
  };

  test.each([
    'she turned it down',
    'she declined it',
    'she said no to this',
    'she has decided against it',
    'she decided against it',
    'she decided against.',
    'she decided against',
    'she does not want it',
    "she didn't want either one",
    'did not wish this',
  ])('"%s"', (words) => {
    expect(statusAfter(words, 'hypothetical')).toBe('negated');
    expect(statusAfter(words, 'planned')).toBe('negated');
    expect(statusAfter(words, 'active')).toBe('active');
  });

  test.each(['she decided against surgery', 'she turned pale'])('not "%s"', (words) => {
    expect(statusAfter(words, 'planned')).toBe('planned');
  });
});

describe('a restart', () => {
  const restarted = (words: string) => told(words, tamoxifen({ status: 'discontinued' }));

  test.each(['she restarted it', 'it was resumed in may', 'she restarted it and does not regret it'])(
    '"%s"',
    (words) => {
      expect(restarted(words)).toBe('active');
    },
  );

  test.each(['she has not restarted it', 'she never restarted it', 'she continues it'])(
    'not "%s"',
    (words) => {
      expect(restarted(words)).not.toBe('active');
    },
  );

  test('makes the drug that was stopped one that is taken', () => {
    const last = tamoxifen({ status: 'discontinued' });
    pronounEvent('she restarted it', SENTENCE, last);
    expect(last.status).toBe('active');
  });
});
