/** Headings in force while a page is walked, and where their scope ends. */
interface Heading {
  readonly level: number;
  readonly text: string;
  /** The heading holds for what follows inside this element. */
  readonly scope: Element;
}

const HEADING = /^h[1-6]$/;

/**
 * A line of its own that says nothing but this is the title of a list, in a record that has no headings in its markup. Lists of
 * allergies are why: read without their title, they would be drugs that are taken.
 */
const TITLE =
  /^(?:(?:known|drug|current|active|home|past|previous|prior|inactive|discontinued|stopped|outpatient|family|medical) ){0,2}(?:allerg(?:y|ies)(?: (?:and|&) intolerances?)?|intolerances?|adverse reactions|medications?|meds|medicines|prescriptions|family history|history)(?: list| history)?:?$/i;
const LONGEST_TITLE = 60;

function isTitle(element: Element): boolean {
  if (!/^(?:p|div|span|label)$/.test(element.localName) || element.childElementCount > 0) return false;
  const text = element.textContent ?? '';
  if (text.length > LONGEST_TITLE || !TITLE.test(text.trim())) return false;
  return element.closest('nav,a,button,li,td,th,[role=tab],[role=menuitem]') === null;
}

/** 1 to 6 for a heading, 7 for what labels a smaller part (caption, legend, summary, title); 0 for everything else. */
export function headingLevel(element: Element): number {
  if (HEADING.test(element.localName)) return Number(element.localName.charAt(1));
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  return /^(caption|legend|summary)$/.test(element.localName) || isTitle(element) ? 7 : 0;
}

/** The next node in reading order, inside of `scope`. */
function following(node: ChildNode, scope: Element): ChildNode | null {
  if (node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up && up !== scope; up = up.parentNode)
    if (up.nextSibling) return up.nextSibling;
  return null;
}

function isPressed(node: Node, scope: Element): boolean {
  const pressed = node.parentElement?.closest('button,a,[role=button]');
  return pressed !== null && pressed !== undefined && pressed !== scope && scope.contains(pressed);
}

/** More text nodes than this, and an element is no bar. */
const MOST_PARTS = 40;

/**
 * A bar that holds nothing but the heading and what one may press (a card's header) is part of the heading. Stops at the
 * first word too many: the parent of a heading may be the whole page.
 */
function isBar(parent: Element, text: string): boolean {
  const titled =
    parent.localName === 'header' || /head(?:er|ing)|title/i.test(parent.getAttribute('class') ?? '');
  let room = text.length + (titled ? 60 : 2);
  let parts = 0;
  for (let node = parent.firstChild; node; node = following(node, parent)) {
    if (node.nodeType !== 3) continue;
    parts += 1;
    const length = (node.nodeValue ?? '').trim().length;
    if (length > 0 && (titled || !isPressed(node, parent))) room -= length;
    if (room < 0 || parts > MOST_PARTS) return false;
  }
  return true;
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
  let trail: readonly Heading[] = [];
  let words: readonly string[] = [];
  const set = (next: readonly Heading[]) => {
    trail = next;
    words = next.map((heading) => heading.text).reverse();
  };
  return {
    add(element: Element, level: number, text: string): void {
      const scope = scopeOf(element, text);
      const kept = trail.filter((other) => other.level < level || !scope.contains(other.scope));
      set([...kept, { level, text, scope }]);
    },
    /** A label that an element carries itself (`aria-label`, `aria-labelledby`) holds inside it alone. */
    label(element: Element, text: string): void {
      set([...trail, { level: 8, text, scope: element }]);
    },
    leave(element: Element): void {
      if (trail.some((heading) => heading.scope === element))
        set(trail.filter((heading) => heading.scope !== element));
    },
    /** Nearest first; the very same array for as long as nothing changes. */
    current: (): readonly string[] => words,
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
