import type { DocumentContext } from '../document';
import type { Mention, NamedConcept } from '../types';
import type { Draft } from './draft';

const isClass = (draft: Draft): boolean => /^(?:aromatase-inhibitor|serm)$/.test(draft.named.concept);
const past = (draft: Draft): boolean => draft.status === 'discontinued' || draft.status === 'historical';
const live = (draft: Draft): boolean =>
  draft.status === 'active' || (draft.status === 'planned' && draft.timing === 'now');
const own = (draft: Draft): boolean => draft.who === 'patient' && draft.status !== 'allergy';
const ruled = (draft: Draft, rules: RegExp): boolean => draft.because.some(({ rule }) => rules.test(rule));

/** What a document says of one drug in the end. */
interface State {
  readonly draft: Draft;
  readonly position: number;
  /** Not told of this drug: another was taken instead of it. */
  readonly implied?: boolean;
}

/**
 * The document as a whole: names without words of their own take what is told of the same drug, stale entries are
 * superseded by what is told later, and where there is no patient nothing is a patient's.
 */
export function settle(drafts: Draft[], document: DocumentContext): Mention[] {
  if (!document.nobody && listsAll(drafts))
    return drafts.filter((draft) => !draft.silent).map(({ named }) => generalMention(named, 'document:many'));
  // Lines of a list of patients tell nothing of each other.
  if (document.nobody)
    return drafts.filter((draft) => !draft.silent).map((draft) => mentionOf(draft, document));
  const states = new Map<string, State>();
  /** A class word stands for a drug of its own where no drug of the class is named. */
  const members = new Set(
    drafts.filter((draft) => own(draft) && !isClass(draft)).map((draft) => draft.named.class),
  );
  const stands = (draft: Draft): boolean => !isClass(draft) || !members.has(draft.named.class);
  drafts.forEach((draft, position) => {
    if (draft.basis !== 'strong' || !own(draft) || !stands(draft) || draft.named.class === 'aimss') return;
    if (draft.status === 'negated') {
      // "Plan: raloxifene. ... Addendum: declined raloxifene."
      const planned = states.get(draft.named.concept)?.draft;
      if (planned?.status === 'planned') {
        planned.superseded = true;
        states.delete(draft.named.concept);
      }
      return;
    }
    if (!live(draft) && !past(draft)) return;
    const { concept } = draft.named;
    const before = states.get(concept);
    // What an older document says stands where this one says nothing.
    if (before && draft.quoted && !before.draft.quoted) return;
    if (!before || (before.draft.quoted && !draft.quoted) || outweighs(draft, before))
      states.set(concept, { draft, position });
    // "Switched to letrozole": what was taken until then is left, though it is not named here.
    if (draft.status === 'active' && ruled(draft, /^switch:changed-to/) && draft.alone) {
      const last = drafts
        .slice(Math.max(0, position - 6), position)
        .findLast((each) => own(each) && SINGLE.test(each.named.concept));
      // "Flushes were terrible on tamoxifen so we moved to anastrozole."
      if (
        last &&
        last.basis !== 'strong' &&
        last.section !== 'current' &&
        live(last) &&
        last.named.concept !== concept &&
        !states.has(last.named.concept)
      )
        states.set(last.named.concept, {
          draft: { ...draft, named: last.named, status: 'discontinued', detail: 'switched' },
          position,
          implied: true,
        });
      for (const [other, state] of states)
        if (other !== concept && live(state.draft) && state.draft.section !== 'current')
          states.set(other, {
            draft: { ...state.draft, status: 'discontinued', detail: 'switched', entry: draft.entry },
            position,
            implied: true,
          });
    }
  });
  for (const draft of drafts)
    if (
      draft.basis === 'weak' &&
      own(draft) &&
      live(draft) &&
      draft.section === 'current' &&
      !isClass(draft)
    ) {
      const state = states.get(draft.named.concept);
      if (!state || state.implied) states.set(draft.named.concept, { draft, position: -1 });
    }
  ofStopped(drafts, states);
  classEvents(drafts, states);
  const gone = succeeded(states, drafts);
  const told = firstTold(drafts);
  drafts.forEach((draft, position) => {
    if (!own(draft) || draft.named.class === 'aimss') return;
    if (live(draft) && !isClass(draft)) {
      const state = states.get(draft.named.concept);
      const rest = draft.status === 'active' && draft.basis === 'none' && !state && replacedBy(draft, states);
      if (rest || (state && gone.has(state.draft) && draft.section !== 'current')) {
        draft.status = 'historical';
        draft.timing = undefined;
        return;
      }
    }
    const state = states.get(draft.named.concept);
    if (draft.basis !== 'strong' && draft.section !== 'current' && draft.section !== 'stopped') {
      if (state?.draft.ordered && past(state.draft) && state.position > position) {
        // "Stop tamoxifen today": taken until then.
        if (draft.status === 'planned') draft.status = 'active';
      } else if (state && (draft.status === 'active' || draft.basis === 'none')) {
        // A line with its dose is of these days, whatever an older letter said.
        if (state.draft.quoted && draft.dosed && !draft.quoted) return;
        // "confirms taking both, one in the morning (letrozole)": a plan told elsewhere does not undo it.
        if (!(state.draft.timing === 'later' && ruled(draft, /^cue:(?:taking|taken)$/)))
          take(draft, state.draft);
      } else if (state && draft.entry !== null && live(state.draft) && ruled(draft, /^section:past$/))
        take(draft, state.draft);
      else if (!state && (draft.basis === 'none' || (isClass(draft) && draft.status === 'active')))
        takeFromClass(draft, told, states, position);
    } else if (draft.asked && state && live(state.draft)) take(draft, state.draft);
    // "exemestane instead of letrozole", which she has taken
    else if (draft.status === 'negated' && state && past(state.draft) && ruled(draft, /^switch:instead-of/))
      take(draft, state.draft);
    // "having been on an inhibitor", when the one she was on is over.
    else if (
      !state &&
      isClass(draft) &&
      draft.status === 'active' &&
      ruled(draft, /^cue:(?:been-taking|begun|blamed|since-start)$/)
    ) {
      const of = [...states.values()].filter((each) => each.draft.named.class === draft.named.class);
      if (of.length > 0 && of.every((each) => past(each.draft) && each.position < position))
        takeFromClass(draft, told, states, position);
    }
    if (!state || state.draft === draft || !live(draft) || !past(state.draft)) return;
    if (state.draft.quoted && !draft.quoted) return;
    // What was begun, and what an old entry tells, is past; what is said to go on is stale.
    if (
      (draft.entry !== null && (state.draft.entry === null || draft.entry <= state.draft.entry)) ||
      (state.position >= position &&
        ruled(draft, /^switch:|^cue:begun$/) &&
        draft.section !== 'current' &&
        !state.draft.ordered)
    ) {
      draft.status = 'historical';
      draft.timing = undefined;
    } else if (state.position > position || draft.basis !== 'strong' || draft.section === 'current')
      draft.superseded = true;
  });
  return drafts.filter((draft) => !draft.silent).map((draft): Mention => mentionOf(draft, document));
}

