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
 * Scrolls the page until the words are in sight: to the middle, or to the upper edge where the middle is covered.
 * @param covered a part of the viewport that is ours, in pixels
 */
export function bringIntoView(words: Range, covered: DOMRect | null = null): void {
  for (const block of ['center', 'start'] as const) {
    const [box] = words.getClientRects();
    if (box && isInSight(box, covered)) return;
    words.startContainer.parentElement?.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  }
}
