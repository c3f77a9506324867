import { describe, expect, test } from 'vitest';
import type { SectionClass } from '../structure';
import { readClause } from './clause';
import { kinOf } from './kin';

/** Whose the first drug ("X") of a folded sentence is, or that of another place: the word that says so and whether it names kin; null for the patient. */
const whose = (text: string, section: SectionClass | null = null, which = 0) => {
  const masked = text.replaceAll('X', '\ue000\ue000\ue000');
  const clause = readClause(masked);
  const kin = kinOf(clause, masked, clause.groups.at(which) ?? { first: -1, last: -1 }, section);
  const token = kin && clause.tokens[kin.token];
  return kin && [token ? masked.slice(token.start, token.end) : 'section', kin.relative ? 'kin' : 'other'];
};

describe('"his" drug', () => {
  test('is only one that "his" stands right before', () => {
    expect(whose('seen with her father, his X is at home')).toEqual(['father', 'kin']);
    expect(whose('seen with her father, his knee is sore, X daily')).toBeNull();
  });
});

describe('a drug that is fetched for somebody', () => {
  test.each([
    ['she picks up X for her mother', 'mother'],
    ['she pick up X for her mother', 'mother'],
    ['she picked up X for her mum', 'mum'],
    ['she buys X for her mom', 'mom'],
    ['she buy X for her mom', 'mom'],
    ['she bought X for my aunt', 'aunt'],
    ['he collects X for his daughter', 'daughter'],
    ['he collect X for his daughter', 'daughter'],
    ['he collected X for his wife', 'wife'],
    ['they fetch X for their father', 'father'],
    ['she fetches X for her father', 'father'],
    ['she fetched X for her grandmother', 'grandmother'],
    ['she gets X for her cousin', 'cousin'],
    ['she get X for her cousin', 'cousin'],
    ['she got X for her sister', 'sister'],
    ['she ordered X for her husband', 'husband'],
    ['she orders X for her husband', 'husband'],
    ['she order X for her husband', 'husband'],
    ['she buys the X for her sister', 'sister'],
    ['she buys some X for her sister', 'sister'],
    ['she buys X tablets for her sister', 'sister'],
    ['she buys X pills for her sister', 'sister'],
    ['she buys X over the counter for her sister', 'sister'],
    ['she buys X online for her sister', 'sister'],
    ['she buys X tablets online for her sister', 'sister'],
    ['she buys X for her elderly mother', 'mother'],
    ['she buys X for her new husband', 'husband'],
    ['her sister picks up X for her mother', 'mother'],
  ])('is of whom it is for: %s', (text, word) => {
    expect(whose(text)).toEqual([word, 'kin']);
  });

  test.each([
    'she picks up X',
    "she takes X for her mother's sake",
    "she takes X for her mother's sake, her script was collected ",
    " for her mother's sake she got X, her aunt knows",
  ])("is the patient's in other words: %s", (text) => {
    expect(whose(text)).toBeNull();
  });
});

describe('the nearest person before the drug', () => {
  test('is looked for before it, not behind', () => {
    expect(whose('her sister takes X she says')).toEqual(['sister', 'kin']);
  });

  test('is no "your" or "her own" that stands farther off', () => {
    expect(whose('her mother in your town takes X')).toEqual(['mother', 'kin']);
    expect(whose('her mother near you takes X')).toEqual(['mother', 'kin']);
    expect(whose('her mother in her own flat takes X')).toEqual(['mother', 'kin']);
    expect(whose('his father in his own flat takes X')).toEqual(['father', 'kin']);
    expect(whose('her mother likes your X')).toBeNull();
    expect(whose('her mother says she takes X')).toBeNull();
  });
});

describe('"he" behind a man, where the patient is a woman', () => {
  test.each([
    ['her husband is azoospermic; he takes X', 'husband'],
    ['her partner has a low count; he takes X', 'partner'],
    ['her brother is tall; he was on X', 'brother'],
    ['husband azoospermic; he takes X, she says', 'husband'],
  ])('is that man: %s', (text, word) => {
    expect(whose(text)).toEqual([word, 'kin']);
  });

  test.each([
    'her husband is well; she takes X',
    'his mother has her tablets; he takes X',
    'his father is well; he takes X',
    'he takes X and she knows',
  ])('is not: %s', (text) => {
    expect(whose(text)).toBeNull();
  });
});

