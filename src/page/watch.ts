/** More records than this at once, and their details are not worth sorting out. */
const MANY_RECORDS = 1_000;
/** Changes are gathered this long before they are looked at, in milliseconds. */
const GATHER_MS = 40;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // What shows or hides text: tabs, closed details, class names of frameworks.
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'class', 'style'],
};

/** Elements whose text, or whose visibility, has changed; null: too many to name. */
export type Changes = ReadonlySet<Element> | null;

const elementOf = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : ((node as ShadowRoot).host ?? node.parentElement);

/**
 * One observer for the document and each shadow root. Changes are only gathered in its callback; `changed` is called
 * later, at most once in `GATHER_MS`, and not at all while the tab is hidden.
 */
export function watchPage(changed: (changes: Changes) => void, signal: AbortSignal) {
  const gathered = new Set<Element>();
  let many = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const changes = many ? null : new Set(gathered);
    many = false;
    gathered.clear();
    changed(changes);
  };
  const soon = () => {
    timer ??= setTimeout(flush, GATHER_MS);
  };
  const observer = new MutationObserver((records) => {
    if (records.length > MANY_RECORDS || gathered.size > MANY_RECORDS) many = true;
    else
      for (const { target } of records) {
        const element = elementOf(target);
        if (element && element.localName !== 'aimss-guide') gathered.add(element);
      }
    if (many || gathered.size > 0) soon();
  });

  const onField = (event: Event) => {
    if (event.target instanceof Element) gathered.add(event.target);
    soon();
  };
  const everything = () => {
    many = true;
    soon();
  };
  const options = { capture: true, passive: true, signal };
  observer.observe(document, OBSERVED);
  document.addEventListener('change', onField, options);
  document.addEventListener('focusout', onField, options);
  document.addEventListener('visibilitychange', () => (many || gathered.size > 0) && soon(), options);
  addEventListener('pageshow', (event) => event.persisted && everything(), options);
  addEventListener('popstate', everything, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    /** Watches a shadow root too; observing one again changes nothing. */
    observe(root: ShadowRoot): void {
      observer.observe(root, OBSERVED);
    },
  };
}
