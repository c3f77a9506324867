import type { Answer, PageAction } from '../messages';
import { isMarked, readChoices } from '../settings/content';
import { liveLook } from './blocks';
import {
  ASK_AGAIN_MS,
  BRIDGE_KEY,
  type PageBridge,
  type PageMention,
  type PageState,
  type Reader,
} from './bridge';
import { budget } from './budget';
import { hashOf } from './findings';
import { hitIndex } from './hit';
import { lookLate } from './late';
import { painter } from './paint';
import { patientOnRecord, profileOf } from './profiles';
import { pageReader } from './read';
import { type Detection, detectIn, NOTHING, namesInView, type Reading } from './scan';
import { inSlices } from './slices';
import { isLarge } from './view';
import { type Changes, NO_CHANGE, watchPage } from './watch';

export interface PageOptions extends Detection {
  readonly signal: AbortSignal;
  readonly send: Parameters<Reader>[0]['send'];
  readonly report: Parameters<Reader>[0]['report'];
  readonly isOutdated: () => boolean;
  readonly quit: () => void;
  readonly salt: string;
  readonly stored: unknown;
  readonly managed: unknown;
  readonly pointer: PageBridge['pointer'];
  /** The highlight rules again, for shadow roots. */
  readonly styles: string;
}

/** A writer who has not touched a key for this long pauses, in milliseconds. */
const PAUSE_MS = 600;

/** Has nothing changed but what somebody is writing, in the editable text that has the focus? */
function isTyped({ inside, lists, whole }: Changes): boolean {
  let editor = document.activeElement;
  while (editor?.shadowRoot?.activeElement) editor = editor.shadowRoot.activeElement;
  if (!(editor instanceof HTMLElement) || !editor.isContentEditable) return false;
  return [...inside, ...lists, ...whole].every((node) => editor.contains(node) || !node.isConnected);
}

/** How often cleared highlights are looked for, in milliseconds. */
const RESTORE_MS = 1_000;

const stillSays = ({ range, words }: PageMention) => !range.collapsed && range.toString() === words;

/** A frame without an address of its own stands at that of the page that made it. */
const addressNow = () => new URL(location.protocol === 'about:' ? document.baseURI : location.href);

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

/** Can these changes have altered the words of a mention? */
function touches({ inside }: Changes, { range }: PageMention): boolean {
  if (range.collapsed) return true;
  const { startContainer, endContainer, commonAncestorContainer } = range;
  if (inside.has(commonAncestorContainer)) return true;
  for (const end of [startContainer, endContainer])
    for (let node: Node | null = end; node; node = node.parentNode) {
      if (inside.has(node)) return true;
      // One above the common ancestor: a text node is changed "inside" of its parent.
      if (node.contains(commonAncestorContainer) && node !== end) break;
    }
  return false;
}

