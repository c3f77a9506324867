/** Elements whose text is not read. */
export const SKIPPED =
  /^(script|style|noscript|template|head|svg|math|canvas|video|audio|object|embed|iframe|frame|datalist|progress|meter|aimss-guide)$/i;
export const FIELD = /^(input|textarea|select)$/;
/** Editors of code, which keep their text to themselves. */
export const EDITOR = /(^|\s)(CodeMirror|cm-editor|monaco-editor|ace_editor)(\s|$)/;

export const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

/** Words a reader gets by pointing at an icon or an image. */
export function hintOf(element: Element): string | null {
  const words =
    element.getAttribute('title') ?? element.getAttribute('alt') ?? element.getAttribute('aria-label');
  return words && words.length <= 80 ? words : null;
}
