import { expect, test } from 'vitest';
import type { PageKind } from '../../knowledge/terms';
import type { Block } from '../types';
import { CODE, codeOf, ODD_WORD, OTHER_WORD } from './characters';
import { evidenceIn } from './cue';
import { findNames } from './index';
import { shortForms } from './lexicon';
import { judge } from './sentence';

type Part = string | (Partial<Block> & { readonly text: string });

/** The abbreviations that are read as drugs or the syndrome, each with its block, and the rules that decided. */
const senses = (kind: PageKind, ...parts: readonly Part[]) =>
  findNames(
    {
      blocks: parts.map((part) => ({ role: 'text', ...(typeof part === 'string' ? { text: part } : part) })),
    },
    { kind },
  )
    .mentions.filter(({ text }) => text.length < 5)
    .map(({ text, block, start, because }) =>
      [`${text}@${block}:${start}`, ...because.map(({ rule }) => rule)].join(' '),
    );

const DEFINED = 'definition:aromatase-inhibitor';

test('in an article a definition holds for all its abbreviations, before it too', () => {
  const drug = 'AI helps. Aromatase inhibitors (AIs) are used. AI use grew.';
  expect(senses('literature', drug)).toEqual([
    `AI@0:0 ${DEFINED}`,
    `AIs@0:32 ${DEFINED}`,
    `AI@0:47 ${DEFINED}`,
  ]);
  expect(
    senses('literature', 'Artificial intelligence (AI) reads. On an AI for breast cancer, AI use grew.'),
  ).toEqual([]);
});

test('up to the next definition', () => {
  const text =
    'Aromatase inhibitors (AI) are used. AI use grew. Artificial intelligence (AI) came. AI use grew.';
  for (const kind of ['literature', 'other'] as const)
    expect(senses(kind, text)).toEqual([`AI@0:22 ${DEFINED}`, `AI@0:36 ${DEFINED}`]);
});

test('in a note it weighs with what the sentence says', () => {
  expect(senses('record', 'Aromatase inhibitor (AI) held. AI on the scan. Autoimmune illness (AI).')).toEqual(
    [`AI@0:21 ${DEFINED} cue:p1-drug`, `AI@0:31 ${DEFINED}`],
  );
});

test('what the sentence says in a note may outweigh a definition of something else', () => {
  const other = 'Artificial intelligence (AI) read the scan.';
  expect(senses('record', `${other} She is on an AI, letrozole 2.5 mg.`)).toEqual([
    'AI@0:57 cue:p1-drug cue:p5-partner',
  ]);
  expect(senses('record', `${other} She is on an AI.`, 'breast cancer, letrozole')).toEqual([]);
});

const ABOUT = 'Breast cancer, on letrozole 2.5 mg, mastectomy 2020.';

test('one that is told of like a person is no drug in the next sentence, unless that speaks of use', () => {
  expect(senses('record', ABOUT, 'The AI was no comfort.')).not.toEqual([]);
  expect(senses('record', ABOUT, 'At night she has an AI companion. The AI was no comfort.')).toEqual([]);
  expect(senses('record', ABOUT, 'At night she asks a chatbot. The AI was no comfort.')).toEqual([]);
  expect(senses('record', ABOUT, 'At night she has an AI companion. She stays on AI.')).toHaveLength(1);
  expect(senses('record', ABOUT, 'AI since 2021. At night she has an AI companion.')).toHaveLength(1);
  // A program that writes notes stands in every note.
  expect(senses('record', ABOUT, 'The AI was no comfort. Written with an AI scribe.')).toHaveLength(1);
});

test('where a valve leaks, a time alone makes no drug', () => {
  expect(senses('record', ABOUT, 'AI since 2016.')).toHaveLength(1);
  expect(senses('record', ABOUT, 'AI since 2016. Echo: AI moderate.')).toEqual([]);
  expect(senses('record', ABOUT, 'On AI since 2016. Echo: AI moderate.')).toHaveLength(1);
});

