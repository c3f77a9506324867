import type { Block } from '../types';
import { sectionClass } from './headers';

/** Blocks of a plain text, and where each begins in it (UTF-16 units). Every block is an exact slice of the text. */
export interface TextBlocks {
  readonly blocks: Block[];
  readonly offsets: number[];
}

const BULLET = /^\s*(?:[-*•·●▪◦–>]|\(?\d{1,2}[.)]|[a-z]\)|#\d?|\[[ xX]?\])\s+/;
/** Up to seven words that end in a colon or stand alone in capitals, or a Markdown heading. */
const HEADING_LINE =
  /^\s*(?:#{1,6}\s*\S.{0,80}|[*_=-]{0,3}\s*[^\s:.|][^:.|]{0,60}:[\s*_=-]*|[A-ZÀ-Þ][A-ZÀ-Þ0-9 /&(),'-]{2,60})$/;
const INLINE_HEADING =
  /^(\s*(?:[-*•]\s+)?[*_]{0,2}([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9 /&().'-]{0,50}?)[*_]{0,2}\s?:)\s*(?=\S)/;
const COLUMN_WORDS =
  /^(?:.{0,20}\b(?:medication|drug|medicine|name|status|start(?:ed)?|stop(?:ped)?|end(?:ed)?|dose|strength|sig|directions|frequency|reason|indication|comments?|last|since|action|source|f[aá]rmaco|estado|medikament|dosis|seit)\b.{0,20})$/i;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end).replace(/\r$/, '') });
    start = end + 1;
  }
  return lines;
}

/** Cells of a line written as a table: pipes, tabs, or wide gaps; null for a line that is none. */
function cellsOf(line: Line, wide: boolean): Line[] | null {
  const separator = line.text.includes('|')
    ? /\|/g
    : line.text.includes('\t')
      ? /\t+/g
      : wide
        ? /\s{2,}/g
        : null;
  if (!separator) return null;
  const cells: Line[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = line.text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    cells.push({
      start: line.start + from + lead,
      end: line.start + from + lead + trimmed.length,
      text: trimmed,
    });
  };
  for (const match of line.text.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.text.length);
  if (line.text.trimStart().startsWith('|')) cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells.length > 1 ? cells : null;
}

const isColumnRow = (cells: readonly Line[]): boolean =>
  cells.length > 1 &&
  cells.filter((cell) => COLUMN_WORDS.test(cell.text)).length >= Math.max(2, cells.length / 2) &&
  cells.every((cell) => cell.text.length < 40);

/** A wrapped line goes on with the next: no bullet, no heading, and the break looks like a margin's. */
function goesOn(line: string, next: string): boolean {
  if (line.length < 50 || next.trim() === '' || BULLET.test(next) || HEADING_LINE.test(next)) return false;
  if (/[.!?:;]\s*$/.test(line) && !/^\s*[a-z(]/.test(next)) return false;
  return !INLINE_HEADING.test(next);
}

/** Reads plain text as a person would see it: headings, list items, tables written with signs, wrapped paragraphs. */
export function blocksFromText(text: string): TextBlocks {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let section: string | null = null;
  let inline = false;
  let columns: string[] | null = null;
  let row = 0;
  const add = (start: number, end: number, block: Omit<Block, 'text'>) => {
    if (end <= start) return;
    blocks.push({ ...block, text: text.slice(start, end), ...(section ? { section: [section] } : {}) });
    offsets.push(start);
  };
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    if (line.text.trim() === '') {
      columns = null;
      // A heading with words behind it on its line speaks for its paragraph alone.
      if (inline) section = null;
      inline = false;
      continue;
    }
    const cells = cellsOf(line, columns !== null || /\S\s{2,}\S.*\S\s{2,}\S/.test(line.text));
    if (cells && isColumnRow(cells)) {
      columns = cells.map((cell) => cell.text);
      add(line.start, line.start + line.text.length, { role: 'header' });
      continue;
    }
    if (cells && (columns || line.text.includes('|') || line.text.includes('\t'))) {
      if (cells.every((cell) => /^[-=:]*$/.test(cell.text))) continue;
      row += 1;
      cells.forEach((cell, index) => {
        const column = columns?.[index];
        add(cell.start, cell.end, { role: 'cell', row, ...(column ? { column } : {}) });
      });
      continue;
    }
    columns = null;
    const trimmed = line.text.trim();
    const words = trimmed.replace(/^[#*_=\s-]+|[:*_=\s-]+$/g, '');
    if (
      HEADING_LINE.test(line.text) &&
      !BULLET.test(line.text.replace(/^#+/, '')) &&
      (trimmed.endsWith(':') || trimmed.startsWith('#') || words.length > 3)
    ) {
      section = null;
      add(line.start, line.start + line.text.length, { role: 'heading' });
      section = words;
      inline = false;
      continue;
    }
    const heading = INLINE_HEADING.exec(line.text);
    if (
      heading?.[1] &&
      heading[2] &&
      (sectionClass(heading[2]) !== null || /^[A-ZÀ-Þ][A-ZÀ-Þ0-9 /&]{2,}$/.test(heading[2]))
    ) {
      section = null;
      add(line.start, line.start + heading[1].length, { role: 'heading' });
      section = heading[2];
      inline = true;
      const from = line.start + heading[0].length;
      let end = line.start + line.text.length;
      while (goesOn(lines[i]?.text ?? '', lines[i + 1]?.text ?? '')) {
        i += 1;
        end = (lines[i]?.start ?? 0) + (lines[i]?.text.length ?? 0);
      }
      add(from, end, { role: 'text' });
      continue;
    }
    let end = line.start + line.text.length;
    const item = BULLET.test(line.text);
    while (goesOn(lines[i]?.text ?? '', lines[i + 1]?.text ?? '')) {
      i += 1;
      end = (lines[i]?.start ?? 0) + (lines[i]?.text.length ?? 0);
    }
    add(line.start, end, { role: item ? 'item' : 'text' });
  }
  return { blocks, offsets };
}
