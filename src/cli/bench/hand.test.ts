import { describe, expect, it } from 'vitest';
import { benchHand } from './hand';

/** The same numbers in every run: what fails here is another behaviour, never chance. */
const measures = benchHand();

describe('a simulated hand over marked text, 10,000 times each', () => {
  it.each([
    ['opens at most 1 % of the cards by accident', 'crossings of marked words'],
    ['opens at least 99 % of the cards it rests for within 550 ms', 'hands that rest on a marked word'],
    ['closes no card on its way there, whatever the way', 'ways to an open card'],
  ])('%s', (_, kind) => {
    const measure = measures.find(({ what }) => what.startsWith(`10,000 ${kind}`));
    expect(measure).toMatchObject({ met: true });
  });
});
