import { render } from 'preact';
import { words } from '../../languages';
import { CLINICAL } from '../words';
import { focusedElement } from './focused';
import { createHost, type Host } from './host';
import { GUIDE_STYLES } from './styles';
import type { Density } from './types';

/** Screen readers announce what changes in a live region that they already know. */
const ANNOUNCE_AFTER_MS = 150;

/** How often a page may throw our host out while something is shown in it; then it gets its way. */
const MOST_RETURNS = 20;

/** Where the parts of the interface stand: the host, what they share, and where the focus came from. */
export interface Stage {
  readonly document: Document;
  /** Adds the root element of a part, and the host with it when it is the first. */
  add<Name extends 'dialog' | 'div' | 'section'>(name: Name, className: string): HTMLElementTagNameMap[Name];
  /** Shows a part in the top layer, also again, after the page has thrown our host out with what was in it. */
  show(element: HTMLElement): void;
  /** Takes a part away; the focus, when it was inside, goes back to where it came from unless it is kept. */
  remove(element: HTMLElement, options?: { readonly keepFocus: boolean }): void;
  /** To be called before a part takes the focus. */
  rememberFocus(): void;
  hasFocus(element: HTMLElement): boolean;
  /** The element of the page with the focus, through open shadow roots; null when the interface has it. */
  focusInPage(): HTMLElement | null;
  /** All that is shown. */
  shown(): readonly HTMLElement[];
  /**
   * Says something politely to screen readers; an empty text takes back what was not read yet.
   * @param clinical a sentence of the knowledge base to follow it, in its own language
   */
  announce(text: string, clinical?: string): void;
  owns(event: Event): boolean;
  /** For all that stands, and all that is added from now on. */
  setDensity(density: Density): void;
  destroy(): void;
}

export function createStage(document: Document): Stage {
  let host: Host | null = null;
  let announcer: HTMLElement | null = null;
  let focusBefore: HTMLElement | null = null;
  let remembered = false;
  let returns = 0;
  let density: Density = 'comfortable';
  const open = new Set<HTMLElement>();

  // A page that rewrites itself throws our host out with everything else; what was shown in it is shown again.
  const watch = new MutationObserver(() => {
    if (!host || host.element.isConnected || open.size === 0 || returns >= MOST_RETURNS) return;
    returns += 1;
    ensureHost();
    for (const element of open) show(element);
  });
  function show(element: HTMLElement): void {
    ensureHost();
    open.add(element);
    inLanguage(element);
    if (!element.matches(':popover-open')) element.showPopover();
  }

  function ensureHost(): Host {
    if (!host) {
      host = createHost(document, GUIDE_STYLES);
      const { root } = host;
      root.addEventListener('focusin', (event) => {
        const { relatedTarget } = event as FocusEvent;
        const fromPage = relatedTarget instanceof HTMLElement && !root.contains(relatedTarget);
        if (fromPage && !remembered) focusBefore = relatedTarget;
        remembered = false;
      });
    }
    if (!host.element.isConnected) {
      host.attach();
      watch.disconnect();
      for (const node of [document, document.documentElement]) watch.observe(node, { childList: true });
    }
    return host;
  }

  const hasFocus = (element: HTMLElement) => element.contains(host?.root.activeElement ?? null);

  return {
    document,
    hasFocus,
    focusInPage: () => (host && document.activeElement === host.element ? null : focusedElement(document)),
    shown: () => [...open],
    add(name, className) {
      const element = document.createElement(name);
      element.className = `ag ${className}`;
      inLanguage(element);
      element.dataset.density = density;
      ensureHost().root.append(element);
      return element;
    },
    show,
    remove(element, { keepFocus } = { keepFocus: false }) {
      open.delete(element);
      const hadFocus = hasFocus(element);
      render(null, element);
      element.remove();
      if (hadFocus && !keepFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    },
    rememberFocus() {
      if (host && document.activeElement === host.element) return;
      focusBefore = focusedElement(document);
      remembered = true;
    },
    announce(text, clinical) {
      if (!announcer) {
        if (!text) return;
        announcer = document.createElement('div');
        announcer.className = 'ag ag-hidden';
        announcer.setAttribute('role', 'status');
        ensureHost().root.append(announcer);
      }
      const region = announcer;
      region.textContent = '';
      inLanguage(region);
      const parts: (string | Node)[] = [text];
      if (clinical) {
        const sentence = document.createElement('span');
        sentence.lang = CLINICAL.lang;
        sentence.textContent = clinical;
        parts.push(sentence);
      }
      if (text) setTimeout(() => region.replaceChildren(...parts), ANNOUNCE_AFTER_MS);
    },
    setDensity(next) {
      density = next;
      for (const element of host?.root.querySelectorAll<HTMLElement>('[data-density]') ?? [])
        element.dataset.density = density;
    },
    owns: (event) => host !== null && event.composedPath().includes(host.element),
    destroy() {
      watch.disconnect();
      open.clear();
      host?.remove();
      host = null;
      announcer = null;
    },
  };
}

/** What is shown may have been added before another language was chosen. */
function inLanguage(element: HTMLElement): void {
  const { language, direction } = words();
  element.lang = language;
  element.dir = direction;
}
