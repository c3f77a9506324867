const CELL = /^(td|th)$/;
const CELL_ROLE = /^(cell|gridcell|rowheader|columnheader)$/;

export const isCell = (element: Element): boolean =>
  CELL.test(element.localName) || CELL_ROLE.test(element.getAttribute('role') ?? '');

export const isTableRow = (element: Element): boolean =>
  element.localName === 'tr' || element.getAttribute('role') === 'row';

const isHeaderCell = (cell: Element): boolean =>
  cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The cells of a row of headers; null for any other row. */
function headerCells(row: Element | null): Element[] | null {
  const cells = row && isTableRow(row) ? [...row.children].filter(isCell) : [];
  return cells.length > 1 && cells.every(isHeaderCell) ? cells : null;
}

/** No table has more columns, nor more rows of headers, that a person could read. */
const [MOST_COLUMNS, MOST_HEADERS] = [50, 5];

const spanOf = (cell: Element, name: 'colspan' | 'rowspan', most: number): number =>
  Math.min(Number(cell.getAttribute(name)) || 1, most);

/**
 * Header texts by column of a table, from a row of header cells and those right above it: a header that stands over several
 * ("Source") gives way to the ones below it, and one that goes down through the rows keeps its column.
 */
export function columnsOf(row: Element): string[] | null {
  const rows: Element[][] = [];
  for (let each: Element | null = row; rows.length < MOST_HEADERS; each = each.previousElementSibling) {
    const cells = headerCells(each);
    if (!cells || !each) break;
    rows.unshift(cells);
  }
  if (rows.length === 0) return null;
  const names: string[] = [];
  /** For how many rows more a header goes down in its column. */
  const down: number[] = [];
  for (const cells of rows) {
    let column = 0;
    for (const cell of cells) {
      while ((down[column] ?? 0) > 0) column += 1;
      const words = wordsOf(cell);
      const rowsDown = spanOf(cell, 'rowspan', MOST_HEADERS);
      for (let span = spanOf(cell, 'colspan', MOST_COLUMNS); span > 0; span -= 1) {
        names[column] = words;
        down[column] = rowsDown;
        column += 1;
      }
    }
    for (let i = 0; i < down.length; i++) down[i] = (down[i] ?? 0) - 1;
  }
  return names;
}

/** A row of one cell over the whole width says what the rows below it are ("Active", "Expired"). */
export function groupTitle(row: Element): string | null {
  const cells = [...row.children].filter(isCell);
  const [cell] = cells;
  if (cells.length !== 1 || !cell || (!isHeaderCell(cell) && !cell.hasAttribute('colspan'))) return null;
  const words = wordsOf(cell);
  return words.length > 0 && words.length <= 60 ? words : null;
}

/** The column a cell stands in, counting spans. */
export function columnIndex(cell: Element): number {
  let index = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    if (isCell(before)) index += Number(before.getAttribute('colspan')) || 1;
  return index;
}

/** Longest text of a card that is still read as one row: a name, a dose, a badge, a date or two. */
const CARD_LENGTH = 400;

/** A list item, an article, or one of several equal siblings with little text: its parts belong together. */
export function isCard(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  const named = /^(li|article|dd)$/.test(element.localName) || /^(listitem|article|option)$/.test(role);
  const twin = (other: Element | null) =>
    other !== null && other.localName === element.localName && other.className === element.className;
  const equal =
    !named &&
    element.className !== '' &&
    element.childElementCount > 1 &&
    (twin(element.previousElementSibling) || twin(element.nextElementSibling));
  return (named || equal) && (element.textContent?.length ?? 0) <= CARD_LENGTH;
}

/** The term a definition belongs to. */
export function termOf(definition: Element): string | undefined {
  let before = definition.previousElementSibling;
  while (before && before.localName !== 'dt') before = before.previousElementSibling;
  return before?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}
