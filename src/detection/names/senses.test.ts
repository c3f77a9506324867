import { expect, test } from 'vitest';
import type { PageKind } from '../../knowledge/terms';
import type { Block } from '../types';
import { CODE, codeOf, ODD_WORD, OTHER_WORD } from './characters';
import { evidenceIn } from './cue';
import { findNames } from './index';
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
  expect(evidenceIn(`${'x '.repeat(30_000)} breast cancer`).breast).toBe(0);
});

test('what is no abbreviation has no sense', () => {
  expect(judge('letrozole', [], 0, 'drug')).toEqual({ sum: 0, firm: false, closed: false, cues: [] });
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