/** Nobody takes so many of these drugs: a text that names them all and tells nothing of one is a list of drugs. */
const MANY = 5;
function listsAll(drafts: readonly Draft[]): boolean {
  const bare = new Set<string>();
  for (const draft of drafts) {
    if (!/^(?:aromatase-inhibitor|serm)$/.test(draft.named.class) || draft.who !== 'patient') continue;
    if (draft.basis === 'strong' && live(draft)) return false;
    if (draft.basis === 'none' && draft.status === 'active' && !isClass(draft)) bare.add(draft.named.concept);
  }
  return bare.size >= MANY;
}

/** A list of what was stopped that stands behind all else that is said of a drug: the lists before it were of the time until then. */
function ofStopped(drafts: readonly Draft[], states: Map<string, State>): void {
  const listed = drafts.some(({ section, basis }) => section === 'stopped' && basis === 'weak');
  if (!listed) return;
  const ordered = new Set<string>();
  const lastLive = new Map<string, number>();
  drafts.forEach((draft, position) => {
    if (draft.section === 'started') ordered.add(draft.named.concept);
    if (live(draft)) lastLive.set(draft.named.concept, position);
  });
  drafts.forEach((draft, position) => {
    if (draft.section !== 'stopped' || draft.basis !== 'weak' || !past(draft) || !own(draft)) return;
    const { concept } = draft.named;
    const state = states.get(concept);
    const isLast = (lastLive.get(concept) ?? -1) < position;
    if (state && live(state.draft) && isLast && !ordered.has(concept))
      states.set(concept, { draft, position });
  });
}

