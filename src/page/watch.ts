/** More records than this at once, and their details are not worth sorting out. */
const MANY_RECORDS = 1_000;
/** As many changed nodes are remembered at most. */
const MANY_NODES = 2_000;
/** Changes are gathered this long before they are looked at, in milliseconds. */
const GATHER_MS = 40;
/** What an action of the reader shows or hides is looked for after this long, in milliseconds. */
const SETTLE_MS = 120;
/** Changes inside an element with more children are looked for in the added nodes alone. */
const FEW_CHILDREN = 50;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // What shows or hides text: tabs, closed details, class names of frameworks; and what frameworks fill fields with.
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'class', 'style', 'value'],
};

/** What has changed on a page since the last look. */
export interface Changes {
  /** Elements and roots with other content than before. */
  readonly inside: ReadonlySet<Node>;
  /**
   * Long lists in which an item was added or removed, and the items beside the place: what stands further off in such a list is
   * not touched by it.
   */
  readonly lists: ReadonlySet<Node>;
  readonly beside: ReadonlySet<Node>;
  /** Elements that look otherwise than before, with all that is in them: shown, hidden, moved here, new. */
  readonly whole: ReadonlySet<Node>;
  /** Nodes whose text is other than before. */
  readonly texts: ReadonlySet<Node>;
}

/** Our one element, a child of the root, coming and going is no change of the page. Asked for every record: cheap first. */
function isOurs({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== document.documentElement) return target.nodeName === 'AIMSS-GUIDE';
  return (
    type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.nodeName === 'AIMSS-GUIDE')
  );
}

export const NO_CHANGE: Changes = {
  inside: new Set(),
  lists: new Set(),
  beside: new Set(),
  whole: new Set(),
  texts: new Set(),
};

/** Has nothing changed but what somebody is writing, in the editable text that has the focus? */
export function isTyped({ inside, lists, whole }: Changes): boolean {
  let editor = document.activeElement;
  while (editor?.shadowRoot?.activeElement) editor = editor.shadowRoot.activeElement;
  if (!(editor instanceof HTMLElement) || !editor.isContentEditable) return false;
  return [...inside, ...lists, ...whole].every((node) => editor.contains(node) || !node.isConnected);
}

/** One observer for the document and each shadow root. */
export interface Watch {
  /** Watches a shadow root too; observing one again changes nothing. */
  observe(root: ShadowRoot): void;
}

/**
 * Changes are only gathered in the observer's callback; `changed` is called later, at most once in `GATHER_MS`, and not at
 * all while the tab is hidden. Null stands for everything. `acted` is called after a reader's action, or the end of a
 * transition, may have shown or hidden something without a change of the document. `spent` is told the milliseconds that gathering has
 * taken: a page can change so often that this alone is work.
 */
export function watchPage(
  changed: (changes: Changes | null) => void,
  acted: () => void,
  signal: AbortSignal,
  spent: (ms: number) => void = () => undefined,
): Watch {
  let inside = new Set<Node>();
  let lists = new Set<Node>();
  let beside = new Set<Node>();
  let whole = new Set<Node>();
  let texts = new Set<Node>();
  let many = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const waiting = () => many || inside.size + lists.size > 0;
  const forget = () => {
    inside = new Set();
    lists = new Set();
    beside = new Set();
    whole = new Set();
    texts = new Set();
  };
  /** Too much to sort out, or to hold on to while the tab is hidden. */
  const tooMany = () => {
    many = true;
    forget();
  };
  const flush = () => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const changes = many ? null : { inside, lists, beside, whole, texts };
    forget();
    many = false;
    const start = performance.now();
    changed(changes);
    spent(performance.now() - start);
  };
  const soon = () => {
    timer ??= setTimeout(flush, GATHER_MS);
  };
  const everything = () => {
    tooMany();
    soon();
  };

  function gather(record: MutationRecord): void {
    const { type, target, addedNodes, attributeName } = record;
    if (type === 'attributes') {
      if (attributeName === 'value') texts.add(target);
      inside.add(target);
      whole.add(target);
      return;
    }
    const parent = type === 'characterData' ? target.parentNode : target;
    if (!parent) return;
    if (parent.childNodes.length <= FEW_CHILDREN) {
      inside.add(parent);
      // A name may have come about between its neighbours.
      texts.add(parent);
    } else if (type === 'characterData') {
      inside.add(parent);
      texts.add(target);
    } else {
      lists.add(parent);
      const { previousSibling, nextSibling } = record;
      if (previousSibling) beside.add(previousSibling);
      if (nextSibling) beside.add(nextSibling);
    }
    for (const node of addedNodes) {
      if (node.nodeType !== 1 && node.nodeType !== 3) continue;
      whole.add(node);
      if (!texts.has(parent)) texts.add(node);
    }
  }
  const observer = new MutationObserver((records) => {
    if (many) return;
    const start = performance.now();
    if (records.length > MANY_RECORDS) tooMany();
    else
      for (const record of records) {
        if (!isOurs(record)) gather(record);
        if (inside.size + lists.size + beside.size + whole.size + texts.size <= MANY_NODES) continue;
        tooMany();
        break;
      }
    spent(performance.now() - start);
    if (waiting()) soon();
  });

  const onField = (event: Event) => {
    const field = event.composedPath()[0];
    if (!(field instanceof Element)) return;
    if (!many) {
      inside.add(field);
      texts.add(field);
    }
    soon();
  };
  const onAction = () => {
    settle ??= setTimeout(() => {
      settle = undefined;
      if (!document.hidden) acted();
    }, SETTLE_MS);
  };
  const options = { capture: true, passive: true, signal };
  observer.observe(document, OBSERVED);
  // What somebody is typing does not count until the field is left.
  for (const type of ['change', 'focusin', 'focusout']) document.addEventListener(type, onField, options);
  for (const type of ['pointerup', 'keyup', 'toggle', 'transitionend', 'animationend'])
    document.addEventListener(type, onAction, options);
  // A style sheet that has arrived.
  document.addEventListener('load', ({ target }) => target instanceof HTMLLinkElement && onAction(), options);
  addEventListener('resize', onAction, options);
  document.addEventListener('visibilitychange', () => waiting() && soon(), options);
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && everything(), options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(settle);
  });
  return { observe: (root) => observer.observe(root, OBSERVED) };
}
