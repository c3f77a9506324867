import { expect, test } from 'vitest';
import { turns } from '../../tests/support/turns';
import { annotateText } from './index';
import type { Mention } from './types';

const HEAD = 'Breast clinic note, seen 03/02/2025.\n\n';

const shortly = ({ status, superseded }: Mention): string =>
  (status === 'historical' || status === 'discontinued' ? 'past' : status) + (superseded ? '!' : '');

test.each(turns().map((turn) => [turn.text, turn] as const))('%s', (text, { statuses }) => {
  const read = annotateText(HEAD + text, { kind: 'record' })
    .mentions.filter((mention) => mention.class !== 'aimss')
    .map(shortly);
  expect(read.map((status, i) => (statuses[i]?.includes(status) ? 'as it should be' : status))).toEqual(
    statuses.map(() => 'as it should be'),
  );
});