test('an abbreviation alone is one in a text about breast cancer', () => {
  const about = 'breast cancer, letrozole, tamoxifen';
  expect(senses('record', 'AI.', about)).toEqual(['AI@0:0 prior:breast']);
  expect(senses('other', 'AI.', about)).toEqual(['AI@0:0 prior:breast']);
  expect(senses('other', 'AI.', 'pt seen today, breast cancer, mastectomy, plan')).toEqual([
    'AI@0:0 prior:breast',
  ]);
  expect(senses('literature', 'AI.', `${about}, endocrine therapy`)).toEqual(['AI@0:0 prior:breast']);
  expect(senses('record', 'AI')).toEqual([]);
  // Articles of other units say nothing of it.
  expect(senses('record', 'AI.', { text: about, unit: 'b' })).toEqual([]);
});

test('an abbreviation alone is weighed with the text around its blocks, and each block by itself', () => {
  const found = (unit: string | undefined, context: string | undefined, ...texts: readonly string[]) =>
    findNames(
      {
        blocks: texts.map((text) => ({ text, role: 'text', ...(unit ? { unit } : {}) })),
        ...(context === undefined ? {} : { context }),
      },
      { kind: 'record' },
    ).mentions.map(({ text }) => text);
  expect(found(undefined, 'mastectomy', 'AI.')).toEqual(['AI']);
  expect(found(undefined, 'in May', 'AI.', 'mastectomy')).toEqual([]);
  expect(found(undefined, undefined, 'AI.', 'mastectomy')).toEqual(['AI']);
  expect(found('a', 'mastectomy', 'AI.')).toEqual([]);
  expect(found('a', 'in May', 'AI.', 'mastectomy')).toEqual(['AI']);
  // The last word of a block is not one with the first of the next.
  expect(found('a', undefined, 'AI', 'dcis')).toEqual(['AI']);
});

test('the syndrome by its short name', () => {
  const about = 'breast cancer, endocrine therapy, tamoxifen';
  expect(senses('record', 'AIA', about)).toEqual(['AIA@0:0 prior:breast']);
  expect(senses('record', 'AIA', 'breast cancer')).toEqual([]);
  expect(senses('record', 'AIA', 'artificial intelligence')).toEqual([]);
  expect(senses('record', 'AIA', `${about}, adrenal insufficiency`)).toEqual([]);
  expect(senses('literature', 'AIA', about)).toEqual([]);
});

test('a drug whose short name is a word, in a note that says much for it', () => {
  expect(senses('record', 'let 2.5 mg since 2020, then tam 20 mg. Breast cancer, mastectomy')).toEqual([
    'let@0:0 cue:d1-dose',
    'tam@0:28 cue:d1-dose',
  ]);
  expect(senses('record', 'ana 1 mg daily, TAM 20 mg, breast cancer, mastectomy')).toEqual([
    'ana@0:0 cue:d1-dose cue:d6-breast',
    'TAM@0:16 cue:d1-dose cue:d6-breast',
  ]);
  expect(senses('record', 'let 2.5 mg daily. Breast cancer, mastectomy')).toEqual([]);
  // In company of another such name with a cue of its own, and not without.
  expect(senses('record', 'let 2.5 mg since 2020, then tam 20 mg.')).toEqual([
    'let@0:0 cue:d1-dose',
    'tam@0:28 cue:d1-dose',
  ]);
  expect(senses('record', 'let her rest, then tam 20 mg.')).toEqual([]);
  expect(senses('literature', 'let 2.5 mg daily for breast cancer, TAM 20 mg')).toEqual([
    'TAM@0:36 cue:d1-dose cue:d6-breast',
  ]);
});

