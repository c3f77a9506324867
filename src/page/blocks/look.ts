/** What only layout can answer about a page; a look without layout serves files read by the command line. */
export interface Look {
  /** Can a reader see this element now? */
  visible(element: Element): boolean;
  /** `inline` text flows on, `break` text begins anew, `part` stands apart within its line (an inline block, a badge). */
  flow(element: Element): 'inline' | 'break' | 'part';
  /** Are its line breaks shown as such? */
  keepsLines(element: Element): boolean;
  /** Is its text shown with a line through it? */
  struck(element: Element): boolean;
  /** Open or closed shadow root of an element. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** Value of a form field that a reader sees and is not typing in; null for every other field. */
  fieldValue(element: Element): string | null;
}

/** Tags that begin and end a line of their own, unless a style says otherwise. */
export const BREAKING: ReadonlySet<string> = new Set(
  `address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select sub summary sup table
  tbody td tfoot th thead tr ul input textarea iframe`.split(/\s+/),
);

const SEARCH_FIELD = /search|suche|buscar|recherche|query|filter/i;

/** A field whose value is what the record says, not what somebody looks for or types. */
function isRecordField(element: Element): boolean {
  const type = element.getAttribute('type')?.toLowerCase() ?? 'text';
  if (element.localName === 'input' && !/^(text|number|tel|date)?$/.test(type)) return false;
  if (element.closest('search,[role=search]')) return false;
  const names = ['name', 'id', 'placeholder', 'aria-label', 'role', 'class'].map((name) =>
    element.getAttribute(name),
  );
  return (
    !SEARCH_FIELD.test(names.join(' ')) && !/combobox|searchbox/.test(element.getAttribute('role') ?? '')
  );
}

function shownValue(element: Element): string | null {
  if (!isRecordField(element)) return null;
  if (element.localName !== 'select')
    return (element as HTMLInputElement).value ?? element.getAttribute('value');
  const { options, selectedIndex } = element as HTMLSelectElement;
  return options?.[selectedIndex]?.text ?? null;
}

/** For markup without layout: what the tags, `hidden`, `aria-hidden` and inline styles say. */
export const staticLook: Look = {
  visible(element) {
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
    const parent = element.parentElement;
    if (parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary')
      return false;
    return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
  },
  flow(element) {
    const display = /display\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1];
    if (display)
      return display === 'inline' || display === 'contents'
        ? 'inline'
        : display.startsWith('inline')
          ? 'part'
          : 'break';
    return BREAKING.has(element.localName) ? 'break' : 'inline';
  },
  keepsLines: (element) =>
    element.localName === 'pre' || /white-space\s*:\s*pre/i.test(element.getAttribute('style') ?? ''),
  struck: (element) =>
    /^(s|del|strike)$/.test(element.localName) || /line-through/i.test(element.getAttribute('style') ?? ''),
  shadowRoot: () => null,
  fieldValue: shownValue,
};

/** How each engine lets a content script reach closed roots too, without any permission. */
interface Reach {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The last element that was looked at, and its `display`: each question costs the browser a look at the whole page's state. */
let last: Element | null = null;
let display = '';

function displayOf(element: Element): string {
  if (element !== last) display = getComputedStyle(element).display;
  last = null;
  return display;
}

/** The look of a live page. */
export const liveLook: Look = {
  visible(element) {
    last = null;
    if (element.getAttribute('aria-hidden') === 'true') return false;
    const style = getComputedStyle(element);
    display = style.display;
    last = element;
    // An element without a box of its own cannot answer for itself; its parts can.
    if (display === 'contents') return true;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    // Text directly in an element whose contents are skipped (`hidden="until-found"`) is not shown, though the element is.
    return display === 'inline' || style.contentVisibility !== 'hidden';
  },
  flow(element) {
    if (element.localName === 'br' || element.localName === 'sup' || element.localName === 'sub')
      return 'break';
    const how = displayOf(element);
    if (how === 'inline' || how === 'contents' || how.startsWith('ruby')) return 'inline';
    return how.startsWith('inline') ? 'part' : 'break';
  },
  keepsLines: (element) => getComputedStyle(element).whiteSpace.startsWith('pre'),
  struck: (element) => getComputedStyle(element).textDecorationLine.includes('line-through'),
  shadowRoot(element) {
    // Only a custom element, or one without light children, can hide a closed root that matters; asking all is slow.
    if (element.shadowRoot) return element.shadowRoot;
    if (element.firstChild && !element.localName.includes('-')) return null;
    const gecko = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    try {
      return (
        gecko.openOrClosedShadowRoot ??
        (globalThis as Reach).chrome?.dom?.openOrClosedShadowRoot?.(element) ??
        null
      );
    } catch {
      return null;
    }
  },
  fieldValue: (element) => (element.matches(':focus') ? null : shownValue(element)),
};