/** "Drug: anastrozole ... completed seven years of AI, no longer on this": a stop told of the class, where one drug of it is named. */
function classEvents(drafts: readonly Draft[], states: Map<string, State>): void {
  drafts.forEach((draft, position) => {
    if (!isClass(draft) || !own(draft) || draft.basis !== 'strong' || draft.silent || !past(draft)) return;
    if (!ruled(draft, /^cue:(?:finished|no-longer|stopped)$/)) return;
    const members = drafts.filter(
      (each) => own(each) && !isClass(each) && each.named.class === draft.named.class,
    );
    const [member] = members;
    if (!member || members.some((each) => each.named.concept !== member.named.concept)) return;
    if (members.some((each) => each.basis === 'strong' || drafts.indexOf(each) > position)) return;
    states.set(member.named.concept, { draft: { ...draft, named: member.named }, position });
  });
}

const SINGLE = /^(?:anastrozole|letrozole|exemestane|tamoxifen|toremifene|raloxifene)$/;
/** Treatments of breast cancer of which one takes one at a time. */
const IN_TURN = /^(?:anastrozole|letrozole|exemestane|tamoxifen|toremifene)$/;
const CURRENT = /^(?:cue:(?:continue|unchanged|taking|been-taking|on|status)|section:current|row:)/;

/** Is another drug of the same class, of which one takes one at a time, said to be taken? */
function replacedBy(draft: Draft, states: ReadonlyMap<string, State>): boolean {
  const { concept } = draft.named;
  return [...states].some(
    ([other, state]) =>
      other !== concept &&
      SINGLE.test(other) &&
      SINGLE.test(concept) &&
      state.draft.named.class === draft.named.class &&
      state.draft.status === 'active' &&
      ruled(state.draft, CURRENT),
  );
}

/** What was only said to have been begun, when another drug of its class is said later to be taken. */
function succeeded(states: ReadonlyMap<string, State>, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const gone = new Set<Draft>();
  for (const [, { draft, position }] of states)
    if (draft.status === 'active' && ruled(draft, /^(?:cue:begun|switch:)/)) {
      const later = new Map(
        [...states].filter(([, state]) => state.position > position || state.draft.section === 'current'),
      );
      if (replacedBy(draft, later)) gone.add(draft);
    }
  // "11/2015 back to tamoxifen. 02/2018 letrozole": of treatments taken one after the other the entry of the next ends the one before.
  const entries = [...states.values()].filter(
    ({ draft }) => draft.entry !== null && IN_TURN.test(draft.named.concept),
  );
  for (const { draft } of entries)
    if (
      live(draft) &&
      entries.some(
        (next) =>
          (next.draft.entry ?? 0) > (draft.entry ?? 0) &&
          !inTurns(drafts, draft.named.concept, next.draft.named.concept),
      )
    )
      gone.add(draft);
  return gone;
}

