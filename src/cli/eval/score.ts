import { type Annotation, annotateText, isLive } from '../../detection';
import type { GoldDocument, GoldMention } from './corpus';
import { type Counts, f1, none } from './statistics';

/** Something that went wrong, in a line a person can act on. */
export interface Mistake {
  readonly document: string;
  readonly what: 'missed name' | 'false name' | 'other drug' | 'status' | 'who' | 'warning';
  readonly detail: string;
  readonly place: string;
}

/** What was counted in one document. */
export interface DocumentScore {
  readonly id: string;
  readonly set: string;
  readonly form: string;
  readonly arguable: boolean;
  /** Names by class: `aromatase-inhibitor`, `serm`, `aimss`, and `bare AI` for that abbreviation alone. */
  readonly names: ReadonlyMap<string, Counts>;
  /** Statuses of the names found, and of those missed, discontinued and historical apart. */
  readonly statuses: readonly { readonly gold: readonly string[]; readonly said: string | null }[];
  readonly who: { readonly right: number; readonly all: number };
  readonly warning: { readonly due: boolean; readonly given: boolean } | null;
  readonly mistakes: readonly Mistake[];
}

const SERMS = /ifen|^serm$/;
const classOf = (concept: string): string =>
  concept === 'aimss' ? 'aimss' : SERMS.test(concept) ? 'serm' : 'aromatase-inhibitor';
const BARE = /^ais?$/i;

/** The rule of `synthetic/README.md`: an inhibitor and a SERM, both live, in one patient's record, not for fertility. */
export const warns = ({ kind, indication, mentions }: Annotation): boolean =>
  kind === 'record' &&
  indication !== 'fertility' &&
  mentions.some((each) => each.class === 'aromatase-inhibitor' && isLive(each)) &&
  mentions.some((each) => each.class === 'serm' && isLive(each));

/** Runs detection over a document and holds it against the gold, by overlap of spans. */
export function scoreDocument(gold: GoldDocument): DocumentScore {
  const annotation = annotateText(gold.text, gold.kind ? { kind: gold.kind } : {});
  const found = annotation.mentions.map((mention) => {
    const offset = annotation.offsets[mention.block] ?? 0;
    return { ...mention, start: offset + mention.start, end: offset + mention.end };
  });
  const names = new Map<string, Counts>();
  const count = (kinds: readonly string[], field: keyof Counts) => {
    for (const kind of kinds) {
      const counts = names.get(kind) ?? none();
      counts[field] += 1;
      names.set(kind, counts);
    }
  };
  const mistakes: Mistake[] = [];
  const mistake = (what: Mistake['what'], detail: string, at: { start: number; end: number }) =>
    mistakes.push({ document: gold.id, what, detail, place: placeOf(gold.text, at) });
  const statuses: DocumentScore['statuses'][number][] = [];
  const who = { right: 0, all: 0 };
  const taken = new Set<number>();
  const kinds = (span: { start: number; end: number }, concept: string) =>
    BARE.test(gold.text.slice(span.start, span.end)) ? [classOf(concept), 'bare AI'] : [classOf(concept)];

  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const wanted = gold.mentions.filter((mention) => mention.concepts.length > 0);
  const right = (mention: GoldMention, concept: string) => mention.concepts.includes(concept);
  for (const mention of wanted) {
    const index = found.findIndex(
      (each, i) => !taken.has(i) && overlaps(each, mention) && right(mention, each.concept),
    );
    const hit = found[index];
    if (!hit) {
      if (mention.optional) continue;
      count(kinds(mention, mention.concepts[0] ?? ''), 'missed');
      if (mention.statuses.length > 0) statuses.push({ gold: mention.statuses, said: null });
      const other = found.find((each) => overlaps(each, mention));
      mistake(
        other ? 'other drug' : 'missed name',
        `${mention.concepts[0]}${other ? `, said ${other.concept}` : ''}`,
        mention,
      );
      continue;
    }
    taken.add(index);
    if (mention.optional) continue;
    count(kinds(mention, mention.concepts[0] ?? ''), 'right');
    const reason = hit.because.map((each) => each.rule).join(' ');
    if (mention.statuses.length > 0) {
      statuses.push({ gold: mention.statuses, said: hit.status });
      if (!mention.statuses.some((status) => merged(status) === merged(hit.status)))
        mistake('status', `${mention.statuses[0]}, said ${hit.status} (${reason})`, mention);
    }
    if (mention.who) {
      who.all += 1;
      if (mention.who === hit.who) who.right += 1;
      else mistake('who', `${mention.who}, said ${hit.who} (${reason})`, mention);
    }
  }
  found.forEach((hit, i) => {
    if (taken.has(i)) return;
    // A second name inside one that counts, or something nobody asks for.
    if (
      gold.mentions.some(
        (mention) => overlaps(hit, mention) && (mention.optional || right(mention, hit.concept)),
      )
    )
      return;
    count(kinds(hit, hit.concept), 'wrong');
    if (!wanted.some((mention) => overlaps(hit, mention))) mistake('false name', hit.concept, hit);
  });
  const given = warns(annotation);
  if (gold.warning !== undefined && given !== gold.warning) {
    const live = found.filter(isLive).map((each) => each.text);
    mistake(
      'warning',
      `${gold.warning ? 'due' : 'not due'}${gold.arguable ? ' (arguable)' : ''}; kind ${annotation.kind}, indication ${annotation.indication}; live: ${live.join(', ') || 'nothing'}`,
      { start: 0, end: 0 },
    );
  }
  return {
    id: gold.id,
    set: gold.set,
    form: gold.form,
    arguable: gold.arguable,
    names,
    statuses,
    who,
    warning: gold.warning === undefined ? null : { due: gold.warning, given },
    mistakes,
  };
}

