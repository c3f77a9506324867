import { describe, expect, test } from 'vitest';
import { entriesOf } from './keyed';

const lines = (...text: string[]) => [...entriesOf(text).keys()];

describe('what tells of a drug in lines of keys', () => {
  test.each([
    'Status',
    'Order status',
    'Current status',
    'State',
    'Start',
    'Start date',
    'Started',
    'End',
    'Ended',
    'End date',
    'Stop',
    'Stopped',
    'Stop date',
    'Last filled',
    'Last dispensed',
    'Date',
    'Dates',
    'Dose',
    'Sig',
    'Freq',
    'Frequency',
    'Reason',
    'Status reason',
    'Indication',
    'Taking',
    'Comment',
    'Comments',
  ])('"%s"', (key) => {
    expect(lines('Drug: letrozole', `${key}: something`)).toEqual([0, 1]);
  });

  test.each(['Colour', 'My status', 'Status of the line', 'Room'])('not "%s"', (key) => {
    expect(lines('Drug: letrozole', `${key}: something`)).toEqual([]);
  });

  test('a key begins its line, or stands behind a gap', () => {
    expect(lines('12 Drug: letrozole', 'Status: stopped')).toEqual([]);
    expect(lines('Drug: letrozole  Room: 12', 'Status: stopped')).toEqual([0, 1]);
  });
});
