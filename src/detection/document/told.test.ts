import { describe, expect, test } from 'vitest';
import { judgeDocument } from '.';

const isHandout = (text: string) =>
  judgeDocument({ blocks: text.split('\n').map((line) => ({ text: line, role: 'text' })) }).handout;

describe('what is told of one person weighs twice against two words of a hand-out', () => {
  const general = 'Letrozole, formulary, policy. Vitals, hpi, nkda.';
  test.each([
    'She came alone.',
    'He said so.',
    'She would rather wait.',
    'We gave her time.',
    'I rang her.',
    'I examined both hands.',
    'Fact sheet given.',
    'Leaflet on bones was posted.',
    'Guidance about missed doses explained.',
    '\nMember: Odalys Quintero',
    '\nPatient name: Finn',
    '\nRequestor: Dr. Moreau',
    'Alendronate tried 2022.',
    'Stopped 03/2023.',
    'Raloxifene 03/2021 to 08/2023.',
  ])('%s', (words) => {
    expect(isHandout(general)).toBe(true);
    expect(isHandout(`${general} ${words}`)).toBe(false);
  });

  test.each([
    'They came alone.',
    'I hope so.',
    'Ask for the leaflet.',
    '\nMember: 12',
    '\nPatients: many',
    'Approved 2022.',
    'Version 3/2021.',
  ])('but not: %s', (words) => expect(isHandout(`${general} ${words}`)).toBe(true));

  test('and once is enough against one', () => {
    expect(isHandout('Policy: letrozole.')).toBe(true);
    expect(isHandout('Policy: letrozole. He said so.')).toBe(false);
  });
});

describe('a question of a hand-out', () => {
  test.each(['What is anastrozole', 'What is it for?', 'What is chemotherapy and why do I need it?'])(
    '%s',
    (question) => expect(isHandout(`${question}\nLetrozole.`)).toBe(true),
  );
  test.each(['What is worst is the morning.', 'What is arranged: bloods.'])('is not: %s', (words) =>
    expect(isHandout(`${words}\nLetrozole.`)).toBe(false),
  );
});

describe('numbered paragraphs', () => {
  const rule = (number: string, rest = 'Before letrozole is begun a scan of the bones is needed.') =>
    `${number} ${rest}`;
  const lines = (...numbers: string[]) => numbers.map((number) => rule(number)).join('\n');

  test('three that follow each other are those of a policy', () => {
    expect(isHandout(lines('4.1', '4.2', '4.3'))).toBe(true);
    expect(isHandout(lines('12.9', '12.10', '12.11.'))).toBe(true);
  });

  test.each([
    ['two', ['4.1', '4.2']],
    ['times of day', ['9.15', '9.40', '11.30']],
    ['of different parts', ['4.1', '5.2', '6.3']],
  ])('%s are not', (_, numbers) => expect(isHandout(`${lines(...numbers)} Pt.`)).toBe(false));

  test('nor are short lines', () => {
    expect(isHandout(['4.1', '4.2', '4.3'].map((at) => rule(at, 'Pt on letrozole')).join('\n'))).toBe(false);
  });
});
