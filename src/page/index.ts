import type { ConceptClass } from '../knowledge/terms';
import { isMarked, readChoices } from '../settings/content';
import { liveLook } from './blocks';
import { BRIDGE_KEY, type PageBridge, type PageMention, type PageState, type Reader } from './bridge';
import { budget } from './budget';
import { cardsOf } from './cards';
import { hashOf } from './findings';
import { hitIndex } from './hit';
import { lookLate } from './late';
import { painter, sharedSheet } from './paint';
import { addressNow, placeHash } from './place';
import { patientOnRecord, profileOf } from './profiles';
import { pageReader } from './read';
import { keepIdentity, stillSays, touches } from './same';
import { type Detection, detectIn, NOTHING, plainMarks, type Reading } from './scan';
import { inSlices } from './slices';
import { isLarge } from './view';
import { type Changes, isTyped, NO_CHANGE, watchPage } from './watch';
import { wishes } from './wishes';

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

/** A page whose last change is this long ago has come to rest, in milliseconds. */
const REST_MS = 90;

/** A writer who has not touched a key for this long pauses, in milliseconds. */
const PAUSE_MS = 600;

/** How often cleared highlights are looked for, in milliseconds. */
const RESTORE_MS = 1_000;

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
  const isWanted = (kind: ConceptClass) => isMarked(effective.choices, kind);
  const plain = plainMarks(detection.plainNames, isWanted);
  const listeners = new Set<(state: PageState) => void>();
  let reading: Reading = NOTHING;
  let mentions: readonly PageMention[] = [];
  let marked: readonly PageMention[] = [];
  let effective = readChoices(stored, managed);
  let hits = hitIndex([], []);
  /** Hash of the patient whose record this is. */
  let patient: string | null = null;
  let outdated = false;
  let busy = false;
  let again = false;
  let address = location.href;

  const bridge: PageBridge = {
    ...wishes(),
    signal,
    pointer,
    state() {
      const answer = cards.answer();
      return {
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
      };
    },
    holds: () => (reading.findings?.findings.length ?? 0) > 0,
    mentionAt(x, y) {
      const mention = hits.at(x, y);
      return mention && stillSays(mention) ? mention : null;
    },
    rectsOf: (mention) => (stillSays(mention) ? [...mention.range.getClientRects()] : []),
    refresh: async () => {
      cards.askAnew();
      await tell();
      return cards.answer()?.guidance ?? null;
    },
    report: (what) => void report(what).then(lookOutdated),
    quit,
    choose(...next) {
      effective = readChoices(...next);
      show(stillSays);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const notify = () => {
    for (const listener of listeners) listener(bridge.state());
  };

  const cards = cardsOf({
    signal,
    send,
    place: () => placeHash(salt),
    isOutdated: lookOutdated,
    answered: notify,
    again: () => void tell(),
  });

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
    cards.forget();
    return true;
  }

  /** Asks for the cards of what was found. */
  async function tell(): Promise<void> {
    if (outdated) return;
    const { findings } = reading;
    await cards.ask(
      findings && patient && findings.kind !== 'literature' ? { ...findings, patient } : findings,
    );
  }

  /** Marks what still says what was found there, and nothing else. */
  function show(still: (mention: PageMention) => boolean): void {
    mentions = reading.mentions.filter(still);
    marked = mentions.filter(({ mention }) => isWanted(mention.class));
    hits = hitIndex(marked, [...reader.roots]);
    paint.style([...reader.roots]);
    paint.paint(marked.map(({ range, mention }) => ({ range, class: mention.class })));
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
    if (reading === NOTHING) {
      paint.paint(plain.inBlocks(text.blocks));
      yield;
    }
    lookWhose();
    const next = yield* detectIn(text, detection.annotate, reader.profile(), addressNow());
    reading = { ...next, mentions: next.mentions.map(keepIdentity(mentions)) };
    show(stillSays);
    void tell();
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const readNow = () => {
    clearTimeout(timer);
    clearTimeout(rest);
    timer = undefined;
    void read();
  };
  function later(wait = effort.wait()): void {
    timer ??= setTimeout(readNow, wait);
    clearTimeout(rest);
    // A page that changes no more is not kept waiting for what its restlessness has cost.
    if (wait > REST_MS) rest = setTimeout(() => timer !== undefined && effort.hurry() && readNow(), REST_MS);
  }
  function readAgain(changes: Changes | null): void {
    reader.change(changes);
    if (!changes || !isTyped(changes)) {
      later();
      return;
    }
    // A half-written word says nothing, and nothing in an editor is marked: it is read when the writer pauses.
    clearTimeout(timer);
    timer = setTimeout(readNow, Math.max(PAUSE_MS, effort.wait()));
    clearTimeout(rest);
  }

  /** Another page in the same document: what was said of the old one holds no more. */
  function onAddress(): void {
    if (address.split('#', 1)[0] === location.href.split('#', 1)[0]) return;
    address = location.href;
    cards.forget();
    cards.askAnew();
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
    effort.spend,
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
    clearTimeout(rest);
    paint.clear();
    mentions = [];
    marked = [];
    notify();
    listeners.clear();
  });
  (globalThis as Record<string, unknown>)[BRIDGE_KEY] = bridge;
  if (isLarge(document)) paint.paint(plain.inView());
  void read();
}
