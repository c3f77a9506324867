import { describe, expect, test } from 'vitest';
import type { Block } from '../types';
import { rowStatus } from './rows';

const NOW = { month: 2025 * 12 + 6, exact: true };
type Cell = Partial<Block>;

/** What is said of a drug in the first cell of a row by the cells behind it. */
const said = (...cells: Cell[]) => {
  const row = [{ text: 'Letrozole 2.5 mg', column: 'Drug' }, ...cells].map(
    (cell, i): readonly [number, Block] => [i + 7, { role: 'cell', text: '', ...cell }],
  );
  return rowStatus(row, 7, NOW);
};
const status = (text: string, column = 'Status') => said({ text, column })?.rule ?? null;

describe('the words of a status cell', () => {
  test.each([
    [
      'not-taking',
      'No|none|nil|never|keine|ninguno|aucun|not taking|never started|never filled|never taken|entered in error|entered-in-error|void|voided|canceled|cancelled|declined|refused|rejected|no toma|nunca',
    ],
    ['held', 'on hold|on-hold|held|paused|suspended|hold|en pausa|pausiert|in pausa'],
    [
      'stopped',
      "discontinued|stopped|d/c'd|dc'd|dcd|dced|d/c'ed|ceased|inactive|ended|expired|stop|suspendido|suspendida|retirado|retirada|finalizado|finalizada|abgesetzt|beendet|arrêté|arreté|arrete|sospeso|sospesa|interrotto|interrotta|suspenso|suspensa",
    ],
    [
      'completed',
      'complete|completed|finished|past|historical|previous|completado|completada|abgeschlossen|terminé|termine|concluido|concluída|concluída|concluida',
    ],
    ['planned', 'pending|draft|planned|proposed|unsigned|not yet started|to start|pendiente|geplant'],
    [
      'active',
      'yes|[x] y|[x]y|[x] yes|[x] present|active|taking|current|currently|ongoing|continue|continued|continuing|in progress|indefinite|dispensed|ordered|prescribed|new|activo|activa|aktiv|laufend|en cours|attivo|attiva|ativo|ativa|vigente',
    ],
  ])('%s', (rule, words) => {
    const all = words.split('|');
    const found = all.map((word) => said({ text: word, column: 'Status' }));
    expect(found.map((one, i) => [all[i], one?.rule])).toEqual(
      all.map((word) => [word, `row:status-${rule}`]),
    );
    // The whole word is the reason, where no shorter one in it is.
    for (const one of found) expect([one?.block, (one?.end ?? 0) > (one?.start ?? 0)]).toEqual([8, true]);
  });

  test.each(['no change', 'says no', 'none left', 'or none', 'yes please', 'oh yes', 'was [x] yes', ''])(
    'none is in "%s"',
    (text) => expect(status(text)).toBe(null),
  );

  test('tell what is told, the first kind that is found', () => {
    expect(said({ text: 'was held', column: 'Status' })).toEqual({
      rule: 'row:status-held',
      status: 'discontinued',
      detail: 'held',
      block: 8,
      start: 4,
      end: 8,
    });
    expect(said({ text: 'pending', column: 'Status' })).toEqual({
      rule: 'row:status-planned',
      status: 'planned',
      block: 8,
      start: 0,
      end: 7,
    });
    expect(said({ text: 'active, completed', column: 'Status' })).toMatchObject({
      status: 'discontinued',
      detail: 'completed',
      start: 8,
    });
    expect(status('active, not taking')).toBe('row:status-not-taking');
  });

  test.each(['Status', 'Order state', 'Taking', 'Action', 'Disposition', 'Estado', 'Statut', 'Stato'])(
    'are read in the column %s, however long its text',
    (column) =>
      expect(status(`${'as was said before '.repeat(3)} stopped`, column)).toBe('row:status-stopped'),
  );

  test('stand in a short cell of any column, not in a long one, not in a head', () => {
    expect(status('stopped', 'Notes')).toBe('row:status-stopped');
    expect(status(`${'x'.repeat(32)} stopped`, 'Notes')).toBe('row:status-stopped');
    expect(status(`${'x'.repeat(33)} stopped`, 'Notes')).toBe(null);
    expect(said({ text: 'stopped', role: 'header' })).toBe(null);
    expect(said({ text: 'stopped' })?.rule).toBe('row:status-stopped');
  });

  test('or in the label of a symbol', () => {
    expect(said({ text: '!', hints: ['red', 'on hold'] })).toEqual({
      rule: 'row:status-held',
      status: 'discontinued',
      detail: 'held',
      block: 8,
      start: 0,
      end: 0,
    });
    expect(said({ text: '!', hints: ['active'] })).toEqual({
      rule: 'row:status-active',
      status: 'active',
      block: 8,
      start: 0,
      end: 0,
    });
    expect(said({ text: '!', hints: ['red'] })).toBe(null);
  });
});

describe('a bare no', () => {
  test.each([
    'Taking',
    'Taken',
    'Takes',
    'Active?',
    'Current use',
    'Adherence',
    'Used',
    'Patient says',
    'Report',
    'Reports',
  ])('answers in the column %s', (column) => {
    expect(status('No', column)).toBe('row:status-not-taking');
    expect(status('- none.', column)).toBe(column === 'Taking' ? null : null);
  });

  test.each(['no', 'None', 'nil', '(none)', '- never -', 'keine'])(
    'does not answer in "Notes": %s',
    (text) => {
      expect(status(text, 'Discrepancy')).toBe(null);
    },
  );

  test('in words it does everywhere', () => {
    expect(status('never taken', 'Discrepancy')).toBe('row:status-not-taking');
    expect(said({ text: 'none' })?.rule).toBe('row:status-not-taking');
  });
});

