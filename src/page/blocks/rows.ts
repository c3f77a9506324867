const CELL = /^(td|th)$/;
const CELL_ROLE = /^(cell|gridcell|rowheader|columnheader)$/;

export const isCell = (element: Element): boolean =>
  CELL.test(element.localName) || CELL_ROLE.test(element.getAttribute('role') ?? '');

export const isTableRow = (element: Element): boolean =>
  element.localName === 'tr' || element.getAttribute('role') === 'row';

const isHeaderCell = (cell: Element): boolean =>
  cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Header texts by column of a table, from its first row of header cells. */
export function columnsOf(row: Element): string[] | null {
  const cells = [...row.children].filter(isCell);
  if (cells.length < 2 || !cells.every(isHeaderCell)) return null;
  return cells.flatMap((cell) => {
    const span = Number(cell.getAttribute('colspan')) || 1;
    return Array.from({ length: Math.min(span, 50) }, () => wordsOf(cell));
  });
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
