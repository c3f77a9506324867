import type { Block } from '../types';
import { sectionClass } from './headers';
import { entriesOf } from './keyed';
import { cellsOf, columnAt, isColumnRow, LEADERS, type Line, signOfRow, signOfTitles } from './tables';
import {
  AHEAD,
  ALERT_LINE,
  BARE_TITLE,
  CLOSE_TITLE,
  DATED,
  ENTRY_TITLE,
  GAP_TITLE,
  INLINE_HEADING,
  isHeadingLine,
  LIST_WITH_NOTE,
  OF_DRUGS,
  PLAIN_TITLE,
  PROSE,
  SHORT_TITLE,
  TITLE_OF_ITEMS,
  TITLED,
  UNKNOWN_TITLE,
} from './title-forms';

/** Blocks of a plain text, and where each begins in it (UTF-16 units). Every block is an exact slice of the text. */
export interface TextBlocks {
  readonly blocks: Block[];
  readonly offsets: number[];
}

const BULLET = /^\s*(?:[-*•·●▪◦–>]|\(?\d{1,2}[.)]|[a-z]\)|#\d?|\[[ xX]?\])\s+/;
/** Titles of columns of a table of medicines in use, and of one of allergies. */
const DOSING = /\b(?:dose|sig|directions|freq\w*|route|how taken|last (?:dose|taken|filled))\b/i;
const REACTIONS = /\b(?:reaction|severity|allerg\w*|intoleran\w*|relation|relative)\b/i;
/** Two or more blanks inside a line: columns made with spaces. */
const GAPS = /\S {3,}\S/;
/** How far a line stands in from the margin, in characters. */
const indent = (line: string): number => line.length - line.trimStart().length;

/** Sections that are lists: prose after a gap stands outside them. */
const LISTS = /^(?:allergy|family|current|started|stopped)$/;

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

/** A line of hurried notes that begins with what is to be done. */
const ORDER =
  /^\s*(?:re)?(?:start|stop|cont|continue|hold|resume|begin|add|switch|d\/c|dc|rx|rtc|f\/u|today|plan|adv|no hx|cc|ref)\b/;

/** A row of a medication table whose columns were lost: "... 90 tablet 09/02/2020 01/18/2022 Yoon, Grace, MD Discontinued (Side effects)". */
const STATE_AT_END =
  /\d{4}[^\n]{0,120}\s(?:Active|Discontinued|Completed|On[- ][Hh]old|Inactive|Suspended|Expired|Stopped)(?: \([^)]{2,40}\))?\s*$/;

