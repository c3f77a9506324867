import type { Status } from '../../../knowledge/terms';
import type { DocumentContext } from '../../document';
import { lazy } from '../../names/lexicon';
import type { Mention } from '../../types';
import type { Draft } from '../draft';
import { mentionOf } from '../mention';
import { settle } from '../settle';
import { LEARNED } from './learned';
import type { Surroundings } from './surroundings';
import { decode, type Weights } from './table';
import { weigh } from './weigh';

export { cuesOf } from './cues';
export { type ByBlock, byBlockOf, type Surroundings, surroundingsOf } from './surroundings';
export type { Weights } from './table';
/** The weights this build was made with. */
export const learned = lazy(() => decode(LEARNED));

/**
 * What the rules read, with the statuses in which all that stands around a name outweighs them. What is superseded is settled
 * anew then, with the words that won as if they had been told outright.
 */
export function* reweighed(
  drafts: readonly Draft[],
  ruled: Mention[],
  document: DocumentContext,
  weights: Weights,
  around: Surroundings,
): Generator<undefined, Mention[]> {
  const told = drafts.filter((draft) => !draft.silent);
  const outweighed = new Map<number, Draft>();
  const names = told.map(({ named }) => named);
  const all = yield* weigh(weights, around, names, ruled);
  all.forEach((weighed, i) => {
    const draft = told[i];
    if (!draft || !weighed || isTrueRow(draft, around)) return;
    const { status, timing, because } = weighed;
    const who = isOthers(status) ? 'other' : isOthers(draft.status) ? 'patient' : draft.who;
    Object.assign(draft, { status, timing, because, who, detail: undefined, basis: 'strong' });
    outweighed.set(i, { ...draft });
  });
  if (outweighed.size === 0) return ruled;
  return settle([...drafts], document).map((settled, i) => {
    const draft = outweighed.get(i);
    const { superseded: _, ...mention } = draft ? mentionOf(draft, document) : (ruled[i] ?? settled);
    return settled.superseded && mention.who === 'patient' ? { ...mention, superseded: true } : mention;
  });
}

const isOthers = (status: Status): boolean => status === 'family' || status === 'general';

/** Nothing was learned of the rows of pages: what their columns and icons say to the rules stands. */
const isTrueRow = ({ named }: Draft, { blocks, document }: Surroundings): boolean =>
  document.laidOut && blocks[named.block]?.row !== undefined;
