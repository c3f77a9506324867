import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import { MASK } from './lex';
import { aroundOf, phraseAt } from './phrase';

/** A name of a sentence, "§" for each name. */
const aroundIn = (text: string, name: number) => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const group = clause.groups[name];
  const around = group && aroundOf(clause, sentence, group);
  if (!around) throw new Error('The sentence names no drug.');
  return around;
};

/** What the last phrase of these words says of a name: the letter that bends it, then its own; null where it is no phrase. */
const bent = (text: string, words: string, name: number): string | null => {
  const around = aroundIn(text, name);
  const { clause, sentence, group } = around;
  const i = clause.tokens.findLastIndex(({ start, end }) => sentence.slice(start, end) === words);
  expect(i).not.toBe(-1);
  const said = phraseAt(around, i, i > group.last);
  return said && said.bend + said.code;
};

/** Text, the words of the phrase, what they say, and of which name, where it is not the first. */
type Row = [text: string, words: string, said: string | null, name?: number];
const each = (rows: readonly Row[]): void => {
  test.each<Row>(rows)('%s: "%s" says %s', (text, words, said, name = 0) => {
    expect(bent(text, words, name)).toBe(said);
  });
};

describe('what a condition at the beginning makes of an order is a thought', () => {
  each([
    ['if she bleeds, stop §', 'stop', 'us'],
    ['she bleeds, stop §', 'stop', 's'],
    ['if she bleeds, hold §', 'hold', 'uh'],
    ['if tolerated, start §', 'start', 'ub'],
    ['if fit, started on §', 'started on', 'uB'],
    ['if in pain, switch to §', 'switch to', 'ut'],
    ['if in pain, on §', 'on', 'uo'],
    ['unless she bleeds, start §', 'start', 'ub'],
    ['should she bleed, stop §', 'stop', 'us'],
    ['wenn vertragen, beginn mit §', 'beginn mit', 'ub'],
    ['falls vertragen, beginn mit §', 'beginn mit', 'ub'],
    ['si sangra, suspender §', 'suspender', 'us'],
    ['se nao tolerar §, mudar para §', 'mudar para', 'ut', 1],
  ]);

  describe('not what', () => {
    each([
      // goes on
      ['if in pain, go on §', 'go on', 'c'],
      // is bent by a word of its own
      ['if she bleeds, do not start §', 'do not start', 'n'],
      ['if she bleeds, as she had been prescribed §', 'prescribed', 'pB'],
      // stands behind the drug
      ['if tolerated, § for years, then stop', 'stop', 's'],
      ['if she bleeds, takes §, start today', 'start', 'b'],
    ]);
  });

  test('"se" is a condition in Portuguese before a word that is none of a verb of doing', () => {
    expect(aroundIn('se nao tolerar §, mudar para §', 1).conditional).toBe(true);
    expect(aroundIn('se suspende §', 0).conditional).toBe(false);
  });
});

describe('what a drug gave somebody is no beginning of it', () => {
  each([
    ['§ gave her a clot', 'gave her a', null],
    ['§ put him on edge', 'put him on', null],
    ['§ put me off', 'put me', null],
    ['they gave her §', 'gave her', 'B'],
    ['gp put her on §', 'put her on', 'B'],
    ['§ which dr x gave her a month ago', 'gave her a', 'B'],
    ['§ started in may', 'started', 'B'],
    ['i recommended § and gave her a script', 'gave her a script', 'B'],
    ['i recommended § and gave her a script', 'and', '&'],
    ['§ she gave her', 'she', 'E'],
    ['previously §, then §', ',', ','],
    ['previously §, then §', 'then', 'z'],
  ]);
});

describe('a word before it bends a phrase', () => {
  each([
    ['§ had been self-stopped', 'self-stopped', 'ps'],
    ['§ could be stopped', 'stopped', 'us'],
    ['may have to hold §', 'hold', 'uh'],
    ['will ask whether § could be stopped', 'stopped', 'us'],
    ['will ask whether to start §', 'start', 'ub'],
    ['will start §', 'start', 'lb'],
    ['would she plan to start §', 'start', 'ub'],
    ['would not have been prescribed §', 'prescribed', 'nB'],
    ['may have declined starting §', 'starting', 'db'],
  ]);

  describe('not behind a comma, where it stands before the drug', () => {
    each([
      ['not taking §, stopped', 'stopped', 's'],
      ['previously, § had to be stopped', 'stopped', 's'],
      ['due to the risk, § was stopped', 'stopped', 's'],
      ['after completion of chemotherapy, § was started', 'started', 'B'],
    ]);
  });

  describe('over a comma between the drug and it, where it stands behind the drug', () => {
    each([
      ['§ could, if she wishes, be stopped', 'stopped', 'us'],
      ['§ may, if pain goes on, be stopped', 'stopped', 'us'],
    ]);
  });

  describe('not over the end of a clause', () => {
    each([
      ['she tried § but could not tolerate it', 'could not tolerate', 's'],
      ['she had §; she stopped', 'stopped', 's'],
      ['her mother had tried this; takes §', 'takes', 'a'],
      ['considered § but not started because of clots', 'because of', 'a'],
    ]);
  });

  describe('not over "and"', () => {
    each([
      ['could not do that and has been on §', 'has been on', 'a'],
      ['she declined surgery on her hip and takes §', 'takes', 'a'],
      ['could not tolerate others and stays on §', 'stays on', 'c'],
    ]);
  });

  describe('between two names of a group is not looked at', () => {
    each([
      ['could § and § be stopped', 'stopped', 'us'],
      ['could §, § be stopped', 'stopped', 'us'],
      ['§ and § could be stopped', 'stopped', 'us'],
    ]);
  });
});

describe('"has been" before a beginning is of now', () => {
  each([
    ['has been prescribed §', 'prescribed', 'B'],
    ['have been prescribed §', 'prescribed', 'B'],
    ['could have been prescribed §', 'prescribed', 'uB'],
    ['had been prescribed §', 'prescribed', 'pB'],
    ['has been once prescribed §', 'prescribed', 'pB'],
    ['asked whether she has been on prescribed §', 'prescribed', 'uB'],
    ['has been off it, prescribed §', 'prescribed', 'B'],
    ['§ which she has been given, then begun', 'begun', 'B'],
  ]);
});
