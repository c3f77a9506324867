import { describe, expect, test } from 'vitest';
import { behindOf } from './behind';
import { readClause } from './clause';
import { MASK } from './lex';
import { aroundOf } from './phrase';

/** What is said behind a name of a sentence, "§" for each name: the letter of the phrase, a space, its words; null for nothing. */
const behind = (text: string, name = 0): string | null => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const group = clause.groups[name];
  const around = group && aroundOf(clause, sentence, group);
  if (!around) throw new Error('The sentence names no drug.');
  const said = behindOf(around);
  return said && `${said.code} ${sentence.slice(said.token.start, said.token.end)}`;
};

/** As many words that say nothing. */
const words = (count: number): string => Array.from({ length: count }, () => 'mg').join(' ');

describe('behind a word of contrast', () => {
  test.each([
    ['§ but it was not started', 'N was not started'],
    ['§ however it was not started', 'N was not started'],
    ['§ though she declined', 'd declined'],
    ['§ pero she declined', 'd declined'],
  ])('what is not done is of the drug: %s', (text, said) => {
    expect(behind(text)).toBe(said);
  });

  test.each(['takes § although calcium was not started', 'takes § because calcium was not started'])(
    'it is not behind another word: %s',
    (text) => {
      expect(behind(text)).toBe(null);
    },
  );
});

describe('an end of something else that the drug waits for', () => {
  test.each([
    'to begin § once radiotherapy is finished',
    'to begin § when radiotherapy is finished',
    '§ after chemo was completed',
    'she is not to start § until radiotherapy is done',
    'she is not to start § until radiotherapy has completed',
    'she is not to start § until the second course is done',
  ])('is none of the drug: %s', (text) => {
    expect(behind(text)).toBe(null);
  });

  test.each([
    ['§ until march was completed in 2019', 'P was completed'],
    ['swapping from § in the autumn made no difference to it', 'P made no difference'],
    ['§ radiotherapy is finished', 'P finished'],
  ])('another time is one of its own: %s', (text, said) => {
    expect(behind(text)).toBe(said);
  });
});

describe('how far a phrase may stand', () => {
  test('ten words, so long as it does not say that the drug is not taken', () => {
    expect(behind(`§ ${words(9)} was completed`)).toBe('P was completed');
    expect(behind(`§ ${words(10)} was completed`)).toBe(null);
    expect(behind(`§ ${words(9)} active`)).toBe('A active');
    expect(behind(`§ ${words(10)} active`)).toBe(null);
    expect(behind(`now on this day § ${words(9)} active`)).toBe('A active');
  });

  test('sixteen words, where it does', () => {
    expect(behind(`§ ${words(10)} was never taken`)).toBe('N was never taken');
    expect(behind(`§ ${words(15)} was never taken`)).toBe('N was never taken');
    expect(behind(`§ ${words(16)} was never taken`)).toBe(null);
    expect(behind(`§ ${words(10)}, never taken`)).toBe(null);
  });

  test.each([
    ['behind a long direction', '§ 1 tablet by mouth each day with food and water'],
    ['behind a list before it', 'her list of the other clinic across town had § 1 tablet by mouth each day'],
  ])('thirty words, where a record system prints it: %s', (_, direction) => {
    expect(behind(`${direction} ${words(12)}. (patient not taking)`)).toBe('N patient not taking');
    expect(behind(`${direction} ${words(12)}. (pt not taking)`)).toBe('N not taking');
    expect(behind(`${direction} ${words(12)}. never taken`)).toBe(null);
  });

  test('thirty words and no more', () => {
    expect(behind(`§ ${words(28)} (patient not taking)`)).toBe('N patient not taking');
    expect(behind(`§ ${words(29)} (patient not taking)`)).toBe(null);
    expect(behind(`she has § ${words(28)} (patient not taking)`)).toBe('N patient not taking');
    expect(behind(`she has § ${words(29)} (patient not taking)`)).toBe(null);
  });

  test('no other word of the direction counts there', () => {
    expect(behind(`§ ${words(12)} active. (patient not taking)`)).toBe('N patient not taking');
    expect(behind(`§ ${words(12)}, completed ${words(4)}. (patient not taking)`)).toBe(
      'N patient not taking',
    );
    expect(behind(`§ ${words(6)} active. (patient not taking)`)).toBe('A active');
  });
});

describe('behind a time of something else', () => {
  test.each([
    '§ 20 mg and, after surgery, a scan',
    '§ daily and later stopped dairy',
    '§ thins bones, later stopped dairy',
    '§ daily and when vagifem stopped she bled',
    '§ 2.5 mg on repeat until april and then stop',
    '§, ct in 4/12, if stable tail off to 20 mg',
  ])('nothing is said: %s', (text) => {
    expect(behind(text)).toBe(null);
  });

  test.each([
    ['§ 20 mg and, after surgery, stopped', 's stopped'],
    ['§ 20 mg, later, stopped', 's stopped'],
    ['§ later stopped', 's stopped'],
  ])(
    'a bare stop is, where a comma sets it off, or the time stands right behind the drug: %s',
    (text, said) => {
      expect(behind(text)).toBe(said);
    },
  );
});

