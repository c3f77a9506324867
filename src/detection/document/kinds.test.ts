import { describe, expect, test } from 'vitest';
import type { Block } from '../types';
import { judgeDocument } from '.';

const block = (text: string, more: Partial<Block> = {}): Block => ({ text, role: 'text', ...more });
const judge = (text: string, more: Partial<Block> = {}) =>
  judgeDocument({ blocks: text.split('\n').map((line) => block(line, more)) });

describe('a text of few words is a record', () => {
  test.each([
    'letrozole 2.5mg',
    'letrozole, 67 F.',
    'letrozole, 67 anni',
    'letrozole 3.4.21',
    'letrozole 13/11/2021',
    'letrozole 12-10-2021',
    'letrozole, review 6/52',
    'letrozole, review 12/12',
    'letrozole 3/2021',
    'letrozole since 2021',
    'letrozole, her tablet',
  ])('%s', (text) => expect(judge(text).kind).toBe('record'));

  test.each(['letrozole', 'letrozole, chapter 3', 'letrozole a/b/cd'])('but not %s', (text) => {
    expect(judge(text).kind).toBe('other');
  });

  test('when a column tells its status, which weighs as two words of a record', () => {
    const said = (column: string) => judge('letrozole', { column }).kind;
    expect(['Status', 'Order status', 'current status'].map(said)).toEqual(['record', 'record', 'record']);
    expect(['Status of the study', 'Study status', 'Drug'].map(said)).toEqual(['other', 'other', 'other']);
    const studies = 'A trial of letrozole, a cohort, a placebo. Vitals.';
    expect(judge(studies).kind).toBe('literature');
    expect(judge(studies, { column: 'Status' }).kind).toBe('record');
  });
});

describe('a list of patients', () => {
  const rows = (...lines: string[]) => judge(lines.join('\n')).nobody;

  test.each([
    ['1 A.B. 61 letrozole', '2 C.D. 55 tamoxifen', '3 E.F. 70 anastrozole'],
    ['1. Smith, 61 letrozole', '2. Jones, 55 tamoxifen', '3. Hill, 70 anastrozole'],
    ['- 1) Smith (new pt) 61', '- 2) Jones (late) 55', '- 3) Hill (new) 70'],
    ['11.  Smith(new)61', '12.  Jones(new)55', '13.  Hill(new)70'],
    ['#12 letrozole', '#345 tamoxifen', '#1 anastrozole 2.5 mg #67', '#99 exemestane'],
    ['- #12 letrozole', '- #34 tamoxifen', '(#56) exemestane'],
    ['1) AB 61, 2) CD, 72 and 3) EFG 55'],
    ['seen: 10.AB 61; 11. CD 72; 12. EF; 55'],
    ['Worklist', 'Smith 61F letrozole', 'Jones 55 tamoxifen', 'Hill 70yrs'],
    ['Clinic list', '  1. Mrs Smith, seen, 61 yr letrozole', '  12)  J. Jones 55 y', '3 Hill 70yo'],
  ])('has no single patient: %s, %s, %s', (...lines) => {
    expect(rows(...lines)).toBe(true);
    expect(judge(lines.join('\n')).kind).toBe('other');
    expect(judge(lines.join('\n')).handout).toBe(false);
  });

  test.each([
    ['1 A.B. 61 letrozole', '2 C.D. 55 tamoxifen'],
    ['12 Jan 21 letrozole', '13 February 22 tamoxifen', '14 Mar 23 exemestane'],
    ['#12 letrozole', '#34 tamoxifen'],
    ['1) AB 61, 2) CD 72'],
    ['Worklist', 'Smith 61F letrozole', 'Jones of the clinic'],
    ['Clinic', 'Smith 61F letrozole', 'Jones 55 tamoxifen', 'Hill 70yrs'],
    ['Worklist: smith Ann 61F, jones Eve 55F, hill Amy 70F, cole Ida 60F'],
  ])('is none of: %s, %s, %s, %s', (...lines) => expect(rows(...lines)).toBe(false));
});

