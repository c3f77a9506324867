import type { Box } from './position';

/** Taller than this and a field is a page of its own: only the place of the caret in it is kept free. */
const TALL_FIELD_PX = 160;

const TEXT_TYPES = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'number',
  'password',
  'date',
  'time',
  '',
]);

/**
 * What the person is typing in, in viewport pixels, so that nothing is shown over it: the field with the focus, or the
 * line of the caret in a large editor. Null when nobody is typing, or where the caret cannot be told.
 */
export function typedIn(document: Document): Box | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !takesText(field)) return null;
  const box = field.getBoundingClientRect();
  if (box.height <= TALL_FIELD_PX) return box;
  if (!field.isContentEditable) return null;
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const caret = selection.getRangeAt(0).getBoundingClientRect();
  if (caret.height === 0) return null;
  return { left: box.left, width: box.width, top: caret.top, height: caret.height };
}

function takesText(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return TEXT_TYPES.has(element.type) && !element.readOnly;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return element.isContentEditable;
}