/** Reads the page, marks it, keeps the marks true, and asks for cards; everything ends with `signal`. */
export function startPage({
  signal,
  send,
  report,
  isOutdated,
  quit,
  salt,
  stored,
  managed,
  pointer,
  styles,
  ...detection
}: PageOptions): void {
  const reader = pageReader(() => profileOf(document, addressNow()), detection);
  const paint = painter(() => sharedSheet(styles));
  const effort = budget(() => performance.now());
  const listeners = new Set<(state: PageState) => void>();
  let reading: Reading = NOTHING;
  let mentions: readonly PageMention[] = [];
  let marked: readonly PageMention[] = [];
  let effective = readChoices(stored, managed);
  let hits = hitIndex([], []);
  let answer: Answer | null = null;
  /** Hash of the patient whose record this is. */
  let patient: string | null = null;
  let asked = 0;
  let sent = '';
  let unanswered = 0;
  let outdated = false;
  let busy = false;
  let again = false;
  let address = location.href;
  let actor: ((action: PageAction) => void) | null = null;
  let wanted: PageAction | null = null;
  let server: Parameters<PageBridge['onWish']>[0] | null = null;

  const bridge: PageBridge = {
    signal,
    pointer,
    state: () => ({
      mentions,
      marked,
      effective,
      kind: reading.annotation?.kind ?? 'other',
      guidance: answer?.guidance ?? null,
      warn: answer?.warn ?? false,
      mayDemote: answer?.mayDemote ?? false,
      withheld: answer?.withheld ?? false,
      badge: answer?.badge ?? null,
      outdated,
    }),
    holds: () => (reading.findings?.findings.length ?? 0) > 0,
    mentionAt(x, y) {
      const mention = hits.at(x, y);
      return mention && stillSays(mention) ? mention : null;
    },
    rectsOf: (mention) => (stillSays(mention) ? [...mention.range.getClientRects()] : []),
    refresh: async () => {
      sent = '';
      await tell();
      return answer?.guidance ?? null;
    },
    report: (what) => void report(what).then(lookOutdated),
    quit,
    act(action) {
      if (actor) actor(action);
      else wanted = action;
    },
    onAct(handler) {
      actor = handler;
      if (wanted) handler(wanted);
      wanted = null;
    },
    choose(...next) {
      effective = readChoices(...next);
      show(stillSays);
    },
    serve: (wish) => server?.(wish),
    onWish(handler) {
      server = handler;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const notify = () => {
    for (const listener of listeners) listener(bridge.state());
  };

  /** True: nobody answers this page any more. The interface says so; a page without one goes quiet at once. */
  function lookOutdated(): boolean {
    if (outdated || signal.aborted || !isOutdated()) return outdated;
    outdated = true;
    if (listeners.size === 0) quit();
    else notify();
    return true;
  }

  /** Looks whose record this is. True: another patient's than before, and what was said before holds no more. */
  function lookWhose(): boolean {
    const profile = reader.profile();
    const known = profile ? profile.patient : patientOnRecord;
    const now = known?.(document, addressNow()) ?? null;
    const hash = now === null ? null : hashOf(salt, `patient ${now}`);
    if (hash === patient) return false;
    patient = hash;
    answer = null;
    return true;
  }

  function placeHash(): string {
    const { origin, pathname, search } = addressNow();
    return hashOf(salt, `place ${origin}${pathname}${search}`);
  }

  /** Sends the findings when they are others than before; an empty page says so only after it had some. */
  async function tell(): Promise<void> {
    if (outdated) return;
    const { findings } = reading;
    const page = findings && patient && findings.kind !== 'literature' ? { ...findings, patient } : findings;
    const key = page && page.findings.length > 0 ? JSON.stringify(page) : '';
    if (key === sent) return;
    sent = key;
    asked += 1;
    const turn = asked;
    const nothing = { kind: 'other' as const, indication: null, menopause: null, findings: [] };
    const said = await send(page ?? nothing, placeHash());
    // Asked again meanwhile: the later answer knows more.
    if (signal.aborted || sent !== key || turn !== asked) return;
    if (!said && lookOutdated()) return;
    answer = key === '' ? null : said;
    notify();
    if (key === '' || said) {
      unanswered = 0;
      return;
    }
    // Not reached: after a while, at the next reading, or when a card is opened, it is asked again.
    sent = '';
    const wait = ASK_AGAIN_MS[unanswered];
    unanswered += 1;
    if (wait !== undefined) setTimeout(() => signal.aborted || void tell(), wait);
  }

  /** Marks what still says what was found there, and nothing else. */
  function show(still: (mention: PageMention) => boolean): void {
    mentions = reading.mentions.filter(still);
    const { choices } = effective;
    marked = mentions.filter(({ mention }) => isMarked(choices, mention.class));
    hits = hitIndex(marked, [...reader.roots]);
    paint.style([...reader.roots]);
    paint.paint([
      ...marked.map(({ range, mention }) => ({ range, class: mention.class })),
      ...(choices.markSymptoms ? reading.symptoms : []).map((range) => ({
        range,
        class: 'symptom' as const,
      })),
    ]);
    notify();
  }

  async function read(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      // The first reading is not charged: what changes right after it is followed at once.
      await inSlices(readOnce(), signal, reading === NOTHING ? undefined : effort.spend);
    } finally {
      busy = false;
    }
    if (again) {
      again = false;
      later();
    }
  }

  function* readOnce(): Generator<undefined, void> {
    const text = yield* reader.read();
    for (const root of reader.roots) watch.observe(root);
    if (!text) {
      // Nothing about the names has changed, but perhaps whose they are.
      if (lookWhose()) {
        notify();
        void tell();
      }
      return;
    }
    yield;
    lookWhose();
    const next = yield* detectIn(text, detection.annotate, reader.profile(), addressNow());
    reading = { ...next, mentions: next.mentions.map(keepIdentity(mentions)) };
    show(stillSays);
    void tell();
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function later(wait = effort.wait()): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void read();
    }, wait);
  }
  function readAgain(changes: Changes | null): void {
    reader.change(changes);
    if (!changes || !isTyped(changes)) {
      later();
      return;
    }
    // A half-written word says nothing, and nothing in an editor is marked: it is read when the writer pauses.
    clearTimeout(timer);
    timer = undefined;
    later(Math.max(PAUSE_MS, effort.wait()));
  }

  /** Another page in the same document: what was said of the old one holds no more. */
  function onAddress(): void {
    if (address.split('#', 1)[0] === location.href.split('#', 1)[0]) return;
    address = location.href;
    answer = null;
    sent = '';
    show(stillSays);
    readAgain(null);
  }

  const watch = watchPage(
    (changes) => {
      onAddress();
      // What no longer says what was found there loses its mark at once; the new words come with the next reading.
      const still = (mention: PageMention) =>
        changes !== null && !touches(changes, mention) ? true : stillSays(mention);
      if (!mentions.every(still)) show(still);
      readAgain(changes);
    },
    () => {
      lookAtFields();
      const shown = reading.hidden.filter((element) => element.isConnected && liveLook.visible(element));
      const gone = mentions.flatMap(({ range }) => {
        const element = range.startContainer.parentElement;
        return element && !liveLook.visible(element) ? [element] : [];
      });
      if (shown.length + gone.length > 0) {
        const whole = new Set<Node>([...shown, ...gone]);
        readAgain({ ...NO_CHANGE, inside: whole, whole });
      }
    },
    signal,
  );
  const lookAtFields = lookLate(
    reader.roots,
    {
      root: (root) => readAgain({ ...NO_CHANGE, inside: new Set([root]), texts: new Set([root.host]) }),
      fields: (fields) => readAgain({ ...NO_CHANGE, inside: new Set(fields), texts: new Set(fields) }),
    },
    signal,
  );
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  for (const type of ['currententrychange', 'navigatesuccess'])
    navigation?.addEventListener(type, onAddress, { signal });
  addEventListener('popstate', onAddress, { signal });

  const restore = setInterval(() => document.hidden || paint.restore(), RESTORE_MS);
  signal.addEventListener('abort', () => {
    clearInterval(restore);
    clearTimeout(timer);
    paint.clear();
    mentions = [];
    marked = [];
    notify();
    listeners.clear();
  });
  (globalThis as Record<string, unknown>)[BRIDGE_KEY] = bridge;
  if (isLarge(document)) paint.paint(namesInView(detection.plainNames));
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