describe('text about drugs in general', () => {
  /** So many different words of a record. */
  const record = (count: number) =>
    ['vitals', 'hpi', 'nkda', 'rtc', 'pcp', 'dob', 'pmh', 'mrn', 'a/p'].slice(0, count).join(', ');

  test('two of its words outweigh four of a record, one none', () => {
    expect(judge(`Formulary, guideline, letrozole. ${record(4)}`).handout).toBe(true);
    expect(judge(`Formulary, guideline, letrozole. ${record(5)}`).handout).toBe(false);
    expect(judge('A note of letrozole, formulary').handout).toBe(true);
    expect(judge(`A note of letrozole, formulary. ${record(1)}`).handout).toBe(false);
  });

  test.each(['Order set', '[Orderset]', '* Smart set', 'Smartset', 'Drug search'])(
    'a title of it outweighs three: %s',
    (title) => {
      expect(judge(`${title}: letrozole. ${record(3)}`).handout).toBe(true);
      expect(judge(`${title}: letrozole. ${record(4)}`).handout).toBe(false);
      expect(judge(`Her ${title}: letrozole. ${record(3)}`).handout).toBe(false);
    },
  );

  test('of literature nothing is a hand-out or a list of patients', () => {
    const blocks = [block('Formulary, guideline\n1 A.B. 61 x\n2 C.D. 55 y\n3 E.F. 70 z')];
    expect(judgeDocument({ blocks })).toMatchObject({ nobody: true, kind: 'other' });
    expect(judgeDocument({ blocks, kind: 'literature' })).toMatchObject({ nobody: false, handout: false });
    const about = [block('Formulary, guideline')];
    expect(judgeDocument({ blocks: about })).toMatchObject({ nobody: true, handout: true });
    expect(judgeDocument({ blocks: about, kind: 'literature' })).toMatchObject({
      nobody: false,
      handout: false,
    });
  });

  test('literature is three of its words, more than of a record; or two, and none', () => {
    expect(judge(`cohort, placebo, mice and letrozole. ${record(2)}`).kind).toBe('literature');
    expect(judge(`cohort, placebo, mice and letrozole. ${record(3)}`).kind).toBe('record');
    expect(judge('cohort, placebo and letrozole 2 mg').kind).toBe('literature');
    expect(judge(`cohort, placebo and letrozole. ${record(1)}`).kind).toBe('record');
    expect(judge('cohort and letrozole 2 mg').kind).toBe('record');
  });

  test('or what a title says, with less than eight of a record', () => {
    expect(judge(`Case report: letrozole. ${record(7)}`).kind).toBe('literature');
    expect(judge(`Case report: letrozole. ${record(8)}`).kind).toBe('record');
    const later = `${'She came with her letrozole. '.repeat(8)} Case report.`;
    expect(judge(later).kind).toBe('record');
  });
});

test('a text is judged from what is around it where that is known, else from its blocks, a line each', () => {
  const blocks = [block('letrozole'), block('A/P')];
  expect(judgeDocument({ blocks }).kind).toBe('record');
  expect(judgeDocument({ blocks, context: 'letrozole' }).kind).toBe('other');
  expect(judgeDocument({ blocks: [block('regular'), block('menses')] }).menopause).toBe(null);
});

test('no more than 60,000 characters are read', () => {
  expect(judge(`${'letrozole '.repeat(6000)} 67 y/o`).kind).toBe('other');
});

describe('a published case', () => {
  test.each([
    'We report tamoxifen in jaundice.',
    'A case of an icteric woman on tamoxifen.',
    'A case of a jaundiced woman on tamoxifen.',
    'The patient was a 58-year-old woman.',
    'A 5-year-old girl was referred.',
    'An 81 year old woman who developed jaundice',
  ])('is told as one: %s', (text) => expect(judge(text).tale).toBe(true));

  test.each([
    'Follow-up: well.',
    'Followup: well.',
    'Follow up: well.',
    'Medication: none',
    'Medications: none',
    'Meds: none',
  ])('is none with: %s', (text) => expect(judge(`A 58-year-old woman presented. ${text}`).tale).toBe(false));
});

describe('menopause', () => {
  test.each([
    ['premenopausal', 'premenopausal'],
    ['pre-menopausal', 'premenopausal'],
    ['prämenopausal', 'premenopausal'],
    ['pramenopausal', 'premenopausal'],
    ['préménopausée', 'premenopausal'],
    ['prémenopause', 'premenopausal'],
    ['preménopause', 'premenopausal'],
    ['regular menses', 'premenopausal'],
    ['still menstruating', 'premenopausal'],
    ['post-menopausal', 'postmenopausal'],
    ['menopause at 50', 'postmenopausal'],
    ['LMP 2012', 'postmenopausal'],
  ])('%s', (text, expected) => expect(judge(text).menopause).toBe(expected));
});

