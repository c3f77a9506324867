import { describe, expect, test } from 'vitest';
import type { Block } from '../types';
import { judgeDocument } from '.';

const judge = (...lines: readonly string[]) =>
  judgeDocument({ blocks: lines.map((text) => ({ text, role: 'text' })) });
const several = (...lines: readonly string[]) => judge(...lines).nobody;

/** A table without headers of columns, a row in each line, its cells parted by "|". */
const table = (...lines: readonly string[]): Block[] =>
  lines.flatMap((line, row) =>
    line.split('|').map((text): Block => ({ text: text.trim(), role: 'cell', row })),
  );
const severalIn = (blocks: readonly Block[]) => judgeDocument({ blocks }).nobody;

describe('three lines that begin like rows of a list of patients make one, two do not', () => {
  test.each<[what: string, rows: readonly [string, string, string]]>([
    ['initials and a number', ['AB | 1234 letrozole', 'CDE | 567 x', 'EF | 8901 y']],
    ['initials and a number, nothing between', ['AB|123', 'CD|456', 'EF|789']],
    ['initials and a number, blanks before the bar', ['AB  |123', 'CD  |456', 'EF  |789']],
    ['initials and a number, blanks behind the bar', ['AB|  123', 'CD|  456', 'EF|  789']],
    ['signs, initials and a number', ['- AB | 123', '- CD | 456', '* EF | 789']],
    ['a time and a surname in capitals', ['09:00 SMITH letrozole', '09:20 JONES seen', '10:40 HILL x']],
    ['a time, a room and a surname', ['9.00 room 2 SMITH', '9.20 bed 4a JONES', '14.40 rm 1 HILL x']],
    ['a time, a name and an initial', ['09:00 Smith A', '23:20 Jones, B', '10:40 Hill C']],
    ['a time and initials with an age', ['09:00 M.C. 48', '09h20 R.T., 61a', '1040 L K; 70 y']],
    ['a time, a room and initials', ['09:00 gab1 M.C. 48A', '09:20 sala 2 R.T. 61', '09:40 box. 3 L.K. 70']],
    ['a room and a person', ['Rm 3 / K. Adeyemi - x', 'Room 12: L Smith, y', 'bay 4 M. Hill: z']],
    ['a bed and a person', ['Bed 3 K Adeyemi - x', 'BED 4b, L. Smith - y', 'chair 1 M. Hill - z']],
  ])('%s', (_, rows) => {
    expect(judge(...rows)).toMatchObject({ nobody: true, handout: false, kind: 'other' });
    expect(several(...rows.slice(0, 2), 'letrozole')).toBe(false);
    expect(several(...rows.slice(1), 'letrozole')).toBe(false);
    expect(several(rows[0], rows[2], 'letrozole')).toBe(false);
  });

  test.each<[what: string, rows: readonly string[]]>([
    ['initials amid a line', ['seen AB | 123', 'seen CD | 456', 'seen EF | 789']],
    ['one letter and a number', ['A | 123', 'C | 456', 'E | 789']],
    ['four letters and a number', ['ABCD | 123', 'CDEF | 456', 'EFGH | 789']],
    ['small letters and a number', ['ab | 123', 'cd | 456', 'ef | 789']],
    ['initials and two digits', ['AB | 12', 'CD | 45', 'EF | 78']],
    ['initials and words', ['AB | mg/d', 'CD | seen', 'EF | late']],
    ['times and drugs in capitals', ['09:00 LETROZOLE 2.5 mg', '09:20 TAMOXIFEN CITRATE', '10:40 IRON TABS']],
    ['times and people of the team', ['09:00 Dr A', '09:20 Mrs B', '10:40 Pt C']],
    ['hours there are not', ['24:00 SMITH', '25:20 JONES', '30:40 HILL']],
    ['minutes there are not', ['09:60 SMITH', '09:70 JONES', '10:80 HILL']],
    ['numbers amid lines', ['seen #12, seen #34', 'and #56 and #78', 'or #90']],
  ])('but not %s', (_, rows) => expect(several(...rows)).toBe(false));
});

describe('numbers of records with an age', () => {
  const title = 'EMIS no  Age  Drug';
  test('may stand behind signs', () => {
    expect(several(title, '- 10233  71  Letrozole', '- 10871  66  Anastrozole', '- 44101  83  x')).toBe(true);
  });

  test('have to begin a line, and to be three', () => {
    expect(several(title, 'no 10233  71  a', 'no 10871  66  b', 'no 44101  83  c')).toBe(false);
    expect(several(title, '10233  71  a', '10871  66  b')).toBe(false);
    expect(several('letrozole at the age of 61', 'seen today')).toBe(false);
  });
});

