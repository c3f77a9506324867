import { caretInText } from './caret';
import { focusedElement } from './focused';
import type { Box } from './position';
import type { Stage } from './stage';

/** Taller than this and a field is a page of its own: only the line of the caret in it is kept free. */
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
 * What the person is typing in, in viewport pixels, so that nothing is shown over it: the field with the focus, also in an open
 * shadow root, or the line of the caret in a large one. Where the caret cannot be told it is all of the field. Null when nobody is
 * typing.
 */
export function typedIn(stage: Stage): Box | null {
  const field = focusedElement(stage.document);
  if (!field || !takesText(field)) return null;
  const box = field.getBoundingClientRect();
  if (box.height <= TALL_FIELD_PX) return box;
  const line = field instanceof HTMLTextAreaElement ? caretInText(stage, field) : caretInEditor(field);
  if (!line || line.top < box.top || line.top + line.height > box.bottom) return box;
  return { left: box.left, width: box.width, ...line };
}

function takesText(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return TEXT_TYPES.has(element.type) && !element.readOnly;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return element.isContentEditable;
}

function caretInEditor(field: HTMLElement): Pick<Box, 'top' | 'height'> | null {
  const root = field.getRootNode();
  const selection = field.ownerDocument.getSelection();
  const [place] =
    selection?.getComposedRanges(root instanceof ShadowRoot ? { shadowRoots: [root] } : {}) ?? [];
  if (!place) return null;
  const range = field.ownerDocument.createRange();
  range.setStart(place.endContainer, place.endOffset);
  const { top, height } = range.getBoundingClientRect();
  return height === 0 ? null : { top, height };
}
