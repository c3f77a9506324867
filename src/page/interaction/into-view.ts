/** Does a box stand in the viewport, and clear of what is shown over it? */
function isInSight(box: DOMRect, covered: DOMRect | null): boolean {
  if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) return false;
  return (
    !covered ||
    box.right < covered.left ||
    box.left > covered.right ||
    box.bottom < covered.top ||
    box.top > covered.bottom
  );
}

/**
 * Brings the words to the middle of everything that scrolls and does not show them: what they stand in may be longer than the window,
 * or than a part of the page that scrolls by itself.
 */
function uncover(words: Range): void {
  const above = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  for (let each = words.startContainer.parentElement as Element | null; each; each = above(each)) {
    const [box] = words.getClientRects();
    if (!box) return;
    if (each.scrollHeight <= each.clientHeight) continue;
    const isPage = each === document.scrollingElement;
    const { top, bottom } = isPage ? { top: 0, bottom: innerHeight } : each.getBoundingClientRect();
    if (box.top >= top && box.bottom <= bottom) continue;
    // Does nothing to an element that cannot be scrolled.
    each.scrollBy({ top: (box.top + box.bottom - top - bottom) / 2, behavior: 'instant' });
  }
}

/**
 * Scrolls the page until the words are in sight: to the middle, or to the upper edge where the middle is covered.
 * @param covered a part of the viewport that is ours, in pixels
 */
export function bringIntoView(words: Range, covered: DOMRect | null = null): void {
  for (const block of ['center', 'start'] as const) {
    const [box] = words.getClientRects();
    if (box && isInSight(box, covered)) break;
    words.startContainer.parentElement?.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  }
  uncover(words);
}
