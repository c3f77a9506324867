import { describe, expect, test } from 'vitest';
import type { SectionClass } from '../structure';
import { readClause } from './clause';
import { kinOf } from './kin';

/** Whose the first drug ("X") of a folded sentence is: the word that says so and whether it names kin; null for the patient. */
const whose = (text: string, section: SectionClass | null = null) => {
  const masked = text.replaceAll('X', '\ue000\ue000\ue000');
  const clause = readClause(masked);
  const kin = kinOf(clause, masked, clause.groups.at(0) ?? { first: -1, last: -1 }, section);
  const token = kin && clause.tokens[kin.token];
  return kin && [token ? masked.slice(token.start, token.end) : 'section', kin.relative ? 'kin' : 'other'];
};

describe('a drug that is fetched for somebody', () => {
  test('is fetched right before it is named, and for whom is told right behind it', () => {
    expect(whose('she got up and bought X for her mother')).toEqual(['mother', 'kin']);
    expect(whose('did she fetch X for her mother')).toEqual(['mother', 'kin']);
    expect(whose("she bought a house, takes X for her mother's sake")).toBeNull();
    expect(whose('she buys X but, for her mother, vitamins')).toBeNull();
  });
});

describe('"he" behind a woman of the family', () => {
  test('is the patient, though a man is named behind him', () => {
    expect(whose('his sister says he takes X, like her husband')).toBeNull();
    expect(whose('her grandfather is ill; he takes X')).toEqual(['grandfather', 'kin']);
    expect(whose('her grand-father is ill; he takes X')).toEqual(['grand-father', 'kin']);
    expect(whose('her grandmother is ill; he takes X')).toBeNull();
  });
});

describe('who came with the patient', () => {
  test.each([
    'seen with her sister, takes X',
    'seen with patient and her sister, takes X',
    'seen with the patient and her sister, takes X',
    'seen with pt and her sister, takes X',
    'seen with pt & sister, takes X',
    'seen with her + sister, takes X',
    'seen with him and his wife, takes X',
    'seen with mr smith and his wife, takes X',
    'seen with mr. smith and his wife, takes X',
    'seen with mrs jones and sister, takes X',
    'seen with mrs. jones and sister, takes X',
    'spoke w/ her sister, takes X',
    "seen with pt's sister, takes X",
  ])('takes nothing: %s', (text) => {
    expect(whose(text)).toBeNull();
  });

  test.each([
    'seen with much smith and his wife, takes X',
    'seen with mrs jones, and wife takes X',
    'seen with patient, her sister takes X',
    'seen with a dog and her sister takes X',
  ])('is none told of farther off: %s', (text) => {
    expect(whose(text)?.[1]).toBe('kin');
  });

  test('takes it where it is said right behind: "who takes"', () => {
    expect(whose('seen with her sister, who likes X')).toEqual(['sister', 'kin']);
    expect(whose('seen with her sister, takes X from a doctor who retired')).toBeNull();
  });

  test.each([
    'has her bottles',
    'had her bottles',
    'brought the bottles',
    'brings the bottles',
    'manages',
    'keeps the pills',
    'holds the pills',
    'fills the box',
    'helps',
    'lives nearby',
    'accompanied',
    'accompanies',
    'cares',
    'is her carer',
    'is his carer',
    'is the carer',
    'is caring',
    'is with us',
  ])('but not where that is of help: "who %s"', (words) => {
    expect(whose(`seen with her sister who ${words}, takes X`)).toBeNull();
  });
});

describe('a relative who tells, helps or is asked', () => {
  test.each([
    'said',
    'says',
    'state',
    'states',
    'told us of',
    'tells us of',
    'report',
    'reports',
    'agree to',
    'agreed to',
    'agrees to',
    'aware of',
    'informed of',
    'brought',
    'brings',
    'accompanies',
    'accompanied to',
    'present for',
    'confirm',
    'confirms',
    'administers',
    'help with',
    'helps with',
    'give',
    'gives',
    'gave',
    'fill the box with',
    'fills the box with',
    'noticed',
    'found',
    'work in the shop that sells',
    'works in the shop that sells',
    'picked up',
    'worried by',
    'ask for',
    'asks for',
    'asked for',
    'asking for',
    'sent a photo of',
    'sent a picture of',
    'has a pill box with',
    'has a pillbox with',
    'has an organiser with',
    'has an organizer with',
    'has a dosette with',
    'unsure about',
    'unsure abt',
    'to phone for',
    'to call for',
    'to ring for',
    'to bring',
    'aporta',
    'trae',
    'comenta',
    'ruft wegen',
    'rief wegen',
    'meldet',
    'bringt',
    'apporte',
    'appelle pour',
    'porta',
    'chiama per',
    'riferisce',
    'llama por',
    'telefona per',
    'telefoniert wegen',
    'telefon wegen',
    'traz',
    'liga por',
    'belt over',
    'supplied',
    'supplies',
    'provided',
    'provides',
    'produced',
    'handed over',
    'showed us',
    'keeps',
    'collect',
    'collects',
    'ring for',
    'rings for',
    'ringing for',
    'read of',
    'reads of',
    'reading of',
    'phoned for',
    'set out',
    'sets out',
    'think it is',
    'thinks it is',
    'mention',
    'mentions',
    'want',
    'wants',
    'attended for',
    'refiere',
    'refere',
    'relata',
    'conta de',
    'diz',
    'confirma',
    'sagt',
    'berichtet',
    'dit',
    'lit',
    'translated for',
    'translating for',
    'interpreter for',
    'interpreted for',
  ])('is not who takes it: "sister %s"', (words) => {
    expect(whose(`the sister ${words} X`)).toBeNull();
    expect(whose(`the sister ${words} X`, 'family')).toEqual(['sister', 'kin']);
  });

  test.each([
    '',
    'likes',
    'was found with',
    'were found with',
    'had been found with',
    'has an organism with',
    'has a box with',
    'gifted',
    'was away',
    'fond of',
    'bring',
    'contacta',
    'worker with',
  ])('but one of other words is: "sister %s"', (words) => {
    expect(whose(`the sister ${words} X`)).toEqual(['sister', 'kin']);
  });

  test('tells before the drug is named, not behind it', () => {
    expect(whose('the sister likes X, she said')).toEqual(['sister', 'kin']);
    expect(whose('she said the sister likes X')).toEqual(['sister', 'kin']);
  });
});

describe('a child who speaks of a parent', () => {
  test.each(['daughter', 'son', 'dtr', 'hija', 'tochter', 'fille', 'figlia', 'filha'])(
    'is no patient: "%s says mum takes"',
    (word) => {
      expect(whose(`${word} says mum takes X`)).toBeNull();
    },
  );

  test('but another relative speaks of her own', () => {
    expect(whose('aunt says mum takes X')).toEqual(['mum', 'kin']);
  });
});

test('"your" in a family history is not the patient, "pt" is', () => {
  expect(whose('in your family X', 'family')).toEqual(['section', 'kin']);
  expect(whose('your X', 'family')).toEqual(['section', 'kin']);
  expect(whose('pt had X', 'family')).toBeNull();
});