test('a cell is read with its column and the cells of its row', () => {
  const cell = (text: string, row = 1, column?: string): Part => ({
    text,
    role: 'cell',
    row,
    ...(column ? { column } : {}),
  });
  expect(senses('record', cell('TAM', 1, 'Drug'), cell('20 mg daily'), 'breast cancer')).toEqual([
    'TAM@0:0 cue:d1-dose',
  ]);
  expect(senses('record', cell('TAM'), cell('x'), cell('20 mg daily', 2), 'breast cancer')).toEqual([]);
  expect(senses('record', cell('ANA', 1, 'Test'), cell('1:80 speckled'), 'breast cancer')).toEqual([]);
  expect(senses('record', cell('AI', 1, 'Endocrine therapy'), 'breast cancer')).toEqual([
    'AI@0:0 cue:p2-adjuvant cue:p9-endocrine',
  ]);
  expect(senses('record', cell('on an'), cell('oral'), cell('AI'), 'breast cancer').length).toBe(
    senses('record', 'on an oral AI', 'breast cancer').length,
  );
});

test('abbreviations of one field keep each other company', () => {
  expect(senses('record', 'TAM -> LET 05/23')).toEqual([
    'TAM@0:0 cue:d2-partner',
    'LET@0:7 cue:d2-partner cue:d4-time',
  ]);
  expect(senses('record', 'TAM 20 mg')).toEqual([]);
  expect(senses('record', 'ANA 1 mg daily', 'anastrozole')).toEqual(['ANA@0:0 cue:d1-dose']);
  expect(senses('record', 'ANA positive', 'anastrozole')).toEqual([]);
});

test('the initials of an author are none', () => {
  expect(senses('record', 'Petrov AI, Smith J. on AI for breast cancer')).toEqual([
    'AI@0:23 cue:p3-take cue:p9-breast',
  ]);
  expect(senses('record', 'Anastrozole AI, Smith J')[0]).toContain('AI@0:12');
});

/** The abbreviations that are read as drugs or the syndrome, as one string. */
const read = (kind: PageKind, ...parts: readonly Part[]) =>
  findNames(
    {
      blocks: parts.map((part) => ({ role: 'text', ...(typeof part === 'string' ? { text: part } : part) })),
    },
    { kind },
  )
    .mentions.filter(({ text }) => shortForms().has(text))
    .map(({ text, start, block }) => (block === 0 ? text : `${text}@${block}:${start}`))
    .join(' ');

/** Each line: the text, what else stands in the unit, and the abbreviations that are read in the text. */
type Line = readonly [text: string, about: string, expected: string];
const reads = (kind: PageKind, ...lines: readonly Line[]) =>
  expect(lines.map(([text, about]) => [text, about, read(kind, text, about)])).toEqual(lines);

test('some abbreviations mean one thing alone, with their plurals', () => {
  reads('record', ['SERM, AIMSS, MSRE, MSREs, SERMs, SERMS', '', 'SERM AIMSS MSRE MSREs SERMs SERMS']);
});

test('every way to write the class is read by what is done with it', () => {
  for (const form of ['AI', 'AIs', 'NSAI', 'NSAIs', 'nsAI', 'nsAIs', 'SAI', 'SAIs', 'A.I.'])
    expect([form, read('record', `Two years of adjuvant ${form}`, 'breast cancer')]).toEqual([form, form]);
  for (const form of ['ai', 'ais'])
    expect([form, read('record', `Two years of adjuvant ${form}`, 'letrozole')]).toEqual([form, form]);
});

test('every short name of a drug is read beside its dose', () => {
  const drugs =
    'TAM Tam tam TMX TOR Nolva nolva LET let LTZ letro Letro LETRO ANA Ana ana ANZ ANAS Adex adex EXE Exe exe EXM RAL RLX BZA';
  for (const drug of drugs.split(' '))
    expect([drug, read('record', `${drug} 20 mg daily`, 'letrozole')]).toEqual([drug, drug]);
});

