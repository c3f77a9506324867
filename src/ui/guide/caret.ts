import type { Box } from './position';
import type { Stage } from './stage';

/** What decides where the lines of a text area break, and how high they are. */
const SHAPE = [
  'direction',
  'font-family',
  'font-size',
  'font-stretch',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
] as const;

/** Longer texts are not laid out a second time for this. */
const LONGEST = 20_000;

/**
 * The line of the caret in a text area, in viewport pixels. No browser tells it: the text before the caret is laid out once more,
 * unseen, in our own closed root, and taken away in the same turn. Null for a text that is too long for that.
 */
export function caretInText(stage: Stage, area: HTMLTextAreaElement): Pick<Box, 'top' | 'height'> | null {
  const before = area.value.slice(0, area.selectionEnd);
  if (before.length > LONGEST) return null;
  const copy = stage.add('div', 'ag-caret');
  const look = getComputedStyle(area);
  for (const name of SHAPE) copy.style.setProperty(name, look.getPropertyValue(name));
  copy.style.width = `${area.clientWidth}px`;
  const caret = stage.document.createElement('span');
  caret.textContent = '\u200b';
  copy.append(before, caret);
  const { offsetTop, offsetHeight } = caret;
  stage.remove(copy, { keepFocus: true });
  return {
    top: area.getBoundingClientRect().top + area.clientTop + offsetTop - area.scrollTop,
    height: offsetHeight,
  };
}