describe('what somebody does behind the drug', () => {
  test.each([
    ['§ she continued', 'c continued'],
    ['in march § she continued', 'c continued'],
    ['§, she declined', 'd declined'],
    ['§: she declined', 'd declined'],
    ['§, she now declined', 'd declined'],
    ['§ - pt declined', 'd declined'],
    ['§ 20 mg she declined', 'd declined'],
    ['§ 20 mg - ramipril: pt declined', 'd declined'],
    ['§ and §, she has declined', 'd declined'],
    ['stopped §, pt declined', 'd declined'],
    ['at clinic given § 5 mg, pt never filled it', 'N never filled it'],
    ['§, pt says was sent in 2017 but never picked up', 'N never picked up'],
    ['§, she says it was never filled', 'N was never filled'],
    ['§ daily, patient states stopped', 's stopped'],
    ['§ daily, patient states stopped it', 's stopped'],
  ])('is of it: %s', (text, said) => {
    expect(behind(text)).toBe(said);
  });

  test.each([
    '§ today she continued dairy',
    '§ for her sister and she declined',
    '§ in march and she declined vitamins',
    '§, she says it was completed',
    '§ daily, patient states stopped dairy',
  ])('is not: %s', (text) => {
    expect(behind(text)).toBe(null);
  });
});

describe('a refusal behind "and"', () => {
  test.each([
    ['we went over § and she declined', 'd declined'],
    ['we went over § and she declined.', 'd declined'],
    ['we went over § and she declined because of the cost', 'd declined'],
    ['we went over § and she declined due to cost', 'd declined'],
    ['we went over § and she declined as planned', 'd declined'],
    ['we went over § and she declined given her age', 'd declined'],
    ['we went over § and she declined after a talk', 'd declined'],
    ['we went over § and she declined citing pain', 'd declined'],
    ['we went over § and she declined for now', 'd declined'],
    ['we went over § and she declined at this visit', 'd declined'],
    ['we went over § and she declined today', 'd declined'],
    ['we went over § and she declined again', 'd declined'],
    ['we went over § and she declined it', 'd declined'],
    ['we went over § and she declined this', 'd declined'],
    ['we went over § and she declined that', 'd declined'],
    ['we talked about § and she turned both down', 'd turned both down'],
  ])('is of the drug: %s', (text, said) => {
    expect(behind(text)).toBe(said);
  });

  test.each([
    'we went over § and she declined the scan',
    'we went over § and she declined items',
    'we went over § and she declined asking',
    'we went over § and she declined at first',
    'we went over § and she declined for a day',
  ])('is not, where it has an object or goes on: %s', (text) => {
    expect(behind(text)).toBe(null);
  });
});

describe('a stop behind a list', () => {
  test.each(['§ + ribociclib (ribo paused)', '§ daily, ramipril 5 mg, vagifem stopped', '§, vagifem held'])(
    'is of another drug that stands before it: %s',
    (text) => {
      expect(behind(text)).toBe(null);
    },
  );

  test.each([
    ['§ daily, was stopped', 's stopped'],
    ['§ stopped, restarted', 's stopped'],
    ['aspirin, § stopped', 's stopped'],
    ['§ daily, vagifem continued', 'c continued'],
  ])('is of this one: %s', (text, said) => {
    expect(behind(text)).toBe(said);
  });
});

describe('a question mark', () => {
  test.each(['§?', '§ ?', 'on §?', 'and so is she on §?'])(
    'asks about the drug right before it: %s',
    (text) => {
      expect(behind(text)).toBe('U ?');
    },
  );

  test.each(['is § in the clinic?', 'would § be an option?', '§ 20?'])(
    'asks about no drug further away: %s',
    (text) => {
      expect(behind(text)).toBe(null);
    },
  );
});

describe('a condition', () => {
  test.each([
    ['§ if tolerated', 'U if tolerated'],
    ['§ 20 mg daily if tolerated', 'U if tolerated'],
    ['so she has had § 20 mg daily if tolerated', 'U if tolerated'],
  ])('is of the drug within four words: %s', (text, said) => {
    expect(behind(text)).toBe(said);
  });

  test.each(['§ 20 mg one daily if tolerated', '§ and rest, call if worse'])(
    'not behind more: %s',
    (text) => {
      expect(behind(text)).toBe(null);
    },
  );

  test('is no bound for another word of doubt', () => {
    expect(behind('§ 20 mg one daily was considered')).toBe('U was considered');
  });
});

describe('a change', () => {
  test.each(['§ was asked about', '§ and new calcium, was completed in 2019', '§ was planned by her'])(
    'is none behind "%s"',
    (text) => {
      expect(behind(text)).toBe(null);
    },
  );

  test('may stand behind "then"', () => {
    expect(behind('§ was then self-stopped')).toBe('s self-stopped');
  });
});

describe('an end told later', () => {
  test.each([
    ['§ prescribed in march, never collected', 'N never collected'],
    ['§ prescribed in march, all was stopped', 's stopped'],
    ['§ could be stopped', 's stopped'],
    ['§ all done 2 yrs ago.', 'P all done'],
    ['§ prescribed, was completed 2 yrs ago', 'P was completed'],
    ['for six months he had § with no change, stopped in may', 's stopped'],
    ['local doc had him on § 1 mg x 6 mo with no change, stopped in may', 's stopped'],
  ])('counts: %s', (text, said) => {
    expect(behind(text)).toBe(said);
  });

  test.each([
    ['§ started in 2011; the old course was completed in 2016', 'B started'],
    ['§ started, § stopped', 'B started'],
    ['§ continues and she stops dairy', 'c continues'],
    ['§ was restarted, her sister stopped', 'c restarted'],
    ['§ prescribed at clinic, when ill never taken', 'B prescribed'],
    ['§ continues 5 years ago', 'c continues'],
  ])('does not count where it is of something else: %s', (text, said) => {
    expect(behind(text)).toBe(said);
  });
});
