import type { DocumentContext } from '../document';
import type { Mention } from '../types';
import type { Draft } from './draft';
import { generalMention, mentionOf } from './mention';
import {
  classEvents,
  isClass,
  listsAll,
  live,
  ofStopped,
  own,
  past,
  replacedBy,
  ruled,
  SINGLE,
  type State,
  succeeded,
} from './states';

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
      // "Imported list: Evista 60 mg daily. ... The Evista was never filled": the list was wrong.
      if (!planned && ruled(draft, /^cue:not-taken/))
        for (const listed of drafts.slice(0, position))
          if (
            listed.named.concept === draft.named.concept &&
            own(listed) &&
            live(listed) &&
            listed.basis !== 'strong'
          )
            listed.superseded = true;
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
  const lastStop = lastStops(drafts);
  drafts.forEach((draft, position) => {
    if (!own(draft) || draft.named.class === 'aimss') return;
    // What an entry tells of a drug that a later entry stops is past, though it may have been taken up again since.
    if (live(draft) && draft.entry !== null && draft.entry < (lastStop.get(draft.named.concept) ?? 0)) {
      draft.status = 'historical';
      draft.timing = undefined;
      return;
    }
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
        // "Three cycles of letrozole in 2024. ... Plan: letrozole 2.5 mg for five days": taken once, and now ordered again.
        if (draft.status === 'planned' && draft.dosed && past(state.draft) && state.position < position)
          return;
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

/** For each concept the month of the last dated entry that tells of its end. */
function lastStops(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const draft of drafts)
    if (own(draft) && past(draft) && draft.basis === 'strong' && draft.entry !== null)
      last.set(draft.named.concept, Math.max(draft.entry, last.get(draft.named.concept) ?? 0));
  return last;
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
  // "On exemestane; letrozole was stopped. A patient on an inhibitor": of the one she is on, though little is told of it.
  const another = (each: Draft): boolean =>
    each.named.class === draft.named.class &&
    !isClass(each) &&
    each.status === 'active' &&
    !states.has(each.named.concept);
  if (isClass(draft) && draft.status === 'active' && [...told.values()].some(another)) return;
  const members = ofClass.map((state) => state.draft);
  const source = isClass(draft)
    ? (members.find(live) ?? members[0] ?? told.get(`=${draft.named.class}`))
    : told.get(draft.named.concept);
  // A line with its dose is no choice, whatever is said elsewhere of the next step.
  if (source && !(draft.dosed && source.status === 'hypothetical')) take(draft, source);
}
