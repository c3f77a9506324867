import type { Page } from 'puppeteer-core';
import type { Session } from './launch';

/** One element inside our closed shadow root, as the browser's own tools see it; no page script can. */
export interface ShadowElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  /** All text inside, single spaces. */
  readonly text: string;
  readonly children: readonly ShadowElement[];
}

interface CdpNode {
  nodeType: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

interface BidiValue {
  nodeType: number;
  localName?: string;
  nodeValue?: string;
  attributes?: Record<string, string>;
  children?: { value?: BidiValue }[];
  shadowRoot?: { value?: BidiValue } | null;
}

function pairs(list: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? '']] : [])),
  );
}

function fromCdp(node: CdpNode): ShadowElement {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return {
    tag: node.localName,
    attributes: pairs(node.attributes ?? []),
    text: textOf(inside.map((child) => (child.nodeType === 3 ? child.nodeValue : fromCdp(child).text))),
    children: inside.filter((child) => child.nodeType !== 3).map(fromCdp),
  };
}

function fromBidi(node: BidiValue): ShadowElement {
  const inside = [node.shadowRoot, ...(node.children ?? [])].flatMap((child) =>
    child?.value ? [child.value] : [],
  );
  return {
    tag: node.localName ?? '',
    attributes: node.attributes ?? {},
    text: textOf(
      inside.map((child) => (child.nodeType === 3 ? (child.nodeValue ?? '') : fromBidi(child).text)),
    ),
    children: inside.filter((child) => child.nodeType !== 3).map(fromBidi),
  };
}

const textOf = (parts: readonly string[]) => parts.join(' ').replace(/\s+/g, ' ').trim();

/** Firefox answers over WebDriver BiDi, which serialises closed roots on request; puppeteer has no call for it. */
interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: { result: { value?: BidiValue } } }>;
}

/** Our host element with everything in its closed root, or null when the page has none. */
export async function readHost(session: Session, page: Page): Promise<ShadowElement | null> {
  if (session.engine === 'chromium') {
    const client = await page.createCDPSession();
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    await client.detach();
    const host = find(root as unknown as CdpNode, (node) => node.localName === 'aimss-guide');
    return host ? fromCdp(host) : null;
  }
  const { connection } = session.browser as unknown as { connection: BidiConnection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: '() => document.querySelector("aimss-guide")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 60 },
  });
  const { value } = answer.result.result;
  return value ? fromBidi(value) : null;
}

function find(node: CdpNode, test: (node: CdpNode) => boolean): CdpNode | null {
  if (test(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, test);
    if (found) return found;
  }
  return null;
}

/** Every element under one, itself first, in document order. */
export function allOf(element: ShadowElement): ShadowElement[] {
  return [element, ...element.children.flatMap(allOf)];
}

/** What a person sees of the interface: the cards with their topics, and whether a dialog is open. */
export interface Shown {
  readonly cards: readonly { id: string; topic: string; indicator: string; text: string }[];
  readonly dialog: ShadowElement | null;
}

export async function shown(session: Session, page: Page): Promise<Shown> {
  const host = await readHost(session, page);
  const elements = host ? allOf(host) : [];
  return {
    dialog: elements.find((element) => element.attributes.role === 'dialog') ?? null,
    cards: elements
      .filter((element) => element.attributes['data-card'] !== undefined)
      .map(({ attributes, text }) => ({
        id: attributes['data-card'] ?? '',
        topic: attributes['data-topic'] ?? '',
        indicator: attributes['data-indicator'] ?? '',
        text,
      })),
  };
}

/** Asks again until the interface is as wanted, paced by the browser's answers; gives back the last state seen. */
export async function waitForShown(
  session: Session,
  page: Page,
  wanted: (state: Shown) => boolean,
  limit = 10_000,
): Promise<Shown> {
  const end = Date.now() + limit;
  for (;;) {
    const state = await shown(session, page);
    if (wanted(state) || Date.now() > end) return state;
  }
}
