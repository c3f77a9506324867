import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import { isBareStop, isLeft, looksBack, ofAnother, PASSIVE } from './direction';
import { MASK } from './lex';

/** A sentence read, "§" for each name, and where its first phrase that begins with some words is. */
function phrase(text: string, words: string) {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const at = clause.tokens.findIndex(({ start }) => sentence.startsWith(words, start));
  if (at < 0) throw new Error(`No phrase ${words} in ${text}`);
  return [clause, sentence, at] as const;
}

describe('a phrase between two names', () => {
  const back = (text: string, words: string) => looksBack(...phrase(text, words));

  test.each([
    ['stopped', '§ stopped, § started'],
    ['stopped', '§ stopped, § gave her pain'],
    ['stopped', '§ pt stopped, § started, later off'],
    ['stopped', '§ (stopped 2021), §'],
    ['declined', '§ was declined and §'],
    ['stopped', '§ and stopped a b c d §'],
    ['off', '§ pt is off since june when we began §'],
    ['off', 'she took § now off, § later'],
    ['declined', '§ declined a b c d e f §'],
    ['stopped', '§ stopped'],
    ['stopped', '§ stopped; §'],
    ['could', '§ could not tolerate, §'],
    ['could', '§ could not tolerate so then §'],
  ] as const)('speaks of the first: %s in %s', (words, text) => expect(back(text, words)).toBe(true));

  test.each([
    ['stopped', 'took §, stopped §'],
    ['stopped', 'stopped §'],
    ['stopped', '§; stopped §'],
    ['off', 'starting § now she is off §'],
    ['off', 'starting § now she is off her §'],
    ['off', 'restarting § now pt off §'],
    ['off', 'restarting § now she has been off §'],
    ['could', '§ since she could not tolerate §'],
    ['could', '§ since she could not tolerate her §'],
    ['declined', '§ declined a b c d e §'],
    ['stopped', '§ and stopped a b c §'],
    ['declined', '§ declined and §'],
    ['new', '§ new'],
    ['start', '§ a b start'],
    ['stopped', '§ a b c d e f g h i stopped'],
  ] as const)('speaks of the second, or of neither: %s in %s', (words, text) =>
    expect(back(text, words)).toBe(false),
  );

  test('there is none', () => {
    const [clause, sentence] = phrase('§ stopped', 'stopped');
    expect(looksBack(clause, sentence, clause.tokens.length)).toBe(false);
  });
});

describe('a stop without an object', () => {
  const bare = (text: string) => {
    const [clause, sentence, at] = phrase(text, 'stopped');
    return isBareStop(clause.tokens[at], sentence);
  };
  test.each([
    'stopped',
    'stopped.',
    'stopped ; well',
    'stopped)',
    'stopped, well',
    'stopped it',
    'stopped this',
    'stopped them',
    'stopped ~ may',
    'stopped in may',
    'stopped on friday',
    'stopped about a year ago',
    'stopped approx two years ago',
    'stopped approximately two years ago',
    'stopped roughly a year ago',
    'stopped nearly a year ago',
    'stopped over a year ago',
    'stopped early on',
    'stopped late last year',
    'stopped shortly after',
    'stopped herself in may',
    'stopped himself in may',
    'stopped themselves in may',
    'stopped of her own accord',
    'stopped of his own accord',
    'stopped around may',
    'stopped after may',
    'stopped because of pain',
    'stopped due to pain',
    'stopped since may',
    'stopped last may',
    'stopped when sore',
    'stopped 2 weeks ago',
    'stopped 12 weeks ago',
    'stopped one week ago',
    'stopped two weeks ago',
    'stopped three weeks ago',
    'stopped four weeks ago',
    'stopped five weeks ago',
    'stopped six weeks ago',
    'stopped a week ago',
    'stopped some weeks ago',
  ])('%s', (text) => expect(bare(text)).toBe(true));

  test.each(['stopped zoladex', 'stopped her zoladex', 'stopped in', 'stopped of late', 'stopped 12mg'])(
    'not: %s',
    (text) => expect(bare(text)).toBe(false),
  );

  test('no stop at all', () => {
    expect(isBareStop(undefined, '')).toBe(false);
    const [clause, sentence, at] = phrase('started in may', 'started');
    expect(isBareStop(clause.tokens[at], sentence)).toBe(false);
  });
});

describe('changed to something that is none of our drugs', () => {
  const left = (text: string) => isLeft(...phrase(text, 'changed'));
  test.each(['§ was changed to alendronate', '§ has since been changed to an injection'])('%s', (text) =>
    expect(left(text)).toBe(true),
  );
  test.each([
    '§ changed to alendronate',
    '§ was changed to §',
    '§ was changed to alternate days',
    '§ was changed to a generic',
    '§ was changed to the liquid',
    '§ was changed to nights',
    '§ was changed to 10 mg',
    '§ was changed to another brand',
    '§ was changed to a different maker',
  ])('not: %s', (text) => expect(left(text)).toBe(false));
});

describe('what makes a verb one of the name before it', () => {
  test.each([
    'it is ',
    'it was ',
    'they were ',
    'have been ',
    'it was then ',
    'it was then-',
    'it has since ',
    'it was later just ',
    'it was self-',
    'it was then self-',
    'e stato ',
    'e stata ',
    'was it ',
  ])('%s', (before) => expect(PASSIVE.test(before)).toBe(true));
  test.each(['she ', 'e state ', 'it was soon ', 'this ', 'it was'])('not: %s', (before) =>
    expect(PASSIVE.test(before)).toBe(false),
  );
});

describe('words between a comma and a stop', () => {
  test.each([
    ', vagifem ',
    ' 2.5 mg daily, ramipril 5 mg, vagifem ',
    ', ramipril  5  mg ',
    ', ramipril 5 mg ',
    ', ramipril and ',
    ', ramipril for hbp ',
    ', dosette ',
    ', well-being ',
    '(iron ',
    ', stopping the iron ',
  ])('that name another thing: %s', (between) => expect(ofAnother(between)).toBe(true));

  test.each([
    ' vagifem ',
    '',
    ', ',
    ', iron ',
    ', 2vagifem ',
    ', vagifem: ',
    ', vagifem/iron ',
    ', ramipril 5 mg od ',
    '(2iron ',
    '(iron/x ',
    ', ramipril then ',
    ', ramipril was since ',
  ])('that do not: %s', (between) => expect(ofAnother(between)).toBe(false));

  test.each([
    'later since',
    'again currently',
    'subsequently eventually finally',
    'therapy treatment medication medicine course',
    'tablet tablets',
    'hormone hormones endocrine agent',
    'which patient recently temporarily',
    'order script prescription status until before after',
    'never',
    'should oncology doctor clinic surgeon admission surgery today yesterday',
    'slowly paused',
  ])('that are of the drug before: %s', (words) => {
    for (const word of words.split(' ')) expect([word, ofAnother(`, ${word} `)]).toEqual([word, false]);
  });
  test('pills, a drug or a dose behind a bracket are of the drug before', () => {
    for (const word of ['pill', 'pills', 'drug', 'dose', 'team'])
      expect([word, ofAnother(`(${word} `)]).toEqual([word, false]);
  });
});
