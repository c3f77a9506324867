import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences';

const parts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
const lengths = (text: string) => sentencesOf(text).map(({ start, end }) => end - start);

describe('a text without a stop', () => {
  test('is cut where it is longer than a thousand characters, not where it is as long', () => {
    expect(lengths('word '.repeat(200))).toEqual([1000]);
    expect(lengths(`${'word '.repeat(200)}x`)).toEqual([999, 2]);
  });

  test('is cut within a word, where the only blank is the one that it begins with', () => {
    expect(lengths(` ${'x'.repeat(1500)}`)).toEqual([1000, 501]);
    expect(lengths(`x ${'x'.repeat(1500)}`)).toEqual([1, 1000, 501]);
  });
});

describe('a heading of more than three words', () => {
  test('holds to its sentence, which begins with a blank', () => {
    expect(sentencesOf('Seen. Medicines you have stopped and why: letrozole.')).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 52, section: 'stopped' },
    ]);
  });
});

describe('what belongs to the drug before it', () => {
  test.each(['Letrozole 2.5 mg tablets, one daily. Status: stopped', 'Letrozole, one daily. End date: 2019'])(
    'goes on behind a full stop: %s',
    (text) => {
      expect(parts(text)).toEqual([text]);
    },
  );

  test.each([
    ['Seen today! Status: stopped', ['Seen today!', 'Status: stopped']],
    ['Letrozole 2.5 mg daily\nStatus: stopped', ['Letrozole 2.5 mg daily', 'Status: stopped']],
  ])('does not behind another end: %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('behind a question', () => {
  test.each(['  No', '\t\tyes', ' -no', ' -  no', ' - no', '  [x] yes', ' -[x] yes'])(
    'its answer goes on: "%s"',
    (answer) => {
      expect(parts(`Taking letrozole?${answer}`)).toHaveLength(1);
    },
  );

  test.each(['It is no help', 'Said yes', 'Is oui ok', '-- no'])('other words do not: "%s"', (words) => {
    expect(parts(`Taking letrozole? ${words}`)).toEqual(['Taking letrozole?', words]);
  });

  test.each([
    'Plan: ? Start tamoxifen',
    'Pain, ? Stop tamoxifen',
    '- ? Start tamoxifen',
    '2) ? Start tamoxifen',
    '\u2022 ? Start tamoxifen',
    'Pain - ? Stop tamoxifen',
  ])('a mark stands before what it asks: "%s"', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  test('a mark behind a word ends it', () => {
    expect(parts('Plan ? Start tamoxifen')).toEqual(['Plan ?', 'Start tamoxifen']);
  });
});

describe('a small letter', () => {
  test.each([
    ['She is well! takes letrozole.', ['She is well!', 'takes letrozole.']],
    ['On 20 mg! takes it.', ['On 20 mg!', 'takes it.']],
    ['Stopped. takes it again', ['Stopped.', 'takes it again']],
    ['(Stopped). takes it again', ['(Stopped).', 'takes it again']],
    ['"Stopped". takes it again', ['"Stopped".', 'takes it again']],
    ["'Stopped'. takes it again", ["'Stopped'.", 'takes it again']],
  ])('begins a sentence: %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each(['On 20 mg. takes it', 'Well. takes it'])('goes on behind a short word: "%s"', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  test('is looked for in the next eight characters', () => {
    expect(parts(`On 5 mg.${' '.repeat(7)}again`)).toHaveLength(1);
    expect(parts(`On 5 mg.${' '.repeat(8)}again`)).toEqual(['On 5 mg.', 'again']);
  });
});

describe('a short form at the beginning of a text', () => {
  test('goes on', () => {
    expect(parts('Dr. Smith')).toEqual(['Dr. Smith']);
    expect(parts('Ox. Smith')).toEqual(['Ox.', 'Smith']);
  });

  test('ends a sentence where it is a unit of time and a capital follows', () => {
    expect(parts('Yrs. Stop it')).toEqual(['Yrs.', 'Stop it']);
    expect(parts('Mo. Stop it')).toEqual(['Mo.', 'Stop it']);
    expect(parts('Wks. 5 left')).toEqual(['Wks. 5 left']);
  });
});