/** Entries of one drug with an entry of the other between them: supplied side by side, not one after the other. */
function inTurns(drafts: readonly Draft[], one: string, other: string): boolean {
  const entriesOf = (concept: string) =>
    drafts.flatMap(({ named, entry }) => (named.concept === concept && entry !== null ? [entry] : []));
  const own = entriesOf(one);
  return entriesOf(other).some((entry) => Math.min(...own) < entry && entry < Math.max(...own));
}

/** Of two statements the later in time, or else in the text, stands; a list says less than words. */
function outweighs(later: Draft, { draft: before, implied }: State): boolean {
  if (implied) return true;
  if (later.entry !== null && before.entry !== null && later.entry !== before.entry)
    return later.entry > before.entry;
  if (later.entry !== null && before.entry === null && live(before))
    return ruled(before, /^(?:switch:|cue:begun)/);
  if (past(before) && live(later) && later.section === 'current') return before.status !== 'discontinued';
  if (live(before) && later.status === 'historical') return ruled(later, /^cue:finished$/);
  return true;
}

function take(draft: Draft, from: Draft): void {
  if (draft.status === 'general' || from === draft) return;
  // What an entry planned was done by the time of the next.
  const since = from.status === 'planned' && from.entry !== null && (draft.entry ?? 1e9) > from.entry;
  draft.status = since ? 'active' : from.status;
  draft.timing = since ? undefined : from.timing;
  draft.detail = from.detail;
  draft.because = [...from.because];
}

/** The first draft of each concept, and of each class of drugs, of which something is told. */
function firstTold(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const first = new Map<string, Draft>();
  for (const draft of drafts)
    if (own(draft) && draft.basis !== 'none' && !draft.quoted)
      for (const key of [draft.named.concept, `=${draft.named.class}`])
        if (!first.has(key)) first.set(key, draft);
  return first;
}

/** A class word speaks of the member that is taken; a name nothing is told of, of its class. */
function takeFromClass(
  draft: Draft,
  told: ReadonlyMap<string, Draft>,
  states: ReadonlyMap<string, State>,
  position: number,
): void {
  const ofClass = [...states.values()].filter((state) => state.draft.named.class === draft.named.class);
  // "a clot on a SERM. ... stop tamoxifen tonight": taken until then.
  if (
    isClass(draft) &&
    ofClass.length > 0 &&
    ofClass.every((state) => state.draft.ordered && past(state.draft) && state.position > position)
  )
    return;
  const members = ofClass.map((state) => state.draft);
  const source = isClass(draft)
    ? (members.find(live) ?? members[0] ?? told.get(`=${draft.named.class}`))
    : told.get(draft.named.concept);
  // A line with its dose is no choice, whatever is said elsewhere of the next step.
  if (source && !(draft.dosed && source.status === 'hypothetical')) take(draft, source);
}

/** The rule by which nothing in a document is about a patient, whatever its sentences say; null for other documents. */
export const generalRule = ({ kind, handout }: DocumentContext): string | null =>
  kind === 'literature' ? 'document:literature' : handout ? 'document:handout' : null;

/** A name in such a document. */
export function generalMention(named: NamedConcept, rule: string): Mention {
  const { block, start, end, text, concept, class: kind } = named;
  return {
    block,
    start,
    end,
    text,
    concept,
    class: kind,
    status: 'general',
    who: 'other',
    because: [...named.because, { rule, block, start, end }],
  };
}

function mentionOf(draft: Draft, document: DocumentContext): Mention {
  const { named, status } = draft;
  const who = document.nobody || status === 'general' || status === 'family' ? 'other' : draft.who;
  return {
    block: named.block,
    start: named.start,
    end: named.end,
    text: named.text,
    concept: named.concept,
    class: named.class,
    status,
    who,
    ...(draft.timing && status === 'planned' ? { timing: draft.timing } : {}),
    ...(draft.detail ? { detail: draft.detail } : {}),
    ...(draft.superseded && who === 'patient' ? { superseded: true } : {}),
    because: [...named.because, ...draft.because],
  };
}
