import { describe, expect, test } from 'vitest';
import { judgeDocument } from '.';

const judge = (text: string) =>
  judgeDocument({ blocks: text.split('\n').map((line) => ({ text: line, role: 'text' })) });

describe("a man's breasts", () => {
  test.each([
    'gynaecomastia, testosterone; DCIS, IDC',
    'gynecomastia, testosterone; DCIS, IDC',
    'Gynecomastia, hypogonadism; DCIS, IDC, chemo, mastectomy',
    'GYNAECOMASTIA, on TRT; mammogram, mastectomy',
    // His semen is measured: as many words of one as of the other.
    'gynecomastia, testosterone; semen, hCG',
    'gynecomastia, testosterone, TRT; semen, hCG, infertility',
    'Fertility clinic: gynecomastia, testosterone; semen, hCG',
  ])('with a hormone tell what the drug is for: %s', (text) => {
    expect(judge(`Letrozole, ${text}.`).indication).toBe('male');
  });

  test.each([
    ['gynecomastia; DCIS, IDC', 'breast'],
    ['gynecomastia; semen, hCG', 'fertility'],
    ['gynecomastia, testosterone; semen, hCG, IUI', 'fertility'],
    ['hypogonadism, testosterone; DCIS, IDC', 'breast'],
    ['hypogonadism, testosterone; semen, hCG', 'fertility'],
    ['hypogonadism, testosterone', 'male'],
    ['testosterone; DCIS', 'male'],
    ['testosterone; semen, hCG', 'fertility'],
    ['testosterone; endometriosis', 'endometriosis'],
    ['gynecomastia, testosterone; endometriosis', 'male'],
  ])('else other words do: %s', (text, expected) => {
    expect(judge(`Letrozole, ${text}.`).indication).toBe(expected);
  });
});

describe('what the drugs are for', () => {
  test.each([
    ['ovulation induction', 'fertility'],
    ['induction of ovulation', 'fertility'],
    ['PCOD', 'fertility'],
    ['polycystic ovaries', 'fertility'],
    ['infertility', 'fertility'],
    ['subfertility', 'fertility'],
    ['IVF', 'fertility'],
    ['IUI', 'fertility'],
    ['anovulatory', 'fertility'],
    ['trying to conceive', 'fertility'],
    ['hCG', null],
    ['AMH', null],
    ['growth hormone', 'paediatric'],
    ['precocious puberty', 'paediatric'],
    ['bone age', 'paediatric'],
    ['short stature, DCIS', 'breast'],
    ['DCIS, metastases', 'breast-metastatic'],
    ['DCIS, MBC', 'breast-metastatic'],
    ['DCIS, progressive disease', 'breast-metastatic'],
    ['DCIS, bone met', 'breast-metastatic'],
    ['DCIS, stage IVF', 'breast'],
    ['DCIS, risk reduction', 'breast-prevention'],
    ['DCIS, risk-reducing', 'breast-prevention'],
    ['DCIS, high risk lesion', 'breast-prevention'],
    ['DCIS, high-risk clinic', 'breast-prevention'],
    ['DCIS, high risk', 'breast'],
    ['DCIS, ADH', 'breast-prevention'],
    ['DCIS, ADHD', 'breast'],
    ['DCIS, metastatic, adjuvant', 'breast-metastatic'],
    ['DCIS, LCIS, adjuvant', 'breast-prevention'],
    ['DCIS, adjuvant', 'breast-adjuvant'],
    ['lumpectomy', 'breast-adjuvant'],
    ['mastectomy', 'breast-adjuvant'],
    ['sentinel', 'breast-adjuvant'],
    ['DCIS, node negative', 'breast-adjuvant'],
    ['DCIS, early breast', 'breast-adjuvant'],
    ['WLE', 'breast-adjuvant'],
    ['DCIS, tumorectomy', 'breast-adjuvant'],
    ['DCIS, quadrantectomy', 'breast-adjuvant'],
    ['adjuvant', null],
    ['metastatic', null],
    ['LCIS', null],
  ])('%s', (text, expected) => expect(judge(`Letrozole; ${text}.`).indication).toBe(expected));

  test.each([
    'Fertility clinic',
    'IVF',
    'Assisted conception unit',
    'Assisted reproduction',
    'Reproductive medicine',
    'Reprodução',
    'Andrology',
    'Kinderwunschzentrum',
    'REI',
  ])('a title tells it, with two words of fertility and many of breast cancer: %s', (title) => {
    const words = 'hCG, hMG; DCIS, IDC, ILC, SLNB, oncotype, chemo, mammogram, radiotherapy, brustkrebs';
    expect(judge(`${title}. ${words}`).indication).toBe('fertility');
    expect(judge(`Clinic. ${words}`).indication).toBe('breast');
  });
});

describe('menopause', () => {
  test.each([
    ['menopause 2009', 'postmenopausal'],
    ['menopause since 2009', 'postmenopausal'],
    ['menopause in 2009', 'postmenopausal'],
    ['menopausal at 50', 'postmenopausal'],
    ['menopausal symptoms', null],
    ['menopause clinic', null],
    ['postmenopausal', 'postmenopausal'],
    ['LMP 1998', 'postmenopausal'],
    ['LMP 3 weeks ago', null],
    ['PM, on letrozole', 'postmenopausal'],
    ['8pm, on letrozole', null],
    ['regular cycles', 'premenopausal'],
    ['regular periods', 'premenopausal'],
    ['regular', null],
    ['premenopausal at first, postmenopausal now', 'premenopausal'],
  ])('%s', (text, expected) => expect(judge(text).menopause).toBe(expected));
});

describe('the title of text about drugs in general', () => {
  const record = 'vitals, hpi, nkda';
  test.each([
    ...['Formulary', 'Protocol template', 'Guideline', 'Smartset', 'Vademecum'],
    ...['Vademécum', 'Arzneimittelliste', 'Thesaurus', 'Thésaurus', 'Petitorio'],
  ])('outweighs three words of a record: %s', (title) => {
    expect(judge(`${title}: letrozole. ${record}`).handout).toBe(true);
    expect(judge(`${title}: letrozole. ${record}, rtc`).handout).toBe(false);
    expect(judge(`Letrozole, ${title}. ${record}`).handout).toBe(false);
  });

  test('is looked for in the first hundred characters', () => {
    const line = (length: number) => `${'-'.repeat(length)}Formulary: letrozole. ${record}`;
    expect(judge(line(91)).handout).toBe(true);
    expect(judge(line(92)).handout).toBe(false);
  });
});
