import { describe, expect, test } from 'vitest';
import { shape } from '../../../tests/support/shape';
import { sectionClass } from './headers';
import { entriesOf } from './keyed';

const heads = (title: string, below = '  Letrozole') =>
  shape('She is well.', title, below).some((block) => block === `heading ${title}`);

describe('rows of dots', () => {
  const cells = (line: string) => shape(line).map((block) => block.replace(/^cell 1 /, ''));
  test.each([
    ['Tamoxifen....rash....2017', ['Tamoxifen', 'rash', '2017']],
    ['Tamoxifen ....rash .... 2017', ['Tamoxifen', 'rash', '2017']],
    ['Tamoxifen .... rash....2017', ['Tamoxifen', 'rash', '2017']],
    ['Tamoxifen 2.5 mg .... 1 p.o. .... 2017', ['Tamoxifen 2.5 mg', '1 p.o.', '2017']],
  ])('%s', (line, parts) => {
    expect(cells(line)).toEqual(parts);
  });

  test.each(['Tamoxifen . rash .... 2017', 'Tamoxifen .... rash . 2017', '.... rash .... 2017'])(
    'none: %s',
    (line) => {
      expect(shape(line)).toHaveLength(1);
    },
  );
});

describe('titles of allergies and of lists with a note', () => {
  test.each([
    'Allergies/intolerances as of 04/22',
    'Allergies / intolerance as of 04/22',
    'Allergies & sensitivities as of 04/22',
    'Allergies and ADR reviewed by RN',
    'Allergies and adrs reviewed by RN',
    'Medication reviewed by RN',
    'Medications reviewed by RN',
    'Home meds per pharmacy',
    'Discharge medicines from ward 5',
    'Start taking these',
    'Start these',
    'Change how you take these',
    'Keep taking the following medicines',
    'New',
    'Continued',
    'Discontinued',
  ])('"%s"', (title) => {
    expect(heads(title)).toBe(true);
  });

  test.each([
    'Sensitivities & Allergies',
    'Intolerance and allergies',
    'Intolerances/drug allergies',
    'Adverse reactions & allergies',
    'Adverse reaction/allergy',
    'Drug allergies/sensitivities',
  ])('alone on its line: "%s"', (title) => {
    expect(heads(title, '- Letrozole')).toBe(true);
  });

  test.each(['My new', 'Newly stopped by her', 'Restart taking these now please'])('not "%s"', (title) => {
    expect(heads(title)).toBe(false);
  });
});

describe('headings that say what is past in a bracket', () => {
  test.each([
    'Medications (past)',
    'Medication (previous)',
    'Meds (prior to visit)',
    'Drugs (stopped)',
    'Drug (discontinued)',
    'Therapies (inactive)',
    'Therapy (ceased)',
    'Treatments (expired)',
    'Treatment (past)',
  ])('%s: stopped', (heading) => {
    expect(sectionClass(heading)).toBe('stopped');
  });

  test.each([
    ['Medications (current)', 'current'],
    ['Medications (home)', 'current'],
    ['Medications(home)', 'current'],
    ['Seen (for medications)', 'current'],
    ['  Medications  ', 'current'],
    ['MAR', 'current'],
    ['mar', null],
    ['March', null],
    [`Medications ${'x'.repeat(78)}`, 'current'],
    [`Medications ${'x'.repeat(79)}`, null],
    ['Future (signed & held)', 'plan'],
    ['Orders signed and held', 'plan'],
    ['Held', 'stopped'],
    ['Adv', 'plan'],
    ['Earlier treatment', 'past'],
    ['Drug interaction', 'education'],
    ['From the protocol', 'education'],
    ['From the study protocol', 'education'],
    ['From the summary', null],
    ['Protocol synopsis', 'education'],
    ['Protocol 12', null],
    ['Standard arm', 'education'],
    ['Comparator groups', 'education'],
    ['Left arm', null],
    ['Washout', 'education'],
    ['Study design', 'education'],
    ['Prohibited while on study', 'education'],
    ['Plan policy 12-B (excerpt)', 'education'],
    ['Home care policy', null],
    ['VTE risk raised (past history, age)', null],
    ['Treatment (past history)', 'stopped'],
    ['Drug interaction/therapeutic duplication', 'current'],
  ])('%s: %s', (heading, expected) => {
    expect(sectionClass(heading)).toBe(expected);
  });
});

describe('a drug without a key', () => {
  const entry = (name: string, ...below: readonly string[]) => entriesOf([name, ...below]).has(0);
  test.each([
    'tamoxifen 20 mg',
    'x 5mcg',
    'x 5g',
    'x 5 cg',
    'x tab',
    'x tablets',
    'x cap',
    'x capsule',
    'a pill',
    'pills',
    ' - x',
    '• x',
  ])('"%s" is one', (name) => {
    expect(entry(name, '    Status: stopped')).toBe(true);
  });
  test.each(['tamoxifen', 'x mg', 'tabular', 'a - x', 'pillow'])('"%s" is none', (name) => {
    expect(entry(name, '    Status: stopped')).toBe(false);
  });

  test.each([
    '    Status: stopped',
    '    Order status: stopped',
    '    Current status: stopped',
    '    End: 2019',
    '    End date: 2019',
    '    Stopped: 2019',
    '    stop   2019',
    '    ended 2019',
    '    status on-hold',
    '    status on hold',
  ])('%s tells of its end', (line) => {
    expect(entry('x 5 mg', line)).toBe(true);
  });
  test.each([
    '    Her status: stopped',
    '    Status codes: 5',
    '    Dose: 5',
    '    to stop 2019',
    '    status unknown',
  ])('%s does not', (line) => {
    expect(entry('x 5 mg', line)).toBe(false);
  });

  test('of lines below it one has to, and all have to stand in', () => {
    expect(entry('x 5 mg', '    Dose: 5', '    Status: stopped')).toBe(true);
    expect(entry('x 5 mg', '    Status: stopped', 'Dose: 5')).toBe(false);
    expect(entry(`${'x'.repeat(114)} 5 mg`, '    Status: stopped')).toBe(true);
    expect(entry(`${'x'.repeat(115)} 5 mg`, '    Status: stopped')).toBe(false);
  });
});

describe('a line drawn', () => {
  test('below titles of columns is left out, elsewhere it is text', () => {
    expect(shape('as told', '------')).toEqual(['text as told', 'text ------']);
    expect(shape('Drug      Status', '------    ------', 'Evista    stopped')).toEqual([
      'header Drug      Status',
      'cell 1:Drug Evista',
      'cell 1:Status stopped',
    ]);
    expect(shape('Drug      Status', '-----', 'Evista    stopped     x')[1]).toBe('text -----');
  });
});

describe('past treatments that stand in from their title', () => {
  test('end with the first line that does not', () => {
    expect(shape('Ciclos previos', '  Letrozole', 'Tamoxifen')).toEqual([
      'heading Ciclos previos',
      'text [Ciclos previos]   Letrozole',
      'text Tamoxifen',
    ]);
    expect(shape('Ciclos previos', 'Letrozole', 'Tamoxifen')).toEqual([
      'heading Ciclos previos',
      'text [Ciclos previos] Letrozole',
      'text [Ciclos previos] Tamoxifen',
    ]);
    // Lists of other kinds go on.
    expect(shape('Medications:', '  Letrozole', 'Tamoxifen').at(-1)).toBe('text [Medications] Tamoxifen');
  });
});
