import { expect, test } from 'vitest';
import type { Family } from './cue';
import { namesIn } from './scan';
import { type Beside, judge } from './sentence';

/** What is said of the first such abbreviation of a text: the sum, marks, each cue with its words. */
function said(text: string, short = 'TAM', family: Family = 'drug', beside?: Beside): string {
  const hits = namesIn({ text, role: 'text' });
  const index = hits.findIndex(({ entry, text }) => entry === null && text === short);
  const { sum, firm, closed, cues } = judge(text, hits, index, family, beside);
  const marks = `${firm ? ' firm' : ''}${closed ? ' closed' : ''}`;
  return `${sum}${marks}${cues.map(({ id, start, end }) => ` ${id}=${text.slice(start, end)}`).join('')}`;
}

/** The same of each. */
const all = (expected: string, ...texts: readonly string[]) =>
  expect(texts.map((text) => [text, said(text)])).toEqual(texts.map((text) => [text, expected]));

test('the words of its sentence are heard', () => {
  all('1 d6-breast=breast', 'TAM for breast pain', 'breast pain, TAM', 'the breast, and TAM');
  expect(said('TAM, 20 mg')).toBe('4 firm d1-dose=TAM, 20 mg');
  expect(said('it is TAM  20   mg a day')).toBe('4 firm d1-dose=TAM  20   mg');
  expect(said('TAM ２０ ㎎')).toBe('4 firm d1-dose=TAM ２０ ㎎');
  // A drug in brackets behind the class is one of it, unless it is known to be of another.
  expect(said('AI (letrozole)', 'AI', 'inhibitor')).toContain('p1-drug');
  expect(said('AI (tamoxifen)', 'AI', 'inhibitor')).not.toContain('p1-drug');
  expect(said('TAM and letrozole and tamoxifen')).toBe('5 firm d2-partner=TAM and l d5-drug=l');
  expect(said('breast pain, Dr. TAM')).toBe('-7 m2-person=Dr. T d6-breast=breast');
});

test('those of another are not', () => {
  all(
    '0',
    'TAM; breast pain',
    'TAM. Breast pain',
    'TAM! Breast pain',
    'TAM? Breast pain',
    'TAM. (Breast pain)',
    'TAM. "Breast pain"',
    'TAM. 1 breast',
    'TAM. #Breast',
    'TAM. \u2022 breast',
    'TAM.\nbreast pain',
    'TAM.   Breast pain',
    'TAM.  \nbreast pain',
    'breast pain. TAM',
    'breast pain; TAM',
    'of the breast in her. TAM',
  );
});

test('nor those of another line, unless it goes on', () => {
  all(
    '0',
    ...[
      '\n\nbreast',
      '\nBreast',
      '\n- breast',
      '\n* breast',
      '\n\u2022 breast',
      '\n# breast',
      '\n2 breast',
      '\n \n breast',
    ].map((tail) => `TAM${tail}`),
  );
  all('0', `TAM\n${' '.repeat(12)}breast pain`);
  all('1 d6-breast=breast', 'TAM\nbreast pain', 'TAM\n   breast pain', 'breast pain\nand TAM');
  // A long line before a capital was wrapped, wherever in the text it stands.
  const line = 'she was seen again for her old back pain, so, TAM';
  expect(line.length).toBe(49);
  all('0', `${line}\nBreast pain`, `Seen in May:\n${line}\nBreast pain`);
  all('1 d6-breast=Breast', `s${line}\nBreast pain`, `Seen in May:\ns${line}\nBreast pain`);
  const words = 'she was seen again for the old pain in May';
  expect(words.length).toBe(42);
  all('0', `${words} TAM\nBreast pain`);
  expect(said(`${words} and then, TAM\nBreast pain`)).toBe('1 d6-breast=Breast');
});

test('a full stop of an abbreviation ends none', () => {
  const short = [
    'vs',
    'e.g',
    'eg',
    'i.e',
    'ie',
    'mr',
    'dr',
    'wk',
    'inc',
    'adj',
    'approx',
    'yr',
    'yrs',
    'mo',
    'wks',
    'pt',
    'hx',
    'incl',
    'cont',
    'st',
    'mrs',
    'ms',
  ];
  for (const word of short)
    expect([word, said(`breast pain ${word}. TAM`)]).toEqual([
      word,
      expect.stringContaining('d6-breast=breast'),
    ]);
  all('0', 'breast pain past. TAM', 'breast pain hers. TAM');
  expect(said('Dr. TAM')).toBe('-8 m2-person=Dr. T');
  // A semicolon ends one before a blank.
  all('1 d6-breast=breast', 'TAM;breast pain');
  all('1 d6-breast=breast', 'TAM. breast pain', 'TAM 2.5 breast pain');
});

test('as far as a sentence goes', () => {
  const words = (count: number) => 'x '.repeat(count);
  all('1 d6-breast=breast', `breast ${words(76)}TAM`, `TAM ${words(56)}breast`);
  all('0', `breast ${words(80)}TAM`, `TAM ${words(59)}breast`);
});

test('a cell is heard with what stands before and behind it', () => {
  expect(said('TAM', 'TAM', 'drug', { before: 'Drug', behind: '20 mg daily' })).toBe('4 firm d1-dose=TAM');
  expect(said('Seen. TAM', 'TAM', 'drug', { before: 'breast', behind: '' })).toBe('0');
  expect(said('TAM. Seen', 'TAM', 'drug', { before: '', behind: 'breast' })).toBe('0');
  expect(said('TAM', 'TAM', 'drug', { before: 'breast', behind: '' })).toBe('1 d6-breast=T');
  expect(said('TAM.', 'TAM', 'drug', { before: '', behind: 'breast' })).toBe('0');
  const hits = namesIn({ text: 'TAM', role: 'text' });
  expect(judge('TAM', hits, 0, 'drug', { before: '', behind: '20 mg daily' }).cues).toEqual([
    { id: 'd1-dose', start: 0, end: 3 },
  ]);
});

test('the plural speaks for the class, and so do the ends of its noun phrase', () => {
  const of = (text: string) => said(text, text.includes('AIs') ? 'AIs' : 'AI', 'inhibitor');
  expect(['AIs', 'AI', 'AI nodule', 'AI was'].map(of)).toEqual(['1 closed', '0 closed', '0', '0 closed']);
  expect(of('on an AI.')).toBe('4 closed p3-take=on an A p13-clause=an A');
  expect(of('AIs were held')).toBe('3 closed p3-done=AIs were held');
});

test('the same sentence is heard the same wherever it stands', () => {
  expect(said('Well. TAM 20 mg')).toBe('4 firm d1-dose=TAM 20 mg');
  expect(said('She is well. TAM 20 mg')).toBe('4 firm d1-dose=TAM 20 mg');
  for (let i = 0; i < 600; i++) said(`TAM ${i} mg`);
  expect(said('TAM 20 mg')).toBe('4 firm d1-dose=TAM 20 mg');
});
