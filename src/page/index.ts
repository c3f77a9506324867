import type { Guidance } from '../knowledge/schema/card-view';
import { BRIDGE_KEY, type PageBridge, type PageMention, type PageState, type Reader } from './bridge';
import { hitIndex } from './hit';
import { painter } from './paint';
import { profileOf } from './profiles';
import { type Detection, NOTHING, type Reading, readPage } from './scan';
import { type Changes, watchPage } from './watch';

export interface PageOptions extends Detection {
  readonly signal: AbortSignal;
  readonly send: Parameters<Reader>[0]['send'];
  /** The highlight rules again, for shadow roots. */
  readonly styles: string;
}

/** Between two readings the page has at least this many times the time that the last one took. */
const REST = 8;
const LONGEST_REST_MS = 2_000;
/** How often cleared highlights are looked for, in milliseconds. */
const RESTORE_MS = 1_000;

const stillSays = ({ range, words }: PageMention) => !range.collapsed && range.toString() === words;

/** A mention that was there before keeps its id and its range: an open card stays open, and nothing is painted anew. */
function keepIdentity(before: readonly PageMention[]): (mention: PageMention) => PageMention {
  const byStart = new Map<Node, PageMention[]>();
  for (const old of before) {
    const list = byStart.get(old.range.startContainer);
    if (list) list.push(old);
    else byStart.set(old.range.startContainer, [old]);
  }
  return (mention) => {
    const same = byStart
      .get(mention.range.startContainer)
      ?.find(
        ({ range, words }) => range.startOffset === mention.range.startOffset && words === mention.words,
      );
    return same && stillSays(same) ? { ...mention, id: same.id, range: same.range } : mention;
  };
}

/** The part of the page within which a change can alter the status of a mention. */
const surroundings = (element: Element): Element =>
  element.closest('tr,li,dl,article,section,table,[role=row],[role=listitem]') ??
  element.parentElement?.parentElement ??
  element;

/** Reads the page, marks it, keeps the marks true, and asks for cards; everything ends with `signal`. */
export function startPage({ signal, send, styles, ...detection }: PageOptions): void {
  const profile = profileOf(URL.parse(self.origin)?.hostname ?? '');
  const paint = painter(() => sharedSheet(styles));
  const listeners = new Set<(state: PageState) => void>();
  let reading: Reading = NOTHING;
  let mentions: readonly PageMention[] = [];
  let hits = hitIndex([], []);
  let guidance: Guidance | null = null;
  let sent = '';
  let busy = false;
  let again = false;
  let restUntil = 0;
  let stepper: ((direction: 1 | -1) => void) | null = null;
  let wanted: 1 | -1 | null = null;

  const bridge: PageBridge = {
    signal,
    state: () => ({ mentions, kind: reading.annotation?.kind ?? 'other', guidance }),
    mentionAt(x, y) {
      const mention = hits.at(x, y);
      return mention && stillSays(mention) ? mention : null;
    },
    rectsOf: (mention) => (stillSays(mention) ? [...mention.range.getClientRects()] : []),
    refresh: async () => {
      sent = '';
      await tell();
      return guidance;
    },
    step(direction) {
      if (stepper) stepper(direction);
      else wanted = direction;
    },
    onStep(handler) {
      stepper = handler;
      if (wanted) handler(wanted);
      wanted = null;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const notify = () => {
    for (const listener of listeners) listener(bridge.state());
  };

  /** Sends the findings when they are others than before; an empty page says so only after it had some. */
  async function tell(): Promise<void> {
    const { findings } = reading;
    const key = findings && findings.findings.length > 0 ? JSON.stringify(findings) : '';
    if (key === sent) return;
    sent = key;
    const page = findings ?? { kind: 'other' as const, indication: null, menopause: null, findings: [] };
    const answer = await send(page);
    if (signal.aborted || sent !== key) return;
    guidance = key === '' ? null : answer;
    // Not reached: the next reading, or an opened card, asks again.
    if (key !== '' && !answer) sent = '';
    notify();
  }

  function show(): void {
    mentions = reading.mentions.filter(stillSays);
    hits = hitIndex(mentions, reading.shadowRoots);
    paint.style(reading.shadowRoots);
    paint.paint([
      ...mentions.map(({ range, mention }) => ({ range, class: mention.class })),
      ...reading.symptoms.map((range) => ({ range, class: 'symptom' as const })),
    ]);
    notify();
  }

  async function read(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const started = performance.now();
    try {
      const next = await readPage(detection, profile, signal);
      if (next && !signal.aborted) {
        reading = { ...next, mentions: next.mentions.map(keepIdentity(mentions)) };
        for (const root of next.shadowRoots) watch.observe(root);
        show();
        void tell();
      }
    } finally {
      busy = false;
      const now = performance.now();
      restUntil = now + Math.min((now - started) * REST, LONGEST_REST_MS);
    }
    if (again) {
      again = false;
      later();
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function later(): void {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        void read();
      },
      Math.max(0, restUntil - performance.now()),
    );
  }

  /** Could these changes have altered a mention, or brought one? */
  function matters(changes: Changes): boolean {
    if (!changes || mentions.some((mention) => !stillSays(mention))) return true;
    for (const element of changes) {
      if (!element.isConnected) continue;
      const around = surroundings(element);
      if (mentions.some(({ range }) => around.contains(range.startContainer))) return true;
      if (detection.mayHaveName(element.textContent ?? '') || holdsMore(element)) return true;
    }
    return false;
  }
  // Shadow roots and field values are not in `textContent`.
  const holdsMore = (element: Element) =>
    element.matches('input,textarea,select') ||
    element.localName.includes('-') ||
    element.querySelector('input,textarea,select') !== null;

  const watch = watchPage((changes) => {
    if (!matters(changes)) return;
    // What no longer says what was found there loses its mark at once; the new words come with the next reading.
    if (mentions.some((mention) => !stillSays(mention))) show();
    later();
  }, signal);

  const restore = setInterval(() => document.hidden || paint.restore(), RESTORE_MS);
  signal.addEventListener('abort', () => {
    clearInterval(restore);
    clearTimeout(timer);
    paint.clear();
    mentions = [];
    notify();
    listeners.clear();
  });
  (globalThis as Record<string, unknown>)[BRIDGE_KEY] = bridge;
  void read();
}

let sheet: CSSStyleSheet | null | undefined;
function sharedSheet(styles: string): CSSStyleSheet | null {
  if (sheet === undefined)
    try {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    } catch {
      sheet = null;
    }
  return sheet;
}
