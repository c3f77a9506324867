import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tried } from '../../entrypoints/welcome/tried';

const TEXT =
  'Assessment: on letrozole 2.5 mg daily.\n\nPrimary care started raloxifene 60 mg daily for osteopenia. Her sister took tamoxifen.';

test('reads a text as a page is read: names in their places, statuses with the words that decided, cards', () => {
  const { mentions, cards } = tried(TEXT);
  expect(mentions.map(({ start, end, status, who }) => [TEXT.slice(start, end), status, who])).toEqual([
    ['letrozole', 'active', 'patient'],
    ['raloxifene', 'active', 'patient'],
    ['tamoxifen', 'family', 'other'],
  ]);
  expect(mentions.map(({ because }) => because.map(({ words }) => words))).toEqual([
    ['on'],
    ['started'],
    ['sister'],
  ]);
  expect(cards[0]).toMatchObject({ topic: 'serm-combination', indicator: 'warning' });
});

test('finds nothing in a text without a name', () => {
  expect(tried('Metformin 500 mg twice daily.')).toEqual({ mentions: [], cards: [] });
});

test('gives mentions in order, each within the text and apart from the next', () => {
  const piece = fc.constantFrom(
    'letrozole',
    'Evista',
    'AI',
    '\n',
    ' ',
    'stopped',
    'her mother',
    '. ',
    'tamoxifen',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      const { mentions } = tried(text);
      for (const [index, { start, end }] of mentions.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
