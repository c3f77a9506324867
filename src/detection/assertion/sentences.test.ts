import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences';

const parts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
const sections = (text: string) => sentencesOf(text).map(({ section }) => section ?? null);

describe('a sentence ends', () => {
  test.each([
    ['She is well. Takes letrozole.', ['She is well.', 'Takes letrozole.']],
    ['Is she well? She is! Good.', ['Is she well?', 'She is!', 'Good.']],
    ['To complete 5 more yrs. D/C tamoxifen.', ['To complete 5 more yrs.', 'D/C tamoxifen.']],
    ['Takes it 5 yrs. now and 3 mo. more.', ['Takes it 5 yrs. now and 3 mo. more.']],
    ['He said "stop." Then left.', ['He said "stop."', 'Then left.']],
    ['Stopped (pain.) Then left.', ['Stopped (pain.)', 'Then left.']],
    ['On letrozole\n- tamoxifen', ['On letrozole', '- tamoxifen']],
    ['On letrozole\nTamoxifen', ['On letrozole', 'Tamoxifen']],
    ['On letrozole\nand tamoxifen', ['On letrozole\nand tamoxifen']],
    ['On letrozole PMH: asthma', ['On letrozole', 'PMH: asthma']],
    ['takes letrozole again. she is well.', ['takes letrozole again.', 'she is well.']],
    ['Takes vit. d 1000 and 0.5 mg.', ['Takes vit. d 1000 and 0.5 mg.']],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    'Dr',
    'Mr',
    'Mrs',
    'Ms',
    'Prof',
    'vs',
    'approx',
    'e.g',
    'i.e',
    'St',
    'No',
    'Pt',
    'Hx',
    'tab',
    'tabs',
    'inj',
    'cap',
    'Dept',
    'Fig',
    'ref',
    'z.n',
    'z.B',
    'i.v',
    's.c',
    'n',
    'p.o',
    'o.d',
    'b.d',
    'q.d',
    'ca',
    'bzw',
    'ggf',
    'evtl',
    'inkl',
    'Sr',
    'Sra',
    'cont',
    'dx',
    'tx',
    'rx',
    'J',
  ])('not behind "%s."', (short) => {
    expect(parts(`Seen by ${short}. Smith`)).toHaveLength(1);
    expect(parts(`Seen (${short}. Smith)`)).toHaveLength(1);
    expect(parts(`Seen at Xq${short}. Smith`)).toHaveLength(2);
  });

  test.each(['No', 'yes, daily', 'None', 'never', '[x] yes', '- no', 'Nein', 'Ja', 'Non', 'oui', 'Sì'])(
    'not before the answer "%s"',
    (answer) => {
      expect(parts(`Taking letrozole? ${answer}`)).toHaveLength(1);
      expect(parts(`Taking letrozole. ${answer[0]?.toUpperCase()}${answer.slice(1)}`)).toHaveLength(2);
    },
  );

  test.each([
    'Status: stopped',
    'State: stopped',
    'Ended: 2019',
    'End date: 2019',
    'Stop date: 2019',
    'Stopped: 2019',
    'Start date: 2019',
    'Started: 2019',
    'Discontinued: 2019',
    'Reason: pain',
    'Patient taking: yes',
    'Patient not taking: ran out',
    '(Pt is not taking: ran out)',
  ])('not before what belongs to the drug: "%s"', (field) => {
    expect(parts(`Letrozole 2.5 mg daily. ${field}`)).toHaveLength(1);
  });
});

describe('a heading within a line', () => {
  test.each([
    ['Allergies: codeine. On letrozole.', ['allergy', null]],
    ['Current medications: letrozole. Seen.', ['current', null]],
    ['On letrozole. FH: mother had tamoxifen.', [null, 'family']],
    ['Medicines you have stopped and why: letrozole.', ['stopped']],
    ['Something else entirely: letrozole.', [null]],
  ])('%j', (text, expected) => {
    expect([...new Set(sections(text))]).toEqual(expected);
  });
});

test('what a machine wrote without a stop is cut, at a blank where there is one', () => {
  const words = `${'word '.repeat(500)}end`;
  const cut = sentencesOf(words);
  expect(cut.map(({ start, end }) => words.slice(start, end)).join('')).toBe(words);
  expect(cut.every(({ start, end }) => end - start <= 1000)).toBe(true);
  expect(cut).toHaveLength(3);
  expect(cut.slice(1).every(({ start }) => words[start] === ' ')).toBe(true);
  expect(sentencesOf('x'.repeat(2500)).map(({ start, end }) => end - start)).toEqual([1000, 1000, 500]);
  expect(sentencesOf('x'.repeat(1000))).toHaveLength(1);
  expect(sentencesOf('')).toEqual([]);
});
