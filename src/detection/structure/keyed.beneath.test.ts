import { expect, test } from 'vitest';
import { shape } from '../../../tests/support/shape';
import { entriesOf } from './keyed';

/** Which lines are read as one entry, by number of line. */
const entries = (...lines: readonly string[]): Record<number, number> =>
  Object.fromEntries([...entriesOf(lines)].map(([line, { entry }]) => [line, entry]));

test('a drug without a key and the keyed lines that stand in below it are one entry', () => {
  expect(
    entries(
      'letrozole 2.5 mg tablet',
      '  Status: Active',
      'tamoxifen 20 mg tablet',
      '  Status: Discontinued',
    ),
  ).toEqual({ 0: 1, 1: 1, 2: 2, 3: 2 });
});

test('its name is a cell under "medication"', () => {
  expect(shape('- tamoxifen', '    Status: Discontinued  End: 03/2024')).toEqual([
    'cell 1:medication - tamoxifen',
    'cell 1:Status Discontinued',
    'cell 1:End 03/2024',
  ]);
});

test('keys of time and state need no colon', () => {
  expect(shape(' tamoxifen 20 MG', '   start 2020-10-02   stop 2023-05-18   status completed')).toEqual([
    'cell 1:medication tamoxifen 20 MG',
    'cell 1:start 2020-10-02',
    'cell 1:stop 2023-05-18',
    'cell 1:status completed',
  ]);
});

test('up to two lines of words may stand between', () => {
  const name = 'tamoxifen 20 mg';
  expect(entries(name, '  Take 1 tablet daily', '  Status: stopped')).toEqual({ 0: 1, 2: 1 });
  expect(entries(name, '  Take 1 tablet daily', '  with food', '  Status: stopped')).toEqual({ 0: 1, 3: 1 });
  expect(entries(name, '  Take 1', '  with food', '  at night', '  Status: stopped')).toEqual({});
});

test.each([
  ['what does not stand in from it', ['tamoxifen 20 mg', 'Status: stopped']],
  ['what tells nothing of an end', ['tamoxifen 20 mg', '  Dose: 20', '  Route: oral']],
  ['a line that is no drug', ['Follow-up', '  Status: stopped']],
  ['a line that is long', [`tamoxifen 20 mg ${'x'.repeat(110)}`, '  Status: stopped']],
  ['nothing above it', ['  Status: stopped']],
  ['a gap', ['tamoxifen 20 mg', '', '  Status: stopped']],
])('no entry: %s', (_, lines) => {
  expect(entries(...lines)).toEqual({});
});

test('lines with a name of their own keep their entry', () => {
  expect(entries('tamoxifen 20 mg', '  Drug: letrozole', '  Status: active')).toEqual({ 1: 1, 2: 1 });
});