/** The line between a stop that is told and past use without one is thin: both are `past`. */
export const merged = (status: string): string =>
  status === 'discontinued' || status === 'historical' ? 'past' : status;

const placeOf = (text: string, { start, end }: { start: number; end: number }): string =>
  end === 0
    ? ''
    : `${text.slice(Math.max(0, start - 70), start)}<<${text.slice(start, end)}>>${text.slice(end, end + 50)}`.replace(
        /\s+/g,
        ' ',
      );

/** Counts by status; a missed name counts as missed for its status. A second reading of the gold counts as right. */
export function statusCounts(
  scores: readonly DocumentScore[],
  merge: (status: string) => string,
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const at = (status: string) => {
    const found = counts.get(status) ?? none();
    counts.set(status, found);
    return found;
  };
  for (const score of scores)
    for (const { gold, said } of score.statuses) {
      const readings = gold.map(merge);
      const best = readings[0] ?? '';
      if (said !== null && readings.includes(merge(said))) at(merge(said)).right += 1;
      else {
        at(best).missed += 1;
        if (said !== null) at(merge(said)).wrong += 1;
      }
    }
  return counts;
}

/** Mean F1 of the statuses that occur in the gold, each counting the same. */
export function macroF1(scores: readonly DocumentScore[]): number {
  const all = [...statusCounts(scores, merged).values()].filter(({ right, missed }) => right + missed > 0);
  return all.length === 0 ? 1 : all.reduce((sum, counts) => sum + f1(counts), 0) / all.length;
}

export function nameCounts(scores: readonly DocumentScore[]): Map<string, Counts> {
  const all = new Map<string, Counts>();
  for (const { names } of scores)
    for (const [kind, counts] of names) {
      const sum = all.get(kind) ?? none();
      sum.right += counts.right;
      sum.wrong += counts.wrong;
      sum.missed += counts.missed;
      all.set(kind, sum);
    }
  return all;
}

/** Documents with the warning: right, given though not due, due and not given. */
export function warningCounts(scores: readonly DocumentScore[]): Counts {
  const counts = none();
  for (const { warning, arguable } of scores) {
    if (!warning || arguable) continue;
    if (warning.due && warning.given) counts.right += 1;
    else if (warning.given) counts.wrong += 1;
    else if (warning.due) counts.missed += 1;
  }
  return counts;
}
