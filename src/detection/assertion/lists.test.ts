import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

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
