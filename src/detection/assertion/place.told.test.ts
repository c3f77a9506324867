import { describe, expect, test } from 'vitest';
import { hear, said } from '../../../tests/support/heard-in-place';
import { ofTeaching } from './place';

describe('what a patient had, in what teaches', () => {
  /** The status of the name of a text, of which it is told from a place on that it is over. */
  const from = (text: string, word: string) => {
    const heard = said('p');
    const start = text.indexOf(word);
    const told = heard && { ...heard, token: { ...heard.token, start, end: start + word.length } };
    return ofTeaching(hear(text, { section: 'education', said: told }))?.status ?? null;
  };

  test('is told by "had" or "last" where the phrase begins', () => {
    expect(from('note: had letrozole 2014-2019', 'had')).toBe(null);
    expect(from('note: last letrozole in 2019', 'last')).toBe(null);
  });

  test('not where the sentence begins with it', () => {
    expect(from('had a scan, previous letrozole', 'previous')).toBe('general');
    expect(from('last resort: previous letrozole', 'previous')).toBe('general');
  });
});
