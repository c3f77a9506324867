import type { Status } from '../../knowledge/terms';
import type { DocumentContext } from '../document';
import type { Mention } from '../types';
import type { Draft } from './index';

const ENDS: readonly Status[] = ['discontinued', 'negated'];

/** Names of the same kind speak of the same drug: the class word stands for whichever inhibitor is meant. */
const sameDrug = (a: Draft, b: Draft): boolean => a.named.concept === b.named.concept;

/**
 * The document as a whole: names without words of their own take the status told of the same drug before, stale entries
 * are superseded by a stop told elsewhere, and where there is no patient nothing is a patient's.
 */
export function settle(drafts: readonly Draft[], document: DocumentContext): Mention[] {
  for (const draft of drafts) if (draft.basis === 'none') inherit(draft, drafts);
  for (const draft of drafts) if (isStale(draft, drafts)) draft.superseded = true;
  return drafts.map((draft): Mention => {
    const { named, because } = draft;
    const nobody = document.kind === 'literature' || document.nobody;
    const status =
      document.kind === 'literature' || (document.nobody && draft.status !== 'family')
        ? 'general'
        : draft.status;
    const who = nobody || status === 'general' || status === 'family' ? 'other' : draft.who;
    const all = [
      ...named.because,
      ...(nobody
        ? [{ rule: `document:${document.kind}`, block: named.block, start: named.start, end: named.end }]
        : because),
    ];
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
      ...(draft.detail && !nobody ? { detail: draft.detail } : {}),
      ...(draft.superseded && !nobody ? { superseded: true } : {}),
      because: all,
    };
  });
}

function inherit(draft: Draft, drafts: readonly Draft[]): void {
  const position = drafts.indexOf(draft);
  const told = (each: Draft) => each.basis !== 'none' && each.who === 'patient' && each.status !== 'allergy';
  const before = drafts.slice(0, position).filter((each) => told(each) && sameDrug(each, draft));
  const after = drafts.slice(position + 1).filter((each) => told(each) && sameDrug(each, draft));
  const kindred = drafts.filter((each) => told(each) && each.named.class === draft.named.class);
  const source =
    before.at(-1) ??
    after[0] ??
    (draft.named.concept === 'aromatase-inhibitor' || draft.named.concept === 'serm'
      ? (kindred.find((each) => each.status === 'active') ?? kindred[0])
      : undefined);
  if (!source) return;
  draft.status =
    source.status === 'planned' || source.status === 'hypothetical' ? source.status : source.status;
  draft.who = source.who;
  if (source.timing) draft.timing = source.timing;
  if (source.detail) draft.detail = source.detail;
  draft.because = [...source.because];
}

/** An entry that calls a drug active though the same document tells, in words, that it was stopped, and no later start. */
function isStale(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.who !== 'patient' || (draft.status !== 'active' && draft.status !== 'planned')) return false;
  const position = drafts.indexOf(draft);
  const stop = drafts.findLastIndex(
    (each) =>
      each !== draft &&
      sameDrug(each, draft) &&
      each.who === 'patient' &&
      ENDS.includes(each.status) &&
      (each.basis === 'cue' || each.basis === 'switch'),
  );
  if (stop < 0) return false;
  const said = drafts[stop];
  // What a person says of starting again, or still taking it, after the stop outweighs the stop.
  const restarted = drafts.some(
    (each, index) =>
      index > stop &&
      sameDrug(each, said ?? draft) &&
      each.status === 'active' &&
      (each.basis === 'cue' || each.basis === 'switch'),
  );
  if (restarted) return false;
  return stop > position || draft.basis === 'section' || draft.basis === 'none';
}