test('what is rarely one is read as a drug only where it is defined', () => {
  reads(
    'record',
    ['ADEX 1 mg daily, TMXF 20 mg daily', 'letrozole', ''],
    ['Anastrozole (ADEX) 1 mg daily', '', 'ADEX'],
    // An injury score, beside the drug class that its letters begin with.
    ['AI + OFS. AIS 2 after the crash.', '', 'AI'],
  );
  // A letter that nobody sees makes another word of it.
  reads('record', ['on t\u00adam 20 mg', 'letrozole', '']);
});

test('the first definition holds for what stands before it, with stops and without', () => {
  reads(
    'literature',
    ['AI use grew. Aromatase inhibitors (AI) were given. Artificial intelligence (AI) came.', '', 'AI AI'],
    ['A.I. use grew. Aromatase inhibitors (AI) were given.', '', 'A.I. AI'],
  );
});

test('a definition in a note is enough for a short name that is a word', () => {
  reads('record', ['Exemestane (Exe) since spring.', '', 'Exe'], ['Exe since spring.', 'exemestane', '']);
});

test('the initials of an author are none, whatever the article defines', () => {
  const defined = 'Aromatase inhibitors (AI) were given.';
  reads(
    'literature',
    [`Okafor N,Petrov AI,Smith J. ${defined}`, '', 'AI'],
    [`Okafor N, Petrov AI. ${defined}`, '', 'AI'],
    [`Okafor N and Petrov AI, et al. ${defined}`, '', 'AI'],
    [`Okafor N*; Petrov AI*; Smith J*. ${defined}`, '', 'AI'],
    [`Fatigue of women in long treatment, seen by two hospitals; Petrov AI, Smith J. ${defined}`, '', 'AI'],
  );
  // A word that begins a sentence is no surname, and what follows no list of authors.
  reads(
    'literature',
    [`${defined} Given AI, women had pain.`, '', 'AI AI'],
    [`Continue AI, calcium. ${defined}`, '', 'AI AI'],
    [`Petrov was given AI, Smith J was not. ${defined}`, '', 'AI AI'],
    [`Women given letrozole then AI, Smith J. ${defined}`, '', 'AI AI'],
  );
});

test('a row is heard in its order, as far as eight cells and eighty characters', () => {
  const row = (...texts: string[]) =>
    read('record', ...texts.map((text): Part => ({ text, role: 'cell', row: 1 })), 'tamoxifen');
  const cells = (count: number) => Array.from({ length: count }, () => '-');
  const long = 'seen in clinic on the first day of May and on the last, of her joints no word';
  expect(row('TMX', 'was', 'stopped')).toBe('TMX');
  expect(row('low', 'dose', 'TMX')).toBe('TMX@2:0');
  expect(row('dose', 'low', 'TMX')).toBe('');
  expect(row('TMX', ...cells(7), 'breast')).toBe('TMX');
  expect(row('TMX', ...cells(8), 'breast')).toBe('');
  expect(row('TMX', 'seen in May', 'breast')).toBe('TMX');
  expect(row('TMX', long, 'breast')).toBe('');
  expect(row('breast', 'seen in May', 'TMX')).toBe('TMX@2:0');
  expect(row('breast', long, 'TMX')).toBe('');
});

test('the class in a note by weak words together, not in an article', () => {
  const text = 'Bone loss of the AIs.';
  reads('record', [text, '', 'AIs']);
  reads('literature', [text, '', '']);
  // With stops it is oftener the machine: a name must stand in the note.
  const dotted = 'A.I. review of her breast images and bone loss';
  reads(
    'record',
    [dotted, '', ''],
    [dotted, 'letrozole', 'A.I.'],
    [dotted, 'letrozole, echo, aortic', 'A.I.'],
    [dotted.replaceAll('.', ''), '', 'AI'],
  );
  reads('record', ['ai reads of breast images, bone loss', 'letrozole', '']);
});

test('a page that speaks as notes do is read as one, an article is not', () => {
  for (const text of ['Her AIs were held.', 'AI.']) {
    const about = 'breast cancer, dcis, mastectomy; plan, hx';
    const found = text === 'AI.' ? 'AI' : 'AIs';
    reads('record', [text, about, found]);
    reads('other', [text, about, found], [text, 'breast cancer, dcis, mastectomy', '']);
    reads('literature', [text, about, '']);
  }
});