describe('the end of a use', () => {
  test.each([
    '2020',
    '3/2020',
    '31/12/20',
    '1.2.2020',
    '3-4-20',
    '12 Mar 2020',
    '12-March-2020',
    '1 May 2020',
    'in 2019, by her',
  ])('is told by a date that has passed: %s', (text) => {
    for (const column of [
      'Stop',
      'End date',
      'Ended',
      'Stopped on',
      'Discontinued',
      'Expires',
      'D/C',
      'Fin',
      'Ende',
      'Bis',
      'Hasta',
    ])
      expect(said({ text, column })).toEqual({
        rule: 'row:end-date',
        status: 'discontinued',
        block: 8,
        start: 0,
        end: text.length,
      });
  });

  test.each(['2029', 'present', 'ongoing', 'current', 'indefinite', '-', '–', ' — ', '', 'unknown', '5 mg'])(
    'but not by "%s"',
    (text) => expect(said({ text, column: 'End' })?.rule).not.toBe('row:end-date'),
  );

  test('up to this month', () => {
    expect(said({ text: '6/2025', column: 'End' })?.rule).toBe('row:end-date');
    expect(said({ text: '2020', column: 'Weekend' })).toBe(null);
  });

  test('by a span of time in another cell that has passed', () => {
    expect(said({ text: '2015 - 2020', column: 'When' })).toEqual({
      rule: 'date:range',
      status: 'historical',
      block: 8,
      start: 0,
      end: 11,
    });
    expect(said({ text: '2015 - 2029', column: 'When' })).toBe(null);
  });

  test('outweighs "no", and is outweighed by any other status', () => {
    const over = { text: '2020', column: 'End' };
    expect(said({ text: 'No', column: 'Taking' }, over)?.rule).toBe('row:end-date');
    expect(said({ text: 'active', column: 'Status' }, over)?.rule).toBe('row:status-active');
    expect(said({ text: 'No', column: 'Taking' })?.rule).toBe('row:status-not-taking');
  });
});

describe('boxes for yes and no behind a question', () => {
  const asked = (answer: string, question = 'On letrozole?') => {
    const row: (readonly [number, Block])[] = [
      [0, { role: 'cell', text: question }],
      [1, { role: 'cell', text: answer }],
    ];
    return rowStatus(row, 0, NOW);
  };

  test.each([
    ['[x] yes [ ] no', 'active'],
    ['[X]y[]n', 'active'],
    ['[x] Y  [ ] N', 'active'],
    ['[ ] yes [x] no', 'negated'],
    ['[]yes [x]no', 'negated'],
  ])('%s', (answer, expected) => {
    const whole = { status: expected, rule: 'row:tick-box', block: 1, start: 0, end: answer.length };
    expect(asked(answer)).toEqual(whole);
    expect(asked(answer, 'On letrozole? ')).toEqual(whole);
  });

  test('count only behind a question, and where they begin the cell', () => {
    expect(asked('[x] yes [ ] no', 'Letrozole? maybe')?.rule).not.toBe('row:tick-box');
    expect(asked('so: [x] yes [ ] no')?.rule).not.toBe('row:tick-box');
  });
});

describe('before all else', () => {
  test.each(['Reaction', 'Allergies', 'Reacción', 'Reaktion'])(
    'a column %s makes it an allergy',
    (column) => {
      expect(said({ text: 'rash', column }, { text: 'active', column: 'Status' })).toEqual({
        rule: 'column:allergy',
        status: 'allergy',
        detail: 'intolerance',
        block: 8,
        start: 0,
        end: 0,
      });
    },
  );

  test.each(['patient not taking', 'Pt is not taking it', 'Not taking: reported today'])(
    'what a person wrote into the row stands: %s',
    (text) => {
      const found = said({ text: 'active', column: 'Status' }, { text: `(${text})`, column: 'Notes' });
      expect(found).toMatchObject({ rule: 'row:status-not-taking', status: 'negated', block: 9, start: 1 });
    },
  );
});

test('of a long row the cells near the name are read', () => {
  const cells = (far: number): Cell[] =>
    Array.from({ length: 50 }, (_, i) => ({ text: i === far ? 'stopped' : '.' }));
  expect(said(...cells(18))?.block).toBe(26);
  expect(said(...cells(19))).toBe(null);
  const behind = [...cells(49), {}].map((cell, i): readonly [number, Block] => [
    i,
    { role: 'cell', text: '', ...cell },
  ]);
  expect(rowStatus(behind, 50, NOW)?.block).toBe(49);
  // Rows laid out apart: the blocks are not numbered one by one.
  const apart = behind.map(([i, cell]): readonly [number, Block] => [i * 3, cell]);
  expect(rowStatus(apart, 150, NOW)?.block).toBe(147);
  expect(rowStatus(apart, 60, NOW)).toBe(null);
});

test('a longer cell tells a state behind the word for it, and an order not to give a drug', () => {
  expect(
    said({
      text: 'status: stopped, 2023-03-01 / 2023-04-10, arthralgia, seen in the clinic',
      column: 'Tablet',
    })?.rule,
  ).toBe('row:status-stopped');
  expect(
    said({ text: 'the state of this was stopped 2023-03-01 / 2023-04-10, arthralgia', column: 'Tablet' }),
  ).toBe(null);
  expect(status('DO NOT PRESCRIBE', 'Action')).toBe('row:status-stopped');
});
