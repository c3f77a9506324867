import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../tests/support/by-rules';
import type { Annotation, Block } from '../types';
import { readUnwrapped } from './wrapped';

const NOTHING: Omit<Annotation, 'mentions'> = {
  kind: 'record',
  indication: null,
  menopause: null,
  context: [],
};

/** What is read of blocks, and how a find at a place of the text as read is told. */
function through(text: string, find: string): { read: string; found: string | undefined; because: string } {
  const block: Block = { text, role: 'text' };
  let read = '';
  const { mentions } = readUnwrapped([block], (blocks) => {
    read = blocks[0]?.text ?? '';
    const start = read.indexOf(find);
    return {
      ...NOTHING,
      mentions: [
        {
          block: 0,
          start,
          end: start + find.length,
          text: find,
          concept: 'letrozole',
          class: 'aromatase-inhibitor',
          status: 'active',
          who: 'patient',
          because: [{ rule: 'cue:on', block: 0, start, end: start + find.length }],
        },
      ],
    };
  });
  const [mention] = mentions;
  const [because] = mention?.because ?? [];
  return { read, found: mention?.text, because: text.slice(because?.start, because?.end) };
}

describe('a wrapped paragraph', () => {
  test('is read on one line and told where it stands', () => {
    const text = 'She would like to\n   take letrozole, and has\nread about it.';
    expect(through(text, 'letrozole')).toEqual({
      read: 'She would like to take letrozole, and has read about it.',
      found: 'letrozole',
      because: 'letrozole',
    });
    expect(through(text, 'to take').found).toBe('to\n   take');
    expect(through(text, 'has read about').because).toBe('has\nread about');
  });

  test('keeps a break before a capital, but for one behind a word that nothing ends with', () => {
    expect(through('Denies pain\nLetrozole daily', 'Letrozole').read).toBe('Denies pain\nLetrozole daily');
    expect(through('continues to take\nLetrozole daily', 'Letrozole')).toEqual({
      read: 'continues to take Letrozole daily',
      found: 'Letrozole',
      because: 'Letrozole',
    });
  });

  test('keeps a name that is broken itself', () => {
    expect(through('on letro-\nzole since May', 'since').read).toBe('on letro-\nzole since May');
    expect(
      annotateText('Seen in clinic today, as agreed by phone; she is taking letro-\nzole since May.')
        .mentions[0]?.text,
    ).toBe('letro-\nzole');
  });

  test('gives every word back as it stands, whatever breaks there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z]{2,6}$/), fc.constantFrom(' ', '\n', '\n  ', ' \n')), {
          minLength: 2,
          maxLength: 12,
        }),
        fc.nat(),
        (words, pick) => {
          const text = `${words.map(([word, gap]) => word + gap).join('')}letrozole`;
          const word = words[pick % words.length]?.[0] ?? '';
          const { read, found, because } = through(text, word);
          expect(read).not.toMatch(/\n/);
          expect(found).toBe(word);
          expect(because).toBe(word);
        },
      ),
    );
  });
});
