import type { Draft } from './draft';

/** What a document says of each drug in the end, and which of it was followed by another. */

export const isClass = (draft: Draft): boolean => /^(?:aromatase-inhibitor|serm)$/.test(draft.named.concept);
export const past = (draft: Draft): boolean =>
  draft.status === 'discontinued' || draft.status === 'historical';
export const live = (draft: Draft): boolean =>
  draft.status === 'active' || (draft.status === 'planned' && draft.timing === 'now');
export const own = (draft: Draft): boolean => draft.who === 'patient' && draft.status !== 'allergy';
export const ruled = (draft: Draft, rules: RegExp): boolean =>
  draft.because.some(({ rule }) => rules.test(rule));

/** What a document says of one drug in the end. */
export interface State {
  readonly draft: Draft;
  readonly position: number;
  /** Not told of this drug: another was taken instead of it. */
  readonly implied?: boolean;
}

/** Nobody takes so many of these drugs: a text that names them all and tells nothing of one is a list of drugs. */
const MANY = 5;
export function listsAll(drafts: readonly Draft[]): boolean {
  const bare = new Set<string>();
  for (const draft of drafts) {
    if (!/^(?:aromatase-inhibitor|serm)$/.test(draft.named.class) || draft.who !== 'patient') continue;
    if (draft.basis === 'strong' && live(draft)) return false;
    if (draft.basis === 'none' && draft.status === 'active' && !isClass(draft)) bare.add(draft.named.concept);
  }
  return bare.size >= MANY;
}

/** A list of what was stopped that stands behind all else that is said of a drug: the lists before it were of the time until then. */
export function ofStopped(drafts: readonly Draft[], states: Map<string, State>): void {
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
export function classEvents(drafts: readonly Draft[], states: Map<string, State>): void {
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

export const SINGLE = /^(?:anastrozole|letrozole|exemestane|tamoxifen|toremifene|raloxifene)$/;
/** Treatments of breast cancer of which one takes one at a time. */
const IN_TURN = /^(?:anastrozole|letrozole|exemestane|tamoxifen|toremifene)$/;
const CURRENT = /^(?:cue:(?:continue|unchanged|taking|been-taking|on|status)|section:current|row:)/;

/** Is another drug of the same class, of which one takes one at a time, said to be taken? */
export function replacedBy(draft: Draft, states: ReadonlyMap<string, State>): boolean {
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
export function succeeded(states: ReadonlyMap<string, State>, drafts: readonly Draft[]): ReadonlySet<Draft> {
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
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { named, entry } of drafts)
    if (named.concept === one && entry !== null) {
      first = Math.min(first, entry);
      last = Math.max(last, entry);
    }
  return drafts.some(
    ({ named, entry }) => named.concept === other && entry !== null && first < entry && entry < last,
  );
}