describe('a number, a title and a name', () => {
  const row = (title: string, number = '') =>
    ['Kuipers', 'Visser', 'Bakker'].map((name, i) => `${number}${i + 1} ${title} ${name}`);

  test.each([
    ...['mw', 'mw.', 'mevr', 'mevr.', 'dhr', 'dhr.', 'fr', 'Fr.', 'hr', 'Hr.', 'frau', 'Frau', 'Herr', 'Mme'],
    ...['mr', 'Mrs', 'Mrs.', 'Ms', 'sr', 'Sra', 'sra.', 'sig', 'Sig.', 'sigra', 'Sig.ra', 'dª', 'dº', 'Dña'],
  ])('of three make a list of patients, with the title "%s"', (title) => {
    expect(several(...row(title))).toBe(true);
    expect(several(...row(title).slice(1))).toBe(false);
  });

  test.each(['K', 'b', '- ', '1', '## ', '- (1'])('may have "%s" in front', (number) => {
    expect(several(...row('mw.', number))).toBe(true);
  });

  test.each(['', '.', ')', ':'])('may have "%s" behind the number', (sign) => {
    const rows = ['Kuipers', 'Visser', 'Bakker'].map((name, i) => `${i + 1}${sign}  mw. ${name} 1948`);
    expect(several(...rows)).toBe(true);
  });

  test.each<[string, readonly string[]]>([
    ['the same name', ['1. mw. Kuipers', '2. mw. Kuipers', '3. mw. Visser']],
    ['no number', ['mw. Kuipers', 'mw. Visser', 'mw. Bakker']],
    ['a longer number', ['101 mw. Kuipers', '102 mw. Visser', '103 mw. Bakker']],
    ['two letters before the number', ['KA1 mw. Kuipers', 'KA2 mw. Visser', 'KA3 mw. Bakker']],
    ['the number amid the line', ['zie 1 mw. Kuipers', 'zie 2 mw. Visser', 'zie 3 mw. Bakker']],
    ['no blank behind the title', ['1 mw.Kuipers', '2 mw.Visser', '3 mw.Bakker']],
    ['no blank before the title', ['1mw. Kuipers', '2mw. Visser', '3mw. Bakker']],
    ['another title', ['1. dr Kuipers', '2. dr Visser', '3. dr Bakker']],
    ['more signs in front', ['---- 1 mw. Kuipers', '---- 2 mw. Visser', '---- 3 mw. Bakker']],
  ])('are no list with %s', (_, rows) => expect(several(...rows)).toBe(false));

  test('may be names with letters of any language', () => {
    expect(several('1 Sra Iñiguez', '2 Fr Aydın', '3 mme L’Hôte-Roux')).toBe(true);
    expect(several('1 Sra Iñiguez', '2 Fr Aydın', '3 mme 12')).toBe(false);
  });
});

describe('what calls itself a list of several patients', () => {
  const TITLES = [
    ...['Worklist', 'Patient list', 'Panel list', 'Panel review', 'Registry', 'Clinic list', 'Clinic sheet'],
    ...[
      'Ward round list',
      'Recall list',
      'Call sheet',
      'Tracking sheet',
      'Handover',
      'Huddle',
      'MDT outcomes',
    ],
    ...['Outcomes list', 'Patients due', 'Lista de pacientes', 'Listado de pacientes', 'Agenda de pacientes'],
    ...['Censo de doentes', 'Pase de visita', 'Pase de guardia', 'Pase de sala', 'Pase de turno'],
    ...['Passagem de plantão', 'Passagem de plantao', 'Passagem de turno', 'The 2021 registry'],
  ];
  const NO_TITLES = [
    ...[
      'Work',
      'Patient',
      'Registries',
      'Drug list',
      'Pase de lista',
      'Lista de medicamentos',
      'Patients seen',
    ],
    ...['Knee registry', 'Joint registry', 'Hip registry', 'Implant registry', 'Stroke registry'],
    ...['Cancer registry', 'Tumor registry', 'Tumour registry', 'Data for registry', 'Reported to registry'],
  ];
  const NAMED = ['Mrs Smith - letrozole', 'Ms. Jones: tamoxifen'];

  test.each(TITLES)('is one with two people named in its lines: %s', (title) => {
    expect(several(title, ...NAMED)).toBe(true);
    expect(several(title, NAMED[0] ?? '', 'letrozole')).toBe(false);
  });
  test.each(NO_TITLES)('unlike %s', (title) => expect(several(title, ...NAMED)).toBe(false));

  test.each<[string, readonly [string, string]]>([
    ['a title and a name', ['Miss Smith, letrozole', 'Mx O’Neill (tamoxifen)']],
    ['a name and an initial', ['Eve S. - letrozole', 'Ann J: tamoxifen']],
    ['signs in front', ['- Mr Smith – x', ') Mrs Jones - y']],
    ['two names', ['Mrs Eve Smith: x', 'Mrs Ann Jones: y']],
    ['an initial and another name', ['Eve S. Hill: x', 'Ann J Cole, y']],
  ])('names people by %s', (_, rows) => {
    expect(several('Handover', ...rows)).toBe(true);
    expect(several('Handover', rows[0], rows[0])).toBe(false);
  });

  test('or by a name and initials in three lines', () => {
    const rows = ['Smith A letrozole', '12. Jones, BC seen', '- Hill D. tamoxifen'];
    expect(several('Handover', ...rows)).toBe(true);
    expect(several('Handover', ...rows.slice(1))).toBe(false);
    expect(several('Handover', ...rows.slice(0, 2))).toBe(false);
    expect(several('Letter', ...rows)).toBe(false);
  });

  test('is none where it names nobody', () => {
    expect(several('worklist: letrozole')).toBe(false);
    expect(several('handover', 'letrozole', 'tamoxifen', 'seen')).toBe(false);
  });
});

