import { expect } from 'vitest';
import { blocksFromText } from '../../src/detection/structure';

/** Every block of a text in one line: what it is, its row and column, the headings over it (the nearest first), its words. */
export function shape(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const { blocks, offsets } = blocksFromText(text);
  return blocks.map(({ text: words, role, row, column, section }, i) => {
    const offset = offsets[i] ?? Number.NaN;
    expect(text.slice(offset, offset + words.length)).toBe(words);
    const place = `${row ?? ''}${column === undefined ? '' : `:${column}`}`;
    return `${role}${place && ` ${place}`}${section ? ` [${section.join(' < ')}]` : ''} ${words}`;
  });
}