describe('what the drugs are for', () => {
  const fertile = (count: number) => ['IUI', 'ICSI', 'hCG', 'hMG', 'AMH'].slice(0, count).join(', ');
  const breast = (count: number) =>
    ['DCIS', 'IDC', 'ILC', 'WLE', 'SLNB', 'oncotype', 'sentinel', 'chemo'].slice(0, count).join(', ');

  test.each([
    [2, 1, 'fertility'],
    [2, 2, 'breast-adjuvant'],
    [4, 7, 'fertility'],
    [4, 8, 'breast-adjuvant'],
    [3, 5, 'breast-adjuvant'],
    [3, 3, 'breast-adjuvant'],
  ])('%d words of fertility, %d of breast cancer', (a, b, expected) => {
    // The fourth word is one of surgery.
    const words = breast(b).includes('WLE') ? breast(b) : `${breast(b - 1)}${b > 1 ? ', ' : ''}WLE`;
    expect(judge(`Letrozole: ${fertile(a)}; ${words}`).indication).toBe(expected);
  });

  test('a title tells it, with two words', () => {
    expect(judge(`Fertility clinic. hCG, hMG; ${breast(8)}`).indication).toBe('fertility');
    expect(judge(`Fertility clinic. hCG; ${breast(4)}`).indication).toBe('breast-adjuvant');
    expect(judge(`${'Letrozole daily. '.repeat(10)}Fertility: hCG, hMG, ${breast(8)}`).indication).toBe(
      'breast-adjuvant',
    );
  });

  test('one word tells it where nothing is said of breast cancer', () => {
    expect(judge('Letrozole for PCOS').indication).toBe('fertility');
    expect(judge('Letrozole, failed to ovulate').indication).toBe(null);
    expect(judge('Letrozole, PCOS, DCIS').indication).toBe('breast');
    expect(judge('Letrozole, semen').indication).toBe(null);
  });

  test.each([
    ['endometriosis', 'endometriosis'],
    ['endometriosis, DCIS', 'breast'],
    ['gynecomastia', 'male'],
    ['gynecomastia, DCIS', 'male'],
    ['gynecomastia, DCIS, IDC', 'breast'],
    ['short stature', 'paediatric'],
    ['bone age, DCIS', 'breast'],
    ['DCIS, bone met', 'breast-metastatic'],
    ['DCIS, bone mets', 'breast-metastatic'],
    ['IDC, stage IV', 'breast-metastatic'],
    ['DCIS, bone metal', 'breast'],
    ['DCIS, chemoprevention', 'breast-prevention'],
    ['DCIS, LCIS', 'breast-prevention'],
    ['DCIS, node-negative', 'breast-adjuvant'],
    ['stage IV', null],
  ])('%s', (text, expected) => expect(judge(`Letrozole, ${text}.`).indication).toBe(expected));
});

test('a column that names a person in each row makes a list of patients, a column of names of drugs does not', () => {
  const column = (title: string, ...cells: string[]) =>
    judgeDocument({ blocks: cells.map((cell) => block(cell, { column: title, role: 'cell' })) }).nobody;
  expect(column('Patient', 'Boyd, T', 'Chen, W', 'Gill, H')).toBe(true);
  expect(column('Patient name', 'Boyd, T', 'Chen, W', 'Boyd, T')).toBe(false);
  expect(column('Name', 'letrozole', 'calcium', 'ramipril')).toBe(false);
  // What the patient says of each drug.
  expect(column('Pt', '✓', '✗', '✓ "when I remember"', 'Yes', 'Not taking', 'unsure')).toBe(false);
});

test('a number and a person in the first cells of rows make a list of patients', () => {
  const rows = (...lines: (readonly [string, string])[]) =>
    judgeDocument({
      blocks: lines.flatMap(([first, second], row) => [
        block(first, { role: 'cell', row }),
        block(second, { role: 'cell', row }),
        block('on tamoxifen', { role: 'cell', row }),
      ]),
    }).nobody;
  expect(rows(['...2231', 'Gill, A'], ['...0987', 'Pruett, M'], ['...5512', 'Dao, T'])).toBe(true);
  expect(rows(['...2231', 'Gill, A'], ['...0987', 'Gill, A'], ['...5512', 'Gill, A'])).toBe(false);
  expect(rows(['Letrozole 250', 'Gill, A'], ['Vitamin 100', 'Pruett, M'], ['Aspirin 100', 'Dao, T'])).toBe(
    false,
  );
  expect(rows(['1', 'Gill, A'], ['2', 'Pruett, M'], ['3', 'Dao, T'])).toBe(false);
});

test.each([
  ['Zi 201 F  Hr. Pietsch, 66, x', 'Zi 203 F  Fr. Demirci, 52, y', 'Zi 204 T  Fr. Wieczorek, 58, z'],
  ['4471 Gill, A seen', '4472 Dao T seen', '#4473 Huff, L. seen'],
])('lines that begin with a bed or a number and a person: %s', (...lines) => {
  expect(judge(lines.join('\n')).nobody).toBe(true);
  expect(judge(lines.slice(1).join('\n')).nobody).toBe(false);
  expect(judge([lines[0], lines[0], lines[0]].join('\n')).nobody).toBe(false);
});

test.each([
  '12 Jan 21 letrozole\n13 Feb 22 x\n14 Mar 23 y',
  '0900 Zinc, 20 mg\n0900 Iron, 65 mg\n0900 Iodine, 50 mcg',
])('dates and doses are no patients: %s', (text) => {
  expect(judge(text).nobody).toBe(false);
});

test('numbers of records with ages below a header that names the age make a list of patients', () => {
  const rows = '10233  71  Letrozole\n10871  66  Anastrozole\n44101  83  Letrozole';
  expect(judge(`EMIS no  Age  Drug\n${rows}`).nobody).toBe(true);
  expect(judge(`Code  Pack  Drug\n${rows}`).nobody).toBe(false);
});
