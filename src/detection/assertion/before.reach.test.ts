import { describe, expect, test } from 'vitest';
import { beforeOf } from './before';
import { readClause } from './clause';
import { MASK } from './lex';
import { aroundOf } from './phrase';

const beforeIn = (text: string, name: number) => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const group = clause.groups[name];
  const around = group && aroundOf(clause, sentence, group);
  if (!around) throw new Error('The sentence names no drug.');
  return { ...beforeOf(around), sentence };
};

/** What is said before a group of names of a sentence, "§" for each name: its letters and words; "alone" where it stands so close. */
const told = (text: string, name = 0): string | null => {
  const { said, alone, sentence } = beforeIn(text, name);
  if (!said) return null;
  const words = sentence.slice(said.token.start, said.token.end).trim();
  return `${said.bend}${said.code} ${words}${alone ? ' alone' : ''}`;
};

describe('a word close before the drug speaks of it alone', () => {
  test.each([
    ['the plan included §', 'lb plan alone'],
    ['they will write about §', 'lb will alone'],
    ['after §', 'p after alone'],
    ['decide § vs back to §', 'u vs alone'],
  ])('%s', (text, said) => {
    expect(told(text, text.split('§').length - 2)).toBe(said);
  });

  test.each([
    'they will write to him about §',
    'seen before §',
    'after her §',
    'reviewed after her §',
    'right versus left side swollen, §',
  ])('not from further off, nor another word: %s', (text) => {
    expect(told(text)).toBe(null);
  });

  test('not over another name', () => {
    expect(told('vs § to §', 1)).toBe(null);
    expect(told('vs §')).toBe('u vs alone');
  });
});

describe('a word that only speaks of the drug before it', () => {
  test('ends the way back where no name stands between', () => {
    expect(beforeIn('§ is contraindicated with §', 1)).toMatchObject({ said: null, crossed: 0 });
    expect(beforeIn('§ with §', 1)).toMatchObject({ said: null, crossed: 1 });
  });

  test.each(['§ since 2022, in may §', '§ since 2022 (§ 2019-2022)'])(
    'but for one that says it is taken: %s',
    (text) => {
      expect(beforeIn(text, 1)).toMatchObject({ said: null, crossed: 1 });
    },
  );
});

describe('a stop with its own object', () => {
  test.each([
    'if she came off the latter, §',
    'stop it and use §',
    'stop them and use §',
    'stop the other and use §',
  ])('is not of the drug behind: %s', (text) => {
    expect(told(text)).toBe(null);
  });

  test('but one without an object is', () => {
    expect(told('if she came off §')).toBe('us came off');
    expect(told('stop the lot and §')).toBe('s stop');
  });

  test('told of a name before, in a sentence that asks a condition only with a word of thought', () => {
    expect(told('should not be given § (stopped 2019), § 20 mg', 1)).toBe(null);
    expect(told('should she need § (stopped 2019), § 20 mg', 1)).toBe('u should she');
  });
});

describe('what is not added', () => {
  test.each([
    'i would not add it to §',
    'i would not add this to the §',
    'we would not use this along with her §',
    'we would not use either alongside §',
    'we would not use another on top of my §',
  ])('to the drug is not said of it: %s', (text) => {
    expect(told(text)).toBe(null);
  });

  test.each([
    ['i would not add §', 'n not add'],
    ['i would not add § to it', 'n not add'],
  ])('is the drug itself, or not told of by a word like "it": %s', (text, said) => {
    expect(told(text)).toBe(said);
  });

  test.each([
    'no § on top of §',
    'do not want a § with §',
    'do not want a § alongside her §',
    'do not want a § in addition to the §',
  ])('is the first of two: %s', (text) => {
    expect(told(text, 0)).not.toBe(null);
    expect(told(text, 1)).toBe(null);
  });

  test('are both where they stand side by side', () => {
    expect(told('do not want a § or the § with food', 1)).toBe('n do not want');
    expect(told('do not want a § gel, §', 1)).toBe('n do not want');
    expect(told('did not take § gel, §', 1)).toBe('n did not take');
  });
});