test('the class alone, as the weight of its field is against that of others', () => {
  reads(
    'record',
    ['AI.', 'mastectomy', 'AI'],
    ['AI.', 'mastectomy, echo', ''],
    ['AI.', 'breast cancer, letrozole, tamoxifen, echo', ''],
    ['AI.', 'breast cancer, dcis, lcis, lumpectomy, mastectomy, mammogram, her2, echo', ''],
    ['AI.', 'breast cancer, breasts, dcis, lcis, lumpectomy, mastectomy, mammogram, her2, echo', 'AI'],
    // The plural is seldom anything else.
    ['AIs.', 'breast cancer, dcis, echo', 'AIs'],
    ['AIs.', 'breast cancer, dcis, echo, aortic', ''],
    ['AIs nodule', 'breast cancer, dcis, echo', 'AIs'],
    ['AIs nodule', 'breast cancer, dcis, echo, aortic', ''],
    ['AIs nodule', 'breast cancer', ''],
    ['NSAI for breast pain', '', 'NSAI'],
    ['NSAI for breast pain', 'machine learning', ''],
    // The longer forms need a word in their sentence.
    ['SAI.', 'breast cancer, letrozole', ''],
    ['NSAI.', 'breast cancer, letrozole', ''],
    ['AIA', 'letrozole', 'AIA'],
  );
  reads(
    'literature',
    ['AI.', 'letrozole, endocrine therapy', 'AI'],
    ['AI.', 'letrozole', ''],
    ['AI.', 'letrozole, tamoxifen, echo, aortic', 'AI'],
    ['AI.', 'letrozole, tamoxifen, echo, aortic, mitral', ''],
  );
});

test('a short name weighs more where its own drug is named, unless it is in small letters', () => {
  reads(
    'record',
    ['LTZ for breast pain', 'letrozole', 'LTZ'],
    ['LTZ for breast pain', 'tamoxifen', ''],
    ['letro for breast pain', 'letrozole', ''],
  );
});

test('a dose and a verb are enough for a short name, a verb and a year are not', () => {
  for (const kind of ['record', 'other', 'literature'] as const)
    reads(kind, ['on TMX 20 mg daily', '', 'TMX'], ['on TMX since 2019', '', '']);
});

test('others of the field are company, and not for letters that are oftener something else', () => {
  reads(
    'record',
    ['The SAI. letro 2019', '', 'SAI letro'],
    ['letro 2019', '', ''],
    ['TAM -> LET 05/23. EXE.', '', 'TAM LET EXE'],
    ['TAM -> LET 05/23. ANA.', '', 'TAM LET'],
    ['TAM -> LET 05/23. Letter to CC.', '', 'TAM LET'],
    ['TAM -> LET 05/23. CC.', '', 'TAM LET'],
    ['TAM -> LET 05/23. Check on ana level.', '', 'TAM LET'],
  );
  reads(
    'literature',
    ['Tamoxifen (TAM) or letrozole (LET). EXE cells.', '', 'TAM LET EXE'],
    ['Tamoxifen (TAM). EXE cells.', '', 'TAM'],
  );
});

test('a short name that is a word needs a strong sentence in a note on breast cancer', () => {
  const text = 'let 2.5 mg daily for breast cancer';
  reads('record', [`${text}, mastectomy`, '', 'let'], [text, '', '']);
  reads('other', [`${text}, mastectomy`, '', ''], [`${text}, mastectomy`, 'pt seen, hx, plan', '']);
});

test('TAM alone, after one other short name, in a text about breast cancer', () => {
  const text = 'On LET 2.5 mg daily.';
  reads(
    'record',
    [`${text} TAM.`, '', 'LET'],
    [`${text} TAM.`, 'breast cancer', 'LET TAM'],
    [`${text} tam.`, 'breast cancer', 'LET tam'],
    // A surname.
    [`${text} Tam.`, 'breast cancer', 'LET'],
    [`${text} EXE.`, 'breast cancer', 'LET'],
  );
});

