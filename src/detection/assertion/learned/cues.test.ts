import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeDocument } from '../../document';
import type { Block, NamedConcept } from '../../types';
import { sentencesOf } from '../sentences';
import { type Cues, cuesOf } from './cues';
import { byBlockOf, surroundingsOf } from './surroundings';

const block = (text: string, more: Partial<Block> = {}): Block => ({ text, role: 'text', ...more });

/** The cues of the first "X" in blocks, where each "X" and "Y" is a drug. */
function cuesIn(blocks: readonly Block[], which = 0): Cues {
  const names = blocks.flatMap(({ text }, index) =>
    [...text.matchAll(/\b[XY]\b/g)].map(
      ({ 0: name, index: start }): NamedConcept => ({
        block: index,
        start,
        end: start + 1,
        text: name,
        concept: name === 'X' ? 'letrozole' : 'anastrozole',
        class: 'aromatase-inhibitor',
        because: [],
      }),
    ),
  );
  const rows = new Map<number, (readonly [number, Block])[]>();
  blocks.forEach((each, index) => {
    if (each.row !== undefined) rows.set(each.row, [...(rows.get(each.row) ?? []), [index, each]]);
  });
  const around = surroundingsOf(
    { blocks, rows },
    byBlockOf(names),
    judgeDocument({ kind: 'record', blocks }),
    (index) => sentencesOf(blocks[index]?.text ?? ''),
  );
  const named = names[which];
  return named ? cuesOf(around, named) : { keys: [], blocks: [], starts: [], ends: [] };
}

/** How many cues the second has and the first has not. */
const more = (before: Cues, after: Cues): number => {
  const known = new Set(before.keys);
  return after.keys.filter((key) => !known.has(key)).length;
};

test('each cue is told once', () => {
  const { keys } = cuesIn([block('X and X and X, X, X and X and X.')]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('which drug it is does not matter, but whether it is the same', () => {
  expect(cuesIn([block('Stopped X in May, then Y.')]).keys).toEqual(
    cuesIn([block('Stopped Y in May, then X.')]).keys,
  );
  expect(more(cuesIn([block('Stopped X, then Y.')]), cuesIn([block('Stopped X, then X.')]))).toBeGreaterThan(
    0,
  );
});

test('words of its sentence, of the sentences beside it, and of headings count', () => {
  const plain = cuesIn([block('It rains. She takes X daily. All is well.')]);
  expect(more(plain, cuesIn([block('It rains. She takes X daily. All is bad.')]))).toBe(1);
  expect(more(plain, cuesIn([block('It snows. She takes X daily. All is well.')]))).toBe(1);
  expect(more(plain, cuesIn([block('It rains. She took X daily. All is well.')]))).toBeGreaterThan(5);
  const section = { section: ['Plan'] };
  expect(more(plain, cuesIn([block('It rains. She takes X daily. All is well.', section)]))).toBe(1);
});

test('the blocks beside it count, and the cells of its row as its sentence', () => {
  expect(more(cuesIn([block('A b.'), block('X')], 0), cuesIn([block('A c.'), block('X')], 0))).toBe(1);
  const row = (status: string) => [
    block('X', { role: 'cell', row: 1, column: 'Drug' }),
    block(status, { role: 'cell', row: 1, column: 'Status' }),
  ];
  expect(more(cuesIn(row('active')), cuesIn(row('stopped')))).toBeGreaterThan(3);
  expect(cuesIn(row('stopped')).blocks).toContain(1);
});

test('a line through it and the label of an icon count', () => {
  const plain = cuesIn([block('X')]);
  expect(more(plain, cuesIn([block('X', { struck: [[0, 1]] })]))).toBe(1);
  expect(more(plain, cuesIn([block('X', { hints: ['stopped'] })]))).toBe(1);
});

test('every cue stands in its block, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (texts) => {
      const blocks = texts.map((text, i) => block(i === 0 ? `${text} X ${text}` : text));
      const cues = cuesIn(blocks);
      cues.keys.forEach((_, i) => {
        const length = blocks[cues.blocks[i] ?? -1]?.text.length ?? -1;
        expect(cues.starts[i]).toBeLessThanOrEqual(cues.ends[i] ?? -1);
        expect(cues.ends[i]).toBeLessThanOrEqual(length);
      });
    }),
  );
});

test('of a long block only what is near is looked at', () => {
  const far = 'It rains. '.repeat(200);
  expect(cuesIn([block(`${far}She takes X daily. ${far}`)]).keys).toEqual(
    cuesIn([block(`${far}It snows. ${far}She takes X daily. ${far}It snows. ${far}`)]).keys,
  );
});
