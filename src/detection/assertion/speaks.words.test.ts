import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import { MASK } from './lex';
import { saidOf } from './speaks';

/** What counts of what is said of a name of a sentence, "§" for each name: letter and words, the letter that bends it first. */
const said = (text: string, name = 0): string | null => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const group = clause.groups[name];
  if (!group) throw new Error('The sentence names no drug.');
  const found = saidOf(clause, sentence, group);
  return found && `${found.bend}${found.code} ${sentence.slice(found.token.start, found.token.end)}`;
};

describe('what is said further on', () => {
  test('is told behind the drug, unbent, of no other', () => {
    const sentence = `stopped ${MASK} in may but restarted in june`;
    const clause = readClause(sentence);
    const token = clause.tokens.find(({ start }) => sentence.startsWith('restarted', start));
    expect(saidOf(clause, sentence, { first: 1, last: 1 })).toEqual({
      code: 'c',
      rule: token?.rule,
      token,
      bend: '',
      behind: true,
      words: 0,
      crosses: false,
    });
  });

  test('counts behind a stop of long ago', () => {
    expect(said('§ had been stopped in may but restarted in june')).toBe('c restarted in');
    expect(said('§ had been stopped in may but not restarted in june')).toBe('ps stopped');
  });

  test('is a consent to one drug that was spoken of, not to one of several', () => {
    expect(said('discussed §; she agrees to start')).toBe('b agrees to start');
    expect(said('discussed § and §; she agrees to start')).toBe('u discussed');
  });
});

describe('a word right before the drug', () => {
  test('gives way to the status of a printed list', () => {
    expect(said('plan: § 20 mg daily, status: active')).toBe('A status: active');
    expect(said('consider § 20 mg daily, status: active')).toBe('A status: active');
  });

  test('gives way to a refusal, but "after" does not', () => {
    expect(said('plan § 20 mg, declined')).toBe('d declined');
    expect(said('after §, declined radiotherapy')).toBe('p after');
    expect(said('after § not taking vitamins')).toBe('p after');
  });
});

describe('an allergy behind the drug', () => {
  test('is the reason of a stop where "due to" stands right before it', () => {
    expect(said('stopped § due to urticaria')).toBe('s stopped');
    expect(said('stopped §, urticaria')).toBe('Y urticaria');
    expect(said('for her rash we stopped §: urticaria')).toBe('Y urticaria');
  });

  test('is the reason of avoiding it as well, and of no other verb', () => {
    expect(said('avoid § due to anaphylaxis')).toBe('n avoid');
    expect(said('declined § due to anaphylaxis')).toBe('Y anaphylaxis');
  });
});

test('"did not" answers an order to stop, and no order to start', () => {
  expect(said('told to stop § but did not')).toBe('ns told to stop');
  expect(said('told to start § but did not')).toBe('N did not');
});

describe('in Spanish, what is begun behind a stop', () => {
  test.each([
    ['suspende §, inicia enoxaparina', 's suspende'],
    ['suspendido §, se inicio enoxaparina', 's suspendido'],
  ])('%s: is another drug', (text, found) => {
    expect(said(text)).toBe(found);
  });

  test('is the same one where no other is named', () => {
    expect(said('suspende §, se inicia hoy')).toBe('B inicia');
  });
});

describe('a refusal at the end of a sentence', () => {
  test.each(['declined', 'declined.', 'declined;', 'declined thanks.', 'declined thank you', 'declined)'])(
    'of an offer: %s',
    (words) => {
      expect(said(`offered § today, read the leaflet, ${words}`)).toBe('d declined');
    },
  );

  test('is not one of another thing', () => {
    expect(said('offered § today, read the leaflet, declined physiotherapy.')).toBe('u offered');
  });

  test('says nothing of an allergy', () => {
    expect(said('allergic to § since the spring of last year, declined.')).toBe('y allergic to');
  });
});

describe('a verb behind a comma, far from the drug', () => {
  test('speaks of it where it is passive', () => {
    expect(said('discussed § at visit, was declined by her')).toBe('d declined');
    expect(said('discussed § at length in clinic, was declined by the patient')).toBe('d declined');
    expect(said('discussed § at length in clinic, declined by the patient')).toBe('u discussed');
  });

  test('speaks of both of two names, where no comma stands behind them', () => {
    expect(said('offered § and § in the letter from clinic declined by phone')).toBe('d declined');
    expect(said('offered § and § in the letter from clinic, declined by phone')).toBe('u offered');
  });
});

describe('a verb far behind a drug that was refused', () => {
  test('counts with five words between them, not with six', () => {
    expect(said('refused § the last two visits was started in june')).toBe('B started');
    expect(said('refused § on each of the two visits continues vitamin d')).toBe('d refused');
  });
});

test('"to date" goes on from what was had, whatever was last besides', () => {
  expect(said('has had § to date at last review')).toBe('pA to date');
  expect(said('had eighteen months of § to date at last review')).toBe('pA to date');
});

test('"to continue" behind a beginning tells how long', () => {
  expect(said('prescribe § in its place, to continue until march')).toBe('b prescribe');
  expect(said('prescribe § to follow after surgery')).toBe('b to follow');
});

test('what may be is told of the second drug, not of the first that was not tolerated', () => {
  const text = 'if he could not tolerate §, an § with leuprolide would be an option';
  expect(said(text)).toBe('us could not tolerate');
  expect(said(text, 1)).toBe('U would be an option');
});

test('advice gives way to what goes on already, not to a talk', () => {
  expect(said('she continues § which is recommended')).toBe('c continues');
  expect(said('we discussed § which is recommended for her')).toBe('ub is recommended');
});
