import { describe, expect, test } from 'vitest';
import { isPastRange, isPastUntil, latestDate } from './time';

const now = latestDate([{ text: 'Seen 03/03/2025', role: 'text' }]);

describe('a span of time behind a drug', () => {
  test.each([
    ' 2018-2020',
    ' 3/2019-8/2019',
    ' 03/2018 - 04/2020',
    ' (11/14-11/19)',
    ' 2018-08-30 to 2023-09-11',
    ' until 2021',
  ])('that has ended: %s', (text) => expect(isPastRange(text, now)).not.toBeNull());
  test.each(['2023-06-01', ' 2024-2029', ' since 2021', ' until 09/2026', ' 2.5 mg', ''])(
    'that has not: %s',
    (text) => expect(isPastRange(text, now)).toBeNull(),
  );
  test.each([' until her stroke', ' until last spring', ' until she had a DVT'])(
    'up to what has happened: %s',
    (text) => expect(isPastUntil(text)).not.toBeNull(),
  );
  test.each([' until her ovaries are removed', ' until September', ' untilted'])(
    'up to what has not: %s',
    (text) => expect(isPastUntil(text)).toBeNull(),
  );
});