test('CC by the words of fertility and the name of a drug together', () => {
  const text = 'CC 50 mg for PCOS';
  reads('record', [text, '', ''], [`${text}, then Ovinum 50 mg`, '', 'CC'], [text, 'clomiphene', 'CC']);
  reads('literature', [`${text}, then Ovinum 50 mg`, '', '']);
});

test('IA by a verb in a note on breast cancer that names a drug', () => {
  reads(
    'record',
    ['continua IA + calcio', '', ''],
    ['continua IA + calcio', 'letrozol', 'IA'],
    ['continua IA', 'breast cancer', ''],
    ['continua IA', 'breast cancer, letrozol', 'IA'],
  );
});

test('what is sure of an abbreviation once holds for it elsewhere, unless something speaks against it', () => {
  expect(senses('record', 'On TMX 20 mg daily. TMX nodule.')).toEqual([
    'TMX@0:3 cue:d1-dose cue:d3-take',
    'TMX@0:20 same-sense',
  ]);
  expect(senses('record', 'AI + OFS. Why the AI?')).toEqual(['AI@0:0 cue:p5-partner', 'AI@0:18 same-sense']);
  expect(senses('literature', 'AI + OFS. AI nodule.')).toEqual([
    'AI@0:0 cue:p5-partner',
    'AI@0:10 same-sense',
  ]);
  reads(
    'record',
    ['AI + OFS. AI nodule.', '', 'AI'],
    ['LET -> ANA 05/23. ANA titer low. ANA.', '', 'LET ANA'],
    ['AI + OFS since 2019. Breast pain, echo with AI. Why the AI?', '', 'AI'],
    // One weak word is not sure enough.
    ['TMX 2020. TMX.', 'breast cancer', 'TMX'],
  );
});

test('the words of a text are weighed, each once', () => {
  expect(evidenceIn('breast cancer, endocrine therapy, Breast Cancer')).toMatchObject({
    breast: 1,
    endocrine: 1,
    other: 0,
  });
  expect(evidenceIn('dcis mastectomy lumpectomy er+')).toMatchObject({ breast: 3, endocrine: 1, note: 0 });
  expect(
    evidenceIn('aortic stenosis, mitral regurgitation, echo; hydrocortisone adrenal cortisol').other,
  ).toBe(4);
  expect(evidenceIn('pt seen in clinic; plan, exam').other).toBe(0);
  expect(evidenceIn(`${'x '.repeat(30_000)} breast cancer`).breast).toBe(0);
});

test('what is no abbreviation has no sense', () => {
  expect(judge('letrozole', [], 0, 'drug')).toMatchObject({ sum: 0, used: false, cues: [] });
});

test('characters of a word', () => {
  expect(
    ['`', 'a', 'z', '{', '@', 'A', 'Z', '[', '/', '0', '9', ':', '^', '_', ' '].map((c) =>
      codeOf(c.charCodeAt(0)),
    ),
  ).toEqual([0, 1, 26, 0, 0, 1, 26, 0, 0, 27, 27, 0, 0, 0, 0]);
  expect(['é', 'Ü', 'ø', 'ẽ', '\u00ad', 'ж', '漢', 'ａ'].map((c) => CODE[c.charCodeAt(0)])).toEqual([
    5, 21, 15, 5, 32, 64, 64, 32,
  ]);
  expect(['a\u0301b', 'a\u00ad\u200bb', 'ﬁ', 'ａ'].every((text) => ODD_WORD.test(text))).toBe(true);
  expect(['a\u00ad b', 'ab', 'é'].some((text) => ODD_WORD.test(text))).toBe(false);
  expect(['жжж', '漢', '漢漢 漢', 'abc'].map((text) => OTHER_WORD.test(text))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
