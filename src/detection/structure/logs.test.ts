import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';
import { shape } from '../../../tests/support/shape';

describe('tables whose cells are parted by a sign between blanks', () => {
  test.each(['/', ';', '~'])('%s, below a line of titles', (sign) => {
    const row = (...cells: string[]) => cells.join(` ${sign} `);
    expect(
      shape(row('Drug', 'Dose', 'Start', 'Status'), row('Letrozole', '2.5 mg', '2023', 'Active')),
    ).toEqual([
      `header ${row('Drug', 'Dose', 'Start', 'Status')}`,
      'cell 1:Drug Letrozole',
      'cell 1:Dose 2.5 mg',
      'cell 1:Start 2023',
      'cell 1:Status Active',
    ]);
  });

  test('are none without titles', () => {
    expect(shape('Letrozole / 2.5 mg / daily / active')).toEqual([
      'text Letrozole / 2.5 mg / daily / active',
    ]);
  });

  test('titles in capitals are known by one word of the trade', () => {
    expect(shape('MEDICINE | SEEN | ON LIST | CHARTED', 'Letrozole | yes | NO | yes')).toContain(
      'cell 1:ON LIST NO',
    );
    expect(shape('FOO | BAR | BAZ | QUX', 'Letrozole | yes | NO | yes')).toContain('cell 2 NO');
  });
});

test('a title of allergies in the margin speaks for its line alone', () => {
  expect(
    shape(
      'STOPPED',
      'Ramipril 5 mg      2019       cough',
      '',
      'SENSITIVITIES   Letrozole, rash.   Plasters.',
      '',
      'x',
    ),
  ).toContain('text [SENSITIVITIES < STOPPED] Letrozole, rash.   Plasters.');
});

describe('the title of an entry', () => {
  test('is a heading of the lines below it', () => {
    expect(shape('', '21/10/25  Repeat Rx (phone)', 'letrozole 2.5 mg, 90')).toEqual([
      'heading 21/10/25  Repeat Rx (phone)',
      'text [21/10/25  Repeat Rx (phone)] letrozole 2.5 mg, 90',
    ]);
  });

  test.each([
    ['a sentence', ['', '21/10/25 Seen. Well.', 'letrozole']],
    ['a line of a list of days', ['', '21/10/25 phone call', '22/10/25 letrozole']],
  ] as const)('is not %s', (_, lines) => {
    expect(shape(...lines).filter((line) => line.startsWith('heading'))).toEqual([]);
  });
});

describe('a log', () => {
  const statuses = (...lines: string[]) =>
    annotateText(lines.join('\n'), { kind: 'record' }).mentions.map(
      ({ status, superseded }) => status + (superseded ? '!' : ''),
    );

  test('with the newest entry first: what an older one stops does not undo what a newer one tells', () => {
    expect(
      statuses(
        '17/11/2025  Dr Brown',
        'Takes letrozole each night.',
        '',
        '11/10/2021  Letter from the clinic',
        'Letrozole was stopped for a rash.',
      ),
    ).toEqual(['active', 'discontinued']);
  });

  test('with a drug taken up again: what an entry tells from before its stop is past', () => {
    expect(
      statuses(
        '17/11/2025  Dr Brown',
        'Takes tamoxifen again.',
        '',
        '11/10/2021  Dr Brown',
        'Tamoxifen was stopped.',
        '',
        '03/02/2020  Dr Brown',
        'On tamoxifen, bleeding.',
      ),
    ).toEqual(['active', 'discontinued', 'historical']);
  });

  test('with the oldest entry first was written on the day of its last', () => {
    expect(
      statuses(
        '03/02/2015  Dr Brown',
        'Well.',
        '',
        '11/10/2021  Dr Brown',
        'Breast cancer (tamoxifen to 2019).',
      ),
    ).toEqual(['historical']);
  });
});
