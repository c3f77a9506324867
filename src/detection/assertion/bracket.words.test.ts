import { describe, expect, test } from 'vitest';
import { ofBracket } from './bracket';
import type { Heard, Reading } from './draft';

/** What is read of the words right behind a name that ends at 100, where a phrase of this letter, or none, is said of it. */
const read = (rest: string, code?: string): Reading | null =>
  ofBracket({
    rest,
    end: 100,
    said: code ? { code } : null,
    because: (rule: string, start: number, end: number) => ({ rule, block: 3, start, end }),
  } as unknown as Heard);

/** The status, and the words that say so. */
const told = (rest: string, code?: string): string | null => {
  const reading = read(rest, code);
  const [reason] = reading?.because ?? [];
  return reading && reason ? `${reading.status}: ${rest.slice(reason.start - 100, reason.end - 100)}` : null;
};

test('a bracket is told strongly, with its words as the reason', () => {
  const because = [{ rule: 'cue:bracket', block: 3, start: 102, end: 107 }];
  expect(read(' (prior)')).toEqual({ status: 'historical', basis: 'strong', because });
  expect(read(' (still taking)')).toEqual({
    status: 'active',
    basis: 'strong',
    because: [{ rule: 'cue:bracket', block: 3, start: 102, end: 114 }],
  });
  expect(read(' (maybe)')).toBe(null);
  expect(read(' (option)')).toEqual({
    status: 'hypothetical',
    basis: 'strong',
    because: [{ rule: 'cue:bracket', block: 3, start: 102, end: 108 }],
  });
});

test('what is planned is for later', () => {
  expect(read('(pending)')).toEqual({
    status: 'planned',
    timing: 'later',
    basis: 'strong',
    because: [{ rule: 'cue:bracket', block: 3, start: 101, end: 108 }],
  });
});

test("a relative is another one's", () => {
  expect(read('(aunt)')).toEqual({
    status: 'family',
    who: 'other',
    basis: 'strong',
    because: [{ rule: 'cue:bracket', block: 3, start: 101, end: 105 }],
  });
});

describe('what may stand before a bracket and in it', () => {
  test.each([
    '(prior)',
    ' (prior)',
    ' [prior]',
    '[prior]',
    ' ( prior )',
    ' 20 mg (prior)',
    ' 20mg (prior)',
    '20 mg(prior)',
    ' 20mg(prior)',
    ' 60 mcg (prior)',
    ' 20 (prior)',
    ' 20(prior)',
    ' 2.5 mg (prior)',
    ' 2.5 mg, daily (prior)',
    ' 2.5 mg,daily (prior)',
    ' 2.5mg daily (prior)',
    ' 2 tabs (prior)',
    ' 1 tab (prior)',
    ' 1 tablet (prior)',
    ' 2 tablets (prior)',
    ' daily (prior)',
    ' once daily (prior)',
    ' 5 mg po od (prior)',
    ' 5 mg po qd (prior)',
    ' (prior 2016)',
    ' (prior, 2016)',
    ' (prior, in 2016)',
    ' (prior in 1998)',
    ' (prior 3/2016)',
    ' (prior, 12/2016)',
    ' (prior 12-2016)',
    ' (prior, in 3-2016 ]',
  ])('"%s"', (rest) => {
    expect(told(rest)).toBe('historical: prior');
  });

  test.each([
    '  (prior)',
    ' prior',
    ' (prior',
    ' (prior;)',
    ' mg (prior)',
    ' x20 mg (prior)',
    ' 20 mg weekly (prior)',
    ' 20 mg, daily(prior)',
    ' (prior 123/2016)',
    ' (prior x/2016)',
    ' (prior 3.2016)',
    ' (prior 16)',
    ' (prior 1816)',
    ' (prior 20160)',
    ' well (prior)',
    ' (1 prior)',
  ])('not "%s"', (rest) => {
    expect(told(rest)).toBe(null);
  });
});

describe('the words of a bracket', () => {
  test.each([
    [
      'active',
      'current|currently|current taking|current on|currently taking|currently on|now|ongoing|continues|continued|continuing|still taking|present',
    ],
    [
      'historical',
      'prior|previous|previously|past|old|former|formerly|historic|historical|earlier|initial|initially|past use|prior use',
    ],
    [
      'hypothetical',
      'consider|considering|considered|possible|possibly|proposed|discussed|option|optional|under discussion|offered|tbd|undecided',
    ],
    [
      'planned',
      'to start|to begin|to commence|to be started|planned|pending|plan|due to start|starting soon|awaiting start|to follow|future',
    ],
    [
      'family',
      'mother|mum|mom|sister|aunt|daughter|grandmother|husband|father|brother|cousin|niece|her mother|his daughter',
    ],
  ])('%s', (status, words) => {
    for (const word of words.split('|')) {
      expect(told(` (${word})`)).toBe(`${status}: ${word}`);
      // The word is all that the bracket says.
      expect([word, told(` (so ${word})`)]).toEqual([word, null]);
      expect([word, told(` (${word} so)`)]).toEqual([word, null]);
    }
  });

  test.each([
    'your mother',
    'taking',
    'on',
    'use',
    'discussion',
    'start',
    'soon',
    'continu',
    'her',
    'his niece s',
  ])('not "%s"', (word) => {
    expect(told(` (${word})`)).toBe(null);
  });
});

describe('a bracket beside a phrase that speaks of the drug', () => {
  test.each(['u', 'U', 'l', 'b'])('of the letter "%s": the bracket says when', (code) => {
    expect(told(' (discussed)', code)).toBe('hypothetical: discussed');
    expect(told(' (planned)', code)).toBe('planned: planned');
  });

  test.each(['a', 'c', 's', 'n', 'B', 'o'])(
    'of the letter "%s": a plan or a thought says no more',
    (code) => {
      expect(told(' (discussed)', code)).toBe(null);
      expect(told(' (planned)', code)).toBe(null);
      expect(told(' (prior)', code)).toBe('historical: prior');
      expect(told(' (current)', code)).toBe('active: current');
      expect(told(' (aunt)', code)).toBe('family: aunt');
    },
  );
});
