/** Headings in force while a page is walked, and where their scope ends. */
interface Heading {
  readonly level: number;
  readonly text: string;
  /** The heading holds for what follows inside this element. */
  readonly scope: Element;
}

const HEADING = /^h[1-6]$/;

/** 1 to 6 for a heading, 7 for what labels a smaller part (caption, legend, summary); 0 for everything else. */
export function headingLevel(element: Element): number {
  if (HEADING.test(element.localName)) return Number(element.localName.charAt(1));
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  return /^(caption|legend|summary)$/.test(element.localName) ? 7 : 0;
}

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0;

/** A bar that holds nothing but the heading and what one may press (a card's header) is part of the heading. */
function isBar(parent: Element, text: string): boolean {
  if (parent.localName === 'header' || /head(?:er|ing)|title/i.test(parent.getAttribute('class') ?? ''))
    return lengthOf(parent) <= text.length + 60;
  const pressed = [...parent.querySelectorAll('button,a,[role=button]')].reduce(
    (sum, each) => sum + lengthOf(each),
    0,
  );
  return lengthOf(parent) - pressed <= text.length + 2;
}

function scopeOf(heading: Element, text: string): Element {
  let holder = heading;
  for (let parent = holder.parentElement; parent; parent = parent.parentElement) {
    if (parent.localName === 'body' || !isBar(parent, text)) return parent;
    holder = parent;
  }
  return holder;
}

export function headingTrail() {
  let trail: Heading[] = [];
  return {
    add(element: Element, level: number, text: string): void {
      const scope = scopeOf(element, text);
      trail = trail.filter((other) => other.level < level || !scope.contains(other.scope));
      trail.push({ level, text, scope });
    },
    /** A label that an element carries itself (`aria-label`, `aria-labelledby`) holds inside it alone. */
    label(element: Element, text: string): void {
      trail.push({ level: 8, text, scope: element });
    },
    leave(element: Element): void {
      if (trail.some((heading) => heading.scope === element))
        trail = trail.filter((heading) => heading.scope !== element);
    },
    /** Nearest first. */
    current: (): string[] => trail.map((heading) => heading.text).reverse(),
  };
}

const LABELLED = /^(section|region|tabpanel|table|grid|list|group|article|form)$/;

/** The label of a region, list or table that has one in words. */
export function regionLabel(element: Element): string | null {
  const by = element.getAttribute('aria-labelledby');
  const label = element.getAttribute('aria-label');
  if ((by === null && label === null) || !LABELLED.test(element.getAttribute('role') ?? element.localName))
    return null;
  const root = element.getRootNode() as Document | ShadowRoot;
  const words = by
    ? by.split(/\s+/).map((id) => (id ? (root.getElementById?.(id)?.textContent ?? '') : ''))
    : [label ?? ''];
  return words.join(' ').replace(/\s+/g, ' ').trim() || null;
}
