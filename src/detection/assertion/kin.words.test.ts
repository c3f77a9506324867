import { describe, expect, test } from 'vitest';
import type { SectionClass } from '../structure';
import { readClause } from './clause';
import { kinOf } from './kin';

/** Whose the last drug ("X") of a folded sentence is: the word that says so, "section" for the title of the list; null for the patient. */
const whose = (text: string, section: SectionClass | null = null) => {
  const masked = text.replaceAll('X', '\ue000\ue000\ue000');
  const clause = readClause(masked);
  const kin = kinOf(clause, masked, clause.groups.at(-1) ?? { first: -1, last: -1 }, section);
  const token = kin && clause.tokens[kin.token];
  return kin && [token ? masked.slice(token.start, token.end) : 'section', kin.relative ? 'kin' : 'other'];
};

describe('"his" drug', () => {
  test('is of the man told of, where the patient is a woman', () => {
    expect(whose('seen with her father, his X is at home')).toEqual(['father', 'kin']);
    expect(whose('seen with her father, his own X is at home')).toEqual(['father', 'kin']);
    expect(whose('seen with his father, his X is at home')).toBeNull();
    expect(whose('seen with her sister, his X is at home')).toBeNull();
    expect(whose('seen with her father, X is at home')).toBeNull();
  });

  test("is a husband's, with no word of the wife", () => {
    expect(whose('here with husband, his X is at home')).toEqual(['husband', 'kin']);
    expect(whose('here with partner, his X is at home')).toBeNull();
  });
});

describe('a pronoun behind a relative', () => {
  test('is the relative where the letter speaks to "you"', () => {
    expect(whose('your mother says she takes X')).toEqual(['mother', 'kin']);
    expect(whose('your dear mother says she takes X')).toEqual(['mother', 'kin']);
  });

  test('is the patient where "you" is not whose relative it is', () => {
    expect(whose('your gp told our mother that she takes X')).toBeNull();
    expect(whose('our mother says she takes X')).toBeNull();
  });

  test('is the relative in a family history', () => {
    expect(whose('her mother says she takes X', 'family')).toEqual(['mother', 'kin']);
    expect(whose('she takes X', 'family')).toEqual(['section', 'kin']);
    expect(whose('her mother takes her own X', 'family')).toEqual(['section', 'kin']);
  });

  test.each(['pt', 'patient', 'proband'])('"%s" is the patient in a family history too', (word) => {
    expect(whose(`${word} takes X`, 'family')).toBeNull();
  });

  test('that stands for the patient ends the search, whoever is told of behind the drug', () => {
    expect(whose('she was told of X by her sister')).toBeNull();
    expect(whose('she was given X by her friend')).toBeNull();
    expect(whose('she takes X; call your ')).toBeNull();
    expect(whose('X by her sister')).toEqual(['sister', 'kin']);
  });
});

describe("a relative's drug that the patient takes", () => {
  test('stands in the possessive, right before the drug', () => {
    expect(whose("takes her late sister's X")).toBeNull();
    expect(whose('takes vitamins, sister X daily')).toEqual(['sister', 'kin']);
    expect(whose("pt's taking vitamins, sister X daily")).toEqual(['sister', 'kin']);
    expect(whose("takes nothing, sister's on X")).toEqual(["sister's", 'kin']);
    expect(whose("sister's X")).toEqual(["sister's", 'kin']);
  });
});

describe('a child who speaks of a parent', () => {
  test.each(['daughter says mum takes X', 'daughter "mum takes X"', 'daughter: "mum takes X"'])(
    'speaks of the patient: %s',
    (text) => {
      expect(whose(text)).toBeNull();
    },
  );

  test('not where both are told of', () => {
    expect(whose('daughter and mum take X')).toEqual(['mum', 'kin']);
    expect(whose('daughter and mum take X, she says')).toEqual(['mum', 'kin']);
    expect(whose('daughter and "mum" take X')).toEqual(['mum', 'kin']);
  });

  test('not in a family history', () => {
    expect(whose('daughter says mum takes X', 'family')).toEqual(['mum', 'kin']);
  });

  test('nor where a friend is spoken of', () => {
    expect(whose('daughter says friend takes X')).toEqual(['friend', 'other']);
  });
});

describe('a semicolon between the relative and the drug', () => {
  test.each([
    'mother died of breast cancer; X daily',
    'mother died of breast cancer;X daily',
    'mother died of breast cancer;  X daily',
    'mother died, aged 40, of breast cancer; X daily',
    'mother died (of breast cancer); X daily',
  ])("makes it the patient's: %s", (text) => {
    expect(whose(text)).toBeNull();
  });

  test('not in a line that begins with the relative as a title', () => {
    expect(whose('sister - breast cancer; X daily')).toEqual(['sister', 'kin']);
    expect(whose('sister: breast cancer; X daily')).toEqual(['sister', 'kin']);
  });

  test('nor in a family history', () => {
    expect(whose('mother died of breast cancer; X daily', 'family')).toEqual(['mother', 'kin']);
  });
});

describe('the patient behind the drug of a relative', () => {
  test.each([
    'her mother had X; she is on X',
    'her mother had X;she is on X',
    'her mother had X;  she is on X',
    'her mother had X for years; she is on X',
    'his mother had X; he is on X',
    'her mother had X; pt is on X',
    'her mother had X; patient is on X',
    'her mother had X; the patient is on X',
    'her mother had X; this patient is on X',
    'her mother had X; our patient is on X',
  ])('takes the second: %s', (text) => {
    expect(whose(text)).toBeNull();
  });

  test('not where a family history tells of nobody else', () => {
    expect(whose('her mother had X; she is on X', 'family')).toEqual(['mother', 'kin']);
  });
});

describe('how far a relative reaches', () => {
  const far = (words: number) => `sister ${'word '.repeat(words)}X`;

  test('over fifteen words', () => {
    expect(whose(far(15))).toEqual(['sister', 'kin']);
    expect(whose(far(16))).toBeNull();
  });

  test.each([
    'her sister smokes but likes X',
    'her sister smokes but is on X',
    'her sister smokes but has now started X',
    'her sister is well but stopped and takes X',
  ])('past a "but" with a few words behind it: %s', (text) => {
    expect(whose(text)).toEqual(['sister', 'kin']);
  });
});

describe('somebody told of behind the drug', () => {
  test.each([
    ['X in her mother', 'mother', 'kin'],
    ['X by her sister', 'sister', 'kin'],
    ['X  by her sister', 'sister', 'kin'],
    ['X for neighbour', 'neighbour', 'other'],
    ['X used by her sister', 'sister', 'kin'],
    ['X taken by an aunt', 'aunt', 'kin'],
  ])('%s', (text, word, who) => {
    expect(whose(text)).toEqual([word, who]);
  });

  test('not behind a comma', () => {
    expect(whose('X in may, sister well')).toBeNull();
    expect(whose('X, sister well')).toBeNull();
  });
});

test('nothing is told of a group that is not there', () => {
  const text = 'her sister is well';
  const clause = readClause(text);
  expect(kinOf(clause, text, { first: -1, last: -1 }, 'family')).toBeNull();
  expect(kinOf(clause, text, { first: 0, last: 9 }, 'family')).toBeNull();
});
