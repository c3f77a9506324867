import { describe, expect, test } from 'vitest';
import { annotateText } from '..';

const read = (text: string): string[] =>
  annotateText(`Letter, clinic 3/2/2025. ${text}`, { kind: 'record' }).mentions.map(
    ({ status, who }) => `${status}${who === 'other' ? ' other' : ''}`,
  );

describe('a letter to the patient that speaks of a relative', () => {
  test.each([
    'Your sister was diagnosed last year. She takes letrozole.',
    'Your older sister was diagnosed last year. Her tablet is letrozole.',
    'Your mother had it at 44. You think she was on letrozole.',
    'Your father had it too. He is on letrozole.',
    'Your sister Folake was diagnosed at 48. Folake is well and takes letrozole.',
    'Your mother was 44 and your sister Folake 48. Folake is well and takes letrozole.',
    'Your aunt was diagnosed last year. She is well. She takes letrozole.',
  ])('is of her in the next sentence: "%s"', (text) => {
    expect(read(text).at(-1)).toBe('family other');
  });

  test.each([
    'Your sister was diagnosed last year. You take letrozole.',
    'Your sister was diagnosed last year. Folake takes letrozole.',
    'The sister on the ward was kind. She takes letrozole.',
    "Your sister's letter came. She takes letrozole.",
    'Your sister was diagnosed last year. You are well. She takes letrozole.',
  ])('but not: "%s"', (text) => {
    expect(read(text)).toEqual(['active']);
  });

  test('goes back to the patient when she is spoken to', () => {
    expect(read('Your sister is well. She takes letrozole. You take tamoxifen.')).toEqual([
      'family other',
      'active',
    ]);
  });

  test('what is said in general stays so', () => {
    expect(read('Your sister asked. She read that letrozole is used in women.')).toEqual(['general other']);
  });
});

describe('an alert of the record', () => {
  test.each(['TAMOXIFEN - DVT 2018', 'TAMOXIFEN = rash', 'tamoxifen allergy', 'tamoxifen (severe hives)'])(
    'that names a reaction is an allergy: "%s"',
    (text) => {
      expect(read(`\n!! ALERT: ${text}`)).toEqual(['allergy']);
    },
  );

  test.each(['tamoxifen may raise the risk of DVT', 'tamoxifen, letrozole; rash'])(
    'that does not is a text of the system: "%s"',
    (text) => {
      expect(new Set(read(`\n!! ALERT: ${text}`))).toEqual(new Set(['general other']));
    },
  );
});

describe('a text that names many of these drugs and tells nothing of one', () => {
  const list = 'anastrozole | 1\nletrozole | 1\nexemestane | 2\ntamoxifen | 1\n';
  test('is a list of drugs', () => {
    const rules = annotateText(`${list}raloxifene | 2`, { kind: 'record' }).mentions.map(
      ({ because }) => because.at(-1)?.rule,
    );
    expect(rules).toEqual(Array.from({ length: 5 }, () => 'document:many'));
  });

  test('four of them are not many, nor are five where one is said to be taken', () => {
    const statuses = (text: string) =>
      new Set(annotateText(text, { kind: 'record' }).mentions.map(({ status }) => status));
    expect(statuses(list)).toEqual(new Set(['active']));
    expect(statuses(`${list}She takes raloxifene every day.`)).not.toContain('general');
  });
});

describe('rows of supplies', () => {
  const read = (...rows: readonly string[]) =>
    annotateText(`Pharmacy, printed 3/2/2025\n\n${rows.join('\n')}`, {
      kind: 'record',
    }).mentions.map(({ status, because }) => `${status} ${because.at(-1)?.rule}`);

  test('of a drug that was last supplied more than a year ago tell of the past', () => {
    expect(read('03/01/2022 | Evista | 30', '03/06/2022 | Evista | 30')).toEqual([
      'historical date:entry',
      'historical date:entry',
    ]);
  });

  test('not where one was within the year, and not of one row alone', () => {
    expect(read('03/01/2022 | Evista | 30', '03/06/2024 | Evista | 30')[1]).toMatch(/^active/);
    expect(read('03/01/2022 | Evista | 30')[0]).toMatch(/^active/);
    expect(read('03/01/2022 | Evista | 30', '03/01/2022 | Evista | 30')[0]).toMatch(/^active/);
  });
});