describe('a word in a bracket', () => {
  test.each([
    ['aspirin (ends feb 2026), §', 0],
    ['aspirin(ends feb 2026), §', 0],
    ['aspirin (a rash, tolerated well), §', 0],
  ] as const)('is told of the name before the bracket: %s', (text, name) => {
    expect(told(text, name)).toBe(null);
  });

  test.each([
    ['aspirin (ends feb 2026 with §)', 0, 's ends'],
    ['aspirin, ends feb 2026, §', 0, 's ends'],
    ['known breast cancer (on treatment), §', 0, 'o on'],
    ['bag (takes 2 (two) §)', 0, 'a takes'],
    ['she (now 52) takes: a) §', 0, 'a takes'],
    ['she (now 52) takes §', 0, 'a takes'],
  ] as const)(
    'is told of the drug where it stands in it too, or the word behind it: %s',
    (text, name, said) => {
      expect(told(text, name)).toBe(said);
    },
  );
});

describe('how far a phrase reaches', () => {
  test('so many words', () => {
    expect(told('takes for many years in the morning at her home §')).toBe('a takes');
    expect(told('takes for many years in the morning at her family home §')).toBe(null);
  });

  test('further over another name, and furthest where the drugs are choices', () => {
    expect(told('takes § 20 mg daily with food and milk at her home, §', 1)).toBe('a takes');
    expect(told('takes § 20 mg daily with food and milk each night at home, §', 1)).toBe(null);
    const choices = 'options were § 20 mg daily for five years each night with food and milk at';
    expect(told(`${choices} home, §`, 1)).toBe('u options were');
    expect(told(`${choices} her own home, §`, 1)).toBe('u options were');
  });

  test('over no more than four names', () => {
    const four = 'stopped § pills, § pills, § pills, § pills,';
    expect(told(`${four} § pills`, 4)).toBe('s stopped');
    expect(told(`${four} § pills, § remains`, 5)).toBe(null);
  });

  test('over none where it is "on"', () => {
    expect(told('on § pills and §', 0)).toBe('o on');
    expect(told('on § pills and §', 1)).toBe(null);
    expect(told('takes § pills and §', 1)).toBe('a takes');
  });
});

describe('"w/"', () => {
  test('tells of the drug where nothing else does', () => {
    expect(told('headache w/ §')).toBe('o w/');
    expect(beforeIn('headache w/ §', 0).said?.behind).toBe(false);
    expect(told('discussed her twin risk w/ §')).toBe('u discussed');
  });

  test('and "on" tells of it in any case', () => {
    expect(told('discussed her twin risk on §')).toBe('uo on');
    expect(told('pain blamed on §')).toBe('o on');
    expect(told('wonders, on §')).toBe('o on');
  });

  test('is not another word that begins alike', () => {
    expect(told('was given §')).toBe('B was given');
    expect(beforeIn('§, was §', 1)).toMatchObject({ said: { code: 'p' }, crossed: 0 });
    expect(told('without §')).toBe('n without');
  });
});

describe('what is added to a drug', () => {
  test.each(['add § to §', 'add § to the §', 'add § to his §', 'begin § to her §'])(
    'says nothing of that drug: %s',
    (text) => {
      expect(told(text, 1)).toBe(null);
    },
  );

  test('only where nothing but "to" stands between', () => {
    expect(told('begin § today or, maybe, to §', 1)).toBe('b begin');
  });
});

describe('a "not" with its own object', () => {
  test.each([
    'without injections, §',
    'could not have injections, §',
    'no current script, active §',
    'if she cannot have it, § or back to §',
  ])('is not said of the drug behind the comma: %s', (text) => {
    expect(told(text)).toBe(null);
  });

  test.each([
    ['could not have injections §', 'n not have'],
    ['not on an §, onc confirmed', 'n not on'],
    ['did not have an §, onc confirmed', 'n did not have'],
    ['without §', 'n without'],
  ])('is said of it where no comma stands between: %s', (text, said) => {
    expect(told(text)).toBe(said);
  });
});
