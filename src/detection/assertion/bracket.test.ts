import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';

/** How the drug at the end of a line is read, and by which words. */
const said = (text: string) => {
  const { mentions, offsets } = annotateText(text, { kind: 'record' });
  const last = mentions.at(-1);
  const reason = last?.because.find(({ rule }) => rule === 'cue:bracket');
  const from = offsets[reason?.block ?? 0] ?? 0;
  return {
    status: last?.status,
    timing: last?.timing,
    who: last?.who,
    words: reason ? text.slice(from + reason.start, from + reason.end) : null,
  };
};

describe('a word in a bracket behind a name', () => {
  test.each([
    ['current|currently', 'active'],
    ['now|ongoing|continues|continued|continuing|still taking|present', 'active'],
    [
      'prior|previous|previously|past|old|former|formerly|historic|historical|earlier|initial|past use',
      'historical',
    ],
    [
      'considering|considered|possible|possibly|proposed|option|optional|under discussion|tbd',
      'hypothetical',
    ],
    ['to start|to begin|planned|pending|plan|due to start|starting soon|to follow|future', 'planned'],
    ['mother|her mother|mum|mom|sister|aunt|daughter|grandmother|father|cousin', 'family'],
  ])('%s: %s', (words, status) => {
    for (const word of words.split('|'))
      expect([word, said(`Letrozole (${word}).`).status]).toEqual([word, status]);
  });

  test('with its dose, in square brackets, with a year', () => {
    expect(said('Tamoxifen 20 mg daily (prior).')).toMatchObject({ status: 'historical', words: 'prior' });
    expect(said('Tamoxifen [previous]')).toMatchObject({ status: 'historical', words: 'previous' });
    expect(said('Tamoxifen (previous, 2016)')).toMatchObject({ status: 'historical', words: 'previous' });
  });

  test("is planned for later, or a relative's", () => {
    expect(said('Letrozole (to start).')).toMatchObject({
      timing: 'later',
      who: 'patient',
      words: 'to start',
    });
    expect(said('Letrozole (her sister).')).toMatchObject({ who: 'other', words: 'her sister' });
  });

  test.each([
    ['Continue letrozole (discussed).', 'active'],
    ['Start letrozole today (planned).', 'planned'],
    ['Letrozole (prior authorization done).', 'active'],
    ['Letrozole, tolerated (prior).', 'active'],
  ])('not in %s', (text, status) => {
    expect(said(text)).toMatchObject({ status, words: null });
  });
});