describe('the rows of a table', () => {
  test('name people in the first column where a title above says so', () => {
    expect(severalIn(table('Patient|Drug', 'Boyd T|x', 'Chen W|y', 'Gill H|z'))).toBe(true);
    expect(severalIn(table('Patients|Drug', 'Boyd T|x', 'Chen W|y', 'Boyd T|z'))).toBe(false);
    expect(severalIn(table('Clients|Drug', 'Boyd T|x', 'Chen W|y'))).toBe(false);
    expect(severalIn(table('Code|Drug', 'Boyd T|x', 'Chen W|y', 'Gill H|z'))).toBe(false);
    // What stands above the title is not below it.
    expect(severalIn(table('Boyd T|x', 'Chen W|y', 'Gill H|z', 'Patient|Drug'))).toBe(false);
  });

  test('name none where the title stands over another column', () => {
    expect(severalIn(table('Drug|Patient', 'Letrozole|yes', 'Tamoxifen|no', 'Calcium|yes'))).toBe(false);
    expect(severalIn(table('Patient|Drug', '1|Letrozole', '2|Tamoxifen', '3|Calcium'))).toBe(false);
  });

  test('name none where the word is what a column says', () => {
    const rows = table('Patient', 'Boyd T', 'Chen W', 'Gill H');
    expect(severalIn(rows)).toBe(true);
    expect(severalIn(rows.map((block, i) => (i === 0 ? { ...block, column: 'Told by' } : block)))).toBe(
      false,
    );
  });

  test('name none in headings between them', () => {
    const rows = table('Patient|Drug', 'Before surgery', 'After surgery', 'Years later');
    expect(severalIn(rows.map((block, i) => (i > 1 ? { ...block, role: 'header' } : block)))).toBe(false);
    expect(severalIn(rows)).toBe(true);
  });

  test('name none in the text between tables', () => {
    const between = ['Boyd T', 'Chen W', 'Gill H'].flatMap((text, i): Block[] => [
      { text: `${i}`, role: 'cell', row: i + 1 },
      { text, role: 'text' },
    ]);
    expect(severalIn([...table('Patient'), ...between])).toBe(false);
    expect(
      severalIn([...table('Patient'), ...between.map((block, row) => ({ ...block, row: row + 1 }))]),
    ).toBe(true);
  });

  test.each<[first: string, listed: boolean]>([
    ['2231', true],
    ['MRN 223', true],
    ['ab/223', true],
    ['Tabs 223', false],
    ['22', false],
    ['...', false],
    ['n/a', false],
  ])('name a person behind a number of three digits and few letters: "%s"', (first, listed) => {
    expect(severalIn(table(`${first}|Gill, A`, `${first}|Pruett,M.`, `${first}|O’Dao, T`))).toBe(listed);
    expect(severalIn(table(`${first}|Gill, A`, `${first}|Pruett,M.`))).toBe(false);
  });

  test('a status in one column is enough for a record', () => {
    const blocks: Block[] = [
      { text: 'letrozole', role: 'cell', column: 'Drug' },
      { text: 'stopped', role: 'cell', column: 'Status' },
      { text: 'letrozole', role: 'text' },
    ];
    expect(judgeDocument({ blocks }).kind).toBe('record');
    expect(judgeDocument({ blocks: [...blocks.slice(0, 1), ...blocks.slice(2)] }).kind).toBe('other');
  });
});

describe('rows that begin with a number', () => {
  test.each<[what: string, rows: readonly [string, string, string]]>([
    ['a person and an age', ['1|K.L.|62', '2|D.W.|44F', '3|R.McC.|71']],
    ['a number of a register, sex and age', ['220118|00|F|61', '220131|00|F|48', '220140|02|M|77']],
  ])('are of people: %s', (_, rows) => {
    expect(severalIn(table(...rows))).toBe(true);
    expect(severalIn(table(rows[0], rows[1]))).toBe(false);
  });

  test('are of drugs where a dose stands in the place of an age', () => {
    expect(several('1) FLUTICASONE 50 MCG', '2) ROSUVASTATIN CA 10 MG', '3) TRAZODONE 50 MG')).toBe(false);
    expect(severalIn(table('1|Letrozole|2.5', '2|Atenolol|50 mg', '3|Senna|10 mg'))).toBe(false);
  });
});

test('a letter is no hand-out for two of its words', () => {
  const text = 'She joined the prevention pathway. Policy: letrozole.';
  expect(judge(text).handout).toBe(true);
  expect(judge('Dear Dr Smith', text).handout).toBe(false);
});
