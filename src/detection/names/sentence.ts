import { fold, foldText } from '../../knowledge/vocabulary/fold';
import { cuesOf, type Family } from './cue';
import type { Hit } from './matcher';

/** What a sentence says of one abbreviation in it: the sum of the cues, and the strongest with their places in the text. */
export interface Verdict {
  readonly sum: number;
  /** Whether one cue speaks strongly for it. */
  readonly firm: boolean;
  /** Whether it ends its noun phrase: "AI.", "AI was", not "AI nodule". */
  readonly closed: boolean;
  /** Whether a cue speaks of its use or its harm, not only of the field or of a place in a sentence; `dated`: or gives it a time. */
  readonly used: boolean;
  readonly dated: boolean;
  /** What another sense has that speaks against it: a program told of like a person, or a valve or a gland. */
  readonly against: 'person' | 'organ' | undefined;
  readonly cues: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

const LEFT = 160;
const RIGHT = 120;
/** Abbreviations before whose full stop no sentence ends. */
const SHORTENED =
  /(?:^|[^a-z])(?:vs|e\.?g|i\.?e|dr|mrs?|ms|st|approx|adj|yrs?|mos?|wks?|pts?|hx|incl?|cont)$/i;

/** Whether a sentence ends between the characters `at` and `at + 1`. A long line before a small letter is wrapped text. */
function endsAt(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark === 59) return /\s/.test(text.charAt(at + 1));
  if (mark === 46 || mark === 33 || mark === 63)
    return (
      /^(?:\s+["(#]?[A-Z0-9\u2022]|\s*\n|\s*$)/.test(text.slice(at + 1, at + 6)) &&
      !SHORTENED.test(text.slice(Math.max(0, at - 7), at))
    );
  if (mark !== 10) return false;
  const next = /\S|\n/.exec(text.slice(at + 1, at + 12))?.[0] ?? '\n';
  if (/[\n\u2022*\-\d#]/.test(next)) return true;
  return next !== next.toLowerCase() && at - text.lastIndexOf('\n', at - 1) <= 50;
}

/** The sentence around a hit as [start, end) of the text, at most 160 characters before it and 120 behind. */
function bounds(text: string, hit: Hit): [number, number] {
  let from = hit.start;
  const least = Math.max(0, from - LEFT);
  while (from > least && !endsAt(text, from - 1)) from--;
  let to = hit.end;
  const most = Math.min(text.length, to + RIGHT);
  while (to < most && !endsAt(text, to)) to++;
  return [from, to];
}

/** A sentence in the form `cues.ts` tells, and for each of its characters the offset in the text. */
function written(
  text: string,
  hits: readonly Hit[],
  index: number,
  from: number,
  to: number,
): [string, number[]] {
  let out = '';
  const map: number[] = [];
  const put = (piece: string, offsetOf: (i: number) => number): void => {
    for (let i = 0; i < piece.length; i++) {
      const letter = /\s/.test(piece.charAt(i)) ? ' ' : piece.charAt(i);
      if (letter === ' ' && out.endsWith(' ')) continue;
      out += letter;
      map.push(offsetOf(i));
    }
  };
  /** Folding can make a text longer (㎎ is two letters) or shorter. */
  const putText = (start: number, end: number): void => {
    const { text: piece, map: own } = fold(text.slice(start, end));
    put(piece, (i) => start + (own?.[i] ?? i));
  };
  let at = from;
  let i = index;
  while (i > 0 && (hits[i - 1]?.start ?? 0) >= from) i--;
  for (; i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.start >= to) break;
    putText(at, hit.start);
    if (i === index) put('@', () => hit.start);
    else if (hit.entry) put(hit.entry.class === 'serm' ? 'σ' : 'α', () => hit.start);
    else putText(hit.start, hit.end);
    at = hit.end;
  }
  putText(at, to);
  return [out, map];
}

/** Verdicts on sentences seen before, places relative to the sentence: notes repeat themselves, tables more so. */
const seen = new Map<string, Verdict>();
const MOST_SEEN = 500;

/** What stands in a row before and behind a cell; blank where the text is no cell. */
export interface Beside {
  readonly before: string;
  readonly behind: string;
}

const NOTHING: Verdict = {
  sum: 0,
  firm: false,
  closed: false,
  used: false,
  dated: false,
  against: undefined,
  cues: [],
};

/** Cues that hold for a valve or a program as well: "the AI", "AI since 2016", beside words of breast cancer. */
const ANY_SENSE = /^p(?:6-time|9-breast|9-endocrine|10-hormone|11-drug|13-clause|14-end)/;
const PERSON = /^n(?:1-chat|3-person)/;
const ORGAN = /^n[45]-/;

/** What the sentence around `hits[index]` says of it; a cell is read with its row. */
export function judge(
  text: string,
  hits: readonly Hit[],
  index: number,
  family: Family,
  { before, behind }: Beside = { before: '', behind: '' },
): Verdict {
  const hit = hits[index];
  if (!hit) return NOTHING;
  const [from, to] = bounds(text, hit);
  const key = `${family}${hit.start - from} ${text.slice(from, to)}\n${before}\n${behind}`;
  let verdict = seen.get(key);
  if (!verdict) {
    const [sentence, map] = written(text, hits, index, from, to);
    const lead = from === 0 && before ? foldText(`${before} `) : '';
    const spoken = cuesOf(
      lead + sentence + (to === text.length && behind ? foldText(` ${behind}`) : ''),
      family,
    );
    const place = (i: number): number => (i < lead.length ? 0 : (map[i - lead.length] ?? to - 1) - from);
    verdict = {
      sum: spoken.reduce((sum, cue) => sum + cue.weight, hit.text.endsWith('s') ? 1 : 0),
      firm: spoken.some((cue) => cue.weight > 2),
      closed: spoken.some((cue) => cue.id === 'p14-end'),
      used: spoken.some((cue) => cue.weight > 0 && !ANY_SENSE.test(cue.id)),
      dated: spoken.some((cue) => cue.id === 'p6-time'),
      against: spoken.some((cue) => PERSON.test(cue.id))
        ? 'person'
        : spoken.some((cue) => ORGAN.test(cue.id))
          ? 'organ'
          : undefined,
      cues: spoken
        .filter((cue) => cue.weight !== 0)
        .slice(0, 2)
        .map(({ id, start, end }) => ({
          id,
          start: place(start),
          end: Math.max(place(end - 1), place(start)) + 1,
        })),
    };
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(key, verdict);
  }
  return {
    ...verdict,
    cues: verdict.cues.map(({ id, start, end }) => ({ id, start: start + from, end: end + from })),
  };
}
