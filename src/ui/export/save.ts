/**
 * Hands the person a file. The link is never attached to the document, so a page sees nothing of it.
 * @param type media type of the text
 */
export function saveFile(document: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the end of the task in which it was clicked; a minute is for slow ones.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
