import { CUES, type CueRule, PSEUDO, RELATIVES, TERMINATORS } from './rules';
import type { Sentence } from './sentences';

/** A cue found in a sentence. Offsets into the block's text. */
export interface Cue {
  readonly rule: CueRule;
  readonly start: number;
  readonly end: number;
}

const LEFT = '(?<![\\p{L}\\d])';
const whole = (words: string): string =>
  `(?<![A-Za-zÀ-ÿ0-9])(?:${words})(?![A-Za-zÀ-ÿ0-9])`.replace(LEFT, '');

const expressions = {
  f: CUES.filter((cue) => cue.direction === 'f').map(
    (cue) => [cue, new RegExp(whole(cue.words), 'gi')] as const,
  ),
  b: CUES.filter((cue) => cue.direction === 'b').map(
    (cue) => [cue, new RegExp(whole(cue.words), 'gi')] as const,
  ),
};
const pseudo = new RegExp(whole(PSEUDO.join('|')), 'gi');
const terminator = new RegExp(`${whole(TERMINATORS)}|[:)]\\s`, 'i');
const relative = new RegExp(whole(RELATIVES), 'i');

/** All cues of a sentence; a phrase that holds one without meaning it hides it. Longer phrases hide those inside them. */
export function cuesIn(text: string, { start, end }: Sentence): Cue[] {
  const sentence = text.slice(start, end);
  const hidden = [...sentence.matchAll(pseudo)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const found: Cue[] = [];
  for (const direction of ['f', 'b'] as const)
    for (const [rule, expression] of expressions[direction])
      for (const match of sentence.matchAll(expression)) {
        const from = match.index;
        const to = from + match[0].length;
        if (hidden.some(([a, b]) => from < b && a < to)) continue;
        found.push({ rule, start: start + from, end: start + to });
      }
  return found.filter(
    (cue) =>
      !found.some(
        (other) =>
          other !== cue &&
          other.rule.direction === cue.rule.direction &&
          other.start <= cue.start &&
          other.end >= cue.end &&
          other.end - other.start > cue.end - cue.start,
      ),
  );
}

/** Does a phrase before a drug still reach it over these words? */
export const endsScope = (between: string): boolean => terminator.test(between);

/** The relative, if any, a sentence speaks of before a drug. */
export function relativeIn(text: string): { start: number; end: number } | null {
  const match = relative.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

export const wordsBetween = (text: string): number => text.match(/[^\s,/+&]+/g)?.length ?? 0;
