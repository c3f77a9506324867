import type { Frame, Page } from 'puppeteer-core';
import { connectionOf, contextOf } from './bidi';
import type { Session } from './launch';

/** One element inside our closed shadow root, as the browser's own tools see it; no page script can. */
export interface ShadowElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  /** All text inside, single spaces. */
  readonly text: string;
  readonly children: readonly ShadowElement[];
  /** How the browser's own tools name it. */
  readonly ref: string;
}

interface CdpNode {
  backendNodeId: number;
  nodeType: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  contentDocument?: CdpNode;
}

interface BidiNode {
  sharedId?: string;
  value?: BidiValue;
}

interface BidiValue {
  nodeType: number;
  localName?: string;
  nodeValue?: string;
  attributes?: Record<string, string>;
  children?: BidiNode[];
  shadowRoot?: BidiNode | null;
}

function pairs(list: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? '']] : [])),
  );
}

/** One element of what a browser says of it and of the nodes in it; each is read once, since this is asked again and again. */
function elementOf<Node>(
  own: Pick<ShadowElement, 'tag' | 'attributes' | 'ref'>,
  inside: readonly Node[],
  textIn: (node: Node) => string | null,
  read: (node: Node) => ShadowElement,
): ShadowElement {
  const children: ShadowElement[] = [];
  const parts = inside.map((node) => {
    const text = textIn(node);
    if (text !== null) return text;
    const child = read(node);
    children.push(child);
    return child.text;
  });
  return { ...own, text: textOf(parts), children };
}

function fromCdp(node: CdpNode): ShadowElement {
  return elementOf(
    { tag: node.localName, attributes: pairs(node.attributes ?? []), ref: String(node.backendNodeId) },
    [...(node.shadowRoots ?? []), ...(node.children ?? [])],
    ({ nodeType, nodeValue }) => (nodeType === 3 ? nodeValue : null),
    fromCdp,
  );
}

function fromBidi({ sharedId = '', value }: BidiNode): ShadowElement {
  return elementOf(
    { tag: value?.localName ?? '', attributes: value?.attributes ?? {}, ref: sharedId },
    [value?.shadowRoot, ...(value?.children ?? [])].flatMap((child) =>
      child?.value ? [{ ...child, value: child.value }] : [],
    ),
    (child) => (child.value.nodeType === 3 ? (child.value.nodeValue ?? '') : null),
    fromBidi,
  );
}

const textOf = (parts: readonly string[]) => parts.join(' ').replace(/\s+/g, ' ').trim();

/** Our host elements with everything in their closed roots: one at most in each frame of the page, the top frame's first. */
export async function readHosts(session: Session, page: Page): Promise<ShadowElement[]> {
  if (session.engine === 'chromium') {
    const client = await page.createCDPSession();
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    await client.detach();
    return hostsIn(root as unknown as CdpNode).map(fromCdp);
  }
  const found: ShadowElement[] = [];
  for (const frame of page.frames()) {
    const host = await hostInFirefox(session, frame);
    if (host) found.push(host);
  }
  return found;
}

/** The host element of the top frame, or null when it has none. */
export async function readHost(session: Session, page: Page): Promise<ShadowElement | null> {
  if (session.engine === 'firefox') return hostInFirefox(session, page.mainFrame());
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const html = root.children?.find(({ localName }) => localName === 'html');
  const host = html?.children?.find(({ localName }) => localName === 'aimss-guide');
  return host ? fromCdp(host as unknown as CdpNode) : null;
}

/** BiDi serialises closed roots on request. */
async function hostInFirefox(session: Session, frame: Frame): Promise<ShadowElement | null> {
  const answer = await connectionOf(session).send('script.callFunction', {
    functionDeclaration: '() => document.querySelector("aimss-guide")',
    target: { context: contextOf(frame) },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 60 },
  });
  const node = (answer.result as { result: BidiNode }).result;
  return node.value ? fromBidi(node) : null;
}

const hostsIn = (node: CdpNode): CdpNode[] =>
  node.localName === 'aimss-guide'
    ? [node]
    : [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(hostsIn);

/** A box of the viewport, and whether the focus is on the element or in it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
}

const PLACE = `function (element) {
  (element ?? this).scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = (element ?? this).getBoundingClientRect();
  return JSON.stringify({ x, y, width, height, focused: (element ?? this).matches(':focus-within') });
}`;

/** Where an element of the top frame's interface is, once it has been scrolled into sight. */
export async function placeOf(session: Session, page: Page, { ref }: ShadowElement): Promise<Place> {
  if (session.engine === 'chromium') {
    const client = await page.createCDPSession();
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: Number(ref) });
    const { result } = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: PLACE,
      ...(object.objectId ? { objectId: object.objectId } : {}),
      returnByValue: true,
    });
    await client.detach();
    return JSON.parse(String(result.value)) as Place;
  }
  const answer = await connectionOf(session).send('script.callFunction', {
    functionDeclaration: PLACE,
    target: { context: contextOf(page.mainFrame()) },
    arguments: [{ sharedId: ref }],
    awaitPromise: false,
  });
  const { result } = answer.result as { result: { value?: unknown } };
  return JSON.parse(String(result.value)) as Place;
}

/** Every element under one, itself first, in document order; without what is made ready and not shown yet. */
export function allOf(element: ShadowElement): ShadowElement[] {
  return element.attributes['data-prepared'] === undefined
    ? [element, ...element.children.flatMap(allOf)]
    : [];
}

const hasClass = (name: string) => (element: ShadowElement) =>
  (element.attributes.class ?? '').split(' ').includes(name);

/** Elements of one of our classes under another. */
export const byClass = (under: ShadowElement | null, name: string): ShadowElement[] =>
  under ? allOf(under).filter(hasClass(name)) : [];

/** Asks again until there is such an element in the top frame's interface; its failure says what is there instead. */
export async function waitForElement(
  session: Session,
  page: Page,
  wanted: (element: ShadowElement) => boolean,
  limit = 10_000,
): Promise<ShadowElement> {
  for (const end = Date.now() + limit; ; ) {
    const host = await readHost(session, page);
    const found = host ? allOf(host).find(wanted) : undefined;
    if (found) return found;
    if (Date.now() > end) throw new Error(`It is not shown. Shown is: ${host?.text ?? 'nothing'}`);
  }
}

/** Presses what a person would: the pointer moves there and clicks. */
export async function press(session: Session, page: Page, element: ShadowElement): Promise<void> {
  const { x, y, width, height } = await placeOf(session, page, element);
  await page.mouse.click(x + width / 2, y + height / 2);
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