describe("a relative's drug that the patient takes", () => {
  test('with a few signs between', () => {
    expect(whose("takes, daily, her sister's X")).toBeNull();
    expect(whose("keeps, daily, her sister's X")).toEqual(["sister's", 'kin']);
  });

  test('is not the one behind a drug that is taken', () => {
    expect(whose("takes X and her sister's X", null, 1)).toEqual(["sister's", 'kin']);
  });
});

describe('a child who speaks of a parent', () => {
  test.each([
    'her daughter says mum takes X',
    'son says dad takes X',
    'dtr reports mother takes X',
    'daughter said mom takes X',
    'daughter states mam takes X',
    'daughter tells us father takes X',
    'daughter : "mum takes X"',
    'daughter:"mum takes X"',
    'daughter, "mum takes X"',
    "daughter 'mum takes X'",
  ])('speaks of the patient: %s', (text) => {
    expect(whose(text)).toBeNull();
  });

  test.each([
    ['filled her pill box, father takes X', 'father'],
    ['sister says mum takes X, her daughter does not', 'mum'],
    ['daughter here, sister says mum takes X', 'mum'],
    ['daughter says aunt takes X like her mother', 'aunt'],
  ])('not where somebody else speaks, or is spoken of: %s', (text, word) => {
    expect(whose(text)).toEqual([word, 'kin']);
  });
});

describe('who came with the patient', () => {
  test('is not who takes the drug, unless it is said', () => {
    expect(whose('seen with her sister, takes X')).toBeNull();
    expect(whose('seen with her sister, who takes X')).toEqual(['sister', 'kin']);
    expect(whose('seen with her sister who takes X')).toEqual(['sister', 'kin']);
    expect(whose('who came with her sister, takes X')).toBeNull();
  });
});

describe('a semicolon between the relative and the drug', () => {
  test("makes it the patient's only right before the drug", () => {
    expect(whose('sister died of cancer; had taken X')).toEqual(['sister', 'kin']);
    expect(whose('sister died of cancer; X')).toBeNull();
  });
});

describe('how far a relative reaches', () => {
  test('is told from where she stands, not from where the sentence begins', () => {
    expect(whose(`${'word '.repeat(20)}sister likes X`)).toEqual(['sister', 'kin']);
  });

  test('not past a "but" with much behind it', () => {
    expect(whose('sister smokes but is well, no rash, bmi 30, takes X')).toBeNull();
    expect(whose('sister smokes but, at home, takes X')).toEqual(['sister', 'kin']);
    expect(whose('sister smokes but is well, no rash, bmi 30, takes X', 'family')).toEqual(['sister', 'kin']);
    expect(whose('sister smokes but is well, no rash, bmi 30, takes X', 'current')).toBeNull();
  });

  test.each([
    'sister: smokes but is well, no rash, bmi 30, takes X',
    'sister - smokes but is well, no rash, bmi 30, takes X',
    'sister, smokes but is well, no rash, bmi 30, takes X',
    'sister : smokes but is well, no rash, bmi 30, takes X',
  ])('but past it where she is a title: %s', (text) => {
    expect(whose(text)).toEqual(['sister', 'kin']);
  });

  test('and in a family history however far', () => {
    expect(whose(`sister ${'word '.repeat(20)}X`, 'family')).toEqual(['sister', 'kin']);
    expect(whose(`sister ${'word '.repeat(20)}X`, 'past')).toBeNull();
  });
});

describe('somebody told of behind the drug', () => {
  test.each([
    'X by sister',
    'X given to sister',
    'long ago we had heard of X by her sister',
    'there was once X for her aunt',
  ])('is who takes it: %s', (text) => {
    expect(whose(text)?.[1]).toBe('kin');
  });

  test.each([
    'X by pt and sister',
    'X, seen by sister',
    'X in the same week as her sister',
    'X in 2019 sister',
    'X like her sister',
  ])('is not: %s', (text) => {
    expect(whose(text)).toBeNull();
  });
});
