import { describe, expect, test } from 'vitest';
import { behindOf } from './behind';
import { readClause } from './clause';
import { MASK } from './lex';
import { aroundOf } from './phrase';

/** What is said behind a name of a sentence, "§" for each name: its letter and its words. */
const behind = (text: string, name = 0): readonly [code: string, words: string] | null => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const group = clause.groups[name];
  const around = group && aroundOf(clause, sentence, group);
  if (!around) throw new Error('The sentence names no drug.');
  const said = behindOf(around);
  if (!said) return null;
  const { code, token, crosses } = said;
  expect({ behind: said.behind, words: said.words, crosses }).toEqual({
    behind: true,
    words: token.at - around.last.at - 1,
    crosses: false,
  });
  return [code, sentence.slice(token.start, token.end)];
};

describe('a refusal behind "but"', () => {
  test.each([
    ['§ but she declined', 'd', 'declined'],
    ['§ was offered but the patient declined', 'd', 'declined'],
    ['§ but it was not started', 'N', 'was not started'],
  ])('%s', (text, code, words) => {
    expect(behind(text)).toEqual([code, words]);
  });

  test('is not one of another drug', () => {
    expect(behind('§ but she declined §')).toBe(null);
  });

  test('stands right behind it', () => {
    expect(behind('takes § but she is tired; the vitamins were not started')).toBe(null);
  });
});

describe('the phrase behind a drug', () => {
  test('is read behind words with "after" that are no time of their own', () => {
    expect(behind('§ after discussion with her surgeon was completed in 2019')).toEqual([
      'P',
      'was completed',
    ]);
  });

  test('is a stop behind a time between a word and a comma, no other word', () => {
    expect(behind('on § and after her clot, stopped.')).toEqual(['s', 'stopped']);
    expect(behind('on § and after her clot, a scan.')).toBe(null);
  });

  test('is not what somebody does, whatever "that" stands before the drug', () => {
    expect(behind('she knows that § thins bones and she stopped dairy')).toBe(null);
    expect(behind('§ thins bones, which she stopped')).toEqual(['s', 'stopped']);
  });

  test('is a Spanish stop that begins with "se", far from the drug', () => {
    expect(behind('§ 20 mg cada dia en casa, se suspende hoy.')).toEqual(['s', 'se suspende']);
  });

  test('is a change for what is no drug of ours', () => {
    expect(behind('§ was swapped for alendronate')).toEqual(['s', 'swapped for']);
    expect(behind('§ was swapped for half tablets')).toBe(null);
  });
});

describe('an end told later in the breath', () => {
  test.each([
    '§ prescribed at clinic, never collected',
    '§ prescribed at visit by the team of the breast unit across town, never collected',
  ])('%s', (text) => {
    expect(behind(text)).toEqual(['N', 'never collected']);
  });

  test('is not one that is far away', () => {
    expect(
      behind('§ prescribed at her last visit by the team of the breast unit across town, never collected'),
    ).toEqual(['B', 'prescribed']);
  });

  test('does not outweigh the status of a printed list', () => {
    expect(behind('§ 1 mg, status: active, previously every other day')).toEqual(['A', 'status: active']);
    expect(behind('§ active, dose change never required')).toEqual(['A', 'active']);
  });
});

describe('a stop behind "not taking"', () => {
  test.each([
    '§ not taking, stopped last year',
    '§ not taking with nausea, stopped last year',
    'ibuprofen stopped, § not taking, stopped last year',
    'the old pills stopped; § not taking, stopped last year',
  ])('%s', (text) => {
    expect(behind(text)).toEqual(['s', 'stopped']);
  });

  test.each(['§ not taking with much nausea, stopped last year', '§ not taking; stopped'])(
    'not so far or apart: %s',
    (text) => {
      expect(behind(text)).toEqual(['N', 'not taking']);
    },
  );

  test('is not one of another drug', () => {
    expect(behind('§ not taking, stopped § in may')).toEqual(['N', 'not taking']);
    expect(behind('§ not taking, off § since may')).toEqual(['N', 'not taking']);
  });

  test('is one of "not taking" alone', () => {
    expect(behind('§ never filled, discontinued by the pharmacy')).toEqual(['N', 'never filled']);
  });
});

describe('"never" behind a status of a printed list', () => {
  test.each([
    '§, inactive 09/2023, never filled',
    'her old list: §, inactive 09/2023, never filled',
    '§ inactive since the early spring of 2023, never filled',
  ])('%s', (text) => {
    expect(behind(text)).toEqual(['N', 'never filled']);
  });

  test.each([
    '§ inactive since the very early spring of 2023, never filled',
    '§ inactive 2023, never hypertensive',
    '§ inactive 2023, not filled',
    '§ inactive; never filled',
    '§ inactive, § never filled',
    'aspirin, never filled; § inactive',
  ])('not: %s', (text) => {
    expect(behind(text)).toEqual(['s', 'inactive']);
  });
});
