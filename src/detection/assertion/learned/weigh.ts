import type { Status, Timing } from '../../../knowledge/terms';
import type { Because, Mention, NamedConcept } from '../../types';
import { cuesBeside, readByRules } from './beside';
import { type Cues, cuesOf } from './cues';
import { chancesOf, decide, KINDS } from './kinds';
import type { Surroundings } from './surroundings';
import { UNIT, type Weights } from './table';

/** What a name is said to be when its words are weighed, and the words that weighed most. */
export interface Weighed {
  readonly status: Status;
  readonly timing?: Timing;
  readonly because: readonly Because[];
}

/**
 * The statuses of a document's names by all that stands around them, the rules' reading among it; null where that reading stands.
 * A few names at a step.
 */
export function* weigh(
  weights: Weights,
  around: Surroundings,
  names: readonly NamedConcept[],
  ruled: readonly Mention[],
): Generator<undefined, readonly (Weighed | null)[]> {
  const seen: Seen[] = [];
  for (const named of names) {
    const cues = cuesOf(around, named);
    const sums = new Float64Array(KINDS.length);
    for (const key of cues.keys) weights.add(key, sums);
    seen.push({ named, cues, sums });
    if (seen.length % AT_ONCE === 0) yield;
  }
  const reads = ruled.map((mention, i) => ({
    ...readByRules(mention),
    words: chancesOf(seen[i]?.sums ?? new Float64Array(KINDS.length), UNIT),
  }));
  const beside = cuesBeside(reads);
  return seen.map(({ named, cues, sums }, i) => {
    for (const key of beside[i] ?? []) weights.add(key, sums);
    const rules = reads[i]?.ruled ?? 0;
    const said = decide(chancesOf(sums, UNIT), rules);
    const kind = KINDS[said];
    if (said === rules || !kind) return null;
    const because = reasons(weights, cues, named, said, rules);
    if (kind === 'planned-now') return { status: 'planned', timing: 'now', because };
    if (kind === 'planned-later') return { status: 'planned', timing: 'later', because };
    return { status: kind, because };
  });
}

/** A name with its cues, and the sums of their weights. */
interface Seen {
  readonly named: NamedConcept;
  readonly cues: Cues;
  readonly sums: Float64Array;
}
/** As many names as are looked at in one step: some 50 microseconds each. */
const AT_ONCE = 32;

/** How many of the words are named as the reason, and how long one is at least, in UTF-16 units: "or" says nothing to a reader. */
const [REASONS, SHORTEST] = [2, 3];

/** The words that speak most for one kind and against another, in the order of the text; the name itself where no words do. */
function reasons(weights: Weights, cues: Cues, named: NamedConcept, said: number, ruled: number): Because[] {
  const because: Because[] = [];
  const found = cues.keys
    .map((key, i) => ({ i, weight: weights.of(key, said) - weights.of(key, ruled) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { i } of found) {
    const [block = 0, start = 0, end = 0] = [cues.blocks[i], cues.starts[i], cues.ends[i]];
    const known = [named, ...because].some(
      (each) => each.block === block && each.start < end && start < each.end,
    );
    if (end - start < SHORTEST || known) continue;
    because.push({ rule: RULE, block, start, end });
    if (because.length === REASONS) break;
  }
  if (because.length === 0)
    because.push({ rule: RULE, block: named.block, start: named.start, end: named.end });
  return because.sort((a, b) => a.block - b.block || a.start - b.start);
}
const RULE = 'words:weighed';