/** Signs at the ends of a trimmed line; else there is nothing to take off. */
const SIGNED = /^[>#*_=-]|[:*_=-]$/;

/** A wrapped line goes on with the next: no bullet, no date, no heading, and the break looks like a margin's. */
function goesOn(line: string, next: string, width: number): boolean {
  if (
    line.length < 50 ||
    next.trim() === '' ||
    BULLET.test(next) ||
    isHeadingLine(next) ||
    CLOSE_TITLE.test(next.trim()) ||
    (PLAIN_TITLE.test(next.trim()) && /^[A-ZÀ-Þ]/.test(next)) ||
    DATED.test(next)
  )
    return false;
  if (/^\s/.test(next) && !/^\s/.test(line)) return false;
  if (STATE_AT_END.test(line.slice(-160)) || /\|.*\|/.test(next)) return false;
  if (GAPS.test(line) || GAPS.test(next)) return false;
  if (
    ORDER.test(next) &&
    !/(?:,|\b(?:and|or|to|will|not|then|we|i|she|he|the|plan|if|when|was|were|be|had|has))\s*$/i.test(line)
  )
    return false;
  if (!/^\s*[a-zà-ÿ(]/.test(next)) {
    if (/[.!?:;]["')]*\s*$/.test(line)) return false;
    // The next word would not have fitted: the line was broken at a margin.
    if (line.length + 1 + (/\S+/.exec(next)?.[0].length ?? 0) <= width) return false;
  }
  return !INLINE_HEADING.test(next) || !sectionClass(INLINE_HEADING.exec(next)?.[2] ?? '');
}

/** Reads plain text as a person would see it: headings, list items, tables written with signs, wrapped paragraphs. */
export function blocksFromText(text: string): TextBlocks {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  /** The heading on a line of its own, and one with words behind it, which speaks for its line and the items below. */
  let outer: string | null = null;
  let inner: string | null = null;
  let gap = true;
  /** How far the outer heading stands in, where the lines below it stand in further. */
  let inset: number | null = null;
  let columns: { readonly name: string; readonly at: number }[] | null = null;
  /** The sign between blanks by which the columns were parted. */
  let parted: RegExp | null = null;
  let row = 0;
  const add = (start: number, end: number, block: Omit<Block, 'text'>) => {
    if (end <= start) return;
    const section = [inner, outer].filter((heading) => heading !== null);
    blocks.push({ ...block, text: text.slice(start, end), ...(section.length > 0 ? { section } : {}) });
    offsets.push(start);
  };
  const lines = linesOf(text);
  const entries = entriesOf(lines.map((line) => line.text));
  /** Rows of entries, by their number. */
  const rowOf = new Map<number, number>();
  /** Where lines are broken by hand; 0 where they are as long as they come. */
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const width = longest <= 120 ? longest - 3 : 200;
  const textAt = (i: number) => lines[i]?.text ?? '';
  const titlesAt = (i: number) => lines[i] !== undefined && signOfTitles(lines[i]) !== null;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const trimmed = line.text.trim();
    if (trimmed === '') {
      columns = null;
      inner = null;
      gap = true;
      continue;
    }
    const afterGap = gap;
    gap = false;
    const keyed = entries.get(i);
    if (keyed) {
      const known = rowOf.get(keyed.entry);
      if (known === undefined) row += 1;
      const own = known ?? row;
      rowOf.set(keyed.entry, own);
      columns = null;
      for (const { key, start, end } of keyed.cells)
        add(line.start + start, line.start + end, { role: 'cell', row: own, column: key });
      continue;
    }
    // A line drawn between rows parts nothing.
    if (columns !== null && /^[\s|+=_-]{6,}$/.test(line.text)) continue;
    const gaps = GAPS.test(line.text);
    const sign: RegExp | null =
      signOfTitles(line) ?? (columns !== null && parted ? signOfRow(line, parted) : null);
    const cells = cellsOf(line, gaps, sign);
    if (cells && isColumnRow(cells)) {
      parted = sign;
      // The rows of a table of medicines are no allergies, whatever list stood above it.
      if (
        /^(?:allergy|family)$/.test(sectionClass(outer ?? '') ?? '') &&
        DOSING.test(line.text) &&
        !REACTIONS.test(line.text)
      )
        outer = null;
      columns = cells.map((cell) => ({ name: cell.text, at: cell.start - line.start }));
      add(line.start, line.start + line.text.length, { role: 'header' });
      continue;
    }
    const aligned =
      gaps &&
      (columns !== null || (cells?.length ?? 0) > 2 || GAPS.test(textAt(i - 1)) || GAPS.test(textAt(i + 1)));
    // "SENSITIVITIES   Letrozole, rash 11/2021.   Elastoplast.": a title parted from its words by a gap
    const title = cells && gaps && columns === null ? cells[0] : undefined;
    const behind = cells?.[1];
    if (
      title &&
      behind &&
      GAP_TITLE.test(title.text) &&
      /^(?:allergy|family|past)$/.test(sectionClass(title.text) ?? '')
    ) {
      inner = null;
      add(title.start, title.end, { role: 'heading' });
      inner = title.text;
      add(behind.start, line.start + line.text.length, { role: 'text' });
      continue;
    }
    // "Allergies: nil known" speaks for its own line, not for the table below it.
    if (cells && aligned && !/^\s/.test(line.text)) inner = null;
    if (
      cells &&
      (aligned || sign || line.text.includes('|') || line.text.includes('\t') || LEADERS.test(line.text))
    ) {
      if (cells.every((cell) => /^[-=:]*$/.test(cell.text))) continue;
      row += 1;
      cells.forEach((cell, index) => {
        // Columns made with spaces are told by where their words stand when a cell is empty.
        const column =
          gaps && columns && columns.length !== cells.length
            ? columns.length > cells.length
              ? columnAt(columns, cell.start - line.start)
              : undefined
            : columns?.[index]?.name;
        add(cell.start, cell.end, { role: 'cell', row, ...(column ? { column } : {}) });
      });
      continue;
    }
    if (!gaps) columns = null;
    const words = SIGNED.test(trimmed) ? trimmed.replace(/^[>#*_=\s-]+|[:*_=\s-]+$/g, '') : trimmed;
    /** Asked last, of the few lines that look like a title: the words of headings are dear to look for. */
    const known = () => sectionClass(words) !== null;
    /** Without the signs that some write before a title (">> NEW medicines"). */
    const bare = trimmed.replace(/^>+ */, '');
    const alone =
      textAt(i + 1).trim() !== '' &&
      ((afterGap && SHORT_TITLE.test(bare)) ||
        CLOSE_TITLE.test(bare) ||
        (PLAIN_TITLE.test(trimmed) && /^[A-ZÀ-Þ]/.test(line.text)) ||
        (LIST_WITH_NOTE.test(trimmed) && /^[A-ZÀ-Þ]/.test(line.text) && /^\s{2,}\S/.test(textAt(i + 1))) ||
        (TITLE_OF_ITEMS.test(words) && indent(line.text) + 2 <= indent(textAt(i + 1))) ||
        (BARE_TITLE.test(trimmed) &&
          (!trimmed.includes(' ') || OF_DRUGS.test(trimmed)) &&
          (TITLED.test(sectionClass(words) ?? '') || AHEAD.test(trimmed)) &&
          (indent(line.text) + 2 <= indent(textAt(i + 1)) || (!gaps && GAPS.test(textAt(i + 1)))))) &&
      known();
    if (
      (alone || (isHeadingLine(line.text) && words.length > 0 && (words.length > 3 || known()))) &&
      !/\d ?mg\b/i.test(trimmed) &&
      (known() || !BULLET.test(line.text.replace(/^[#>]+/, '')))
    ) {
      inner = null;
      outer = null;
      add(line.start, line.start + line.text.length, { role: 'heading' });
      outer = words;
      const standsIn = indent(textAt(i + 1)) >= indent(line.text) + 2;
      inset =
        standsIn && (sectionClass(words) === 'past' || BARE_TITLE.test(trimmed)) ? indent(line.text) : null;
      continue;
    }
    // "21/10/25  Repeat Rx (phone, nurse)": the title of an entry, under which its lines stand
    if (
      afterGap &&
      ENTRY_TITLE.test(line.text) &&
      /[a-z]{3}/.test(textAt(i + 1)) &&
      !DATED.test(textAt(i + 1))
    ) {
      inner = null;
      inset = null;
      outer = null;
      add(line.start, line.start + line.text.length, { role: 'heading' });
      outer = words;
      continue;
    }
    // "Ciclos previos", its lines standing in from it: the next line that does not is no part of it.
    if (inset !== null && indent(line.text) <= inset) {
      outer = null;
      inset = null;
    }
    // "What we talked about", above prose: whatever list stood before it ends here.
    if (
      afterGap &&
      outer &&
      sectionClass(outer) !== null &&
      UNKNOWN_TITLE.test(line.text) &&
      PROSE.test(textAt(i + 1))
    ) {
      outer = null;
      inner = null;
      add(line.start, line.start + line.text.length, { role: 'heading' });
      outer = words;
      continue;
    }
    const item = BULLET.test(line.text);
    const heading = INLINE_HEADING.exec(line.text) ?? ALERT_LINE.exec(line.text);
    if (!item && !/^\s/.test(line.text)) inner = null;
    if (
      afterGap &&
      outer &&
      !item &&
      !heading &&
      LISTS.test(sectionClass(outer) ?? '') &&
      /\.$|^.{90}/.test(trimmed)
    )
      outer = null;
    let from = line.start;
    if (
      heading?.[1] &&
      heading[2] &&
      !/\([^)]*$/.test(heading[2]) &&
      (sectionClass(heading[2]) !== null || /^[A-ZÀ-Þ][A-ZÀ-Þ /&]{4,}$/.test(heading[2]))
    ) {
      inner = null;
      add(line.start, line.start + heading[1].length, { role: 'heading' });
      inner = heading[2];
      from = line.start + heading[0].length;
    }
    let end = line.start + line.text.length;
    while (goesOn(textAt(i), textAt(i + 1), width) && !titlesAt(i + 1)) {
      i += 1;
      end = (lines[i]?.start ?? 0) + textAt(i).length;
    }
    add(from, end, { role: item ? 'item' : 'text' });
  }
  return { blocks, offsets };
}
