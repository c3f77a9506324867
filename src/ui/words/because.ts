import { isSaid, say } from '../../languages';
import type { PlainKey } from '../../languages/types';

/** Why a mention reads as it does, as the page layer hands it on: a rule's id and the words it matched. */
export interface Reason {
  readonly rule: string;
  readonly words: string;
}

/** The matched words are the name itself, or a whole line: nothing to quote behind "read from". */
const UNQUOTED =
  /^(?:section:(?:current|started|stopped|past|plan|allergy|family|education)|row:(?:struck-through|end-date)|default|document|profile)(?::|$)/;

/** Cues for the sense of an abbreviation are numbered (`cue:p5-partner`); they say nothing about use. */
const SENSE_CUE = /^cue:[pn]\d/;

const kindOf = (rule: string): string => (SENSE_CUE.test(rule) ? 'sense' : (rule.split(':', 1)[0] ?? rule));

/** The text about a rule, by its whole id where the kind alone says too little; null when nothing is said of either. */
function told(about: 'why' | 'from', rule: string): string | null {
  for (const key of [`${about}_${rule}`, `${about}_${kindOf(rule)}`])
    if (isSaid<RuleKey>(key)) return say(key);
  return null;
}
type RuleKey = Extract<PlainKey, `${'why' | 'from'}_${string}`> & Exclude<PlainKey, 'why_unknown'>;

/** What the rule looked at, for the list of reasons; an unknown kind shows its own name. */
export function reasonLabel(rule: string): string {
  return told('why', rule) ?? say('why_unknown', { name: kindOf(rule) });
}

/**
 * Where the status was read, to follow it in one line: “read from its row: ‘Active’”.
 * Null when no rule about use matched.
 */
export function readFrom(because: readonly Reason[]): string | null {
  for (const { rule, words } of because) {
    const where = told('from', rule);
    if (!where) continue;
    const quoted = UNQUOTED.test(rule) ? '' : shorten(words);
    return quoted ? say('read_from_words', { where, words: quoted }) : say('read_from', { where });
  }
  return null;
}

const LONGEST_QUOTE = 48;

/** White space folded, cut at a word when long. */
export function shorten(words: string, longest = LONGEST_QUOTE): string {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
