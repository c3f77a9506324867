import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FONTS } from './warm';

it('finds the fonts that the interface is set in', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--ag-font: ${FONTS};`);
});
