import { guardEvents } from './guard';

/** The only node of ours in a page. */
export const HOST_NAME = 'aimss-guide';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Appends the host when it is not in the document: at first, or after the page has rewritten itself. */
  attach(): void;
  remove(): void;
}

/**
 * One host element with a closed shadow root. Styles are a constructed sheet, which a page's content security policy
 * does not reach and which needs no file that a page could probe for.
 */
export function createHost(document: Document, styles: string): Host {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  const end = new AbortController();
  addStyles(root, styles);
  guardEvents(root, end.signal);
  return {
    element,
    root,
    attach() {
      if (!element.isConnected) document.documentElement.append(element);
    },
    remove() {
      end.abort();
      element.remove();
    },
  };
}

function addStyles(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
}
